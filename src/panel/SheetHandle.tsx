import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { SHEET, type SheetHeight, sheetPixels } from "../theme/layout.ts";

/** The CSS variable with the sheet's height, on the document element. */
export const SHEET_HEIGHT = "--sheet-height";
const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];
/** Pixels a pointer may wander and still be a tap. */
const TAP = 6;

/** Raises and lowers the sheet on narrow screens: by dragging, by tapping, by arrow keys. Hidden beside the map. */
export function SheetHandle() {
  const strings = useStrings();
  const sheet = useAtlas((state) => state.sheet);
  const windowHeight = useAtlas((state) => state.window.height);
  const sheetMoved = useAtlas((state) => state.sheetMoved);
  const drag = useRef<{ readonly from: number; readonly height: number; moved: boolean } | null>(null);

  function step(by: 1 | -1) {
    const next = HEIGHTS[HEIGHTS.indexOf(sheet) + by];
    if (next) sheetMoved(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1);
  }

  function onPointerDown(event: PointerEvent) {
    // jsdom has no pointer capture.
    event.currentTarget.setPointerCapture?.(event.pointerId);
    drag.current = { from: event.clientY, height: sheetPixels(sheet, windowHeight), moved: false };
  }

  function onPointerMove(event: PointerEvent) {
    if (!drag.current) return;
    const up = drag.current.from - event.clientY;
    if (Math.abs(up) > TAP) drag.current.moved = true;
    // Straight to the element: a drag is no state until it ends.
    const height = Math.min(Math.max(drag.current.height + up, SHEET.peek), SHEET.full * windowHeight);
    if (drag.current.moved) document.documentElement.style.setProperty(SHEET_HEIGHT, `${height}px`);
  }

  function onPointerUp(event: PointerEvent) {
    const { from, height, moved } = drag.current ?? { from: 0, height: 0, moved: false };
    drag.current = null;
    if (!moved) return;
    const reached = height + from - event.clientY;
    const distance = (to: SheetHeight) => Math.abs(sheetPixels(to, windowHeight) - reached);
    const nearest = HEIGHTS.reduce((best, next) => (distance(next) < distance(best) ? next : best));
    document.documentElement.style.setProperty(SHEET_HEIGHT, `${sheetPixels(nearest, windowHeight)}px`);
    sheetMoved(nearest);
    // The click that follows a drag is no tap.
    event.currentTarget.addEventListener("click", (click) => click.stopPropagation(), { once: true, capture: true });
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={`${strings.sheet.handle}: ${strings.sheet.heights[sheet]}`}
      onClick={() => (sheet === "full" ? sheetMoved("peek") : step(1))}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
