/** What the lines of the map are called, for those who hear them rather than see them. */
import type { Atlas, Tie } from "../atlas/schema.ts";
import { groupOfId, isTension, tiesOfId } from "../atlas/tieGroups.ts";
import { FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import type { Strings } from "../language/strings.ts";
import type { TieLine } from "./scene.ts";
import type { DrawnVisit } from "./visits.ts";

interface Lines {
  readonly atlas: Pick<Atlas, "subject" | "countries">;
  readonly visits: readonly Pick<DrawnVisit, "visit">[];
  readonly ties: readonly Tie[];
  /** Those of the ties that are drawn, each with what it opens. */
  readonly tieLines: readonly Pick<TieLine, "id">[];
  readonly strings: Strings;
}

/**
 * What the ties of some countries are called that are of one family: "Kenya – Uganda: Energy, tension".
 * @param parties by name
 */
export function tiesName(
  parties: readonly string[],
  family: Family,
  tension: boolean,
  words: { readonly family: Readonly<Record<Family, string>>; readonly tension: string },
): string {
  const what = tension ? `${words.family[family]}, ${words.tension.toLowerCase()}` : words.family[family];
  return `${parties.join(" – ")}: ${what}`;
}

/** By the id of the visit, the tie or the group of ties. */
export function lineNames({ atlas, visits, ties, tieLines, strings }: Lines): ReadonlyMap<string, string> {
  const ofVisits = visits.map(({ visit: { id, visitor, status, name, from, to, precision } }): [string, string] => [
    id,
    strings.dossier.visitTo(visitor, status, name, strings.range(from, to, precision)),
  ]);
  const names = new Map([atlas.subject, ...atlas.countries].map(({ iso3, name }) => [iso3, name]));
  const words = { family: strings.familyChip, tension: strings.tension };
  const ofTies = tieLines.flatMap(({ id }): [string, string][] => {
    const [tie] = tiesOfId(ties, id);
    if (tie === undefined) return [];
    const parties = (groupOfId(id)?.parties ?? tie.parties).map((iso3) => names.get(iso3) ?? iso3);
    return [[id, tiesName(parties, FAMILY_OF[tie.domain], isTension(tie), words)]];
  });
  return new Map([...ofVisits, ...ofTies]);
}
