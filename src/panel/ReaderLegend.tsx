import type { Mention } from "../atlas/schema.ts";
import { useStrings } from "../state/useAtlas.ts";
import { signOf } from "./MentionMark.tsx";
import { MARKS, markOf } from "./mentionMark.ts";

/** What each mark in the text means, in words, with a name from this very article that is marked so. */
export function ReaderLegend({
  mentions,
  own,
}: {
  readonly mentions: readonly Mention[];
  readonly own: string | null;
}) {
  const strings = useStrings();
  const examples = MARKS.flatMap((mark) => {
    const example = mentions.find((mention) => markOf(mention) === mark);
    return example ? [{ mark, surface: example.surface }] : [];
  });
  if (examples.length === 0) return null;
  return (
    <details className="reader-legend">
      <summary>{strings.reader.legend}</summary>
      <dl>
        {own !== null && (
          <div>
            <dt>
              <mark>{own}</mark>
            </dt>
            <dd>{strings.reader.ownMark}</dd>
          </div>
        )}
        {examples.map(({ mark, surface }) => (
          <div key={mark}>
            <dt>
              <span className="mention" data-mark={mark}>
                <span data-sign={signOf(mark, strings)}>{surface}</span>
              </span>
            </dt>
            <dd>{strings.reader.marks[mark].meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
