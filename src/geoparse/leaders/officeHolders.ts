/** Who holds an office of a state, as far as the article or the data says. */
import type { LeadersFile } from "../../atlas/curated.ts";
import type { Person } from "./leaders.ts";
import type { NamedLeaders } from "./namedLeaders.ts";

/** Offices under a head: a country's only leader in the data does not hold them. */
const JUNIOR =
  /^(?:vice|deputy|foreign|defen[cs]e|finance|trade|energy|economy|interior|crown) |^minister$|secretary|diplomat|representative|army/iu;

/**
 * Whom an article means by "the Kenyan president": whoever it names with that office, else who holds it by the data.
 * @returns undefined where neither says
 */
export type FindHolder = (named: NamedLeaders, state: string, office: string, position: number) => Person | undefined;

export function createHolders({ leaders }: LeadersFile, persons: ReadonlyMap<string, Person>): FindHolder {
  const byState = new Map<string, LeadersFile["leaders"][number][]>();
  for (const leader of leaders) {
    if (leader.iso3 !== null) byState.set(leader.iso3, [...(byState.get(leader.iso3) ?? []), leader]);
  }
  return (named, state, office, position) => {
    const same = named.nearestOf(state, position, (introduced) => fitsOffice(office, introduced));
    if (same) return same;
    const known = byState.get(state) ?? [];
    const sole = known.length === 1 ? known[0] : undefined;
    const head = /^leader$/iu.test(office) || sole ? (known.find((l) => l.office !== undefined) ?? sole) : undefined;
    const holder =
      known.find(
        (l) => l.office === office.toLowerCase().replace(DIPLOMAT, FOREIGN).replace(PREMIER, "prime minister"),
      ) ?? (JUNIOR.test(office) ? undefined : head);
    return holder ? persons.get(holder.name) : undefined;
  };
}

const DIPLOMAT = /^(?:top|chief) diplomat$/u;
const PREMIER = /^(?:premier|pm)$/u;
const FOREIGN = "foreign minister";

/** Whether "the president" can be who was introduced as "Vice President"; a "leader" may hold any office. */
export function fitsOffice(said: string, introduced: string, strictly = false): boolean {
  const [a, b] = [said.toLowerCase().replace(DIPLOMAT, FOREIGN), introduced.replace(DIPLOMAT, FOREIGN)];
  if (a === "leader") return !strictly;
  if (b === "") return !strictly && !JUNIOR.test(said);
  if (strictly && a === "prince") return b.endsWith("prince");
  if (strictly && a === "minister") return /minister|secretary/u.test(b) && !/prime/u.test(b);
  if (strictly)
    return b === a || (b.endsWith(` ${a}`) && !/\b(?:vice|deputy|former|foreign|prime|defen[cs]e|crown) /u.test(b));
  return /minister|secretary/u.test(a)
    ? b.includes(a) || a.includes(b)
    : !/(?:foreign|defen[cs]e|finance|deputy) minister/u.test(b);
}
