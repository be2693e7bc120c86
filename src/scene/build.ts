/** State becomes a scene: what the map shows, as plain data. */
import { familyCounts, statementCount, tiesBetween } from "../atlas/partnership.ts";
import type { Atlas, Places, Tie, Ties, Visit, Visits } from "../atlas/schema.ts";
import type { Borders } from "../atlas/vocabulary.ts";
import type { Strings } from "../language/strings.ts";
import type { ThemeName } from "../theme/tokens.ts";
import type { Boundaries } from "./boundaries.ts";
import { atlasFillSteps } from "./fills.ts";
import { cameraIntent } from "./framing.ts";
import { labelsOf } from "./labels.ts";
import { lineNames } from "./lineNames.ts";
import type {
  Bounds,
  Emphasis,
  Fill,
  LonLat,
  MapLayer,
  Padding,
  Ring,
  RingSegment,
  Scene,
  Selection,
  VisitArc,
} from "./scene.ts";
import { tieLines } from "./ties.ts";
import { type DrawnVisit, drawnVisits } from "./visits.ts";

export interface SceneInput {
  readonly atlas: Atlas;
  readonly places: Places;
  readonly visits: Visits;
  readonly ties: Ties;
  readonly boundaries: Boundaries;
  readonly view: {
    readonly selection: Selection;
    readonly projection: "globe" | "flat";
    readonly borders: Borders;
    /** What is switched off. */
    readonly hidden: readonly MapLayer[];
    /** The bounds the reader moved to; null while the camera follows the selection. */
    readonly bounds: Bounds | null;
  };
  readonly theme: ThemeName;
  /** The words on the map are in this language. */
  readonly strings: Strings;
  readonly padding: Padding;
  readonly covered?: Scene["covered"];
  readonly enlarged?: number | null;
  /** Whether the map is all that the page shows: see `CameraIntent`. */
  readonly isAlone?: boolean;
  /** Where a filter leaves out something: all visits there are. Each keeps its number, and one that is picked is framed. */
  readonly allVisits?: Visits;
  /** Whether all ties stand as lines, and not only one that is picked. */
  readonly tieLines: boolean;
}

export function buildScene(input: SceneInput): Scene {
  const { atlas, boundaries, view, theme, padding, strings } = input;
  const { subject } = atlas;
  const all = drawnVisits(input.allVisits ?? input.visits);
  const shown = new Set(input.visits.features.map(({ id }) => id));
  const shows = (layer: MapLayer) => !view.hidden.includes(layer);
  const visits = shows("visits") ? all.filter(({ visit }) => shown.has(visit.id)) : [];
  const ties = input.ties.features.map(({ properties }) => properties);
  // Without its segments a ring still carries the number of a visit.
  const rings = ringsOf(input, shows("rings") ? ties : [], visits);
  const emphasisOf = emphasisAmong(visits, view.selection, subject);
  const arcs = visits.map(({ visit, lines, number }): VisitArc => {
    return { id: visit.id, number, lines, emphasis: emphasisOf(visit), dashed: visit.status !== "made" };
  });
  const lines = tieLines({ atlas, ties: input.ties, selection: view.selection, all: input.tieLines, arcs });
  const camera = cameraIntent(input, all, lines);
  const isOpening = camera.type === "opening";
  return {
    theme,
    projection: view.projection,
    borders: view.borders,
    isWhole: input.allVisits === undefined && view.hidden.length === 0,
    camera,
    padding,
    covered: input.covered ?? [],
    enlarged: input.enlarged ?? null,
    fills: shows("fills") ? fillsOf(atlas) : new Map(),
    selected: selectedArea(input),
    members: shows("members") ? membersOf(input) : new Set(),
    origin: subject.capital ? [subject.capital.lon, subject.capital.lat] : null,
    arcs,
    ties: shows("ties") ? lines : [],
    rings,
    labels: labelsOf({
      ...{ atlas, boundaries, places: input.places, selection: view.selection },
      ...{ visits, rings, isOpening, strings },
      lines: [...arcs, ...(shows("ties") ? lines : [])].flatMap((each) => each.lines),
      areas: shows("places"),
    }),
    words: {
      language: strings.tag,
      title: strings.scene.title,
      gestures: strings.scene.gestures,
      areas: namesOf(boundaries),
      lines: lineNames({ atlas, visits, ties, tieLines: lines, strings }),
    },
  };
}

const areaNames = new WeakMap<Boundaries, ReadonlyMap<string, string>>();
function namesOf(boundaries: Boundaries): ReadonlyMap<string, string> {
  const known = areaNames.get(boundaries);
  if (known !== undefined) return known;
  const names = new Map(boundaries.areas.features.map(({ properties: { id, name } }) => [id, name]));
  areaNames.set(boundaries, names);
  return names;
}

function fillsOf({ subject, countries }: Atlas): ReadonlyMap<string, Fill> {
  const { stepOf } = atlasFillSteps(countries, subject.iso3);
  const fills = new Map<string, Fill>();
  for (const { iso3, excerpts } of countries) {
    const step = stepOf(excerpts);
    if (step !== null) fills.set(iso3, step);
  }
  return fills.set(subject.iso3, "subject");
}

