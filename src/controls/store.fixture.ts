import { OPENING_VIEW } from "../state/address.ts";
import { ARTICLE, DATA } from "../state/atlas.fixture.ts";
import { type AtlasStore, createAtlasStore } from "../state/store.ts";

/** A store with the small atlas of the tests, for tools that read no more of it than the language. */
export function openingStore(): AtlasStore {
  return createAtlasStore(
    DATA,
    OPENING_VIEW,
    { loadDossier: () => new Promise(() => {}), loadDocument: async () => ARTICLE },
    { systemTheme: "light", window: { width: 1440, height: 900 } },
  );
}
