import { OPENING_VIEW, parseAddress } from "./address.ts";
import { DATA } from "./atlas.fixture.ts";
import { type AtlasData, knows } from "./data.ts";
import type { Services } from "./services.ts";
import { type AtlasStore, createAtlasStore, type WindowSize } from "./store.ts";
import type { View } from "./view.ts";

interface Given extends Partial<Services> {
  readonly data?: AtlasData;
  readonly window?: WindowSize;
}

const never = () => new Promise<never>(() => {});

/**
 * A store for tests, of the small atlas on a light laptop where nothing else is given.
 * @param shows an address, or what differs from the opening view
 * @param given services that a test leaves out have files that never come
 */
export function storeAt(shows: string | Partial<View> = {}, given: Given = {}): AtlasStore {
  const { data = DATA, window = { width: 1440, height: 900 }, ...services } = given;
  const view =
    typeof shows === "string"
      ? parseAddress(shows, (selection) => knows(data, selection))
      : { ...OPENING_VIEW, ...shows };
  const all = { loadDossier: never, loadDocument: never, ...services };
  return createAtlasStore(data, view, all, { systemTheme: "light", window });
}
