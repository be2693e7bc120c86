/** The names that the map writes: at most one per place, in the order in which they claim room. */
import type { Atlas, Places } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import type { Boundaries } from "./boundaries.ts";
import type { Bounds, Label, LonLat, Ring, Selection } from "./scene.ts";
import type { DrawnVisit } from "./visits.ts";

/** Kept clear around a mark, in CSS pixels: the radius of a ring, or of a dot, and a little air. */
const CLEAR = { ring: 20, dot: 11 } as const;
/** Where each kind begins in the order; within it the most spoken of come first. */
const RANK = { selected: 0, visit: 10, subject: 100, capital: 101, country: 200, area: 1000 } as const;
/** Degrees: a smaller country has its name beside its capital's ring, not across its ground. */
const SMALL = 9;

interface LabelInput {
  readonly atlas: Atlas;
  readonly boundaries: Boundaries;
  readonly places: Places;
  readonly selection: Selection;
  readonly visits: readonly DrawnVisit[];
  readonly rings: readonly Ring[];
  /** Of visits and ties, as they are drawn. */
  readonly lines: readonly (readonly LonLat[])[];
  /** Whether the whole of the opening view is shown, where small countries have little ground of their own. */
  readonly isOpening: boolean;
  /** Whether regions and seas are named. */
  readonly areas: boolean;
  readonly strings: Strings;
}

export function labelsOf(input: LabelInput): readonly Label[] {
  const labels = [
    ...visitLabels(input),
    ...subjectLabels(input),
    ...countryLabels(input),
    ...(input.areas ? areaLabels(input) : []),
  ];
  const seen = new Set<string>();
  return labels
    .toSorted((a, b) => a.priority - b.priority)
    .filter(({ id, text, opens }) => {
      // A capital that is visited has its name already, and so has a city that is its own country.
      const named = `${text}, ${opens.id}`;
      if (seen.has(id) || seen.has(named)) return false;
      seen.add(id).add(named);
      return true;
    });
}

/** One label per destination, and per name at one point; several visits share one, with their months. */
function visitLabels({ visits, places, strings }: LabelInput): readonly Label[] {
  const nameOf = ({ destination, iso3, name }: DrawnVisit["visit"]) =>
    destination === iso3 ? name : (places.features.find(({ id }) => id === destination)?.properties.name ?? name);
  const destinations = new Map<string, DrawnVisit[]>();
  for (const drawn of visits) {
    const place = `${nameOf(drawn.visit)} ${drawn.end}`;
    destinations.set(place, [...(destinations.get(place) ?? []), drawn]);
  }
  return [...destinations.values()].flatMap((paid) => {
    const sorted = paid.toSorted((a, b) => (a.number ?? Number.MAX_VALUE) - (b.number ?? Number.MAX_VALUE));
    const [first] = sorted;
    if (first === undefined) return [];
    const months = [...new Set(sorted.flatMap(({ visit }) => strings.shortDate(visit.from, visit.precision) ?? []))];
    return [
      {
        id: first.visit.destination,
        kind: "visit",
        text: nameOf(first.visit),
        detail: months.length === 0 ? null : months.length > 2 ? strings.scene.visits(paid.length) : months.join(", "),
        at: first.end,
        opens: { type: "country", id: first.visit.iso3 },
        priority: RANK.visit + (first.number ?? 80),
        offset: CLEAR.ring,
        leftward: false,
      },
    ];
  });
}

function subjectLabels({ atlas: { subject }, boundaries, lines }: LabelInput): readonly Label[] {
  const labels: Label[] = [];
  const area = boundaries.areas.features.find(({ properties }) => properties.id === subject.iso3)?.properties;
  const opens = { type: "country", id: subject.iso3 } as const;
  if (area !== undefined)
    labels.push({
      id: subject.iso3,
      kind: "subject",
      text: subject.name,
      detail: null,
      at: area.label,
      opens,
      priority: RANK.subject,
      offset: 0,
      leftward: false,
    });
  if (subject.capital !== null) {
    const { name, lon, lat } = subject.capital;
    labels.push({
      id: `capital ${subject.iso3}`,
      kind: "capital",
      text: name,
      detail: null,
      at: [lon, lat],
      opens,
      priority: RANK.capital,
      offset: CLEAR.dot,
      leftward: setOutEastwards([lon, lat], lines),
    });
  }
  return labels;
}

