import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../scene/boundaries.ts";
import type { Scene } from "../scene/scene.ts";
import { THEMES } from "../theme/tokens.ts";
import { layers, MARK_LAYERS, restyling } from "./layers.ts";
import { ARC_LAYERS, TIE_LAYERS } from "./lineLayers.ts";
import { EMPTY_SCENE } from "./scene.fixture.ts";
import { style } from "./style.ts";

const NO_BOUNDARIES: Boundaries = {
  areas: { type: "FeatureCollection", features: [] },
  borders: { type: "MultiLineString", coordinates: [] },
  disputed: { type: "FeatureCollection", features: [] },
};

const styleOf = (scene: Partial<Scene>) => style({ ...EMPTY_SCENE, ...scene }, NO_BOUNDARIES, () => "right");

describe.each(Object.values(THEMES))("the style in $name", (theme) => {
  it.each(["globe", "flat"] as const)("is valid: %s", (projection) => {
    expect(validateStyleMin(styleOf({ theme: theme.name, projection }))).toEqual([]);
  });

  it("draws members over the ground and under the outline of what is selected", () => {
    const ids = layers(theme).map(({ id }) => id);
    const order = ["areas", "borders", "member-hatch", "member-casing", "member-outline", "selected-casing"];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it("draws ties on paper, under the visits and over the outline of what is selected", () => {
    const ids = layers(theme).map(({ id }) => id);
    const order = ["selected-outline", "ties-picked", "ties-casing", "ties-plain", "ties-tension", "arc-casing-plain"];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it("draws tension in its family's colour, dashed, and the rest of the family whole", () => {
    const [plain, tension] = TIE_LAYERS.map((id) => layers(theme).find((layer) => layer.id === id)?.paint ?? {});
    expect(tension).toEqual({ ...plain, "line-dasharray": expect.anything() });
    expect(JSON.stringify(plain)).toContain(theme.families.energy);
    expect(plain).not.toHaveProperty("line-dasharray");
  });

  it("asks nobody for glyphs, sprites or tiles", () => {
    expect(JSON.stringify(styleOf({ theme: theme.name }))).not.toMatch(/https?:|"glyphs"|"sprite"|"tiles"/);
  });

  it("has the areas' ids where feature state finds them", () => {
    expect(styleOf({ theme: theme.name }).sources).toMatchObject({ ground: { promoteId: "id" } });
  });

  it("hides the layers that have nothing to show, and no other", () => {
    const hidden = styleOf({ theme: theme.name }).layers.filter(({ layout }) => layout?.visibility === "none");
    const ids = hidden.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["member-hatch", "selected-outline", "ties-plain", "rings", "labels", "origin"]),
    );
    for (const id of ["sea", "graticule", "areas", "borders", "disputed-hatch"]) expect(ids).not.toContain(id);
  });

  it("puts a halo behind every name, the subject's too: its country may be smaller than its name", () => {
    const paint = layers(theme).find(({ id }) => id === "labels")?.paint;
    expect(paint).toMatchObject({ "text-halo-width": 1.4 });
    expect(JSON.stringify(paint)).toContain(theme.subject);
  });

  it("finds room for rings first, then for labels", () => {
    const ids = layers(theme).map(({ id }) => id);
    expect(ids.indexOf("rings")).toBeGreaterThan(ids.indexOf("labels"));
  });
});

it("notices a layer that is not valid", () => {
  const broken = { ...styleOf({}) };
  const layer = { id: "wrong", type: "line" as const, source: "nowhere" };
  expect(validateStyleMin({ ...broken, layers: [layer] })).not.toEqual([]);
});

it.each([...ARC_LAYERS, ...TIE_LAYERS, ...MARK_LAYERS])("has the layer %s, which a click asks for", (id) => {
  expect(layers(THEMES.light).map((layer) => layer.id)).toContain(id);
});

describe("changing the theme", () => {
  it("sets the colours that differ, and nothing that moves a mark", () => {
    const changes = restyling(THEMES.light, THEMES.dark);
    expect(changes.map(({ layer, name }) => `${layer} ${name}`)).toEqual(
      expect.arrayContaining(["sea background-color", "areas fill-color", "labels text-color", "labels text-field"]),
    );
    expect(changes.filter(({ part, name }) => part === "layout" && name !== "text-field")).toEqual([]);
    expect(changes.filter(({ name }) => name.endsWith("width"))).toEqual([]);
  });

  it("has nothing to do within one theme", () => {
    expect(restyling(THEMES.dark, THEMES.dark)).toEqual([]);
  });
});
