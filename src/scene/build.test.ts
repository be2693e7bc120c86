import { describe, expect, it } from "vitest";
import type { Atlas, Tie, Visit } from "../atlas/schema.ts";
import { ENGLISH } from "../language/en/english.ts";
import { buildScene, type SceneInput, segmentsOf } from "./build.ts";
import type { Bounds, LonLat, Selection } from "./scene.ts";

const NONE: Selection = { type: "none" };
const evidence = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ document: "d", start: i, end: i + 1, text: "x" }));

const tie = (parties: string[], domain: Tie["domain"], count: number, polarity: Tie["polarity"] = "support"): Tie => ({
  ...{ id: `${parties}${domain}${polarity}`, parties, bloc: null, domain, polarity, status: "existing" },
  evidence: evidence(count),
});

const country = (iso3: string, name: string, excerpts: number, capital: LonLat | null): Atlas["countries"][number] => ({
  ...{ iso3, name, excerpts, mentions: excerpts, documents: ["d"] },
  capital: capital && { name: `${name} City`, lon: capital[0], lat: capital[1] },
});

const area = (id: string, name: string, frame: Bounds, label: LonLat, note: string | null = null) => ({
  type: "Feature" as const,
  properties: { id, iso3: note === null ? id : null, name, frame, label, note },
  geometry: { type: "Polygon" as const, coordinates: [] },
});

const visit = (id: string, part: Partial<Visit>, line: [number, number][]) => ({
  type: "Feature" as const,
  id,
  properties: {
    ...{ id, visitor: "A", destination: "ALP", name: "Alphia", origin: null, iso3: "ALP", from: null, to: null },
    ...{ precision: "unknown" as const, basis: "record" as const, status: "made" as const, note: null },
    evidence: evidence(1),
    ...part,
  },
  geometry: { type: "LineString" as const, coordinates: line },
});

const TO_ALPHIA: [number, number][] = [
  [10, 50],
  [20, 45],
  [30, 40],
];

const VIEW: SceneInput["view"] = {
  ...{ selection: NONE, projection: "globe", borders: "recognised", hidden: [], bounds: null },
};
const base: SceneInput = {
  strings: ENGLISH,
  atlas: {
    version: 1,
    subject: {
      iso3: "SUB",
      name: "Subjectia",
      capital: { name: "Subton", lon: 10, lat: 50 },
      leader: { name: "A", short: "A" },
    },
    documents: [],
    organisations: [],
    countries: [
      country("SUB", "Subjectia", 30, [10, 50]),
      country("ALP", "Alphia", 9, [30, 40]),
      country("BET", "Betania", 2, [60, 0]),
      country("GAM", "Gammia", 0, [90, 0]),
    ],
  },
  places: {
    version: 1,
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "long-sea",
        properties: { id: "long-sea", name: "Long Sea", kind: "water", iso3: null, mentions: 3, documents: ["d"] },
        geometry: { type: "Point", coordinates: [178, 0] },
      },
      {
        type: "Feature",
        id: "west",
        properties: { id: "west", name: "the West", kind: "macro_region", iso3: null, mentions: 9, documents: ["d"] },
        geometry: null,
      },
      {
        type: "Feature",
        id: "port",
        properties: { id: "port", name: "Port Alph", kind: "city", iso3: "ALP", mentions: 1, documents: ["d"] },
        geometry: { type: "Point", coordinates: [35, 42] },
      },
    ],
  },
  visits: {
    version: 1,
    type: "FeatureCollection",
    features: [visit("v1", { from: "2024-06-18", to: "2024-06-19", precision: "day" }, TO_ALPHIA)],
  },
  ties: {
    version: 1,
    type: "FeatureCollection",
    features: [
      tie(["ALP", "SUB"], "energy", 3),
      tie(["ALP", "SUB"], "diplomatic", 1, "tension"),
      tie(["ALP", "BET"], "trade", 5),
    ].map((properties) => ({ type: "Feature", id: properties.id, properties, geometry: null })),
  },
  boundaries: {
    areas: {
      type: "FeatureCollection",
      features: [
        area("SUB", "Subjectia", [0, 40, 60, 70], [30, 60]),
        area("ALP", "Alphia", [25, 35, 29, 41], [28, 38]),
        area("BET", "Betania", [40, -20, 80, 20], [61, 1]),
        area("GAM", "Gammia", [170, -10, -170, 10], [179, 0]),
        area("strip", "Dry Strip", [100, 10, 105, 12], [102, 11], "Held by nobody."),
      ],
    },
    borders: { type: "MultiLineString", coordinates: [] },
    disputed: { type: "FeatureCollection", features: [] },
  },
  view: VIEW,
  tieLines: false,
  theme: "light",
  padding: { top: 0, right: 430, bottom: 0, left: 0 },
};
const showing = (selection: Selection, bounds: Bounds | null = null) =>
  buildScene({ ...base, view: { ...VIEW, selection, bounds } });
