import { describe, expect, it } from "vitest";
import { base, evidence, NONE, showing, TO_ALPHIA, tie, VIEW, visit, withVisits } from "./build.fixture.ts";
import { buildScene, type SceneInput, segmentsOf } from "./build.ts";
import type { Selection } from "./scene.ts";

describe("members of an organisation", () => {
  const pact = (members: string[] | null) => ({
    ...{ id: "PACT", name: "Pact", acronym: null, members, asOf: "2024-01", source: "itself" },
    evidence: evidence(1),
  });
  const picked = (selection: Selection, members: string[] | null = ["ALP", "SUB", "NOWHERE"]) =>
    buildScene({
      ...base,
      atlas: { ...base.atlas, organisations: [pact(members)] },
      view: { ...VIEW, selection },
    });
  it.each<{ when: string; selection: Selection; members?: string[] | null; outlined: string[] }>([
    { when: "it is picked", selection: { type: "organisation", id: "PACT" }, outlined: ["ALP", "SUB"] },
    {
      when: "no states are members of it",
      selection: { type: "organisation", id: "PACT" },
      members: null,
      outlined: [],
    },
    { when: "another is picked", selection: { type: "organisation", id: "OTHER" }, outlined: [] },
    { when: "one of its members is picked", selection: { type: "country", iso3: "ALP" }, outlined: [] },
    { when: "a place of its id is picked", selection: { type: "place", id: "PACT" }, outlined: [] },
    { when: "nothing is picked", selection: NONE, outlined: [] },
  ])("are outlined when $when: $outlined", ({ selection, members, outlined }) => {
    expect([...picked(selection, members).members].sort()).toEqual(outlined);
  });
  it("are seen in the opening view, with nothing selected and no line to them", () => {
    const scene = picked({ type: "organisation", id: "PACT" });
    expect(scene).toMatchObject({ camera: { type: "opening" }, selected: null });
    expect({ ...scene, members: new Set() }).toEqual({ ...picked(NONE), members: new Set() });
  });
});

it("fills the named countries in steps and the subject apart, and nobody else", () => {
  expect(Object.fromEntries(showing(NONE).fills)).toEqual({ SUB: "subject", ALP: 4, BET: 3 });
});

describe("rings", () => {
  it("stand for ties with the subject only, with the visit's number", () => {
    expect(showing(NONE).rings).toEqual([
      {
        id: "ALP",
        at: [30, 40],
        segments: [
          { family: "energy", share: 0.75, tension: false },
          { family: "diplomacy", share: 0.25, tension: true },
        ],
        number: 1,
        name: "Alphia: visit 1, Jun 2024; 4 statements of partnership",
      },
    ]);
  });
  it.each([
    { name: "no ties", ties: [], segments: [] },
    {
      name: "tension and support of one family",
      ties: [tie(["A", "B"], "military", 1, "tension"), tie(["A", "B"], "security", 3)],
      segments: ["military 0.75", "military 0.25 tension"],
    },
    {
      name: "families in their fixed order",
      ties: [tie(["A", "B"], "culture", 1), tie(["A", "B"], "trade", 1)],
      segments: ["economy 0.5", "society 0.5"],
    },
  ])("are parted: $name", ({ ties, segments }) => {
    expect(segmentsOf(ties).map((s) => `${s.family} ${s.share}${s.tension ? " tension" : ""}`)).toEqual(segments);
  });
  it("a city away from the capital has a ring of its own, with the number", () => {
    const line: [number, number][] = [
      [10, 50],
      [35, 42],
    ];
    const { rings } = withVisits(visit("v", { destination: "port", from: "2024-06-18", precision: "day" }, line));
    expect(rings.map(({ at, number, segments }) => ({ at, number, parts: segments.length }))).toEqual([
      { at: [30, 40], number: null, parts: 2 },
      { at: [35, 42], number: 1, parts: 0 },
    ]);
  });
});

