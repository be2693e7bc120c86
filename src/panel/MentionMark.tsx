import type { MouseEvent } from "react";
import type { Mention } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import { pageAddress } from "../state/address.ts";
import { type AtlasData, selectionOf } from "../state/data.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { governs, type Mark, markOf, readName, spotOf } from "./mentionMark.ts";

interface Props {
  readonly mention: Mention;
  /** Whether it names what the dossier is about that the reader came from. */
  readonly own: boolean;
}

/** A place as the article names it, marked by kind. The map pulses where it lies; a click selects its country or region. */
export function MentionMark({ mention, own }: Props) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const view = useAtlas((state) => state.view);
  const mentionPicked = useAtlas((state) => state.mentionPicked);
  const mentionPointed = useAtlas((state) => state.mentionPointed);
  const mark = markOf(mention);
  const sign = signOf(mark, strings);
  const [only, another] = mention.iso3;
  const country = only !== undefined && another === undefined ? only : null;
  const selection = mention.place === null && country === null ? null : selectionOf(data, mention.place ?? "", country);
  const point = () => mentionPointed(spotOf(data, mention));
  const leave = () => mentionPointed(null);

  function onClick(event: MouseEvent) {
    if (selection === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    mentionPicked(selection);
  }

  return (
    <mark
      className="mention"
      data-mark={mark}
      data-own={own ? "" : undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      {selection === null ? (
        <span data-sign={sign}>{mention.surface}</span>
      ) : (
        <a
          data-sign={sign}
          href={pageAddress({ ...view, selection, bounds: null })}
          aria-description={described(data, mention, strings)}
          onClick={onClick}
          onFocus={point}
          onBlur={leave}
        >
          {mention.surface}
        </a>
      )}
    </mark>
  );
}

/** Two of the marks have a word beside them, so that nothing hangs on the line around them alone. */
export function signOf(mark: Mark, { reader: { signs } }: Strings): string | undefined {
  return mark === "government" || mark === "camp" ? signs[mark] : undefined;
}

/** In words, what the mark says to the eye. */
function described(data: AtlasData, mention: Mention, strings: Strings): string {
  const mark = markOf(mention);
  if (mark === "government") return strings.reader.governmentOf(governs(data, mention));
  const name = readName(data, mention);
  const kind = strings.reader.marks[mark].word;
  return name === null || name === mention.surface ? kind : strings.reader.described(kind, name);
}
