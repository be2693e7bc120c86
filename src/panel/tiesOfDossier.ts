import { tiesBetween } from "../atlas/partnership.ts";
import type { Tie } from "../atlas/schema.ts";
import { type AtlasData, allTies } from "../state/data.ts";

/** The ties a dossier counts: a country's with the subject; of the subject itself, all. */
export function tiesOfDossier(data: AtlasData, iso3: string): readonly Tie[] {
  return tiesBetween(allTies(data), iso3, data.atlas.subject.iso3);
}