/** More arcs than these stand back, so that the ground and those that matter more are seen. */
const MOST_PLAIN = 24;

/** Of many, those to a picked country stand in front; where none is picked, those of the leader whose atlas it is. */
function emphasisAmong(
  visits: readonly DrawnVisit[],
  selection: Selection,
  { leader }: Atlas["subject"],
): (visit: Visit) => Emphasis {
  const isOwn = ({ visitor }: Visit): boolean => visitor === leader.name;
  const areAllPlain = visits.length <= MOST_PLAIN;
  const areOwnPlain = visits.filter(({ visit }) => isOwn(visit)).length <= MOST_PLAIN;
  return (visit) => {
    if (selection.type === "visit" && selection.id === visit.id) return "selected";
    const isInFront = selection.type === "country" ? selection.iso3 === visit.iso3 : areOwnPlain && isOwn(visit);
    return areAllPlain || isInFront ? "plain" : "faint";
  };
}

/** Shares of the statements by family, tension apart. */
export function segmentsOf(ties: readonly Tie[]): readonly RingSegment[] {
  const all = statementCount(ties);
  return familyCounts(ties).flatMap(({ family, statements, tension }) => [
    ...(statements > tension ? [{ family, share: (statements - tension) / all, tension: false }] : []),
    ...(tension > 0 ? [{ family, share: tension / all, tension: true }] : []),
  ]);
}

/** A ring for every country that shares ties with the subject or was visited, at its capital; a visit elsewhere has a ring of its own. */
function ringsOf(
  { atlas, boundaries, strings }: SceneInput,
  ties: readonly Tie[],
  visits: readonly DrawnVisit[],
): readonly Ring[] {
  const { subject, countries } = atlas;
  const rings: Ring[] = [];
  const partners = new Set([...ties.flatMap((tie) => tie.parties), ...visits.map(({ visit }) => visit.iso3)]);
  for (const iso3 of partners) {
    if (iso3 === subject.iso3) continue;
    const shared = tiesBetween(ties, subject.iso3, iso3);
    const paid = visits.filter(({ visit }) => visit.iso3 === iso3);
    const country = countries.find((entry) => entry.iso3 === iso3);
    const area = boundaries.areas.features.find(({ properties }) => properties.id === iso3)?.properties;
    const at: LonLat | undefined = country?.capital ? [country.capital.lon, country.capital.lat] : area?.label;
    if (at === undefined) continue;
    const name = country?.name ?? area?.name ?? iso3;
    const here = paid.filter(({ end }) => isNear(end, at));
    if (shared.length > 0 || here.length > 0)
      rings.push({
        id: iso3,
        at,
        segments: segmentsOf(shared),
        number: firstNumber(here),
        name: ringName(name, shared, here, strings),
      });
    for (const { end, visit, number } of paid) {
      if (isNear(end, at) || number === null || rings.some((ring) => isNear(ring.at, end))) continue;
      const same = paid.filter((other) => isNear(other.end, end));
      rings.push({
        id: iso3,
        at: end,
        segments: [],
        number: firstNumber(same),
        name: ringName(visit.name, [], same, strings),
      });
    }
  }
  return rings;
}

/** Two points are one mark: closer than either is drawn. */
function isNear(a: LonLat, b: LonLat): boolean {
  return Math.abs(a[0] - b[0]) < 0.3 && Math.abs(a[1] - b[1]) < 0.3;
}

function firstNumber(visits: readonly DrawnVisit[]): number | null {
  const numbers = visits.flatMap(({ number }) => (number === null ? [] : [number]));
  return numbers.length === 0 ? null : Math.min(...numbers);
}

function ringName(place: string, ties: readonly Tie[], visits: readonly DrawnVisit[], strings: Strings): string {
  const statements = statementCount(ties);
  const told = visits.map(({ visit, number }) =>
    strings.scene.visit(number, strings.shortDate(visit.from, visit.precision)),
  );
  if (statements > 0) told.push(strings.scene.statements(statements));
  return strings.scene.ring(place, told);
}

function selectedArea({ boundaries, view: { selection }, visits, allVisits = visits }: SceneInput): string | null {
  const drawn = (id: string | undefined) => boundaries.areas.features.find(({ properties }) => properties.id === id);
  switch (selection.type) {
    case "none":
    case "organisation":
    case "tie":
      return null;
    case "country":
      return drawn(selection.iso3)?.properties.id ?? null;
    case "place":
      return drawn(selection.id)?.properties.id ?? null;
    case "visit":
      return drawn(allVisits.features.find(({ id }) => id === selection.id)?.properties.iso3)?.properties.id ?? null;
  }
}

/** Those members that are drawn as areas of their own. */
function membersOf({ atlas, boundaries, view: { selection } }: SceneInput): ReadonlySet<string> {
  if (selection.type !== "organisation") return new Set();
  const organisation = atlas.organisations.find(({ id }) => id === selection.id);
  const drawn = new Set(boundaries.areas.features.map(({ properties }) => properties.id));
  return new Set(organisation?.members?.filter((iso3) => drawn.has(iso3)));
}
