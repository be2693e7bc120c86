import { useAtlas, useStrings } from "../state/useAtlas.ts";

export function TitleBlock() {
  const strings = useStrings();
  return (
    <header className="title-block">
      <h1>{strings.title}</h1>
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
  const strings = useStrings();
  const { subject, documents } = useAtlas((state) => state.data.atlas);
  return <p>{strings.intro(subject.leader.short, subject.name, documents.length)}</p>;
}
