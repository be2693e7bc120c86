import { allVisits } from "../state/data.ts";
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
  const data = useAtlas((state) => state.data);
  const { subject, documents, countries } = data.atlas;
  if (!countries.some(({ excerpts }) => excerpts > 0)) return <p>{strings.introOfNothing(documents.length)}</p>;
  const visits = allVisits(data);
  const ofLeader = visits.every(({ visitor }) => visitor === subject.leader.name);
  const visitors = visits.length === 0 ? "none" : ofLeader ? "leader" : "several";
  return <p>{strings.intro(visitors, subject.leader.short, subject.name, documents.length)}</p>;
}
