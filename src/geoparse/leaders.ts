/** Who in a text is a head of state, of government or a minister: by name, by office, or by a pronoun. */
import type { Span } from "../atlas/schema.ts";
import { createNameReader } from "./leaderNames.ts";
import { matches } from "./matches.ts";
import type { Knowledge, Located } from "./model.ts";
import { createNamedLeaders } from "./namedLeaders.ts";
import { createHolders, fitsOffice } from "./officeHolders.ts";
import { createOffices } from "./offices.ts";
import { createPlurals } from "./pluralLeaders.ts";
import { createSalience } from "./salience.ts";
import { scannedSentences } from "./scanned.ts";
import { LONGEST_SENTENCE } from "./symbols.ts";
import { tokensOf } from "./tokens.ts";

export interface LeaderMention extends Span {
  /** Full name from the data, else as the text writes it; the office not in it. */
  readonly name: string;
  /** The state that he leads, null where neither data nor text says it, or where he leads none (a Commission, an alliance). */
  readonly iso3: string | null;
  /** The office as it stands before the name, in lower case, or "". */
  readonly office: string;
  /** null where neither data nor text says it. */
  readonly pronoun: "he" | "she" | null;
  readonly how: "name" | "office" | "pronoun" | "plural";
}

/**
 * Gives, for a located article, the leaders named in each sentence (by its index), in order. "The two leaders" are
 * several on one span.
 */
export type LeaderFinder = (located: Located) => readonly (readonly LeaderMention[])[];

export type Person = Pick<LeaderMention, "name" | "iso3" | "pronoun">;

/** Names of states and peoples, by the offset that they end at. */
export type StateEnds = ReadonlyMap<number, StateName>;

interface StateName extends Span {
  readonly iso3: string;
}

const PRONOUN_KEYS = new Set(["he", "she", "his", "her", "him"]);
/** "His Excellency" means nobody said before. */
const PRONOUNS =
  /(?<![\p{L}'’-])(?:he|she|his|her|him)(?![\p{L}'’-])(?! (?:excellency|majesty|(?:royal )?highness|honou?r)\b)/giu;

/**
 * Prepares the search for leaders. An article is searched once, however often it is asked for.
 */
