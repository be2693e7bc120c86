/** Ties that are told together: those of two countries in one family of domains, tension apart. */
import type { Tie } from "./schema.ts";
import { FAMILIES, FAMILY_OF, type Family } from "./vocabulary.ts";

export interface TieGroup {
  /** Two of the parties of each of its ties, in the order of their codes. */
  readonly parties: readonly [string, string];
  readonly family: Family;
  readonly tension: boolean;
}

/** "BRA-IND.economy", or "CHN-USA.diplomacy.tension": no tie's own id has a dot. */
export function groupId({ parties, family, tension }: TieGroup): string {
  return `${parties.join("-")}.${family}${tension ? ".tension" : ""}`;
}

const GROUP = /^([A-Z]{3})-([A-Z]{3})\.([a-z]+)(\.tension)?$/;

/** @returns null for what is no id of a group */
export function groupOfId(id: string): TieGroup | null {
  const [, one, other, name, tension] = GROUP.exec(id) ?? [];
  const family = FAMILIES.find((each) => each === name);
  if (one === undefined || other === undefined || family === undefined || one >= other) return null;
  return { parties: [one, other], family, tension: tension !== undefined };
}

export function isTension({ polarity }: Tie): boolean {
  return polarity === "tension";
}

/**
 * What an address calls a tie: one by its own id, or all of a group by the group's.
 * @returns none for an id that the atlas does not hold
 */
export function tiesOfId(ties: readonly Tie[], id: string): readonly Tie[] {
  const own = ties.filter((tie) => tie.id === id);
  const group = own.length > 0 ? null : groupOfId(id);
  if (group === null) return own;
  return ties.filter(
    (tie) =>
      group.parties.every((party) => tie.parties.includes(party)) &&
      FAMILY_OF[tie.domain] === group.family &&
      isTension(tie) === group.tension,
  );
}

/** The id that opens just these ties, or the least group that holds them; the first tie's own where no group does. */
export function idOfTies(ties: readonly Tie[]): string | null {
  const [first, ...more] = ties;
  if (first === undefined || more.length === 0) return first?.id ?? null;
  const [one, other, third] = first.parties.filter((party) => more.every((tie) => tie.parties.includes(party)));
  const family = FAMILY_OF[first.domain];
  const tension = isTension(first);
  const alike = more.every((tie) => FAMILY_OF[tie.domain] === family && isTension(tie) === tension);
  if (one === undefined || other === undefined || third !== undefined || !alike) return first.id;
  return groupId({ parties: [one, other], family, tension });
}
