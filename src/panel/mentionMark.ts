/** How a mention is marked in a text: by what it names, and by what the name stands for there. */
import type { Mention } from "../atlas/schema.ts";
import type { Spot } from "../scene/scene.ts";
import { type AtlasData, areaById, countryName, placeById } from "../state/data.ts";

/** In the order of the reader's legend. government and camp: a place's name that stands for those who act in it. */
export const MARKS = ["country", "people", "city", "area", "government", "camp", "embedded"] as const;
export type Mark = (typeof MARKS)[number];

export function markOf({ kind, role }: Pick<Mention, "kind" | "role">): Mark {
  switch (kind) {
    case "country":
      return "country";
    case "demonym":
      return "people";
    case "capital":
    case "city":
      return role === "polity" ? "government" : "city";
    case "region":
      return role === "polity" ? "government" : "area";
    case "macro_region":
    case "water":
      return role === "polity" ? "camp" : "area";
    case "embedded":
      return "embedded";
  }
}

/** Name of the place that was read, null where the name stands for none. */
export function readName(data: AtlasData, { place, iso3 }: Pick<Mention, "place" | "iso3">): string | null {
  const [only, another] = iso3;
  const country = only !== undefined && another === undefined ? countryName(data, only) : null;
  const name = place === null ? null : (placeById(data, place)?.name ?? (place === only ? country : null));
  if (name === null || country === null || name === country) return name ?? country;
  return `${name}, ${country}`;
}

/** Whose government a name stands for. */
export function governs(data: AtlasData, { iso3 }: Pick<Mention, "iso3">): string | null {
  return iso3.length === 0 ? null : iso3.map((code) => countryName(data, code)).join(", ");
}

/** Where the map is to point to. */
export function spotOf(data: AtlasData, { iso3, lon, lat, place }: Mention): Spot | null {
  const [only, another] = iso3;
  const area = only !== undefined && another === undefined && areaById(data, only) !== null ? only : null;
  const outline = area ?? (place !== null && areaById(data, place) !== null ? place : null);
  const at = lon === null || lat === null ? null : ([lon, lat] as const);
  return outline === null && at === null ? null : { area: outline, at };
}