const withVisits = (...features: SceneInput["visits"]["features"]) =>
  buildScene({ ...base, visits: { ...base.visits, features } });

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
    const many = (count: number, selection: Selection = NONE) => {
      const features = Array.from({ length: count }, (_, index) =>
        visit(`v${index}`, { iso3: index === 0 ? "ALP" : "BET" }, TO_ALPHIA),
      );
      return buildScene({ ...base, visits: { ...base.visits, features }, view: { ...base.view, selection } }).arcs;
    };
    it.each([
      { what: "a few", count: 24, selection: NONE, of: "v1", expected: "plain" },
      { what: "many", count: 25, selection: NONE, of: "v1", expected: "faint" },
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
  });
  it("a visit without a line is not drawn", () => {
    const scene = withVisits({ ...visit("v", {}, []), geometry: null });
    expect(scene.arcs).toEqual([]);
    expect(scene.labels.map(({ kind }) => kind)).not.toContain("visit");
  });
});

describe("labels", () => {
  const named = (scene: ReturnType<typeof buildScene>) =>
    scene.labels.map(({ kind, text, detail }) => [kind, text, detail].filter(Boolean).join(" "));
  it("name each place once, visits before countries, seas last", () => {
    expect(named(showing(NONE))).toEqual([
      "visit Alphia Jun 2024",
      "subject Subjectia",
      "capital Subton",
      "country Betania",
      "water Long Sea",
    ]);
  });
  it("a visit to a city names the city, and the country keeps its own name", () => {
    const scene = withVisits(visit("v", { destination: "port", name: "Port Alph" }, TO_ALPHIA));
    expect(named(scene)).toEqual(expect.arrayContaining(["visit Port Alph", "country Alphia"]));
  });
  it("two visits to one place share a label with both months", () => {
    const scene = withVisits(
      visit("b", { from: "2025-01-02", precision: "day" }, TO_ALPHIA),
      visit("a", { from: "2024-06-18", precision: "day" }, TO_ALPHIA),
    );
    expect(named(scene)).toContain("visit Alphia Jun 2024, Jan 2025");
    expect(scene.rings[0]?.number).toBe(1);
  });
  it("a region within a small country is named only where there is room for both", () => {
    const [sea] = base.places.features;
    const features = sea
      ? [{ ...sea, geometry: { type: "Point" as const, coordinates: [27, 38] as [number, number] } }]
      : [];
    const places = { ...base.places, features };
    const within = (bounds: Bounds | null) => buildScene({ ...base, places, view: { ...base.view, bounds } });
    expect(named(within(null))).not.toContain("water Long Sea");
    expect(named(within([20, 30, 40, 50]))).toContain("water Long Sea");
  });
  it("what is selected is named first, though no article names it", () => {
    expect(named(showing({ type: "country", iso3: "GAM" }))[0]).toBe("country Gammia");
    expect(named(showing({ type: "place", id: "strip" }))[0]).toBe("country Dry Strip");
    expect(named(showing(NONE))).not.toContain("country Gammia");
  });
});

it.each([
  { name: "nothing", selection: NONE, selected: null, camera: { type: "opening" } },
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
  { name: "what has no point", selection: { type: "place", id: "west" }, selected: null, camera: { type: "opening" } },
  { name: "a visit", selection: { type: "visit", id: "v1" }, selected: "ALP", camera: [10, 35, 30, 50] },
  { name: "what is not there", selection: { type: "visit", id: "gone" }, selected: null, camera: { type: "opening" } },
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
  const features = [
    visit("v", {}, [
      [170, 10],
      [180, 12],
    ]),
  ];
  const scene = buildScene({
    ...base,
    visits: {
      ...base.visits,
      features: [
        {
          ...features[0],
          ...visit("v", {}, []),
          geometry: {
            type: "MultiLineString",
            coordinates: [
              [
                [170, 10],
                [180, 12],
              ],
              [
                [-180, 12],
                [-170, 10],
              ],
            ],
          },
        },
      ],
    },
    view: { ...base.view, selection: { type: "visit", id: "v" } },
  });
  expect(scene.camera).toEqual({ type: "bounds", bounds: [170, 10, -170, 12] });
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
    expect(buildScene({ ...base, view: picked }).camera).toEqual({ type: "opening" });
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

it("the subject's capital has its name on the side that most lines leave free", () => {
  const side = (line: [number, number][]) =>
    withVisits(visit("v", {}, line)).labels.find(({ kind }) => kind === "capital")?.leftward;
  expect(side(TO_ALPHIA)).toBe(true);
  expect(
    side([
      [10, 50],
      [0, 49],
    ]),
  ).toBe(false);
  expect(
    side([
      [70, 50],
      [80, 49],
    ]),
  ).toBe(false);
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

  it("a region without a mention left has no name on the map, unless it is selected", () => {
    const features = base.places.features.map((place) => ({
      ...place,
      properties: { ...place.properties, mentions: 0 },
    }));
    const names = (selection: Selection) =>
      buildScene({ ...base, view: { ...base.view, selection }, places: { ...base.places, features } })
        .labels.filter(({ kind }) => kind === "water")
        .map(({ text }) => text);
    expect(names(NONE)).toEqual([]);
    expect(names({ type: "place", id: "long-sea" })).toEqual(["Long Sea"]);
  });
});
