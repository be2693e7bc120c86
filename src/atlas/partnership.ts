/** How often the articles tie countries together: counted for rings, bars and lists alike, so that they agree. */
import type { Tie } from "./schema.ts";
import { FAMILIES, FAMILY_OF, type Family } from "./vocabulary.ts";

export interface FamilyCount {
  readonly family: Family;
  /** Statements: a tie and a sentence that is evidence for it. A sentence that asserts two ties counts twice. */
  readonly statements: number;
  /** How many of them speak of tension. */
  readonly tension: number;
}

/** The ties that both countries are parties of. */
export function tiesBetween(ties: readonly Tie[], one: string, other: string): readonly Tie[] {
  return ties.filter((tie) => tie.parties.includes(one) && tie.parties.includes(other));
}

/** Statements per domain family, in the families' fixed order; families without one are left out. */
export function familyCounts(ties: readonly Tie[]): readonly FamilyCount[] {
  return FAMILIES.map((family) => {
    const ofFamily = ties.filter((tie) => FAMILY_OF[tie.domain] === family);
    return {
      family,
      statements: statementCount(ofFamily),
      tension: statementCount(ofFamily.filter((tie) => tie.polarity === "tension")),
    };
  }).filter((count) => count.statements > 0);
}

export function statementCount(ties: readonly Tie[]): number {
  return ties.reduce((sum, tie) => sum + tie.evidence.length, 0);
}

export interface PartnerCount {
  readonly iso3: string;
  readonly statements: number;
}

/** Who shares ties with a country: most statements first, then by code. */
export function partners(ties: readonly Tie[], iso3: string): readonly PartnerCount[] {
  const counts = new Map<string, number>();
  for (const tie of ties) {
    if (!tie.parties.includes(iso3)) continue;
    for (const party of tie.parties) {
      if (party !== iso3) counts.set(party, (counts.get(party) ?? 0) + tie.evidence.length);
    }
  }
  return [...counts]
    .map(([partner, statements]) => ({ iso3: partner, statements }))
    .sort((a, b) => b.statements - a.statements || (a.iso3 < b.iso3 ? -1 : 1));
}
