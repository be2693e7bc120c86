import { expect, it } from "vitest";
import { base, NONE, showing, visit } from "./build.fixture.ts";
import { buildScene } from "./build.ts";

const OPENING = { type: "opening", centre: base.atlas.subject.centre } as const;

it.each([
  { name: "nothing", selection: NONE, selected: null, camera: OPENING },
  { name: "a country", selection: { type: "country", iso3: "BET" }, selected: "BET", camera: [40, -20, 80, 20] },
  {
    name: "a country across 180°",
    selection: { type: "country", iso3: "GAM" },
    selected: "GAM",
    camera: [170, -10, -170, 10],
  },
  {
    name: "an area without a code",
    selection: { type: "place", id: "strip" },
    selected: "strip",
    camera: [100, 10, 105, 12],
  },
  { name: "a sea by 180°", selection: { type: "place", id: "long-sea" }, selected: null, camera: [169, -9, -173, 9] },
  { name: "what has no point", selection: { type: "place", id: "west" }, selected: null, camera: OPENING },
  { name: "a visit", selection: { type: "visit", id: "v1" }, selected: "ALP", camera: [10, 35, 30, 50] },
  { name: "what is not there", selection: { type: "visit", id: "gone" }, selected: null, camera: OPENING },
] as const)("picked $name: outlined and framed", ({ selection, selected, camera }) => {
  const scene = showing(selection);
  expect(scene.selected).toBe(selected);
  expect(scene.camera).toEqual("type" in camera ? camera : { type: "bounds", bounds: camera });
});

it("where the reader moved to counts before what is picked", () => {
  const scene = showing({ type: "country", iso3: "BET" }, [1, 2, 3, 4]);
  expect(scene.camera).toEqual({ type: "moved", bounds: [1, 2, 3, 4] });
});

it("a visit across 180° is framed the short way", () => {
  const across = {
    ...visit("v", {}, []),
    geometry: {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [170, 10],
          [180, 12],
        ],
        [
          [-180, 12],
          [-170, 10],
        ],
      ] as [number, number][][],
    },
  };
  const scene = buildScene({
    ...base,
    visits: { ...base.visits, features: [across] },
    view: { ...base.view, selection: { type: "visit", id: "v" } },
  });
  expect(scene.camera).toEqual({ type: "bounds", bounds: [170, 10, -170, 12] });
});
