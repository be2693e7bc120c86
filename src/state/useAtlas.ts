import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Strings } from "../language/strings.ts";
import type { AtlasState, AtlasStore } from "./store.ts";

export const StoreContext = createContext<AtlasStore | null>(null);

export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("expected a StoreContext around this component");
  return store;
}

/** Reads a part of the state. The selector must return the same object for the same state. */
export function useAtlas<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), selector);
}

/** The catalogue of the language that the page speaks: every word of the interface comes from it. */
export function useStrings(): Strings {
  return useAtlas((state) => state.strings);
}

/** What an article is written in, for the `lang` of its words; undefined where nobody knows. */
export function useArticleLanguage(document: string): string | undefined {
  return useAtlas(({ data }) => data.atlas.documents.find(({ id }) => id === document)?.language);
}
