/** What the whole article says of its words, before any one name is read: who is a person, which words are common ones. */

import type { Cleaned, Sentence } from "../model.ts";
import { KeySet } from "../text/keySet.ts";
import { joint, type Token, tokensOf } from "../text/tokens.ts";
import { createWordTable, createWordTest, wordsOf } from "../text/words.ts";
import type { Gazetteer } from "./gazetteer.ts";

export interface SurveyedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Headlines capitalise every word: there a capital letter tells nothing. */
  readonly titled: boolean;
  /** All in capitals. */
  readonly shouted: boolean;
  /** For a word that stands in a person's name after an office or title, true. */
  readonly named: readonly (boolean | undefined)[];
  /** Where two or more capitalised words stand together, in order; none where a capital letter tells nothing. */
  readonly runs: readonly Run[];
}

/** Words next to one another, half-open. */
interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Survey {
  readonly sentences: readonly SurveyedSentence[];
  /** Whether the article also writes a word with a small letter; told until the next article is surveyed. */
  isCommon(word: Token): boolean;
  /** Words of persons' names. */
  readonly persons: ReadonlySet<string>;
}

/** Titles before a person's name. */
export const isHonorific = wordsOf(
  "mr mrs ms mx dr prof sir dame lord lady king queen prince princess pope saint gen general col colonel capt captain sgt sergeant lt lieutenant maj major adm admiral sen senator rep representative congressman congresswoman gov governor mayor judge justice sheriff detective officer inspector coach bishop archbishop cardinal rabbi imam sheikh ayatollah emir sultan emperor empress tsar czar spokesman spokeswoman spokesperson journalist analyst professor author actor actress singer activist lawyer attorney",
);
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|ramadan|gmt|utc|est|edt)$/;
/** Between parts of a person's name. */
const isParticle = wordsOf("al bin ibn von van de da di del der la le el abu");

/** Words that a capital letter makes no name of. */
export const isFunctionWord = wordsOf(
  "the a an this that these those it its he she they we you i his her their our my your in on at by for from with as and but or nor if when while after before since although though however moreover furthermore meanwhile there here what who why how where which some many most no not now then yet so such one two three four five six seven eight nine ten all any both each every few more other another despite during under over between among also even just only still well very much mr mrs ms dr is are was were be been being has have had do does did will would can could may might must shall should new old good great first last next man men woman women people president minister bill union along of to up out off into onto upon",
);

export const isTime = createWordTest((key) => TIME.test(key));

/** Prepares the survey of an article, which reads every sentence once. Linear in the number of words. */
export function createSurvey(
  gazetteer: Gazetteer,
): (text: string, cleaned: Cleaned, sentences: readonly Sentence[]) => Survey {
  /** Whether a person's name may follow a word; each is asked. */
  const opensPerson = createWordTable((word) => (isHonorific(word) || gazetteer.isOffice(word) ? true : null));
  const common = new KeySet();
  const isCommon = (word: Token) => common.has(word);
  return (text, cleaned, sentences) => {
    common.clear();
    const persons = new Set<string>();
    const wordsOf = tokensOf(text, sentences);
    const surveyed = sentences.map((sentence, index): SurveyedSentence => {
      const words = wordsOf[index] ?? [];
      const heading = cleaned.paragraphs[sentence.paragraph]?.kind === "heading";
      let long = 0;
      let capitals = 0;
      let longCapitals = 0;
      let shouts = 0;
      for (const word of words) {
        if (word.capital) capitals++;
        if (word.end - word.start < 4) continue;
        long++;
        if (word.capital) longCapitals++;
        if (word.upper) shouts++;
      }
      const titled = heading ? long > 1 && longCapitals / long > 0.6 : long > 5 && capitals / words.length > 0.85;
      const shouted = long > 1 && shouts / long > 0.8;
      if (!titled) for (const word of words) if (!word.capital) common.add(word);
      if (titled) return { sentence, tokens: words, titled, shouted, named: NONE_NAMED, runs: NO_RUNS };
      const runs = capitalRuns(text, words);
      const named = markPersons(text, words, opensPerson, persons);
      markSurnames(words, runs, gazetteer, persons);
      return { sentence, tokens: words, titled, shouted, named, runs };
    });
    return { sentences: surveyed, isCommon, persons };
  };
}

const NO_RUNS: readonly Run[] = [];
const NONE_NAMED: readonly boolean[] = [];

function capitalRuns(text: string, words: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    for (let next = words[to]; next !== undefined; next = words[++to]) {
      if (!next.capital || isTime(next)) break;
      const last = to > from ? words[to - 1] : undefined;
      if (last !== undefined && !runsOn(text, last.end, next.start)) break;
    }
    if (to - from > 1) runs.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** The run that a word stands in. */
export function runAt(runs: readonly Run[], word: number): Run | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.to ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.from <= word ? run : undefined;
}

/** Whether what stands between two capitalised words leaves them together. */
function runsOn(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  const between = text.slice(from, to);
  return between.trim() === "" || /^[.'’] ?$|^-$/.test(between);
}

/** "President Xi Jinping", "Mr. Paris": up to four capitalised words after an office. @returns which words these are */
function markPersons(
  text: string,
  words: readonly Token[],
  opensPerson: (word: Token) => true | null,
  persons: Set<string>,
): readonly (boolean | undefined)[] {
  let named: (boolean | undefined)[] | null = null;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at];
    if (word === undefined || opensPerson(word) === null) continue;
    let taken = 0;
    for (let next = at + 1; next < words.length && taken < 4; next++) {
      const token = words[next];
      const last = words[next - 1];
      if (token === undefined || last === undefined || joint(text, last, token) !== " ") break;
      if (taken > 0 && isParticle(token)) continue;
      if (!token.capital || isTime(token)) break;
      if (taken === 0 && opensPerson(token) !== null) break;
      named ??= [];
      named[next] = true;
      if (token.end - token.start > 2) persons.add(token.key);
      taken++;
    }
  }
  return named ?? NONE_NAMED;
}

/** Before a place these do not make a person of it ("Greater Manchester", "Downtown Houston"). */
export const isNoFirstName = wordsOf(
  "greater downtown central inner upper lower old new north south east west northern southern eastern western northeast northwest southeast southwest port fort mount lake metropolitan mainland rural the a in at from near to and but for as on of by with after before since when while if this that both under over during between",
);

/** "Gary Houston": the last of two to four capitalised words, the others no places, is taken for a surname. */
function markSurnames(words: readonly Token[], runs: readonly Run[], gazetteer: Gazetteer, persons: Set<string>): void {
  for (const { from, to } of runs) {
    const word = words[to - 1];
    const before = words[to - 2];
    if (word === undefined || before === undefined) continue;
    if (to - from > 4 || word.upper || before.upper || before.end - before.start < 2) continue;
    if (isNoFirstName(before) || isFunctionWord(before) || isKnown(before, gazetteer) || isKnown(word, gazetteer))
      continue;
    persons.add(word.key);
  }
}

/** Whether a word is an office or a name of the curated files by itself. */
function isKnown(word: Token, gazetteer: Gazetteer): boolean {
  return gazetteer.isOffice(word) || (gazetteer.begin(word)?.own ?? null) !== null;
}