describe("arcs", () => {
  it.each([
    { name: "made, dated", part: { from: "2024-06-18", precision: "day" }, number: 1, dashed: false },
    { name: "undated", part: {}, number: null, dashed: false },
    { name: "planned", part: { from: "2024-06-18", status: "planned" }, number: 1, dashed: true },
    { name: "cancelled", part: { status: "cancelled" }, number: null, dashed: true },
  ] as const)("$name", ({ part, number, dashed }) => {
    expect(withVisits(visit("v", part, TO_ALPHIA)).arcs).toMatchObject([{ number, dashed, lines: [TO_ALPHIA] }]);
  });
  describe("of many stand back, so that the ground is seen", () => {
    const many = (count: number, selection: Selection = NONE, ofLeader = 1) => {
      const features = Array.from({ length: count }, (_, index) => {
        const visitor = index >= count - ofLeader ? base.atlas.subject.leader.name : "Somebody Else";
        return visit(`v${index}`, { visitor, iso3: index === 0 ? "ALP" : "BET" }, TO_ALPHIA);
      });
      return buildScene({ ...base, visits: { ...base.visits, features }, view: { ...base.view, selection } }).arcs;
    };
    it.each([
      { what: "a few", count: 24, selection: NONE, of: "v1", expected: "plain" },
      { what: "many", count: 25, selection: NONE, of: "v1", expected: "faint" },
      { what: "the leader's", count: 25, selection: NONE, of: "v24", expected: "plain" },
      {
        what: "the leader's, past what is picked",
        count: 25,
        selection: { type: "country", iso3: "ALP" },
        of: "v24",
        expected: "faint",
      },
      {
        what: "to the picked country",
        count: 25,
        selection: { type: "country", iso3: "ALP" },
        of: "v0",
        expected: "plain",
      },
      { what: "past it", count: 25, selection: { type: "country", iso3: "ALP" }, of: "v1", expected: "faint" },
      { what: "the picked visit", count: 25, selection: { type: "visit", id: "v1" }, of: "v1", expected: "selected" },
    ] as const)("$what: $expected", ({ count, selection, of, expected }) => {
      expect(many(count, selection).find(({ id }) => id === of)?.emphasis).toBe(expected);
    });
    it("the leader's too, where he alone made as many", () => {
      expect(new Set(many(30, NONE, 25).map(({ emphasis }) => emphasis))).toEqual(new Set(["faint"]));
    });
  });
  it("a visit without a line is not drawn", () => {
    const scene = withVisits({ ...visit("v", {}, []), geometry: null });
    expect(scene.arcs).toEqual([]);
    expect(scene.labels.map(({ kind }) => kind)).not.toContain("visit");
  });
});

describe("ties as lines", () => {
  const [tieToAlphia, ...others] = base.ties.features;
  const drawn = { type: "LineString" as const, coordinates: TO_ALPHIA };
  const ties: SceneInput["ties"] = {
    ...base.ties,
    features: tieToAlphia ? [{ ...tieToAlphia, geometry: drawn }, ...others] : [],
  };
  const id = tieToAlphia?.id ?? "";
  const picked = { ...VIEW, selection: { type: "tie", id } } as const;

  it.each<{ when: string; part: Partial<SceneInput>; shown: string[] }>([
    { when: "nothing asks for them", part: {}, shown: [] },
    { when: "a domain is asked for", part: { tieLines: true }, shown: [id] },
    { when: "one is picked", part: { view: picked }, shown: [id] },
    { when: "they are switched off", part: { view: { ...picked, hidden: ["ties"] }, tieLines: true }, shown: [] },
    { when: "the file draws none", part: { tieLines: true, ties: base.ties }, shown: [] },
  ])("stand when $when: $shown", ({ part, shown }) => {
    expect(buildScene({ ...base, ties, ...part }).ties.map((line) => line.id)).toEqual(shown);
  });

  it("one that is picked is framed, and rings stay as they are", () => {
    const scene = buildScene({ ...base, ties, view: picked });
    expect(scene.camera.type === "bounds" && scene.camera.bounds.map(Math.round)).toEqual([10, 40, 30, 50]);
    expect(scene.selected).toBeNull();
    expect(scene.rings).toEqual(showing(NONE).rings);
  });

  it("one over 180° is framed the narrow way round", () => {
    const pacific = {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [170, 40],
          [180, 45],
        ],
        [
          [-180, 45],
          [-160, 30],
        ],
      ] as [number, number][][],
    };
    const features = ties.features.map((feature) => ({ ...feature, geometry: pacific }));
    const { camera } = buildScene({
      ...base,
      visits: { ...base.visits, features: [] },
      ties: { ...ties, features },
      view: picked,
    });
    expect(camera).toEqual({ type: "bounds", bounds: [170, 30, -160, 45] });
  });

  it("one that is not drawn leaves the opening view", () => {
    expect(buildScene({ ...base, view: picked }).camera).toEqual({ type: "opening", centre: [20, 30] });
  });
});

