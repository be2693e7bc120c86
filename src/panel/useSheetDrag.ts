import { type RefObject, useEffect, useRef } from "react";
import type { AtlasState } from "../state/store.ts";
import { useAtlas, useAtlasStore } from "../state/useAtlas.ts";
import { isNarrow, SHEET, type SheetHeight, sheetPixels } from "../theme/layout.ts";

/** The CSS variable with the sheet's height, on the document element. */
export const SHEET_HEIGHT = "--sheet-height";
export const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];
/** Pixels a finger may wander and still be a tap; and those that mean the next height, however far that is. */
const TAP = 6;
const MEANT = 56;

type Sheet = Pick<AtlasState, "sheet" | "sheetMoved" | "window">;

/** One drag of the sheet, from where the finger came down. */
function createDrag(sheet: () => Sheet) {
  let start: { readonly y: number; readonly height: number; readonly at: SheetHeight } | null = null;
  let moved = false;
  return {
    begin(y: number): void {
      const { sheet: at, window } = sheet();
      start = { y, at, height: sheetPixels(at, window.height) };
      moved = false;
    },
    move(y: number): void {
      if (!start) return;
      if (Math.abs(start.y - y) > TAP) moved = true;
      const most = SHEET.full * sheet().window.height;
      // Straight to the element: a drag is no state until it ends.
      if (moved) show(Math.min(Math.max(start.height + start.y - y, SHEET.peek), most));
    },
    /** @returns whether it was a drag, and no tap */
    end(y: number): boolean {
      if (!start || !moved) return false;
      const { window, sheetMoved } = sheet();
      const next = heightAfter(start.at, start.y - y, window.height);
      start = null;
      show(sheetPixels(next, window.height));
      sheetMoved(next);
      return true;
    },
  };
}

function show(height: number): void {
  document.documentElement.style.setProperty(SHEET_HEIGHT, `${height}px`);
}

/** The height that a drag leads to: the nearest, but a drag that was meant leads on at least to the next. */
export function heightAfter(from: SheetHeight, up: number, windowHeight: number): SheetHeight {
  const reached = sheetPixels(from, windowHeight) + up;
  const distance = (to: SheetHeight) => Math.abs(sheetPixels(to, windowHeight) - reached);
  const nearest = HEIGHTS.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  if (nearest !== from || Math.abs(up) < MEANT) return nearest;
  return HEIGHTS[HEIGHTS.indexOf(from) + Math.sign(up)] ?? from;
}

/** A drag that lives as long as the component. */
export function useSheetDrag() {
  const store = useAtlasStore();
  const drag = useRef<ReturnType<typeof createDrag> | null>(null);
  drag.current ??= createDrag(store.getState);
  return drag.current;
}

/** Touches that are for something else: what is dragged along itself, and the handle, which drags by its own. */
const NOT_FOR_THE_SHEET = ".sheet-handle, .brush, input, textarea";

/**
 * The sheet follows a finger anywhere on it, so that a thumb need not reach for the handle: down where there is nothing
 * left to scroll back, up where it is at its lowest. All else scrolls as ever.
 */
export function useSheetPull(panel: RefObject<HTMLElement | null>): void {
  const drag = useSheetDrag();
  const narrow = useAtlas(({ window }) => isNarrow(window.width, window.height));
  const store = useAtlasStore();
  useEffect(() => {
    const element = panel.current;
    if (!element || !narrow) return;
    let start: { readonly x: number; readonly y: number; readonly atTop: boolean } | null = null;
    let pulls = false;

    const onStart = (event: TouchEvent) => {
      const [touch, another] = event.touches;
      const target = event.target instanceof Element ? event.target : null;
      start = null;
      pulls = false;
      if (!touch || another || !target || target.closest(NOT_FOR_THE_SHEET)) return;
      const atTop = (target.closest(".panel-page")?.scrollTop ?? 0) <= 0;
      start = { x: touch.clientX, y: touch.clientY, atTop };
    };
    const onMove = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (!start || !touch) return;
      const [along, down] = [Math.abs(touch.clientX - start.x), touch.clientY - start.y];
      if (!pulls) {
        if (Math.max(along, Math.abs(down)) <= TAP) return;
        const { sheet } = store.getState();
        pulls = Math.abs(down) > along && (down > 0 ? start.atTop && sheet !== "peek" : sheet === "peek");
        if (!pulls) {
          start = null;
          return;
        }
        drag.begin(start.y);
      }
      if (event.cancelable) event.preventDefault();
      drag.move(touch.clientY);
    };
    const onEnd = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (pulls && touch) drag.end(touch.clientY);
      start = null;
      pulls = false;
    };
    element.addEventListener("touchstart", onStart, { passive: true });
    element.addEventListener("touchmove", onMove, { passive: false });
    element.addEventListener("touchend", onEnd);
    element.addEventListener("touchcancel", onEnd);
    return () => {
      element.removeEventListener("touchstart", onStart);
      element.removeEventListener("touchmove", onMove);
      element.removeEventListener("touchend", onEnd);
      element.removeEventListener("touchcancel", onEnd);
    };
  }, [panel, narrow, drag, store]);
}
