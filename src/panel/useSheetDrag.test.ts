import { expect, it } from "vitest";
import type { SheetHeight } from "../theme/layout.ts";
import { heightAfter } from "./useSheetDrag.ts";

/** In a window of 1000 pixels the heights are 132, 460 and 920. */
it.each([
  { drag: "a wobble", from: "half", up: 20, to: "half" },
  { drag: "a wobble down", from: "half", up: -40, to: "half" },
  { drag: "a short pull down, meant", from: "half", up: -60, to: "peek" },
  { drag: "a short pull up, meant", from: "half", up: 60, to: "full" },
  { drag: "a long way up", from: "peek", up: 750, to: "full" },
  { drag: "a long way down", from: "full", up: -800, to: "peek" },
  { drag: "up where it is highest", from: "full", up: 80, to: "full" },
  { drag: "down where it is lowest", from: "peek", up: -80, to: "peek" },
] satisfies readonly { drag: string; from: SheetHeight; up: number; to: SheetHeight }[])(
  "$drag leads from $from to $to",
  ({ from, up, to }) => {
    expect(heightAfter(from, up, 1000)).toBe(to);
  },
);