/** Whether more of the lines that begin or end at a point lie east of it than west. */
function setOutEastwards([lon, lat]: LonLat, lines: LabelInput["lines"]): boolean {
  const isHere = (point: LonLat | undefined) =>
    point !== undefined && Math.abs(point[0] - lon) < 0.05 && Math.abs(point[1] - lat) < 0.05;
  let eastward = 0;
  for (const line of lines) {
    const next = isHere(line[0]) ? line[1] : isHere(line.at(-1)) ? line.at(-2) : undefined;
    if (next !== undefined) eastward += Math.sign(next[0] - lon);
  }
  return eastward > 0;
}

function isSmall([west, south, east, north]: Bounds): boolean {
  const wide = (east < west ? east + 360 - west : east - west) * Math.cos(((south + north) * Math.PI) / 360);
  return Math.max(wide, north - south) < SMALL;
}

/** Countries that are named, and the one that is selected. */
function countryLabels({ atlas, boundaries, selection, rings }: LabelInput): readonly Label[] {
  const excerpts = new Map(atlas.countries.map((country) => [country.iso3, country.excerpts]));
  const isSelected = (id: string) =>
    (selection.type === "country" && selection.iso3 === id) || (selection.type === "place" && selection.id === id);
  const shown = boundaries.areas.features
    .map(({ properties }) => ({ ...properties, count: excerpts.get(properties.id) ?? 0 }))
    .filter(({ id, count }) => id !== atlas.subject.iso3 && (count > 0 || isSelected(id)))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return shown.map(({ id, iso3, name, label, frame }, rank) => {
    const ring = rings.find((entry) => entry.id === id);
    const beside: LonLat | null = ring !== undefined && isSmall(frame) ? ring.at : null;
    return {
      id,
      kind: "country",
      text: name,
      detail: null,
      at: beside ?? label,
      opens: iso3 === null ? { type: "place", id } : { type: "country", id },
      priority: isSelected(id) ? RANK.selected : RANK.country + rank,
      offset: beside === null ? 0 : CLEAR.ring,
      leftward: false,
    };
  });
}

/** Regions and seas that are named and have a sensible point. */
function areaLabels({ places, selection, atlas, boundaries, isOpening }: LabelInput): readonly Label[] {
  const named = new Set(atlas.countries.filter(({ excerpts }) => excerpts > 0).map(({ iso3 }) => iso3));
  const small = boundaries.areas.features
    .map(({ properties }) => properties)
    .filter(({ id, frame }) => named.has(id) && isSmall(frame));
  // There it would lie over all of a country that wants to be clicked.
  const covers = ([lon, lat]: LonLat) =>
    isOpening &&
    small.some(({ frame: [west, south, east, north] }) => west < lon && lon < east && south < lat && lat < north);
  const areas = places.features
    .filter(({ properties: { kind } }) => kind === "region" || kind === "macro_region" || kind === "water")
    .toSorted((a, b) => b.properties.mentions - a.properties.mentions || (a.id < b.id ? -1 : 1));
  return areas.flatMap(({ id, properties, geometry }, rank): Label[] => {
    const isSelected = selection.type === "place" && selection.id === id;
    if (geometry === null || covers(geometry.coordinates)) return [];
    if (properties.mentions === 0 && !isSelected) return [];
    return [
      {
        id,
        kind: properties.kind === "water" ? "water" : "area",
        text: properties.name,
        detail: null,
        at: geometry.coordinates,
        opens: { type: "place", id },
        priority: isSelected ? RANK.selected : RANK.area + rank,
        offset: 0,
        leftward: false,
      },
    ];
  });
}