export function createLeaderFinder(knowledge: Pick<Knowledge, "leaders" | "subject">): LeaderFinder {
  const persons = new Map<string, Person>();
  for (const { forms, name, iso3, pronoun = "he" } of knowledge.leaders.leaders) {
    for (const form of [name, ...forms]) persons.set(form, { name, iso3, pronoun });
  }
  const { leader, country } = knowledge.subject;
  for (const form of [leader.name, ...leader.forms]) {
    const pronoun = persons.get(leader.name)?.pronoun ?? null;
    persons.set(form, { name: leader.name, iso3: country, pronoun });
  }
  const offices = createOffices(knowledge.leaders.offices);
  const findNames = createNameReader(persons, offices);
  const findHolder = createHolders(knowledge.leaders, persons);
  const findPlurals = createPlurals(findHolder);
  const read = new WeakMap<Located, readonly (readonly LeaderMention[])[]>();

  return (located) => {
    const known = read.get(located);
    if (known) return known;
    const { text } = located.document;
    const states = stateEnds(located);
    const sentences = scannedSentences(text, located.sentences);
    const starts = sentences.map((scanned) => (scanned.text.length > LONGEST_SENTENCE ? [] : offices.starts(scanned)));
    const realms = new Map([...states.values()].map((state) => [state.start, state]));
    const named = findNames(located, states, starts);
    const all = named.flat();
    const before = createNamedLeaders(all);
    const times = new Map<string, number>();
    for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
    const spokenOf = createSalience(
      (index) => located.sentences[index]?.paragraph,
      (name) => (times.get(name) ?? 0) / all.length,
    );

    const words = tokensOf(text, located.sentences);
    /** Of a portrait whom it names most by far, however long ago. */
    const protagonist = (position: number, could: (l: Person) => boolean): LeaderMention | undefined => {
      const first = all.find((l) => (times.get(l.name) ?? 0) / all.length >= PROTAGONIST && could(l));
      return first && first.end <= position ? first : undefined;
    };
    /** "The king" of an article about one, however long ago it said so; "the president" of one that never does. */
    const onlyOne = (position: number, holds: (l: LeaderMention) => boolean, office: string) => {
      const holders = all.filter(holds);
      const [holder] = holders;
      if (holder) return holder.end <= position && holders.every((l) => l.name === holder.name) ? holder : undefined;
      if (HEAD.test(office)) return protagonist(position, (l) => l.iso3 !== null && isUntitled(l.name));
      // "The secretary of state" right behind the only one named there.
      const last = before.lastWithin(position - JUST_NAMED, position, () => true);
      const another = last && before.lastWithin(position - JUST_NAMED, position, ({ name }) => name !== last.name);
      return last && !another && isUntitled(last.name) ? last : undefined;
    };
    const isUntitled = (name: string): boolean => all.every((l) => l.name !== name || l.office === "");
    const plurals = findPlurals(located, named);
    const leaders = named.map((mentions, index): readonly LeaderMention[] => {
      const sentence = located.sentences[index];
      const scanned = sentences[index];
      if (!sentence || !scanned || sentence.end - sentence.start > LONGEST_SENTENCE) return mentions;
      const found = [...mentions];
      const part = scanned.text;
      const add = (mention: LeaderMention): void => {
        if (!found.some((f) => f.start < mention.end && mention.start < f.end)) found.push(mention);
      };
      for (const several of plurals(index, found)) {
        if (!found.some((f) => several.some((s) => f.start < s.end && s.start < f.end))) found.push(...several);
      }
      for (const match of offices.bare(part, starts[index] ?? [])) {
        const at = sentence.start + match.index;
        const end = at + match[0].length;
        const of = /^ of (?:the )?/u.exec(text.slice(end, end + 8))?.[0];
        const realm = of === undefined ? undefined : realms.get(end + of.length);
        if (of !== undefined && !realm && !/leader|minister/iu.test(match[0])) continue;
        const owner = states.get(at - 1) ?? states.get(at - 3) ?? realm;
        if (owner && owner.start >= sentence.start) {
          const { iso3: state } = owner;
          const begin = Math.min(at, owner.start);
          const indefinite = /\b(?:an?|no|any|every|each|former|sitting|first) $/iu.test(
            text.slice(Math.max(sentence.start, begin - 10), begin),
          );
          // "The first visit by a Kenyan president" is his of whom the text speaks; else "a president" is any.
          const firstEver = indefinite && FIRST_EVER.test(text.slice(Math.max(sentence.start, begin - 80), begin));
          const holderOf = firstEver ? before.lastWithin(at - 500, end + 200, (l) => l.iso3 === state) : undefined;
          if (holderOf) {
            add({ ...holderOf, start: begin, end, how: "office" });
            continue;
          }
          if (indefinite) continue;
          const named = findHolder(before, state, match[0], begin);
          const name = named?.name ?? text.slice(begin, owner === realm ? owner.end : end);
          add({
            start: begin,
            end: owner === realm ? owner.end : end,
            name,
            iso3: state,
            office: match[0].toLowerCase(),
            pronoun: named?.pronoun ?? null,
            how: "office",
          });
          continue;
        }
        const article = /\bthe (?:new |young |outgoing |incoming |visiting )?$/iu.exec(
          text.slice(Math.max(sentence.start, at - 13), at),
        );
        const holds = (l: LeaderMention): boolean => l.office !== "" && fitsOffice(match[0], l.office, true);
        const holder = article && (before.lastWithin(at - 1500, at, holds) ?? onlyOne(at, holds, match[0]));
        if (holder) add({ ...holder, start: at, end, how: "office" });
      }
      const pronouns = words[index]?.some(({ key }) => key.length < 4 && PRONOUN_KEYS.has(key)) === true;
      for (const match of pronouns ? matches(part, PRONOUNS) : []) {
        const start = sentence.start + match.index;
        const pronoun = /^s?he$|^hi[sm]$/iu.test(match[0]) && !/^she$/iu.test(match[0]) ? "he" : "she";
        const could = (l: Person): boolean => l.pronoun === null || l.pronoun === pronoun;
        const earlier = found
          .filter((l) => l.end <= start && (l.how === "name" || l.how === "office") && could(l))
          .sort((a, b) => a.start - b.start);
        // "X came to see him": him is somebody else.
        const other = (l: Person): boolean => could(l) && !earlier.some((b) => b.name === l.name);
        // "X thanked Y, who invited him": him is X.
        const [first, last] = [earlier[0], earlier.at(-1)];
        const guest = last && last !== first && /^, who [^,;]*$/u.test(text.slice(last.end, start)) ? first : undefined;
        // "During his visit to Y, X": his is X's.
        const named = BEFORE_HIS_NAME.test(text.slice(sentence.start, start))
          ? found.find(
              (l) => l.start > start && l.how === "name" && could(l) && AFTER_COMMA.test(text.slice(start, l.start)),
            )
          : undefined;
        const person = /^him$/iu.test(match[0])
          ? (guest ?? objectOf(earlier, text, start) ?? spokenOf.most(index, other) ?? earlier[0])
          : (earlier[0] ?? named ?? spokenOf.most(index, could) ?? protagonist(start, could));
        if (person) add({ ...person, start, end: start + match[0].length, how: "pronoun" });
      }
      found.sort((a, b) => a.start - b.start);
      spokenOf.remember(index, found, (l) => OBJECT.test(text.slice(Math.max(sentence.start, l.start - 30), l.start)));
      return found;
    });
    read.set(located, leaders);
    return leaders;
  };
}

