import { expect, it } from "vitest";
import type { Label } from "../scene/scene.ts";
import { sidesIn } from "./sides.ts";

const SIZE = { width: 800, height: 600 };
const CAMERA = { lon: 0, lat: 0, zoom: 2 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
/** On the flat map at this zoom 2048 px are 360°: 60° are some 341 px from the middle. */
const at = (lon: number, leftward = false, offset = 20): Label => ({
  ...{ id: "a", kind: "visit", text: "Longtown upon Sea", detail: null, at: [lon, 0], priority: 1 },
  ...{ opens: { type: "country", id: "A" }, leftward, offset },
});

it.each([
  { where: "in the middle", label: at(0), side: "right" },
  { where: "in the middle, where lines set out eastwards", label: at(0, true), side: "left" },
  { where: "at the right edge", label: at(60), side: "left-only" },
  { where: "at the left edge", label: at(-60), side: "right-only" },
  { where: "at the left edge, where lines set out eastwards", label: at(-60, true), side: "right-only" },
  { where: "across its ground at the right edge, which would cut it", label: at(60, false, 0), side: "none" },
  { where: "across its ground at the left edge, which would cut it", label: at(-60, false, 0), side: "none" },
  { where: "across its ground before the right edge", label: at(40, false, 0), side: "right" },
  { where: "across its ground beside a panel that would cut it", label: at(40, false, 0), right: 300, side: "none" },
  { where: "beside a panel on the right", label: at(20), right: 300, side: "left-only" },
  { where: "under that panel", label: at(60), right: 300, side: "right-only" },
  { where: "beyond the left edge", label: at(-75), side: "left-only" },
  { where: "too long for either side", label: at(0), left: 380, right: 380, side: "right" },
])("a name $where: $side", ({ label, side, left = 0, right = 0 }) => {
  const scene = { padding: { ...NONE, right, left }, covered: [], projection: "flat" as const };
  expect(sidesIn(scene, CAMERA, SIZE)(label)).toBe(side);
});

/** Stands from 30 to 130 px right of the middle, across it. */
const BUTTONS = [430, 280, 530, 320] as const;

it.each([
  { where: "across its ground under what lies there", label: at(10, false, 0), side: "none" },
  { where: "across its ground below it", label: { ...at(10, false, 0), at: [10, -20] as const }, side: "right" },
  { where: "beside a mark, where it would go under it", label: at(0), side: "left-only" },
  { where: "beside a mark, on the side that is free anyway", label: at(0, true), side: "left-only" },
  { where: "beside a mark below it", label: { ...at(0), at: [0, -20] as const }, side: "right" },
  { where: "beside a mark under it, since it may find room above", label: at(14), side: "right" },
])("a name $where: $side", ({ label, side }) => {
  const scene = { padding: NONE, covered: [BUTTONS], projection: "flat" as const };
  expect(sidesIn(scene, CAMERA, SIZE)(label)).toBe(side);
});

it("one on the far side is left as it is", () => {
  const sideOf = sidesIn({ padding: NONE, covered: [], projection: "globe" }, CAMERA, SIZE);
  expect([sideOf(at(170)), sideOf(at(170, true))]).toEqual(["right", "left"]);
});
