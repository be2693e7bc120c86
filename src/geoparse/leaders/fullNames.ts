/** Who is called by a surname and an office, "President X", is whom the article elsewhere calls by his full name. */
import { type LeaderMention, leaderMention } from "./leaderMention.ts";

type Several = readonly LeaderMention[];

/**
 * Finds the leaders of an article by the last words of their full names, wherever it says these: a headline comes before.
 * @returns gives the one whose name is fuller; undefined for nobody, or where several are called so
 */
export function fullNames(named: readonly Several[]): (mention: LeaderMention) => LeaderMention | undefined {
  const byLastWord = new Map<string, Map<string, LeaderMention>>();
  /** Kings and sheikhs by their given names, null where several have one. */
  const byGivenName = new Map<string, LeaderMention | null>();
  for (const mentions of named) {
    for (const mention of mentions) {
      const given = GIVEN.exec(mention.name)?.[0];
      if (given !== undefined && isRoyal(mention)) {
        const other = byGivenName.get(given);
        byGivenName.set(given, other === undefined || other?.name === mention.name ? mention : null);
      }
      const space = mention.name.lastIndexOf(" ");
      if (space < 0) continue;
      const last = mention.name.slice(space + 1);
      const others = byLastWord.get(last) ?? new Map<string, LeaderMention>();
      const known = others.get(mention.name);
      if (known === undefined || (known.iso3 === null && mention.iso3 !== null)) others.set(mention.name, mention);
      byLastWord.set(last, others);
    }
  }
  return (mention) => {
    const { name } = mention;
    const royal = !name.includes(" ") && isRoyal(mention) ? byGivenName.get(name) : undefined;
    if (royal && mayBeOne({ ...mention, office: "" }, royal)) return royal;
    const fuller = [...(byLastWord.get(name.slice(name.lastIndexOf(" ") + 1))?.values() ?? [])].filter(
      (other) => other.name.endsWith(` ${name}`) && mayBeOne(mention, other),
    );
    // "Irfaan Ali" and "Mohamed Irfaan Ali" are one.
    const longest = fuller.reduce<LeaderMention | undefined>(
      (most, one) => (most && most.name.length >= one.name.length ? most : one),
      undefined,
    );
    return fuller.every((one) => one === longest || longest?.name.endsWith(` ${one.name}`)) ? longest : undefined;
  };
}

/** "Mohamed" of "Mohamed bin Zayed". */
const GIVEN = /^[^ ]+(?= )/u;
const ROYAL = /\b(?:king|queen|emperor|empress|emir|sultan|sheikha?|prince|princess)$/;

function isRoyal({ office, name }: LeaderMention): boolean {
  return ROYAL.test(office) || REGNAL.test(name);
}
const REGNAL = / [IVX]{1,5}$/u;

/** Nothing that is said of the two tells them apart. */
function mayBeOne(one: LeaderMention, other: LeaderMention): boolean {
  if (one.iso3 !== null && other.iso3 !== null && one.iso3 !== other.iso3) return false;
  return one.office === "" || other.office === "" || isMinister(one) === isMinister(other);
}

function isMinister({ office }: LeaderMention): boolean {
  return MINISTER.test(office) && !HEAD.test(office);
}
const MINISTER = /minister|secretary/;
const HEAD = /prime|first|secretary[ -]general|general secretary/;

/** Writes those called by less than their full names under these. */
export function callInFull(found: LeaderMention[], fullNameOf: ReturnType<typeof fullNames>): void {
  for (const [i, mention] of found.entries()) {
    const full = mention.how === "name" ? fullNameOf(mention) : undefined;
    if (full === undefined) continue;
    const { start, end, office, how } = mention;
    const person = { name: full.name, iso3: full.iso3 ?? mention.iso3, pronoun: full.pronoun ?? mention.pronoun };
    found[i] = leaderMention(person, start, end, office, how);
  }
}
