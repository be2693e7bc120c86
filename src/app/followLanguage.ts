import { loadStrings } from "../language/load.ts";
import type { LanguageCode } from "../language/strings.ts";
import { type AtlasStore, askedLanguage } from "../state/store.ts";

/**
 * Loads the catalogue of a language that is asked for, by the reader or by an address, and tells the document element
 * which one the page speaks. Until the catalogue is there the page goes on in the language before.
 */
export function followLanguage(store: AtlasStore, root: HTMLElement, load = loadStrings): void {
  const { stringsLoaded, languageFailed } = store.getState();
  const ask = (code: LanguageCode) => load(code).then(stringsLoaded, () => languageFailed(code));
  const follow = () => {
    const state = store.getState();
    root.lang = state.strings.tag;
    if (askedLanguage(state) !== state.strings.code) ask(askedLanguage(state));
  };
  follow();
  store.subscribe((state, previous) => {
    if (state.strings !== previous.strings || askedLanguage(state) !== askedLanguage(previous)) follow();
  });
}