describe("a layer that is switched off", () => {
  const without = (...hidden: SceneInput["view"]["hidden"]) => buildScene({ ...base, view: { ...VIEW, hidden } });
  const kinds = ({ labels }: ReturnType<typeof buildScene>) => [...new Set(labels.map(({ kind }) => kind))];

  it("fills: no country is filled, the subject neither, and names stay", () => {
    const scene = without("fills");
    expect([...scene.fills]).toEqual([]);
    expect(scene.labels).toEqual(showing(NONE).labels);
  });

  it("visits: neither arcs nor their names nor numbers, and the country has its own name", () => {
    const scene = without("visits");
    expect(scene.arcs).toEqual([]);
    expect(kinds(scene)).not.toContain("visit");
    expect(scene.labels.find(({ id }) => id === "ALP")).toMatchObject({ kind: "country", text: "Alphia" });
    expect(scene.rings.map(({ number }) => number)).toEqual([null]);
  });

  it("rings: a visit keeps its number", () => {
    expect(without("rings").rings).toMatchObject([{ id: "ALP", segments: [], number: 1 }]);
    expect(without("rings", "visits").rings).toEqual([]);
  });

  it("places: neither regions nor seas are named", () => {
    expect(kinds(showing(NONE))).toContain("water");
    expect(kinds(without("places"))).not.toContain("water");
  });

  it("is no part of what the poster shows", () => {
    expect(showing(NONE).isWhole).toBe(true);
    expect(without("places").isWhole).toBe(false);
  });
});

describe("under a filter", () => {
  const line: [number, number][] = [
    [10, 50],
    [60, 0],
  ];
  const all = {
    ...base.visits,
    features: [
      visit("v1", { from: "2024-06-18", precision: "day" }, TO_ALPHIA),
      visit("v2", { from: "2025-01-02", precision: "day", iso3: "BET", destination: "BET", name: "Betania" }, line),
    ],
  };
  const later = { ...all, features: all.features.slice(1) };

  it("a visit keeps its number, and what is left out has no arc", () => {
    const scene = buildScene({ ...base, visits: later, allVisits: all });
    expect(scene.arcs.map(({ id, number }) => [id, number])).toEqual([["v2", 2]]);
    expect(scene.isWhole).toBe(false);
    expect(buildScene({ ...base, visits: later }).arcs).toMatchObject([{ id: "v2", number: 1 }]);
  });

  it("a picked visit that is left out is still framed, and its country outlined", () => {
    const view = { ...base.view, selection: { type: "visit", id: "v1" } as const };
    const [left, whole] = [
      buildScene({ ...base, view, visits: later, allVisits: all }),
      buildScene({ ...base, view, visits: all }),
    ];
    expect(left.camera).toEqual(whole.camera);
    expect(left.selected).toBe("ALP");
  });
});
