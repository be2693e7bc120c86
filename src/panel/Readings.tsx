import type { Mention } from "../atlas/schema.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { governs, markOf, readName, spotOf } from "./mentionMark.ts";

/** What the machine read in a paragraph, mention by mention: place, kind, role, how sure, and by which rule. */
export function Readings({
  mentions,
  paragraph,
}: {
  readonly mentions: readonly Mention[];
  readonly paragraph: number;
}) {
  const strings = useStrings();
  if (mentions.length === 0) return null;
  return (
    <ul className="readings" aria-label={strings.reader.readings(paragraph)}>
      {sameOnce(mentions).map(({ mention, times }) => (
        <ReadingEntry key={mention.start} mention={mention} times={times} />
      ))}
    </ul>
  );
}

function ReadingEntry({ mention, times }: { readonly mention: Mention; readonly times: number }) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const mentionPointed = useAtlas((state) => state.mentionPointed);
  const name = readName(data, mention);
  const { role, kind, confidence } = mention;
  const what = [
    strings.reader.kinds[kind],
    markOf(mention) === "government" ? strings.reader.governmentOf(governs(data, mention)) : strings.reader.roles[role],
  ];
  return (
    <li onPointerEnter={() => mentionPointed(spotOf(data, mention))} onPointerLeave={() => mentionPointed(null)}>
      <p>
        <strong>{mention.surface}</strong>
        {times > 1 && ` ${strings.reader.times(times)}`}
        {" → "}
        {name ?? strings.reader.noPlace}
        <span className="muted">{` · ${what.join(", ")}`}</span>
      </p>
      <p className="muted">
        {strings.reader.decided(confidence)} · <span lang="en">{mention.why}</span>
      </p>
    </li>
  );
}

/** Mentions of a paragraph that read alike in everything, once. */
function sameOnce(mentions: readonly Mention[]): readonly { readonly mention: Mention; readonly times: number }[] {
  const found = new Map<string, { mention: Mention; times: number }>();
  for (const mention of mentions) {
    const { start: _start, end: _end, ...read } = mention;
    const key = JSON.stringify(read);
    found.set(key, { mention: found.get(key)?.mention ?? mention, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
