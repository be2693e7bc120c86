/** An invented atlas of four countries, and scenes of it. */
import type { Atlas, Tie, Visit } from "../atlas/schema.ts";
import { ENGLISH } from "../language/en/english.ts";
import { buildScene, type SceneInput } from "./build.ts";
import type { Bounds, LonLat, Selection } from "./scene.ts";

export const NONE: Selection = { type: "none" };
export const evidence = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ document: "d", start: i, end: i + 1, text: "x" }));

export const tie = (
  parties: string[],
  domain: Tie["domain"],
  count: number,
  polarity: Tie["polarity"] = "support",
): Tie => ({
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

export const visit = (id: string, part: Partial<Visit>, line: [number, number][]) => ({
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

export const TO_ALPHIA: [number, number][] = [
  [10, 50],
  [20, 45],
  [30, 40],
];

export const VIEW: SceneInput["view"] = {
  ...{ selection: NONE, projection: "globe", borders: "recognised", hidden: [], bounds: null },
};
export const base: SceneInput = {
  strings: ENGLISH,
  atlas: {
    version: 1,
    subject: {
      iso3: "SUB",
      name: "Subjectia",
      capital: { name: "Subton", lon: 10, lat: 50 },
      leader: { name: "A", short: "A" },
      centre: [20, 30],
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
export const showing = (selection: Selection, bounds: Bounds | null = null) =>
  buildScene({ ...base, view: { ...VIEW, selection, bounds } });
export const withVisits = (...features: SceneInput["visits"]["features"]) =>
  buildScene({ ...base, visits: { ...base.visits, features } });
