import type { Names } from "../atlas/schema.ts";
import { ENGLISH } from "../language/en/english.ts";
import { loadStrings } from "../language/load.ts";
import type { LanguageCode, Strings } from "../language/strings.ts";
import { type AtlasStore, askedLanguage, type Translate } from "../state/store.ts";

export interface Language {
  readonly strings: Strings;
  readonly translate: Translate;
}

/** The atlas's own, and the page's from the start. */
export const OWN_LANGUAGE: Language = { strings: ENGLISH, translate: (data) => data };

/** Loads what a language takes: its catalogue, the names in it, and the code that sets them. */
export function createLanguageLoader(loadNames: () => Promise<Names>): (code: LanguageCode) => Promise<Language> {
  return async (code) => {
    if (code === "en") return OWN_LANGUAGE;
    const parts = [loadStrings(code), loadNames(), import("../state/inLanguage.ts")] as const;
    const [strings, names, { inLanguage }] = await Promise.all(parts);
    return { strings, translate: (data) => inLanguage(data, names, strings) };
  };
}

/**
 * Loads a language that is asked for, by the reader or by an address, and tells the document element which one the page
 * speaks. Until all of it is there the page goes on in the language before.
 */
export function followLanguage(
  store: AtlasStore,
  root: HTMLElement,
  load: (code: LanguageCode) => Promise<Language>,
): void {
  const { languageLoaded, languageFailed } = store.getState();
  const follow = () => {
    const state = store.getState();
    const asked = askedLanguage(state);
    root.lang = state.strings.tag;
    if (asked === state.strings.code) return;
    load(asked).then(
      ({ strings, translate }) => languageLoaded(strings, translate),
      () => languageFailed(asked),
    );
  };
  follow();
  store.subscribe((state, previous) => {
    if (state.strings !== previous.strings || askedLanguage(state) !== askedLanguage(previous)) follow();
  });
}
