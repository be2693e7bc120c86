/** Several leaders in one phrase: "the presidents of Kenya and Uganda", "the two leaders", "all five Central Asian leaders". */
import type { Mention, Span } from "../../atlas/schema.ts";
import { overlapping } from "../../atlas/spans.ts";
import type { Located } from "../model.ts";
import { plain } from "../text/letters.ts";
import { matchAt, matches, standsAt } from "../text/matches.ts";
import { type LeaderMention, leaderMention } from "./leaderMention.ts";
import { type LeaderSentence, WORD } from "./leaderSentences.ts";
import type { NamedLeaders } from "./namedLeaders.ts";
import { type FindHolder, fitsOffice, isOffice } from "./officeHolders.ts";

const OFFICES = plain(
  /(?<![\p{L}-])(?<count>(?:the|both|all|these) (?:two |three |four |five |six )?|(?:two|three|four|five|six) )?(?<office>leaders|presidents|prime ministers|premiers|foreign ministers|defen[cs]e ministers|finance ministers|ministers|chancellors|monarchs|kings|heads of (?:state|government)|men|women)(?![\p{L}-])/gu,
);
/** "When they visited": the leaders that the sentence lists right before. */
const LISTED_THEY = /(?<=(?:^|[\s,])(?:when|where|while|after|before|as|until|and|but) )they(?= )/y;
/** "They met in Y", "their talks in Y": the two of whom the text has just spoken. */
const THEY_AT_HEAD = /["“]?(?:they|the (?:pair|duo))(?= )/y;
const THE_PAIR = /(?<=[a-z,] the )(?:pair|duo)(?= )/y;
const THEIR = plain(/(?<![\p{L}-])their(?= (?:\p{L}+ )?(?:meetings?|talks|summit|visit|trip|encounter) )/uy);
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
/** Behind "the two leaders": then they are others, whom it goes on to name. */
const OTHERS = / (?:of|from|in|who)\b/uy;
/** "Two ministers, X and Z": these are named, not some named before. */
const NAMED_BEHIND = /,? \p{Lu}/uy;
const BARE_COUNT = /^(?:two|three|four|five|six) /u;
const JOINT = /^(?:['’]s)?(?:,|,? and)? (?:the )?$/u;
/** "The two leaders" are named at most so many sentences before. */
const REACH = 4;

type Several = readonly LeaderMention[];
type Fits = (l: LeaderMention) => boolean;

/**
 * Prepares the search for plurals.
 * @returns for an article and the leaders that it names, gives those of a sentence: each phrase as its leaders on one span
 */
export function createPlurals(findHolder: FindHolder) {
  return (
    located: Located,
    sentences: readonly LeaderSentence[],
    byName: readonly (readonly LeaderMention[])[],
    named: NamedLeaders,
  ): ((sentence: LeaderSentence) => readonly Several[]) => {
    const { text } = located.document;
    const { all, times } = named;
    let statesIn: readonly (readonly Mention[])[] | null = null;

    /** Of a count of leaders the last that the text named. */
    const before = (sentence: LeaderSentence, position: number, count: number, fits: Fits): Several => {
      const here = (byName[sentence.index] ?? []).filter((l) => l.end <= position);
      return spokenOf(sentences, byName, sentence, here, count, fits, times);
    };

    /** Those of the sentence right before that names any. */
    const lastNaming = ({ index }: LeaderSentence): Several | undefined =>
      byName.slice(Math.max(0, index - REACH), index).findLast((several) => several.length > 0);

    /** Of an article about two leaders, these, however long ago it named them. */
    const mainTwo = (position: number, fits: Fits): Several => {
      const people = lastOfEach(all.filter((l) => l.iso3 !== null && fits(l)));
      const [one, two, three] = people.sort((a, b) => times(b.name) - times(a.name));
      const third = three ? times(three.name) : 0;
      if (!one || !two || one.iso3 === two.iso3 || times(two.name) < Math.max(2, 2 * third)) return [];
      return [one, two].every((l) => all.some((o) => o.name === l.name && o.end <= position)) ? [one, two] : [];
    };

    /** "The presidents of A and B", "the two leaders". */
    const meantByOffice = (sentence: LeaderSentence, match: RegExpExecArray): Several => {
      const { count = "", office: plural = "" } = match.groups ?? {};
      const office = singular(plural);
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      statesIn ??= overlapping(sentences, located.mentions.filter(isStates));
      const realms = realmsAround(text, statesIn[sentence.index] ?? [], start + count.length, end);
      if (realms) {
        // Of a whole area those whom the article names.
        const isLed = (state: string): boolean => !realms.area || all.some(({ iso3 }) => iso3 === state);
        const people = realms.iso3.filter(isLed).flatMap((state) => leaderOf(findHolder, named, state, office, start));
        return onSpan(people, Math.min(start, realms.start), Math.max(end, realms.end), "plural");
      }
      const number = numberOf(count);
      if (number === undefined || standsAt(OTHERS, text, end)) return [];
      if (BARE_COUNT.test(count) && standsAt(NAMED_BEHIND, text, end)) return [];
      const colleagues = office === "minister" ? ministersOf(all) : [];
      if (colleagues.length > 0 && colleagues.length === number) return onSpan(colleagues, start, end, "office");
      const fits = (l: LeaderMention): boolean => fitsOffice(office, l.office);
      const spoken = before(sentence, start, number, fits);
      const people = spoken.length > 0 || number !== 2 ? spoken : mainTwo(start, fits);
      return onSpan(people, start, end, "office");
    };

    /** "They met in Y", "their talks", "when they visited". */
    const meantByThey = (sentence: LeaderSentence): readonly Several[] => {
      if (all.length < 2) return [];
      const two = (start: number, end: number): Several => {
        const spoken = before(sentence, start, 2, () => true);
        // "X and Z sat beside Y. The pair …"
        const last = spoken.length > 0 ? undefined : lastNaming(sentence);
        const listed = listBefore(text, last ?? [], start);
        return onSpan(listed.length === 2 ? listed : spoken, start, end, "plural");
      };
      const head = matchAt(THEY_AT_HEAD, sentence.small, 0);
      const words = sentence.wordsOf(WORD.they);
      return [
        ...(head ? [two(sentence.start, sentence.start + head[0].length)] : []),
        ...words.filter(isAt(THE_PAIR, sentence)).map(({ start, end }) => two(start, end)),
        ...words.filter(isAt(THEIR, sentence)).map(({ start, end }) => two(start, end)),
        ...words.filter(isAt(LISTED_THEY, sentence)).map(({ start, end }) => {
          const list = listBefore(text, byName[sentence.index] ?? [], start);
          return list.length > 1 ? onSpan(list, start, end, "plural") : [];
        }),
      ];
    };

    return (sentence) => {
      const found = [
        ...(sentence.holds(WORD.pluralOffice)
          ? matches(sentence.small, OFFICES).map((match) => meantByOffice(sentence, match))
          : []),
        ...(sentence.holds(WORD.they) ? meantByThey(sentence) : []),
      ];
      return found.filter((several) => several.length > 0);
    };
  };
}

function isStates({ kind }: Mention): boolean {
  return kind === "country" || kind === "demonym" || kind === "macro_region";
}

function isAt(pattern: RegExp, { small, start }: LeaderSentence): (word: Span) => boolean {
  return (word) => standsAt(pattern, small, word.start - start);
}

function onSpan(people: Several, start: number, end: number, how: "office" | "plural"): Several {
  return people.map((l) => leaderMention(l, start, end, l.office, how));
}

/** The last mention of each name, in the order of the first ones. */
function lastOfEach(leaders: Several): LeaderMention[] {
  return [...new Map(leaders.map((l) => [l.name, l])).values()];
}

function numberOf(count: string): number | undefined {
  if (count === "") return undefined;
  return count
    .toLowerCase()
    .split(" ")
    .map((word) => NUMBERS[word])
    .find((n) => n !== undefined);
}

/** "Both ministers": those that the article introduces as such. */
function ministersOf(all: readonly LeaderMention[]): readonly LeaderMention[] {
  return lastOfEach(all.filter((l) => isOffice("minister", l.office)));
}

/** The last list of leaders before a position: "X, Y and Z". */
function listBefore(text: string, leaders: readonly LeaderMention[], position: number): readonly LeaderMention[] {
  let list: LeaderMention[] = [];
  for (const leader of leaders) {
    if (leader.end > position) break;
    const last = list.at(-1);
    const joined = last && JOINT.test(text.slice(last.end, leader.start));
    list = joined ? [...list, leader] : list.length > 1 ? list : [leader];
  }
  return list;
}

function singular(plural: string): string {
  const one = plural.toLowerCase().replace(/s$/u, "");
  return one === "men" || one === "women" || one.startsWith("heads of") ? "leader" : one;
}

/** The states of "the presidents of A and B", "the A and B presidents", "A and B's leaders"; of one area all. */
function realmsAround(text: string, states: readonly Mention[], start: number, end: number) {
  const of = /^ (?:of|from) (?:the )?/u.exec(text.slice(end, end + 12));
  const list = of
    ? chain(
        text,
        states,
        states.findIndex((m) => m.start === end + of[0].length),
      )
    : chain(
        text,
        states,
        states.findLastIndex(
          (m) => m.end <= start && start - m.end <= 3 && /^(?:['’]s?)? $/u.test(text.slice(m.end, start)),
        ),
        -1,
      );
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return null;
  const iso3 = [...new Set(list.flatMap((m) => m.iso3))];
  return iso3.length < 2
    ? null
    : { start: first.start, end: last.end, iso3, area: list.some((m) => m.iso3.length > 1) };
}

/** The names joined by commas and "and" with the one at `from`, towards the sentence's end or its start. */
function chain(text: string, states: readonly Mention[], from: number, step: 1 | -1 = 1): readonly Mention[] {
  const list: Mention[] = [];
  for (let i = from; states[i] !== undefined && i >= 0; i += step) {
    const next = states[i];
    if (!next) break;
    const other = step === 1 ? list.at(-1) : list[0];
    const between = other && (step === 1 ? text.slice(other.end, next.start) : text.slice(next.end, other.start));
    if (between !== undefined && !JOINT.test(between)) break;
    if (step === 1) list.push(next);
    else list.unshift(next);
  }
  return list;
}

function leaderOf(
  findHolder: FindHolder,
  named: NamedLeaders,
  state: string,
  office: string,
  position: number,
): readonly LeaderMention[] {
  const person = findHolder(named, state, office, position);
  return person ? [leaderMention(person, 0, 0, office, "plural")] : [];
}

/** The last `count` leaders of different states that the text named: in this sentence, else in those right before it. */
function spokenOf(
  sentences: readonly LeaderSentence[],
  byName: readonly Several[],
  { index, paragraph }: LeaderSentence,
  here: Several,
  count: number,
  fits: Fits,
  times: (name: string) => number,
): Several {
  const heads = new Map<string, LeaderMention>();
  for (let back = 0; back <= REACH; back++) {
    if (paragraph - (sentences[index - back]?.paragraph ?? -9) > 1) break;
    for (const leader of back === 0 ? here : (byName[index - back] ?? [])) {
      if (leader.iso3 === null || !fits(leader)) continue;
      const other = heads.get(leader.iso3);
      if (!other || times(leader.name) > times(other.name)) heads.set(leader.iso3, leader);
    }
    if (heads.size >= count) break;
  }
  return heads.size === count ? [...heads.values()] : [];
}
