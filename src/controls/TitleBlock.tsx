import { STRINGS } from "../language/strings.ts";
import { useAtlas } from "../state/useAtlas.ts";

/** What this atlas is, in a sentence made from its data. */
export function TitleBlock() {
  const { subject, documents } = useAtlas((state) => state.data.atlas);
  return (
    <header className="title-block">
      <h1>{STRINGS.title}</h1>
      <p>{STRINGS.intro(subject.leader.short, subject.name, documents.length)}</p>
    </header>
  );
}
