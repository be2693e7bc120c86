import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { type Axis, monthAt, monthAtShare, monthNumber, shareOfMonth } from "./timeScale.ts";

interface Props {
  readonly axis: Axis;
  /** What the axis is as wide as. */
  readonly plot: RefObject<HTMLElement | null>;
}

/** Both in month numbers, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** What a pointer does: draws a range from a month on, moves the one there is, or takes one of its ends along. */
type Drag =
  | { readonly type: "draw"; readonly x: number; readonly from: number }
  | { readonly type: "move"; readonly x: number; readonly from: number; readonly range: Range }
  | { readonly type: "first" | "last" };

/** Pixels a pointer may wander and still be a click, which brushes nothing. */
const CLICK = 4;

const clamp = (low: number, x: number, high: number) => Math.min(high, Math.max(low, x));

/** The range of months that stands: two handles for pointer and keyboard, and the band between them. */
export function Brush({ axis, plot }: Props) {
  const strings = useStrings();
  const { from, to } = useAtlas((state) => state.view.filter);
  const rangeBrushed = useAtlas((state) => state.rangeBrushed);
  const drag = useRef<Drag | null>(null);
  const first = clamp(axis.first, from === null ? axis.first : monthNumber(from), axis.last);
  const last = clamp(first, to === null ? axis.last : monthNumber(to), axis.last);
  const isWhole = from === null && to === null;

  function brush(range: Range) {
    const begins = range.first <= axis.first ? null : monthAt(range.first);
    const ends = range.last >= axis.last ? null : monthAt(range.last);
    if (begins !== from || ends !== to) rangeBrushed(begins, ends);
  }

  function monthUnder(event: PointerEvent): number {
    const { left, width } = plot.current?.getBoundingClientRect() ?? { left: 0, width: 0 };
    return monthAtShare((event.clientX - left) / (width || 1), axis);
  }

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const handle = event.target instanceof HTMLElement ? event.target.dataset.end : undefined;
    const month = monthUnder(event);
    if (handle === "first" || handle === "last") drag.current = { type: handle };
    else if (!isWhole && first <= month && month <= last)
      drag.current = { type: "move", x: event.clientX, from: month, range: { first, last } };
    else drag.current = { type: "draw", x: event.clientX, from: month };
  }

  function onPointerMove(event: PointerEvent) {
    const current = drag.current;
    if (current === null || ("x" in current && Math.abs(event.clientX - current.x) < CLICK)) return;
    const month = monthUnder(event);
    switch (current.type) {
      case "first":
        return brush({ first: Math.min(month, last), last });
      case "last":
        return brush({ first, last: Math.max(month, first) });
      case "draw":
        return brush({ first: Math.min(current.from, month), last: Math.max(current.from, month) });
      case "move": {
        const length = current.range.last - current.range.first;
        const moved = clamp(axis.first, current.range.first + month - current.from, axis.last - length);
        return brush({ first: moved, last: moved + length });
      }
    }
  }

  const handle = (end: "first" | "last") => {
    const isFirst = end === "first";
    const [value, least, most] = isFirst ? [first, axis.first, last] : [last, first, axis.last];
    return (
      <div
        role="slider"
        tabIndex={0}
        className="handle"
        data-end={end}
        style={{ left: `${100 * shareOfMonth(isFirst ? first : last + 1, axis)}%` }}
        aria-label={isFirst ? strings.timeline.from : strings.timeline.to}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={strings.months(monthAt(value), monthAt(value))}
        title={strings.timeline.keys}
        onKeyDown={(event) => {
          const month = monthByKey(event, value, least, most);
          if (month !== null) brush(isFirst ? { first: month, last } : { first, last: month });
        }}
      />
    );
  };

  return (
    <div
      className="brush"
      data-whole={isWhole}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    >
      <div className="left-out" style={{ left: 0, width: `${100 * shareOfMonth(first, axis)}%` }} />
      <div className="left-out" style={{ left: `${100 * shareOfMonth(last + 1, axis)}%`, right: 0 }} />
      {handle("first")}
      {handle("last")}
    </div>
  );
}

/** Where a key takes a handle, within its limits; null for a key that is not the slider's. */
function monthByKey(event: KeyboardEvent, value: number, least: number, most: number): number | null {
  const months: Readonly<Record<string, number>> = {
    ArrowLeft: value - 1,
    ArrowDown: value - 1,
    ArrowRight: value + 1,
    ArrowUp: value + 1,
    PageDown: value - 12,
    PageUp: value + 12,
    Home: least,
    End: most,
  };
  const month = months[event.key];
  if (month === undefined || event.ctrlKey || event.metaKey || event.altKey) return null;
  event.preventDefault();
  return clamp(least, month, most);
}
