import type { KeyboardEvent, PointerEvent } from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { HEIGHTS, useSheetDrag } from "./useSheetDrag.ts";

/** Raises and lowers the sheet on narrow screens: by dragging, by tapping, by arrow keys. Hidden beside the map. */
export function SheetHandle() {
  const strings = useStrings();
  const sheet = useAtlas((state) => state.sheet);
  const sheetMoved = useAtlas((state) => state.sheetMoved);
  const drag = useSheetDrag();

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
    drag.begin(event.clientY);
  }

  function onPointerUp(event: PointerEvent) {
    // The click that follows a drag is no tap.
    if (drag.end(event.clientY))
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
      onPointerMove={(event) => drag.move(event.clientY)}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
