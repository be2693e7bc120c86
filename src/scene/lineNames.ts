/** What the lines of the map are called, for those who hear them rather than see them. */
import type { Atlas, Tie } from "../atlas/schema.ts";
import { groupOfId, isTension, tiesOfId } from "../atlas/tieGroups.ts";
import { FAMILY_OF } from "../atlas/vocabulary.ts";
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

/** By the id of the visit, the tie or the group of ties. */
export function lineNames({ atlas, visits, ties, tieLines, strings }: Lines): ReadonlyMap<string, string> {
  const ofVisits = visits.map(({ visit: { id, visitor, status, name, from, to, precision } }): [string, string] => [
    id,
    strings.dossier.visitTo(visitor, status, name, strings.range(from, to, precision)),
  ]);
  const nameOf = (iso3: string) =>
    [...atlas.countries, atlas.subject].find((country) => country.iso3 === iso3)?.name ?? iso3;
  const ofTies = tieLines.flatMap(({ id }): [string, string][] => {
    const [tie] = tiesOfId(ties, id);
    if (tie === undefined) return [];
    const parties = groupOfId(id)?.parties ?? tie.parties;
    const what = [
      strings.familyChip[FAMILY_OF[tie.domain]],
      ...(isTension(tie) ? [strings.tension.toLowerCase()] : []),
    ];
    return [[id, `${parties.map(nameOf).join(" – ")}: ${what.join(", ")}`]];
  });
  return new Map([...ofVisits, ...ofTies]);
}
