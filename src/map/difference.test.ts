import { describe, expect, it } from "vitest";
import type { Fill, Label, Ring, Scene, TieLine, VisitArc } from "../scene/scene.ts";
import { difference, type Operation } from "./difference.ts";
import { EMPTY_SCENE } from "./scene.fixture.ts";

const arc: VisitArc = {
  id: "v1",
  number: 1,
  lines: [
    [
      [10, 50],
      [20, 40],
    ],
  ],
  emphasis: "plain",
  dashed: false,
};
const tie: TieLine = {
  ...{ id: "t", family: "energy", tension: false, statements: 2, selected: true },
  lines: arc.lines,
};
const ring: Ring = {
  id: "AAA",
  at: [20, 40],
  segments: [{ family: "energy", share: 1, tension: false }],
  number: 1,
  name: "A",
};
const label: Label = {
  id: "visit:AAA",
  kind: "visit",
  text: "A",
  detail: "Jun 2024",
  at: [20, 40],
  opens: { type: "country", id: "AAA" },
  priority: 1,
  offset: 17,
  leftward: false,
};
const base: Scene = {
  ...EMPTY_SCENE,
  fills: new Map<string, Fill>([
    ["AAA", 2],
    ["SUB", "subject"],
  ]),
  origin: [10, 50],
  arcs: [arc],
  rings: [ring],
  labels: [label],
};
const bare: Scene = { ...base, fills: new Map(), origin: null, arcs: [], rings: [], labels: [] };
const moved = { type: "moved", bounds: [10, 20, 30, 40] } as const;

function said(operation: Operation): string {
  switch (operation.type) {
    case "fill":
      return `fill ${operation.id} ${operation.fill}`;
    case "data":
      return `data ${operation.source}`;
    case "borders":
      return `borders ${operation.borders}`;
    case "camera":
      return operation.jump ? "jump" : "fly";
    case "theme":
      return `theme ${operation.theme}`;
    case "enlarge":
      return `enlarge ${operation.by}`;
    case "projection":
      return `projection ${operation.projection}`;
  }
}
const says = (previous: Scene | null, next: Scene) => difference(previous, next).map(said);

describe("what is done to show the next scene", () => {
  it.each([
    { change: "the very same scene", next: base, operations: [] },
    {
      change: "the presenter begins",
      next: { ...base, enlarged: 2 },
      operations: ["enlarge 2", "theme light", "data rings", "data labels", "jump"],
    },
    { change: "an equal scene, made anew", next: structuredClone(base), operations: [] },
    {
      change: "a country is picked",
      next: { ...base, selected: "AAA", camera: { type: "bounds", bounds: [1, 2, 3, 4] } },
      operations: ["data selected", "fly"],
    },
    {
      change: "a country is picked in the reader's own view",
      previous: { ...base, camera: moved },
      next: { ...base, camera: moved, selected: "AAA", padding: { ...base.padding, right: 400 } },
      operations: ["data selected"],
    },
    {
      change: "an organisation is picked",
      next: { ...base, members: new Set(["AAA", "BBB"]) },
      operations: ["data members"],
    },
    {
      change: "another organisation is picked",
      previous: { ...base, members: new Set(["AAA"]) },
      next: { ...base, members: new Set(["BBB"]) },
      operations: ["data members"],
    },
    {
      change: "the same members again",
      previous: { ...base, members: new Set(["AAA"]) },
      next: { ...base, members: new Set(["AAA"]) },
      operations: [],
    },
    {
      change: "an organisation is closed",
      previous: { ...base, members: new Set(["AAA"]) },
      next: base,
      operations: ["data members"],
    },
    { change: "a tie is picked", next: { ...base, ties: [tie] }, operations: ["data ties"] },
    {
      change: "the same ties again",
      previous: { ...base, ties: [tie] },
      next: { ...base, ties: [{ ...tie }] },
      operations: [],
    },
    {
      change: "the other borders",
      next: { ...base, borders: "natural-earth" },
      operations: ["borders natural-earth", "data labels"],
    },
    {
      change: "the other borders, with something picked and members outlined",
      previous: { ...base, selected: "AAA", members: new Set(["AAA"]) },
      next: { ...base, selected: "AAA", members: new Set(["AAA"]), borders: "natural-earth" },
      operations: ["borders natural-earth", "data selected", "data labels", "data members"],
    },
    { change: "room is taken", next: { ...base, padding: { ...base.padding, right: 400 } }, operations: ["fly"] },
    { change: "the reader moved", next: { ...base, camera: moved }, operations: ["fly"] },
    {
      change: "a visit is picked",
      next: { ...base, arcs: [{ ...arc, emphasis: "selected" }] },
      operations: ["data arcs", "data labels"],
    },
    {
      change: "another country has the darker fill",
      next: {
        ...base,
        fills: new Map<string, Fill>([
          ["BBB", 2],
          ["SUB", "subject"],
        ]),
      },
      operations: ["fill AAA null", "fill BBB 2", "data labels"],
    },
    { change: "the theme", next: { ...base, theme: "dark" }, operations: ["theme dark", "data rings", "data labels"] },
    {
      change: "the theme of a map without marks",
      previous: bare,
      next: { ...bare, theme: "dark" },
      operations: ["theme dark"],
    },
    { change: "the flat map", next: { ...base, projection: "flat" }, operations: ["projection flat", "jump"] },
  ] satisfies { change: string; previous?: Scene; next: Scene; operations: string[] }[])(
    "$change",
    ({ previous, next, operations }) => {
      expect(says(previous ?? base, next)).toEqual(operations);
    },
  );

  it("does everything for the first scene, and jumps", () => {
    expect(says(null, { ...base, selected: "AAA" })).toEqual([
      "theme light",
      "projection globe",
      "borders recognised",
      "fill AAA 2",
      "fill SUB subject",
      "data selected",
      "data arcs",
      "data rings",
      "data labels",
      "data origin",
      "jump",
    ]);
  });
});
