/** Who holds an office of a state, as far as the article or the data says. */
import type { LeadersFile } from "../../atlas/curated.ts";
import { groupedBy } from "../../atlas/grouped.ts";
import { withoutHonorifics } from "./honorifics.ts";
import type { LeaderMention, Person } from "./leaderMention.ts";
import type { NamedLeaders } from "./namedLeaders.ts";

/** Offices under a head: a country's only leader in the data does not hold them. */
const JUNIOR =
  /^(?:vice|deputy|foreign|defen[cs]e|finance|trade|energy|economy|interior|crown) |^minister$|secretary|diplomat|representative|army/iu;

/**
 * Whom an article means by "the Kenyan president": whoever it names with that office, else who holds it by the data.
 * @returns undefined where neither says
 */
export type FindHolder = (named: NamedLeaders, state: string, office: string, position: number) => Person | undefined;

/** Offices by the names of their holders, in lower case, as the data has them. */
export type KnownOffices = ReadonlyMap<string, string>;

export function knownOffices({ leaders }: Pick<LeadersFile, "leaders">): KnownOffices {
  return new Map(leaders.flatMap(({ name, office }): [string, string][] => (office ? [[name, office]] : [])));
}

/** "Baerbock came in. The German foreign minister …": somebody just named, of whom nothing says another office. */
const JUST_NAMED = 400;

/**
 * @param offices those of the data
 * @param persons by each form of their names
 */
export function createHolderFinder(
  { leaders }: LeadersFile,
  offices: KnownOffices,
  persons: ReadonlyMap<string, Person>,
): FindHolder {
  const byState = groupedBy(leaders, ({ iso3 }) => (iso3 === null ? [] : [iso3]));
  return (named, state, office, position) => {
    const introduced = named.nearestOf(state, position, (other) => fitsOffice(office, other));
    if (introduced) return introduced;
    const known = byState.get(state) ?? [];
    const sole = known.length === 1 ? known[0] : undefined;
    const head = /^leader$/iu.test(office) || sole ? (known.find((l) => l.office !== undefined) ?? sole) : undefined;
    const holder =
      known.find((l) => l.office === inOneWording(asSaid(office))) ?? (JUNIOR.test(office) ? undefined : head);
    if (holder) return persons.get(holder.name);
    const isUntitled = (l: LeaderMention): boolean => l.iso3 === state && l.office === "" && !offices.has(l.name);
    return named.lastWithin(position - JUST_NAMED, position, isUntitled);
  };
}

const DIPLOMAT = /^(?:top|chief) diplomat$/u;
const PREMIER = /^(?:premier|pm)$/u;
const FOREIGN = "foreign minister";

function asSaid(office: string): string {
  return office.toLowerCase().replace(DIPLOMAT, FOREIGN);
}

function asIntroduced(office: string): string {
  return withoutHonorifics(office).replace(DIPLOMAT, FOREIGN);
}

/** A premier as a prime minister. */
function inOneWording(office: string): string {
  return office.replace(PREMIER, "prime minister");
}

/**
 * Whether "the president" can be who was introduced as "Vice President"; a "leader" may hold any office.
 * @param introduced the office that stood before the name, in lower case, or ""
 */
export function fitsOffice(said: string, introduced: string): boolean {
  const [office, known] = [asSaid(said), asIntroduced(introduced)];
  if (office === "leader") return true;
  if (known === "") return !JUNIOR.test(said);
  return /minister|secretary/u.test(office)
    ? known.includes(office) || office.includes(known)
    : !SUBORDINATE.test(known);
}

/** Who holds one of these is nobody whom a text calls a president or a king. */
const SUBORDINATE =
  /(?<!(?:prime|first|chief) )minister|secretary(?![ -]general)(?<!(?:general|party|first) secretary)|speaker|envoy|governor(?!-)|negotiator|representative|director|attorney|advis[eo]r|chief of|(?:bank|intelligence|spy|cabinet|policy) chief/u;

/** Whether that office is the one said, for where nothing else tells of whom the text speaks: a "leader" holds none. */
export function isOffice(said: string, introduced: string): boolean {
  const [office, known] = [asSaid(said), asIntroduced(introduced)];
  if (office === "leader" || known === "") return false;
  // Who is called a premier is not called a prime minister beside one who is.
  if (PREMIER.test(office) && known === "prime minister") return true;
  if (office === "prince") return known.endsWith("prince");
  if (office === "minister") return /minister|secretary/u.test(known) && !/prime/u.test(known);
  return known === office || (known.endsWith(` ${office}`) && !OTHER_OFFICE.test(known));
}
/** Whether "the king" can be somebody of whom the data says another office, or none. */
export function mayHold(said: string, known: string | undefined): boolean {
  if (known === undefined || said === "leader") return true;
  return inOneWording(known) === inOneWording(said.toLowerCase());
}

/** Before an office: then it is another. */
const OTHER_OFFICE = /\b(?:vice|deputy|former|foreign|prime|defen[cs]e|crown) /u;
