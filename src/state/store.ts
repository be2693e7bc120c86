/** The state of the page: what is loaded, what the reader picked, and what became of it. Framework-free. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Borders } from "../atlas/vocabulary.ts";
import { ENGLISH } from "../language/en/english.ts";
import type { LanguageCode, Strings } from "../language/strings.ts";
import { type Bounds, MAP_LAYERS, type MapLayer } from "../scene/scene.ts";
import type { ThemeName } from "../theme/tokens.ts";
import { OPENING_VIEW } from "./address.ts";
import type { AtlasData } from "./data.ts";
import { type Filter, type Filtered, type Month, NO_FILTER, underFilter } from "./filter.ts";
import { createOpened, type Opened } from "./opened.ts";
import type { Services } from "./services.ts";
import { knownView } from "./storyStep.ts";
import { createTelling, type Telling } from "./telling.ts";
import type { ThemeChoice, View } from "./view.ts";

/** What the pointer rests on. `x`, `y`: CSS pixels from the map's top left corner. */
export interface Hovered {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export interface AtlasState extends Opened, Telling {
  /** What loads the other files of the atlas, for those who make files of them. */
  readonly services: Services;
  /** Under the names of the language that the page speaks. */
  readonly data: AtlasData;
  readonly view: View;
  readonly hovered: Hovered | null;
  readonly systemTheme: ThemeName;
  readonly window: WindowSize;
  /**
   * What the page speaks. A language that was just asked for is spoken once its catalogue is there; until then the one
   * before it is, so that no sentence mixes two.
   */
  readonly strings: Strings;
  /** A language that was asked for and could not be had. */
  readonly languageFailure: LanguageCode | null;
  /** The one of the browser's languages that the page speaks, for readers who picked none. */
  readonly browserLanguage: LanguageCode;

