import { useAtlas, useStrings } from "../state/useAtlas.ts";
import type { VisitItem } from "./timelineItems.ts";

interface Props {
  /** At least one. Several share the dot: each press opens the next of them. */
  readonly items: readonly VisitItem[];
  /** Whether the Tab key stops here. */
  readonly reached?: boolean;
}

/** Opens a visit, or one after the other those that find no room of their own. */
export function VisitDot({ items, reached = true }: Props) {
  const strings = useStrings();
  const selected = useAtlas(({ view: { selection } }) => (selection.type === "visit" ? selection.id : null));
  const visitPicked = useAtlas((state) => state.visitPicked);
  const [first, ...more] = items;
  if (first === undefined) return null;
  const last = more.at(-1) ?? first;
  const chosen = items.find(({ visit }) => visit.id === selected);
  const standing = items.filter(({ stands }) => stands);
  const next = standing[(standing.findIndex(({ visit }) => visit.id === selected) + 1) % standing.length];
  const dated = first.number !== null;
  const words = wordsOf();

  function wordsOf(): string {
    const { timeline, listed } = strings;
    const names = listed([...new Set(items.map(({ visit }) => visit.name))]);
    if (more.length > 0 && dated) {
      // Each name begins with what is written on the dot.
      const own = chosen && timeline.visit(chosen.number ?? 0, chosen.visit.name, chosen.when ?? timeline.undated);
      const all = timeline.severalVisits(first?.number ?? 0, last.number ?? 0, names);
      return own === undefined ? all : `${own}. ${all}`;
    }
    if (more.length > 0) return timeline.severalUndated(items.length, names);
    if (!dated) return timeline.undatedVisit(names);
    return timeline.visit(first?.number ?? 0, names, first?.when ?? timeline.undated);
  }

  return (
    <button
      type="button"
      className={dated ? "dot" : "dot undated"}
      aria-pressed={chosen !== undefined}
      aria-disabled={next === undefined}
      tabIndex={reached ? 0 : -1}
      aria-label={words}
      aria-description={more.length > 0 ? strings.timeline.eachPress : undefined}
      title={words}
      onClick={() => next && visitPicked(next.visit.id)}
    >
      {labelOf()}
    </button>
  );

  function labelOf(): string | number | null {
    if (!dated) return more.length > 0 ? items.length : null;
    if (chosen) return chosen.number;
    return more.length > 0 ? `${first?.number}–${last.number}` : (first?.number ?? null);
  }
}