/** Whom "him" means in a sentence that names several: not the subject of its clause. */
function objectOf(earlier: readonly LeaderMention[], text: string, position: number): LeaderMention | undefined {
  const clause = Math.max(text.lastIndexOf(",", position), text.lastIndexOf(" where ", position));
  const here = earlier.findLast((l) => l.start > clause);
  const others = earlier.filter((l) => l.name !== (here ?? earlier[0])?.name);
  return here ? others[0] : others.at(-1);
}

function stateEnds({ mentions }: Located): StateEnds {
  return new Map(
    mentions.flatMap(({ start, end, kind, iso3: [iso3, another] }) =>
      iso3 !== undefined && another === undefined && (kind === "country" || kind === "demonym")
        ? [[end, { start, end, iso3 }] as const]
        : [],
    ),
  );
}

/** Share of all leaders named from which one is whom the article is about. */
const PROTAGONIST = 0.4;

/** Characters. */
const JUST_NAMED = 250;

/** What a head of a state may be called where no other is meant. */
const HEAD = /^(?:president|prime minister|premier|chancellor|leader|king|queen|emperor|emir)$/iu;
/** A sentence that opens with what its subject was doing. */
const BEFORE_HIS_NAME =
  /^(?:["“]?(?:speaking|talking|addressing [^,.;]{2,40}|arriving|asked|writing|appearing) )?(?:during|on|in|at|after|before|ahead of|following|while|as|since|when|throughout|at the (?:end|start|beginning) of|on the (?:eve|second day|first day|last day|final day) of) (?:a |the )?$/iu;
const AFTER_COMMA = /^[^,.;]{2,90}, (?:the )?$/u;

const FIRST_EVER =
  /\b(?:first|second|third|rare|only|last) (?:[\p{L}-]+ ){0,4}(?:visit|trip|tour|stop|journey)[^.;]{0,50} (?:by|of|from) (?:an? |any )$|\b(?:visit|trip|tour|journey)\b[^.;]{0,40} first [^.;]{0,20}(?:by|of) (?:an? )$/iu;
/** Before a name: somebody else is what the sentence is about. */
const OBJECT =
  /\b(?:of|by|for|with|to|against|met|meets?|told|hosted|welcomed|received|called|thanked|phoned|urged|like|than|where) $/iu;
