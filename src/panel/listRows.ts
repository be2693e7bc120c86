/** The rows of the country list: every way into the atlas that the map offers, and those it has no mark for. */
import type { Strings } from "../language/strings.ts";
import type { Selection } from "../scene/scene.ts";
import { type AtlasData, allVisits, dossierId, isArea } from "../state/data.ts";

export interface Row {
  /** Unique in the list, and the id of the dossier that it opens. */
  readonly id: string;
  readonly name: string;
  readonly opens: Selection;
  /** Excerpts of a country; null for a region or sea, whose mentions alone are counted here. */
  readonly excerpts: number | null;
  readonly mentions: number;
  readonly visits: number;
}

export interface RowGroup {
  readonly id: "named" | "places" | "organisations" | "filtered" | "unnamed";
  readonly rows: readonly Row[];
}

/**
 * Countries by excerpts, most first; regions and seas by mentions; organisations by excerpts; then, by name, what the filter leaves nothing of; and
 * what no article speaks of.
 * @param compare the order of names in the page's language
 * @param shown the atlas under the reader's filter: what is counted
 */
export function rowGroups(data: AtlasData, compare: Strings["compare"], shown: AtlasData = data): readonly RowGroup[] {
  const visits = allVisits(shown);
  const named = shown.atlas.countries
    .filter((country) => country.excerpts > 0)
    .map(({ iso3, name, excerpts, mentions }): Row => {
      const visitsThere = visits.filter((visit) => visit.iso3 === iso3).length;
      return { id: iso3, name, opens: { type: "country", iso3 }, excerpts, mentions, visits: visitsThere };
    })
    .sort((a, b) => (b.excerpts ?? 0) - (a.excerpts ?? 0) || compare(a.name, b.name));

  const places = shown.places.features
    .map((feature) => feature.properties)
    .filter((place) => isArea(place) && place.mentions > 0)
    .map(
      ({ id, name, mentions }): Row => ({
        id,
        name,
        opens: { type: "place", id },
        excerpts: null,
        mentions,
        visits: 0,
      }),
    )
    .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name));

  const organisations = shown.atlas.organisations
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ id, name, evidence }): Row => {
      const opens = { type: "organisation", id } as const;
      const excerpts = evidence.length;
      return { id: dossierId(data, opens) ?? id, name, opens, excerpts, mentions: 0, visits: 0 };
    })
    .sort((a, b) => (b.excerpts ?? 0) - (a.excerpts ?? 0) || compare(a.name, b.name));

  const standing = [...named, ...places, ...organisations];
  const filtered = shown === data ? [] : rowsLeftOut(data, compare, new Set(standing.map((row) => row.id)));
  const listed = new Set([...standing, ...filtered].map((row) => row.id));
  const others = new Map<string, Row>();
  const addUnnamed = (id: string, name: string, opens: Selection) => {
    if (!listed.has(id)) others.set(id, { id, name, opens, excerpts: 0, mentions: 0, visits: 0 });
  };
  for (const { properties } of data.boundaries.areas.features) {
    const { id, iso3, name } = properties;
    if (iso3) addUnnamed(iso3, name, { type: "country", iso3 });
    else addUnnamed(id, name, { type: "place", id });
  }
  // After the boundaries, so that the atlas's own name of a country wins over theirs.
  for (const { iso3, name } of data.atlas.countries) addUnnamed(iso3, name, { type: "country", iso3 });
  const unnamed = [...others.values()].sort((a, b) => compare(a.name, b.name));

  const groups: RowGroup[] = [
    { id: "named", rows: named },
    { id: "places", rows: places },
    { id: "organisations", rows: organisations },
    { id: "filtered", rows: filtered },
    { id: "unnamed", rows: unnamed },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** What the articles name, but the filter leaves nothing of. */
function rowsLeftOut(data: AtlasData, compare: Strings["compare"], listed: ReadonlySet<string>): readonly Row[] {
  return rowGroups(data, compare)
    .filter((group) => group.id !== "unnamed")
    .flatMap((group) => group.rows)
    .filter(({ id }) => !listed.has(id))
    .map((row) => ({ ...row, excerpts: 0, mentions: 0, visits: 0 }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Keeps the rows whose name has every word of the filter at the start of one of its own; accents and case don't count. */
export function filterGroups(groups: readonly RowGroup[], filter: string): readonly RowGroup[] {
  const words = plain(filter).split(" ").filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => matches(plain(row.name), words)) }))
    .filter((group) => group.rows.length > 0);
}

function matches(name: string, words: readonly string[]): boolean {
  const starts = ` ${name}`;
  return words.every((word) => starts.includes(` ${word}`));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
