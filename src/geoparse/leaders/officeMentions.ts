/** Leaders whom a text means by an office alone: "the Kenyan president", "the king". */
import { standsAt } from "../text/matches.ts";
import { type LeaderMention, leaderMention, type StateName, type States } from "./leaderMention.ts";
import type { LeaderSentence } from "./leaderSentences.ts";
import type { NamedLeaders } from "./namedLeaders.ts";
import { type FindHolder, isOffice, type KnownOffices, mayHold } from "./officeHolders.ts";
import type { Office } from "./officeReader.ts";
import { realmStart } from "./offices.ts";

/** These may be of something that is no state ("leader of the opposition"), and still be the one spoken of. */
const OF_OTHERS = /leader|minister/u;
/** Right before an office: then it is any, or one of former days. */
const ANY =
  /(?<=\b(?:an?|no|any|every|each|former|sitting|first|last|second|third|fourth|only|latest|previous|another|other) )/y;
/** "The first leader to visit Y", but "the first deputy prime minister" is one by rank. */
const BY_ORDER = /^first (?!deputy |vice |minister$)/u;
const BEHIND_THE = /(?<=\bthe (?:new |young |outgoing |incoming |visiting )?)/y;
/** "Prime Minister addressed the assembly", "received by Prime Minister": a house of state writes an office as a name. */
const AS_A_NAME =
  /(?:(?<=^|[;:] )(?:Prime Minister|President)(?= (?:was|is|has|had|will|would|also|held|met|paid|left|said|spoke|laid|gave|[a-z]{2,}ed) )|(?<=\b(?:by|with) )(?:Prime Minister|President)(?= (?:and|at|in|on|to|for) |[.,;]|$))/y;
const FIRST_EVER =
  /\b(?:first|second|third|rare|only|last) (?:[\p{L}-]+ ){0,4}(?:visit|trip|tour|stop|journey)[^.;]{0,50} (?:by|of|from) (?:an? |any )$|\b(?:visit|trip|tour|journey)\b[^.;]{0,40} first [^.;]{0,20}(?:by|of) (?:an? )$/iu;
const LONGEST_FIRST_EVER = 80;
/** What a head of a state may be called where no other is meant. */
const HEAD = /^(?:president|prime minister|premier|chancellor|leader|king|queen|emperor|emir)$/u;
/** "The president" was named at most so many characters before. */
const REACH = 1500;
/** Somebody was just named: at most so many characters before. */
const JUST_NAMED = 250;

/** An office, with no name beside it, by offsets in the article. */
interface BareOffice {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly office: string;
}

/**
 * Prepares an article.
 * @param text the article's
 * @returns gives the leader meant by an office of a sentence
 */