  /** Back, forward, or an address typed in. */
  addressChanged(view: View): void;
  /** Tables in the place of the map, or the map again. */
  listPicked(list: boolean): void;
  /** Choices of the filter; the rest of it stays. */
  filterPicked(choices: Partial<Filter>): void;
  /** First and last month; null for no end on that side. */
  rangeBrushed(from: Month | null, to: Month | null): void;
  filterCleared(): void;
  themePicked(theme: ThemeChoice): void;
  systemThemeChanged(theme: ThemeName): void;
  projectionPicked(projection: View["projection"]): void;
  bordersPicked(borders: Borders): void;
  /** Switches a layer of the map off, or on again. */
  layerToggled(layer: MapLayer): void;
  languagePicked(language: LanguageCode): void;
  /**
   * The catalogue of a language has been loaded, and what puts the atlas's names into it; one that is no longer asked
   * for is passed over.
   */
  languageLoaded(strings: Strings, translate: Translate): void;
  /** A language that cannot be had: the page goes on in the one it speaks. */
  languageFailed(language: LanguageCode): void;
  mapMoved(bounds: Bounds): void;
  mapHovered(hovered: Hovered | null): void;
  windowResized(size: WindowSize): void;
  /** The drawn map of a frame was clicked: from now on it is a map to be moved. */
  posterOpened(): void;
}

/** Puts the atlas's own names into a language. */
export type Translate = (data: AtlasData) => AtlasData;

export type AtlasStore = StoreApi<AtlasState>;

export interface Surroundings {
  readonly systemTheme: ThemeName;
  readonly browserLanguage?: LanguageCode;
  readonly window: WindowSize;
}

/**
 * @param initialView as the address has it; a selection that the data does not hold is dropped
 */
export function createAtlasStore(
  data: AtlasData,
  initialView: View,
  services: Services,
  surroundings: Surroundings,
): AtlasStore {
  const store = createStore<AtlasState>()((setState, get) => {
    const set = (change: Partial<AtlasState>) =>
      setState(
        change.view === undefined ? change : { ...change, ...telling.placed(change.view, change.story ?? get().story) },
      );
    const opened = createOpened(data, services, get, set);
    const show = (view: View, besides: Partial<AtlasState> = {}) => set({ ...opened.showing(view), ...besides });
    const telling = createTelling(data, services, get, show, set);

    return {
      services,
      data,
      view: {
        ...OPENING_VIEW,
        theme: initialView.theme,
        projection: initialView.projection,
        language: initialView.language,
        embed: initialView.embed,
      },
      ...opened.state,
      ...telling.state,
      hovered: null,
      systemTheme: surroundings.systemTheme,
      window: surroundings.window,
      strings: ENGLISH,
      languageFailure: null,
      browserLanguage: surroundings.browserLanguage ?? "en",

      addressChanged: (view) => telling.follow(knownView(data, view)),
      listPicked: (list) => {
        if (get().view.list !== list) set({ view: { ...get().view, list }, hovered: null });
      },
      filterPicked: (choices) => set({ view: { ...get().view, filter: { ...get().view.filter, ...choices } } }),
      rangeBrushed: (from, to) => set({ view: { ...get().view, filter: { ...get().view.filter, from, to } } }),
      filterCleared: () => set({ view: { ...get().view, filter: NO_FILTER } }),
      themePicked: (theme) => set({ view: { ...get().view, theme } }),
      systemThemeChanged: (systemTheme) => set({ systemTheme }),
      projectionPicked: (projection) => set({ view: { ...get().view, projection } }),
      bordersPicked: (borders) => set({ view: { ...get().view, borders } }),
      layerToggled: (layer) => {
        const { hidden } = get().view;
        const toggled = MAP_LAYERS.filter((each) => hidden.includes(each) !== (each === layer));
        set({ view: { ...get().view, hidden: toggled } });
      },
      languagePicked: (language) => set({ view: { ...get().view, language }, languageFailure: null }),
      languageLoaded: (strings, translate) => {
        if (strings.code !== askedLanguage(get())) return;
        set({ strings, data: translate(data) });
      },
      languageFailed: (language) => {
        const { view, strings } = get();
        if (language !== askedLanguage(get())) return;
        const spoken = strings.code;
        const stays = view.language === null ? { browserLanguage: spoken } : { view: { ...view, language: spoken } };
        set({ ...stays, languageFailure: language });
      },
      mapMoved: (bounds) => set({ view: { ...get().view, bounds } }),
      mapHovered: (hovered) => set({ hovered }),
      windowResized: (window) => set({ window }),
      posterOpened: () => {
        const { view } = get();
        if (view.embed?.poster) set({ view: { ...view, embed: { ...view.embed, poster: false } } });
      },
    };
  });

  store.getState().addressChanged(initialView);
  return store;
}

const filtered = new WeakMap<AtlasData, WeakMap<Filter, Filtered>>();

/** The atlas under the reader's filter: the same object for the same filter. */
export function filteredOf({ data, view: { filter } }: Pick<AtlasState, "data" | "view">): Filtered {
  const known = filtered.get(data) ?? new WeakMap<Filter, Filtered>();
  filtered.set(data, known);
  const result = known.get(filter) ?? underFilter(data, filter);
  known.set(filter, result);
  return result;
}

/** What every count, mark and list is made of. Names and what can be opened come from `data` itself. */
export function shownData(state: Pick<AtlasState, "data" | "view">): AtlasData {
  return filteredOf(state).data;
}

/** The theme on the screen: the reader's choice, else the system's. */
export function shownTheme(state: Pick<AtlasState, "view" | "systemTheme">): ThemeName {
  return state.view.theme === "auto" ? state.systemTheme : state.view.theme;
}

/** The language the page is to speak: the address's or the reader's choice, else the browser's. */
export function askedLanguage(state: Pick<AtlasState, "view" | "browserLanguage">): LanguageCode {
  return state.view.language ?? state.browserLanguage;
}

/** Whether what is picked or read has its place on the page: a frame may go without a panel, and its poster does. */
export function showsPanel({ view: { embed } }: Pick<AtlasState, "view">): boolean {
  return embed === null || (embed.panel && !embed.poster);
}
