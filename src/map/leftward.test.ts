import { expect, it } from "vitest";
import type { Label } from "../scene/scene.ts";
import { leftwardIn } from "./leftward.ts";

const SIZE = { width: 800, height: 600 };
const CAMERA = { lon: 0, lat: 0, zoom: 2 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
/** On the flat map at this zoom 2048 px are 360°: 70° are some 398 px from the middle. */
const at = (lon: number, leftward: boolean): Label => ({
  ...{ id: "a", kind: "visit", text: "Longtown upon Sea", detail: null, at: [lon, 0], priority: 1, offset: 20 },
  ...{ opens: { type: "country", id: "A" }, leftward },
});

it.each([
  { where: "in the middle", lon: 0, leftward: false, left: false },
  { where: "in the middle, where lines set out eastwards", lon: 0, leftward: true, left: true },
  { where: "at the right edge", lon: 60, leftward: false, left: true },
  { where: "at the left edge", lon: -60, leftward: false, left: false },
  { where: "at the left edge, where lines set out eastwards", lon: -60, leftward: true, left: false },
  { where: "under a panel on the right", lon: 20, right: 300, leftward: false, left: true },
  { where: "beyond both", lon: 0, right: 380, from: 380, leftward: false, left: false },
])("a name $where is asked to the left: $left", ({ lon, leftward, left, right = 0, from = 0 }) => {
  const scene = { padding: { ...NONE, right, left: from }, projection: "flat" as const };
  expect(leftwardIn(scene, CAMERA, SIZE)(at(lon, leftward))).toBe(left);
});

it("one on the far side is left as it is", () => {
  const isLeftward = leftwardIn({ padding: NONE, projection: "globe" }, CAMERA, SIZE);
  expect([isLeftward(at(170, false)), isLeftward(at(170, true))]).toEqual([false, true]);
});
