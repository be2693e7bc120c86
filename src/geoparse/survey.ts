/** What the whole article says of its words, before any one name is read: who is a person, which words are common ones. */
import type { Gazetteer } from "./gazetteer.ts";
import type { Cleaned, Sentence } from "./model.ts";
import { joint, type Token, tokensOf } from "./tokens.ts";

export interface SurveyedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Headlines capitalise every word: there a capital letter tells nothing. */
  readonly titled: boolean;
  /** All in capitals. */
  readonly shouted: boolean;
  /** For each word, true where it stands in a person's name after an office or title. */
  readonly named: readonly boolean[];
  /** For each word, where its run of capitalised words begins and ends (half-open); both its own index outside of one. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

export interface Survey {
  readonly sentences: readonly SurveyedSentence[];
  /** Words that the article also writes with a small letter. */
  readonly common: ReadonlySet<string>;
  /** Words of persons' names. */
  readonly persons: ReadonlySet<string>;
}

/** Titles before a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr prof sir dame lord lady king queen prince princess pope saint gen general col colonel capt captain sgt sergeant lt lieutenant maj major adm admiral sen senator rep representative congressman congresswoman gov governor mayor judge justice sheriff detective officer inspector coach bishop archbishop cardinal rabbi imam sheikh ayatollah emir sultan emperor empress tsar czar spokesman spokeswoman spokesperson journalist analyst professor author actor actress singer activist lawyer attorney".split(
    " ",
  ),
);
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|ramadan|gmt|utc|est|edt)$/;
/** Between parts of a person's name. */
const PARTICLES = new Set("al bin ibn von van de da di del der la le el abu".split(" "));

/** Words that a capital letter makes no name of. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "the a an this that these those it its he she they we you i his her their our my your in on at by for from with as and but or nor if when while after before since although though however moreover furthermore meanwhile there here what who why how where which some many most no not now then yet so such one two three four five six seven eight nine ten all any both each every few more other another despite during under over between among also even just only still well very much mr mrs ms dr is are was were be been being has have had do does did will would can could may might must shall should new old good great first last next man men woman women people president minister bill union along of to up out off into onto upon".split(
    " ",
  ),
);

export function isTime(key: string): boolean {
  return TIME.test(key);
}

/** Reads every sentence once. Linear in the number of words. */
export function survey(text: string, cleaned: Cleaned, sentences: readonly Sentence[], gazetteer: Gazetteer): Survey {
  const common = new Set<string>();
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
    if (!titled) for (const word of words) if (!word.capital) common.add(word.key);
    const runs = titled ? words.map((_, at) => ({ from: at, to: at })) : capitalRuns(text, words);
    const named = words.map(() => false);
    if (!titled) {
      markPersons(text, words, gazetteer, named, persons);
      markSurnames(words, runs, gazetteer, persons);
    }
    return { sentence, tokens: words, titled, shouted, named, runs };
  });
  return { sentences: surveyed, common, persons };
}

function capitalRuns(text: string, words: readonly Token[]): { from: number; to: number }[] {
  const runs = words.map((_, at) => ({ from: at, to: at }));
  let from = 0;
  while (from < words.length) {
    const first = words[from];
    if (first === undefined || !first.capital || isTime(first.key)) {
      from++;
      continue;
    }
    let to = from + 1;
    for (let next = words[to]; next !== undefined; next = words[to]) {
      const last = words[to - 1];
      if (last === undefined || !next.capital || isTime(next.key)) break;
      if (text.slice(last.end, next.start).trim() !== "" && !/^[.'’] ?$|^-$/.test(text.slice(last.end, next.start)))
        break;
      to++;
    }
    for (let at = from; at < to; at++) runs[at] = { from, to };
    from = to;
  }
  return runs;
}

/** "President Xi Jinping", "Mr. Paris": up to four capitalised words after an office. */
function markPersons(
  text: string,
  words: readonly Token[],
  gazetteer: Gazetteer,
  named: boolean[],
  persons: Set<string>,
): void {
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at];
    if (word === undefined || !(HONORIFICS.has(word.key) || gazetteer.offices.has(word.key))) continue;
    let taken = 0;
    for (let next = at + 1; next < words.length && taken < 4; next++) {
      const token = words[next];
      const last = words[next - 1];
      if (token === undefined || last === undefined || joint(text, last, token) !== " ") break;
      if (PARTICLES.has(token.key) && taken > 0) continue;
      if (!token.capital || isTime(token.key)) break;
      if (taken === 0 && (gazetteer.offices.has(token.key) || HONORIFICS.has(token.key))) break;
      named[next] = true;
      if (token.end - token.start > 2) persons.add(token.key);
      taken++;
    }
  }
}

/** Before a place these do not make a person of it ("Greater Manchester", "Downtown Houston"). */
export const NO_FIRST_NAME: ReadonlySet<string> = new Set(
  "greater downtown central inner upper lower old new north south east west northern southern eastern western northeast northwest southeast southwest port fort mount lake metropolitan mainland rural the a in at from near to and but for as on of by with after before since when while if this that both under over during between".split(
    " ",
  ),
);

/** "Gary Houston": the last of two to four capitalised words, the others no places, is taken for a surname. */
function markSurnames(
  words: readonly Token[],
  runs: readonly { readonly from: number; readonly to: number }[],
  gazetteer: Gazetteer,
  persons: Set<string>,
): void {
  words.forEach((word, at) => {
    const run = runs[at];
    const before = words[at - 1];
    if (run === undefined || before === undefined) return;
    const length = run.to - run.from;
    if (run.to !== at + 1 || length < 2 || length > 4 || word.upper || NO_FIRST_NAME.has(before.key)) return;
    const known = (key: string) => gazetteer.offices.has(key) || gazetteer.senses(key).length > 0;
    if (known(before.key) || known(word.key) || before.end - before.start < 2) return;
    if (before.upper || FUNCTION_WORDS.has(before.key)) return;
    persons.add(word.key);
  });
}