export function createOfficeMentions(
  text: string,
  states: States,
  named: NamedLeaders,
  findHolder: FindHolder,
  known: KnownOffices,
): (sentence: LeaderSentence, office: Office) => LeaderMention | null {
  const { firstHolder, mainHolder, onlyHolder, isHolder } = holdersNamed(named, known);

  /** "The Kenyan president", "the president of Kenya". */
  const ofState = (bare: BareOffice, state: StateName, sentence: LeaderSentence): LeaderMention | null => {
    const start = Math.min(bare.start, state.start);
    const officeEnd = bare.end;
    const { iso3 } = state;
    if (standsAt(ANY, sentence.small, start - sentence.start)) {
      // "The first visit by a Kenyan president" is his of whom the text speaks; else "a president" is any.
      const before = text.slice(Math.max(sentence.start, start - LONGEST_FIRST_EVER), start);
      const holder = FIRST_EVER.test(before)
        ? named.lastWithin(bare.start - 500, officeEnd + 200, (l) => l.iso3 === iso3)
        : undefined;
      return holder ? leaderMention(holder, start, officeEnd, holder.office, "office") : null;
    }
    const end = Math.max(officeEnd, state.end);
    const holder = findHolder(named, iso3, bare.office, start);
    const person = { name: holder?.name ?? text.slice(start, end), iso3, pronoun: holder?.pronoun ?? null };
    return leaderMention(person, start, end, bare.office, "office");
  };

  /** "The king": one of whom the text has spoken. */
  const spokenOf = (bare: BareOffice, sentence: LeaderSentence): LeaderMention | null => {
    const { start, end, office } = bare;
    const at = start - sentence.start;
    if (!standsAt(BEHIND_THE, sentence.small, at) && !standsAt(AS_A_NAME, sentence.plain, at)) return null;
    // "The President", with a capital, is the one whose house writes, whomever else the text calls a president.
    const own = text.charAt(start) === office.charAt(0) ? undefined : firstHolder(office, start);
    const isOne = (l: LeaderMention): boolean => isHolder(l, office);
    const holder =
      own ??
      named.lastWithin(start - JUST_NAMED, start, isOne) ??
      mainHolder(office, start) ??
      named.lastWithin(start - REACH, start, isOne) ??
      onlyHolder(office, start);
    return holder ? leaderMention(holder, start, end, holder.office, "office") : null;
  };

  return (sentence, office) => {
    const start = sentence.start + office.start;
    const end = sentence.start + office.end;
    const bare = { start, end, office: text.slice(start, end).toLowerCase() };
    if (BY_ORDER.test(bare.office)) return null;
    const ofRealm = realmStart(text, end);
    const realm = ofRealm === null ? undefined : states.startingAt(ofRealm);
    if (ofRealm !== null && !realm && !OF_OTHERS.test(bare.office)) return null;
    const owner = states.endingAt(start - 1) ?? states.endingAt(start - 3) ?? realm;
    return owner && owner.start >= sentence.start ? ofState(bare, owner, sentence) : spokenOf(bare, sentence);
  };
}

function holds({ office }: LeaderMention, said: string): boolean {
  return isOffice(said, office);
}

/** "The king" of an article about one, however long ago it said so; "the president" of one that never does. */
function holdersNamed(named: NamedLeaders, offices: KnownOffices) {
  /** By office: the first who holds it, null where nobody does, and whether he alone does. */
  const known = new Map<
    string,
    { readonly first: LeaderMention | null; readonly alone: boolean; readonly names: ReadonlySet<string> }
  >();
  const holdersOf = (office: string) => {
    let found = known.get(office);
    if (found === undefined) {
      const holders = named.all.filter((l) => holds(l, office));
      const [first = null, ...others] = holders;
      found = {
        first,
        alone: others.every(({ name }) => name === first?.name),
        names: new Set(holders.map(({ name }) => name)),
      };
      known.set(office, found);
    }
    return found;
  };
  const isUntitled = (name: string): boolean => named.all.every((l) => l.name !== name || l.office === "");

  const firstHolder = (office: string, position: number): LeaderMention | undefined => {
    const { first } = holdersOf(office);
    return first !== null && first.end <= position ? first : undefined;
  };
  /** Whether the article calls him so anywhere. */
  const isHolder = ({ name }: LeaderMention, office: string): boolean => holdersOf(office).names.has(name);
  /** "The president" of an article about one, whomever it calls so besides. */
  const mainHolder = (office: string, position: number): LeaderMention | undefined => {
    if (!HEAD.test(office) || office === "leader") return undefined;
    const main = named.protagonist(position, ({ iso3 }) => iso3 !== null);
    return main && (offices.get(main.name) === office || isHolder(main, office)) ? main : undefined;
  };
  const onlyHolder = (office: string, position: number): LeaderMention | undefined => {
    const { first, alone } = holdersOf(office);
    if (first !== null) return alone && first.end <= position ? first : undefined;
    if (HEAD.test(office)) {
      // Of a prime minister nobody speaks as the king.
      const holds = ({ name }: LeaderMention): boolean => mayHold(office, offices.get(name));
      return named.protagonist(position, (l) => l.iso3 !== null && isUntitled(l.name) && holds(l));
    }
    // "The secretary of state" right behind the only one named there.
    const last = named.lastWithin(position - JUST_NAMED, position, () => true);
    const another = last && named.lastWithin(position - JUST_NAMED, position, ({ name }) => name !== last.name);
    return last && !another && isUntitled(last.name) ? last : undefined;
  };
  return { firstHolder, mainHolder, onlyHolder, isHolder };
}
