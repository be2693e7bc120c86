/** Several leaders in one phrase: "the presidents of Kenya and Uganda", "the two leaders", "all five Central Asian leaders". */
import type { Mention, Span } from "../atlas/schema.ts";
import { overlapping } from "../atlas/spans.ts";
import type { LeaderMention } from "./leaders.ts";
import { matches } from "./matches.ts";
import type { Located } from "./model.ts";
import { createNamedLeaders, type NamedLeaders } from "./namedLeaders.ts";
import { type FindHolder, fitsOffice } from "./officeHolders.ts";
import { tokensOf } from "./tokens.ts";

/** Without one of these no phrase below can stand in a sentence. */
const PLURALS = new Set(
  "leaders presidents ministers premiers chancellors monarchs kings heads men women they pair duo their".split(" "),
);
const OFFICES =
  /(?<![\p{L}-])(?<count>(?:the|both|all|these) (?:two |three |four |five |six )?|(?:two|three|four|five|six) )?(?<office>leaders|presidents|prime ministers|premiers|foreign ministers|defen[cs]e ministers|finance ministers|ministers|chancellors|monarchs|kings|heads of (?:state|government)|men|women)(?![\p{L}-])/giu;
/** "When they visited": the leaders that the sentence lists right before. */
const LISTED_THEY = /(?<=(?:^|[\s,])(?:when|where|while|after|before|as|until|and|but) )they(?= )/giu;
/** "They met in Y", "their talks in Y": the two of whom the text has just spoken. */
const THEY =
  /^["“]?(?:they|the (?:pair|duo))(?= )|(?<![\p{L}-])their(?= (?:\p{L}+ )?(?:meetings?|talks|summit|visit|trip|encounter) )/giu;
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
const JOINT = /^(?:['’]s)?(?:,|,? and)? (?:the )?$/u;
/** "The two leaders" are named at most so many sentences before. */
const REACH = 4;

/**
 * Prepares the search for plurals.
 * @returns for an article and the leaders that it names, gives those of a sentence: each phrase as its leaders on one span
 */
export function createPlurals(holderOf: FindHolder) {
  return (located: Located, named: readonly (readonly LeaderMention[])[]) => {
    const { text } = located.document;
    const words = tokensOf(text, located.sentences);
    const all = named.flat();
    const asked = createNamedLeaders(all);
    const statesLed = new Set(all.map(({ iso3 }) => iso3));
    const ministers = ministersOf(all);
    const counts = new Map<string, number>();
    for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
    const states = overlapping(
      located.sentences,
      located.mentions.filter((m) => m.kind === "country" || m.kind === "demonym" || m.kind === "macro_region"),
    );
    const times = (name: string): number => counts.get(name) ?? 0;

    return (index: number, inSentence: readonly LeaderMention[]): readonly (readonly LeaderMention[])[] => {
      const sentence = located.sentences[index];
      if (!sentence || words[index]?.some(({ key }) => PLURALS.has(key)) !== true) return [];
      const part = text.slice(sentence.start, sentence.end);
      const found: (readonly LeaderMention[])[] = [];
      const tell = (span: Span, how: "office" | "plural", people: readonly LeaderMention[]): void => {
        if (people.length > 0) found.push(people.map((l) => ({ ...l, start: span.start, end: span.end, how })));
      };
      const before = (position: number, count: number, fits: (l: LeaderMention) => boolean) =>
        spokenOf(
          located,
          named,
          index,
          [...inSentence].filter((l) => l.end <= position),
          count,
          fits,
          times,
        );

      /** Of an article about two leaders, these, however long ago it named them. */
      const mainTwo = (position: number, fits: (l: LeaderMention) => boolean): readonly LeaderMention[] => {
        const people = [...new Map(all.filter((l) => l.iso3 !== null && fits(l)).map((l) => [l.name, l])).values()];
        const [one, two] = people.sort((a, b) => times(b.name) - times(a.name));
        const third = people[2] ? times(people[2].name) : 0;
        if (!one || !two || one.iso3 === two.iso3 || times(two.name) < Math.max(2, 2 * third)) return [];
        return [one, two].every((l) => all.some((o) => o.name === l.name && o.end <= position)) ? [one, two] : [];
      };
      for (const match of matches(part, OFFICES)) {
        const { count = "", office: plural = "" } = match.groups ?? {};
        const office = singular(plural);
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const realms = realmsAround(text, states[index] ?? [], start + count.length, end);
        if (realms) {
          // Of a whole area those whom the article names.
          const isNamed = (state: string): boolean => !realms.area || statesLed.has(state);
          const people = realms.iso3
            .filter(isNamed)
            .flatMap((state) => leaderOf(holderOf, asked, state, office, start));
          tell({ start: Math.min(start, realms.start), end: Math.max(end, realms.end) }, "plural", people);
          continue;
        }
        const number = count
          .toLowerCase()
          .split(" ")
          .map((word) => NUMBERS[word])
          .find((n) => n !== undefined);
        if (number !== undefined && !/^ (?:of|from|in|who)\b/u.test(text.slice(end, end + 6))) {
          const colleagues = office === "minister" && ministers.length === number ? ministers : [];
          tell(
            { start, end },
            "office",
            colleagues.length > 0
              ? colleagues
              : orElse(
                  before(start, number, (l) => fitsOffice(office, l.office)),
                  number === 2 ? mainTwo(start, (l) => fitsOffice(office, l.office)) : [],
                ),
          );
        }
      }
      for (const match of matches(part, THEY)) {
        const start = sentence.start + match.index;
        tell(
          { start, end: start + match[0].length },
          "plural",
          before(start, 2, () => true),
        );
      }
      for (const match of matches(part, LISTED_THEY)) {
        const start = sentence.start + match.index;
        const list = listBefore(text, inSentence, start);
        if (list.length > 1) tell({ start, end: start + match[0].length }, "plural", list);
      }
      return found;
    };
  };
}

function orElse<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second;
}

/** "Both ministers": those that the article introduces as such. */
function ministersOf(all: readonly LeaderMention[]): readonly LeaderMention[] {
  const ministers = all.filter((l) => fitsOffice("minister", l.office, true));
  return [...new Map(ministers.map((l) => [l.name, l])).values()];
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
        states.findLastIndex((m) => m.end <= start && /^(?:['’]s?)? $/u.test(text.slice(m.end, start))),
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
  holderOf: FindHolder,
  named: NamedLeaders,
  state: string,
  office: string,
  position: number,
): readonly LeaderMention[] {
  const person = holderOf(named, state, office, position);
  return person ? [{ ...person, start: 0, end: 0, office, how: "plural" }] : [];
}

/** The last `count` leaders of different states that the text named: in this sentence, else in those right before it. */
function spokenOf(
  { sentences }: Located,
  named: readonly (readonly LeaderMention[])[],
  index: number,
  here: readonly LeaderMention[],
  count: number,
  fits: (l: LeaderMention) => boolean,
  times: (name: string) => number,
): readonly LeaderMention[] {
  let people: readonly LeaderMention[] = [];
  const paragraph = sentences[index]?.paragraph ?? 0;
  for (let back = 0; back <= REACH; back++) {
    if (paragraph - (sentences[index - back]?.paragraph ?? -9) > 1) break;
    const heads = new Map(people.map((l) => [l.iso3, l]));
    for (const leader of back === 0 ? here : (named[index - back] ?? [])) {
      if (leader.iso3 === null || !fits(leader)) continue;
      const other = heads.get(leader.iso3);
      if (!other || times(leader.name) > times(other.name)) heads.set(leader.iso3, leader);
    }
    people = [...heads.values()];
    if (people.length >= count) break;
  }
  return people.length === count ? people : [];
}
