/** The state of the page: what is loaded, what the reader picked, and what became of it. Framework-free. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AtlasDocument, Dossier, SearchFile } from "../atlas/schema.ts";
import { NO_STORY, type Story } from "../atlas/story.ts";
import type { Borders, Family } from "../atlas/vocabulary.ts";
import { ENGLISH } from "../language/en/english.ts";
import type { LanguageCode, Strings } from "../language/strings.ts";
import { type Bounds, MAP_LAYERS, type MapLayer, type Spot } from "../scene/scene.ts";
import type { SheetHeight } from "../theme/layout.ts";
import type { ThemeName } from "../theme/tokens.ts";
import { formatAddress, OPENING_VIEW } from "./address.ts";
import {
  type AtlasData,
  dossierId,
  hasExcerpts,
  knows,
  knowsDocument,
  organisationOfDossier,
  tiesBehind,
} from "./data.ts";
import { type Filter, type Filtered, type Month, NO_FILTER, underFilter } from "./filter.ts";
import { createLatest, type Loaded } from "./latest.ts";
import { loadOrganisationDossier } from "./organisationDossier.ts";
import { isOnStep, knownView, viewOnStep } from "./storyStep.ts";
import { loadTieDossier } from "./tieDossier.ts";
import { NOTHING_PICKED, type OpenArticle, type Selection, type ThemeChoice, type View } from "./view.ts";

export type DossierState =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly id: string }
  | { readonly status: "ready"; readonly id: string; readonly dossier: Dossier }
  /** No article speaks of it: there is nothing to load. */
  | { readonly status: "unnamed"; readonly id: string }
  /** `message`: which file, where in it, and what was expected. */
  | { readonly status: "failed"; readonly id: string; readonly message: string };

/** The article in the reader, loaded when it is opened. */
export type ArticleState = Loaded<AtlasDocument>;

/** The story, loaded when it is to be told. An atlas without one has one without steps. */
export type StoryState =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "ready"; readonly story: Story }
  | { readonly status: "failed"; readonly message: string };

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

export interface Services {
  /** @throws {FormatError} or a network error, whose message the panel shows; an AbortError once `signal` is aborted */
  loadDossier(id: string, signal: AbortSignal): Promise<Dossier>;
  /** The same for an article's text and what the machine read in it. */
  loadDocument(id: string, signal: AbortSignal): Promise<AtlasDocument>;
  /** Other names of organisations; without it only those of the atlas are marked. */
  loadSearch?(): Promise<SearchFile>;
  /** The same for the story; without it there is none. */
  loadStory?(): Promise<Story>;
}

export interface AtlasState {
  /** What loads the other files of the atlas, for those who make files of them. */
  readonly services: Services;
  /** Under the names of the language that the page speaks. */
  readonly data: AtlasData;
  readonly view: View;
  readonly dossier: DossierState;
  readonly article: ArticleState;
  readonly story: StoryState;
  /** The step that was shown last, counted from 1: from there the story goes on. */
  readonly place: number;
  /** Families whose bar is pressed: only their excerpts are listed. Empty: all are. */
  readonly families: ReadonlySet<Family>;
  readonly hovered: Hovered | null;
  /** The place that the reader points at in a text: the map pulses there. */
  readonly spot: Spot | null;
  readonly systemTheme: ThemeName;
  readonly window: WindowSize;
  readonly sheet: SheetHeight;
  /**
   * What the page speaks. A language that was just asked for is spoken once its catalogue is there; until then the one
   * before it is, so that no sentence mixes two.
   */
  readonly strings: Strings;
  /** A language that was asked for and could not be had. */
  readonly languageFailure: LanguageCode | null;
  /** The one of the browser's languages that the page speaks, for readers who picked none. */
  readonly browserLanguage: LanguageCode;

