/** What a picture, page or slide shows: a view with its words, and where it is to be seen live. */
import type { Step, Story } from "../atlas/story.ts";
import type { Strings } from "../language/strings.ts";
import type { Drawing } from "../map/shapes.ts";
import { formatStepView, parseAddress } from "../state/address.ts";
import { type AtlasData, knows } from "../state/data.ts";
import type { View } from "../state/view.ts";
import type { ThemeName } from "../theme/tokens.ts";
import { pictureOf } from "./compose.ts";
import type { CutFont, Letters } from "./fonts.ts";
import { type Words, wordsOfStep, wordsOfView } from "./words.ts";

export interface Slide {
  readonly view: View;
  /** Under the names of the language that its map speaks. */
  readonly data: AtlasData;
  readonly strings: Strings;
  readonly words: Words;
  /** Markdown for the speaker alone. */
  readonly notes: string;
  /** The query string that shows the same in the page: "" for the opening view. */
  readonly query: string;
  /** Absolute; null where it is not known where the page is published. */
  readonly address: string | null;
}

export interface Spoken {
  readonly data: AtlasData;
  readonly strings: Strings;
}

/** @param site the address of the page, null where it is not known */
export function slideOfView({ data, strings }: Spoken, view: View, site: string | null): Slide {
  const query = formatStepView(view);
  const words = wordsOfView(data, view, strings);
  return { view, data, strings, words, notes: "", query, address: site && site + query };
}

export function slideOfStep({ data, strings }: Spoken, { lang }: Story, step: Step, site: string | null): Slide {
  const view = parseAddress(step.view, (selection) => knows(data, selection));
  const address = site && site + step.view;
  return { view, data, strings, words: wordsOfStep(step, lang), notes: step.notes, query: step.view, address };
}

/** What only the command line or the browser can do. */
export interface Tools {
  /** The text of drawn.css. */
  readonly css: string;
  readonly cutFonts: (letters: readonly Letters[]) => Promise<readonly CutFont[]>;
  /** Hears of letters that stay blank, and may refuse to go on. */
  readonly noteMissing?: (missing: ReadonlySet<string>, found: readonly Letters[]) => void;
  /** @param width pixels */
  readonly png: (drawing: Drawing, width: number) => Promise<Uint8Array>;
}

export interface Looks {
  readonly theme: ThemeName;
  readonly size: { readonly width: number; readonly height: number };
}

export function drawingOf(
  { view, data, strings, words, address }: Slide,
  looks: Looks,
  css: string,
  transparent = false,
): Drawing {
  return pictureOf({ data, view, strings, ...looks, words, address, transparent, css });
}
