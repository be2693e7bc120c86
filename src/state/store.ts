/** The state of the page: what is loaded, what the reader picked, and what became of it. Framework-free. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dossier } from "../atlas/schema.ts";
import type { Family } from "../atlas/vocabulary.ts";
import type { Bounds } from "../scene/scene.ts";
import type { SheetHeight } from "../theme/layout.ts";
import type { ThemeName } from "../theme/tokens.ts";
import { formatAddress, OPENING_VIEW } from "./address.ts";
import { type AtlasData, dossierId, hasExcerpts, knows } from "./data.ts";
import { NOTHING_PICKED, type Selection, type ThemeChoice, type View } from "./view.ts";

export type DossierState =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly id: string }
  | { readonly status: "ready"; readonly id: string; readonly dossier: Dossier }
  /** No article speaks of it: there is nothing to load. */
  | { readonly status: "unnamed"; readonly id: string }
  /** `message`: which file, where in it, and what was expected. */
  | { readonly status: "failed"; readonly id: string; readonly message: string };

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
}

export interface AtlasState {
  readonly data: AtlasData;
  readonly view: View;
  readonly dossier: DossierState;
  /** Families whose bar is pressed: only their excerpts are listed. Empty: all are. */
  readonly families: ReadonlySet<Family>;
  readonly hovered: Hovered | null;
  readonly systemTheme: ThemeName;
  readonly window: WindowSize;
  readonly sheet: SheetHeight;

  countryPicked(iso3: string): void;
  placePicked(id: string): void;
  visitPicked(id: string): void;
  picked(selection: Selection): void;
  closed(): void;
  /** Back, forward, or an address typed in. */
  addressChanged(view: View): void;
  dossierRetried(): void;
  familyToggled(family: Family): void;
  familiesCleared(): void;
  themePicked(theme: ThemeChoice): void;
  systemThemeChanged(theme: ThemeName): void;
  projectionPicked(projection: View["projection"]): void;
  /** Back to the opening view, with nothing picked. */
  homePicked(): void;
  mapMoved(bounds: Bounds): void;
  mapHovered(hovered: Hovered | null): void;
  windowResized(size: WindowSize): void;
  sheetMoved(height: SheetHeight): void;
}

export type AtlasStore = StoreApi<AtlasState>;

export interface Surroundings {
  readonly systemTheme: ThemeName;
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
  let opening: AbortController | null = null;

  const store = createStore<AtlasState>()((set, get) => {
    /** Shows a view: loads the dossier of what is picked, unless it is open already. */
    function show(view: View): void {
      const before = get().view.selection;
      const id = dossierId(data, view.selection);
      const dossier = get().dossier;
      if (id !== null && dossier.status !== "idle" && dossier.status !== "failed" && dossier.id === id) {
        set({ view });
        return;
      }
      // Up with what opens, down with what closes: then the map has the room.
      const opens = before.type === "none" && id !== null && get().sheet === "peek";
      const sheet = id === null ? "peek" : opens ? "half" : get().sheet;
      set({ view, dossier: openDossier(id), families: new Set<Family>(), sheet, hovered: null });
    }

    function openDossier(id: string | null): DossierState {
      opening?.abort();
      opening = null;
      if (id === null) return { status: "idle" };
      if (!hasExcerpts(data, id)) return { status: "unnamed", id };
      const controller = new AbortController();
      opening = controller;
      services.loadDossier(id, controller.signal).then(
        (dossier) => {
          // An answer that comes after the next pick is for a panel that is gone.
          if (opening === controller) set({ dossier: { status: "ready", id, dossier } });
        },
        (error: unknown) => {
          if (opening === controller) set({ dossier: { status: "failed", id, message: messageOf(error) } });
        },
      );
      return { status: "loading", id };
    }

    function pick(selection: Selection): void {
      if (!knows(data, selection)) return;
      const { view } = get();
      // The same again is no new step back, but brings the camera back to it, wherever the reader had moved it.
      show({ ...view, selection: sameSelection(view.selection, selection) ? view.selection : selection, bounds: null });
    }

    return {
      data,
      view: { ...OPENING_VIEW, theme: initialView.theme, projection: initialView.projection },
      dossier: { status: "idle" },
      families: new Set<Family>(),
      hovered: null,
      systemTheme: surroundings.systemTheme,
      window: surroundings.window,
      sheet: "peek",

      picked: pick,
      countryPicked: (iso3) => pick({ type: "country", iso3 }),
      placePicked: (id) => pick({ type: "place", id }),
      visitPicked: (id) => pick({ type: "visit", id }),
      closed: () => {
        if (get().view.selection.type !== "none") show({ ...get().view, selection: NOTHING_PICKED });
      },
      addressChanged: (view) => show(knows(data, view.selection) ? view : { ...view, selection: NOTHING_PICKED }),
      dossierRetried: () => {
        if (get().dossier.status === "failed") show(get().view);
      },
      familyToggled: (family) => {
        const families = new Set(get().families);
        if (!families.delete(family)) families.add(family);
        set({ families });
      },
      familiesCleared: () => set({ families: new Set<Family>() }),
      themePicked: (theme) => set({ view: { ...get().view, theme } }),
      systemThemeChanged: (systemTheme) => set({ systemTheme }),
      projectionPicked: (projection) => set({ view: { ...get().view, projection } }),
      homePicked: () => show({ ...get().view, selection: NOTHING_PICKED, bounds: null }),
      mapMoved: (bounds) => set({ view: { ...get().view, bounds } }),
      mapHovered: (hovered) => set({ hovered }),
      windowResized: (window) => set({ window }),
      sheetMoved: (sheet) => set({ sheet }),
    };
  });

  store.getState().addressChanged(initialView);
  return store;
}

function sameSelection(one: Selection, other: Selection): boolean {
  return formatAddress({ ...OPENING_VIEW, selection: one }) === formatAddress({ ...OPENING_VIEW, selection: other });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The theme on the screen: the reader's choice, else the system's. */
export function shownTheme(state: Pick<AtlasState, "view" | "systemTheme">): ThemeName {
  return state.view.theme === "auto" ? state.systemTheme : state.view.theme;
}
