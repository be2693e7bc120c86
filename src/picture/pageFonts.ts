/** The page's own fonts, to be embedded whole: they are loaded already, and nothing has to be cut. */
import type { Letters } from "./fonts.ts";
import type { EmbeddedFont } from "./svg.ts";

/** Of the page's families which the drawings' are. */
const FAMILIES = { "Inter Variable": "sans", "Source Serif 4 Variable": "serif" } as const;

const isFamily = (name: string): name is keyof typeof FAMILIES => name in FAMILIES;

interface PageFont {
  readonly family: "sans" | "serif";
  readonly italic: boolean;
  readonly weight: string;
  readonly range: string;
  readonly address: string;
}

/** Those of the page's fonts that have any of the letters; for a space alone none is worth its weight. @throws where one cannot be loaded */
export function pageFonts(letters: readonly Letters[]): Promise<readonly EmbeddedFont[]> {
  const needed = fontsOf(document).filter((font) => letters.some((own) => isFor(font, own)));
  return Promise.all(
    needed.map(async ({ family, italic, weight, range, address }) => ({
      ...{ face: { family, italic }, weight, range },
      source: address.startsWith("data:") ? address : await dataUrl(address),
    })),
  );
}

function isFor(font: PageFont, { file, letters }: Letters): boolean {
  if (file.family !== font.family || file.italic !== font.italic) return false;
  return [...letters].some((letter) => letter !== " " && isIn(font.range, letter));
}

/** The file of the page's font that has these letters, WOFF2; null where it has none. @throws where it cannot be loaded */
export async function pageFontFile(letters: Letters): Promise<Uint8Array | null> {
  const font = fontsOf(document).find((one) => isFor(one, letters));
  if (font === undefined) return null;
  const response = await fetch(font.address);
  if (!response.ok) throw new Error(`${font.address}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

function fontsOf({ styleSheets, baseURI }: Document): readonly PageFont[] {
  return [...styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string) => rule.style.getPropertyValue(name);
      const name = read("font-family").replaceAll(/["']/g, "");
      const [, source] = /url\("?([^")]+)"?\)/.exec(read("src")) ?? [];
      if (!isFamily(name) || source === undefined) return [];
      const address = new URL(source, sheet.href ?? baseURI).href;
      const looks = {
        italic: read("font-style") === "italic",
        weight: read("font-weight"),
        range: read("unicode-range"),
      };
      return [{ family: FAMILIES[name], ...looks, address }];
    }),
  );
}

/** @param range as CSS writes it: "U+0-FF, U+131" */
export function isIn(range: string, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16);
  });
}

async function dataUrl(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(address));
    reader.readAsDataURL(blob);
  });
}