  countryPicked(iso3: string): void;
  placePicked(id: string): void;
  visitPicked(id: string): void;
  picked(selection: Selection): void;
  /** Closes all that is open: article and dossier. */
  closed(): void;
  /** Opens an article in the reader, at the sentence that begins at `start`. */
  articleOpened(document: string, start?: number | null): void;
  /** Back to the dossier, or the list, that the article was opened from. */
  articleClosed(): void;
  articleRetried(): void;
  /** Selects what a text names, and reads on. */
  mentionPicked(selection: Selection): void;
  mentionPointed(spot: Spot | null): void;
  /** Back, forward, or an address typed in. */
  addressChanged(view: View): void;
  dossierRetried(): void;
  /** Tells the story on the whole page, from where it was left. */
  presentationStarted(): void;
  /** Back to the atlas, in the view of the step that was shown. */
  presentationLeft(): void;
  /** Shows a step, counted from 1; the first or the last where there is none of that number. */
  stepPicked(step: number): void;
  /** Asks for the story without telling it. */
  storyWanted(): void;
  storyRetried(): void;
  familyToggled(family: Family): void;
  familiesCleared(): void;
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
  /** Back to the opening view, with nothing picked. */
  homePicked(): void;
  mapMoved(bounds: Bounds): void;
  mapHovered(hovered: Hovered | null): void;
  windowResized(size: WindowSize): void;
  sheetMoved(height: SheetHeight): void;
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
      setState(change.view === undefined ? change : { ...change, ...placed(change.view, change.story ?? get().story) });

    /** What the reader changes by hand is the story's step no longer. On the presenter's screen nothing is changed by hand. */
    function placed(view: View, story: StoryState): Pick<AtlasState, "view" | "place"> {
      if (view.step === null) return { view, place: get().place };
      const left = view.presenting === null && story.status === "ready" && !isOnStep(data, story.story, view);
      return { view: left ? { ...view, step: null } : view, place: view.step };
    }

    const loadDossier = (id: string, signal: AbortSignal) => {
      const organisation = organisationOfDossier(data, id);
      const ties = tiesBehind(data, id);
      if (ties.length > 0) return loadTieDossier(data, ties, services, { id, signal });
      if (organisation === null) return services.loadDossier(id, signal);
      return loadOrganisationDossier(data, organisation, services, { id, signal });
    };
    const dossiers = createLatest<Dossier>(loadDossier, (loaded) => set({ dossier: dossierState(loaded) }));
    const articles = createLatest<AtlasDocument>(services.loadDocument, (article) => {
      set({ article });
      if (article.status === "ready") set({ view: withinText(get().view, article.file) });
    });

    const onStep = (view: View, story = get().story) =>
      story.status === "ready" ? viewOnStep(data, story.story, view) : view;

    function wantStory(): void {
      set({ story: { status: "loading" } });
      (services.loadStory?.() ?? Promise.resolve(NO_STORY)).then(
        (story) => storyCame({ status: "ready", story }),
        (error: unknown) =>
          storyCame({ status: "failed", message: error instanceof Error ? error.message : String(error) }),
      );
    }

    function storyCame(story: StoryState): void {
      show(onStep(get().view, story), { story });
    }

    /** Shows a view: loads the dossier of what is picked and the article that is read, unless they are open already. */
    function show(view: View, besides: Pick<Partial<AtlasState>, "story"> = {}): void {
      showArticle(view.article);
      const { view: before, dossier, article, sheet: height } = get();
      const shown = article.status === "ready" ? withinText(view, article.file) : view;
      const id = dossierId(data, view.selection);
      const isOpen = (of: View) => of.selection.type !== "none" || of.article !== null;
      // Up with what opens, down with what closes: then the map has the room.
      const opens = !isOpen(before) && isOpen(view) && height === "peek";
      const sheet = !isOpen(view) ? "peek" : opens ? "half" : height;
      if (id !== null && dossier.status !== "idle" && dossier.status !== "failed" && dossier.id === id) {
        set({ view: shown, sheet, ...besides });
      } else {
        const opened = openDossier(id);
        set({ view: shown, dossier: opened, families: new Set<Family>(), sheet, hovered: null, ...besides });
      }
      if ((view.step !== null || view.presenting !== null) && get().story.status === "idle") wantStory();
    }

    function openDossier(id: string | null): DossierState {
      dossiers.stop();
      if (id === null) return { status: "idle" };
      return hasExcerpts(data, id) ? dossierState(dossiers.open(id)) : { status: "unnamed", id };
    }

