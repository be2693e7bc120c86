import type { Names } from "../atlas/schema.ts";
import { loadStrings } from "../language/load.ts";
import type { LanguageCode, Strings } from "../language/strings.ts";
import { type AtlasStore, askedLanguage } from "../state/store.ts";

export interface Language {
  readonly strings: Strings;
  /** Null for the atlas's own language. */
  readonly names: Names | null;
}

/** Loads what a language takes. English is the atlas's own, and there from the start. */
export function createLanguageLoader(loadNames: () => Promise<Names>): (code: LanguageCode) => Promise<Language> {
  return async (code) => {
    const [strings, names] = await Promise.all([loadStrings(code), code === "en" ? null : loadNames()]);
    return { strings, names };
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
      ({ strings, names }) => languageLoaded(strings, names),
      () => languageFailed(asked),
    );
  };
  follow();
  store.subscribe((state, previous) => {
    if (state.strings !== previous.strings || askedLanguage(state) !== askedLanguage(previous)) follow();
  });
}
