import { STRINGS } from "../language/strings.ts";
import { useAtlas } from "../state/useAtlas.ts";

export function TitleBlock() {
  return (
    <header className="title-block">
      <h1>{STRINGS.title}</h1>
      <Intro />
    </header>
  );
}

/** In the sheet, where the map has no room for it: until something is picked, which then needs that room. */
export function SheetIntro() {
  const nothingPicked = useAtlas((state) => state.view.selection.type === "none");
  return (
    nothingPicked && (
      <div className="sheet-intro">
        <Intro />
      </div>
    )
  );
}

/** What this atlas is, in a sentence made from its data. */
function Intro() {
  const { subject, documents } = useAtlas((state) => state.data.atlas);
  return <p>{STRINGS.intro(subject.leader.short, subject.name, documents.length)}</p>;
}