    function showArticle(wanted: OpenArticle | null): void {
      const { article } = get();
      if (wanted === null) {
        articles.stop();
        set({ article: { status: "idle" }, spot: null });
      } else if (article.status === "idle" || article.status === "failed" || article.id !== wanted.document) {
        set({ article: articles.open(wanted.document), spot: null });
      }
    }

    /** @param article what is read on while another country is picked */
    function pick(selection: Selection, article: OpenArticle | null = null): void {
      if (!knows(data, selection)) return;
      const { view } = get();
      // The same again is no new step back, but brings the camera back to it, wherever the reader had moved it.
      const same = sameSelection(view.selection, selection) ? view.selection : selection;
      show({ ...view, selection: same, article, bounds: null });
    }

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
      dossier: { status: "idle" },
      article: { status: "idle" },
      story: { status: "idle" },
      place: 1,
      families: new Set<Family>(),
      hovered: null,
      spot: null,
      systemTheme: surroundings.systemTheme,
      window: surroundings.window,
      sheet: "peek",
      strings: ENGLISH,
      languageFailure: null,
      browserLanguage: surroundings.browserLanguage ?? "en",

      picked: (selection) => pick(selection),
      countryPicked: (iso3) => pick({ type: "country", iso3 }),
      placePicked: (id) => pick({ type: "place", id }),
      visitPicked: (id) => pick({ type: "visit", id }),
      closed: () => {
        const { view } = get();
        if (view.selection.type !== "none" || view.article !== null)
          show({ ...view, selection: NOTHING_PICKED, article: null });
      },
      articleOpened: (document, start = null) => {
        if (knowsDocument(data, document)) show({ ...get().view, article: { document, start } });
      },
      articleClosed: () => {
        if (get().view.article !== null) show({ ...get().view, article: null });
      },
      articleRetried: () => {
        if (get().article.status === "failed") show(get().view);
      },
      mentionPicked: (selection) => pick(selection, get().view.article),
      mentionPointed: (spot) => set({ spot }),
      addressChanged: (view) => show(onStep(knownView(data, view))),
      presentationStarted: () => {
        const { view, place } = get();
        show(onStep({ ...view, presenting: "screen", step: view.step ?? place }));
      },
      presentationLeft: () => {
        const { view } = get();
        if (view.presenting !== null) show({ ...view, presenting: null, step: null });
      },
      stepPicked: (step) => {
        const { view } = get();
        const next = onStep({ ...view, step: Math.max(1, step) });
        if (next.step !== view.step) show(next);
      },
      storyWanted: () => {
        if (get().story.status === "idle") wantStory();
      },
      storyRetried: () => {
        if (get().story.status === "failed") wantStory();
      },
      dossierRetried: () => {
        if (get().dossier.status === "failed") show(get().view);
      },
      familyToggled: (family) => {
        const families = new Set(get().families);
        if (!families.delete(family)) families.add(family);
        set({ families });
      },
      familiesCleared: () => set({ families: new Set<Family>() }),
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
      homePicked: () => show({ ...get().view, selection: NOTHING_PICKED, article: null, bounds: null }),
      mapMoved: (bounds) => set({ view: { ...get().view, bounds } }),
      mapHovered: (hovered) => set({ hovered }),
      windowResized: (window) => set({ window }),
      sheetMoved: (sheet) => set({ sheet }),
      posterOpened: () => {
        const { view } = get();
        if (view.embed?.poster) set({ view: { ...view, embed: { ...view.embed, poster: false } } });
      },
    };
  });

  store.getState().addressChanged(initialView);
  return store;
}

function sameSelection(one: Selection, other: Selection): boolean {
  return formatAddress({ ...OPENING_VIEW, selection: one }) === formatAddress({ ...OPENING_VIEW, selection: other });
}

function dossierState(loaded: Loaded<Dossier>): DossierState {
  return loaded.status === "ready" ? { status: "ready", id: loaded.id, dossier: loaded.file } : loaded;
}

/** A sentence that the text is too short for is none: the article is read from its beginning. */
function withinText(view: View, { id, text }: AtlasDocument): View {
  const { article } = view;
  if (article === null || article.document !== id || article.start === null || article.start < text.length) return view;
  return { ...view, article: { document: id, start: null } };
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
