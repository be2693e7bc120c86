/** How the search reads words: the same for what is searched and for what is typed. */

export interface Word {
  /** Folded: small letters without accents, an abbreviation without its stops. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that are no letter with an accent, as a keyboard without them writes them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ħ: "h", ŧ: "t", þ: "th", ß: "ss", æ: "ae", œ: "oe" },
};

/** "U.S.", a character of a script that sets no spaces, or a run of letters and digits. */
const WORD =
  /\p{Lu}(?:\.\p{Lu})+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text with their offsets; the "s" after an apostrophe is none. */
export function words(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: surface, index }) => {
    if (/^s$/i.test(surface) && /['’]/.test(text[index - 1] ?? "")) return [];
    return [{ word: plain(surface), start: index, end: index + surface.length }];
  });
}

/** A text as its words alone, for comparing. */
export function folded(text: string): string {
  return words(text)
    .map(({ word }) => word)
    .join(" ");
}

function plain(surface: string): string {
  return surface
    .replaceAll(".", "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[łøđðıħŧþßæœ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A piece of a text; all pieces joined are the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the words that were found; those with only a space between are one piece. */
export function pieces(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of words(text)) {
    if (!terms.has(word)) continue;
    const last = cut.at(-1);
    if (last?.marked && text.slice(at, start) === " ")
      cut.splice(-1, 1, { text: `${last.text} ${text.slice(start, end)}`, marked: true });
    else {
      if (start > at) cut.push({ text: text.slice(at, start), marked: false });
      cut.push({ text: text.slice(start, end), marked: true });
    }
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}
