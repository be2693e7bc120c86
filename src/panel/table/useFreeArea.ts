import { type RefObject, useLayoutEffect } from "react";
import { useAtlas } from "../../state/useAtlas.ts";

/** What stands over the map's place: title and tools above the tables, the timeline below them. */
const ABOVE = ".title-block, .toolbar";
const BELOW = ".timeline";
const GAP = 10;

/**
 * Keeps the tables between what stands above and below, whose heights change with letters, window, filters and what is
 * open. Without a layout (in tests) the style sheet's own measures stay.
 */
export function useFreeArea(area: RefObject<HTMLElement | null>): void {
  const size = useAtlas((state) => state.window);
  const open = useAtlas(({ view }) => view.selection.type !== "none" || view.article !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands around the tables comes and goes with both
  useLayoutEffect(() => {
    if (typeof ResizeObserver === "undefined") return;
    const above = [...document.querySelectorAll(ABOVE)];
    // In a sheet the timeline is the sheet's own.
    const below = [...document.querySelectorAll(BELOW)].filter((element) => !element.closest(".panel"));
    const measure = () => {
      const bottoms = above.map((element) => element.getBoundingClientRect().bottom);
      area.current?.style.setProperty("--above", `${Math.max(0, ...bottoms) + GAP}px`);
      const tops = below.map((element) => element.getBoundingClientRect().top);
      const foot = tops.length > 0 ? `${window.innerHeight - Math.min(...tops) + GAP}px` : null;
      area.current?.style.setProperty("--below", foot);
    };
    const observer = new ResizeObserver(measure);
    for (const element of [...above, ...below]) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [area, size, open]);
}
