/** Scripts that tell a language by themselves, from a share of a text's letters on, in the order in which they do: Japanese mixes kana with Han. */
const BY_SCRIPT: readonly (readonly [script: RegExp, share: number, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1, "ja"],
  [/\p{Script=Hangul}/gu, 0.1, "ko"],
  [/\p{Script=Han}/gu, 0.1, "zh"],
  // Letters that Russian does not have: one in twenty of a Ukrainian text.
  [/[іїєґ]/giu, 0.02, "uk"],
  [/\p{Script=Cyrillic}/gu, 0.3, "ru"],
];

/** The commonest small words of languages in Latin letters; few of them stand in more than one list. */
const BY_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is that with for as on by it from are this",
  de: "der die das und ist nicht mit den von auf ein eine für sich dem des",
  fr: "le la les des et est dans une que pour du qui sur pas avec au",
  es: "el la los las y que en una por con del para es como más su",
};

/** Share of a text's words from which on they tell. */
const OF_WORDS = 0.15;

/**
 * The language that a text is written in, told by its script or its commonest words: no more than a page needs to say
 * by `lang` how it is to be read out.
 * @returns as BCP 47 names it; null where neither tells
 */
export function articleLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const byScript = BY_SCRIPT.find(([script, share]) => (text.match(script)?.length ?? 0) / letters >= share);
  if (byScript !== undefined) return byScript[2];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(BY_WORDS).map(([language, list]) => {
    const small = new Set(list.split(" "));
    return { language, share: words.filter((word) => small.has(word)).length / words.length };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= OF_WORDS ? best.language : null;
}
