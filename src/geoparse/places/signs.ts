/** What tells where an article's ground is without naming it: telephone numbers, bodies that one country has. */

import type { SignsFile } from "../../atlas/curated.ts";
import type { Sentence } from "../model.ts";
import { matches } from "../text/matches.ts";
import { tokensOf } from "../text/tokens.ts";
import { createWordTable, fold } from "../text/words.ts";

/** "519-661-5670", "(903) 784-6688", "1-806-423-1033": the area code. */
const TELEPHONE = /(?<![\d.-])(?:1[-. ])?\(?([2-9]\d\d)\)?[-. ] ?\d{3}[-.]\d{4}(?!\d)/g;

/** Codes of the countries ("CAN") and divisions ("CAN.08") that an article's signs tell of. */
export type SignFinder = (text: string, sentences: readonly Sentence[]) => ReadonlySet<string>;

/** @param signs data/gazetteer/signs.json */
export function createSigns({ areaCodes, words }: SignsFile): SignFinder {
  const divisions = new Map(Object.entries(areaCodes).flatMap(([division, codes]) => codes.map((c) => [c, division])));
  const byKey = new Map(Object.entries(words).map(([word, code]) => [fold(word), code]));
  const codeOf = createWordTable(({ key, capital }) => (capital ? (byKey.get(key) ?? null) : null));
  return (text, sentences) => {
    const found = new Set<string>();
    for (const [, areaCode = ""] of matches(text, TELEPHONE)) {
      const division = divisions.get(areaCode);
      if (division !== undefined) found.add(division);
    }
    for (const sentence of tokensOf(text, sentences)) {
      for (const word of sentence) {
        const code = word.capital ? codeOf(word) : null;
        if (code !== null) found.add(code);
      }
    }
    return found;
  };
}
