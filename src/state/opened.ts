/** What is open: the dossier of what is picked, the article that is read, and the sheet that they stand in on narrow screens. */
import type { AtlasDocument, Dossier } from "../atlas/schema.ts";
import type { Family } from "../atlas/vocabulary.ts";
import type { Selection, Spot } from "../scene/scene.ts";
import type { SheetHeight } from "../theme/layout.ts";
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
import { createLatest, type Loaded } from "./latest.ts";
import { loadOrganisationDossier } from "./organisationDossier.ts";
import type { Services } from "./services.ts";
import { loadTieDossier } from "./tieDossier.ts";
import { NOTHING_PICKED, type OpenArticle, type View } from "./view.ts";

type DossierState =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly id: string }
  | { readonly status: "ready"; readonly id: string; readonly dossier: Dossier }
  /** No article speaks of it: there is nothing to load. */
  | { readonly status: "unnamed"; readonly id: string }
  /** `message`: which file, where in it, and what was expected. */
  | { readonly status: "failed"; readonly id: string; readonly message: string };

export interface Opened {
  readonly dossier: DossierState;
  /** The article in the reader, loaded when it is opened. */
  readonly article: Loaded<AtlasDocument>;
  /** Families whose bar is pressed: only their excerpts are listed. Empty: all are. */
  readonly families: ReadonlySet<Family>;
  /** The place that the reader points at in a text: the map pulses there. */
  readonly spot: Spot | null;
  readonly sheet: SheetHeight;

  countryPicked(iso3: string): void;
  placePicked(id: string): void;
  visitPicked(id: string): void;
  picked(selection: Selection): void;
  /** Closes all that is open: article and dossier. */
  closed(): void;
  /** Back to the opening view, with nothing picked. */
  homePicked(): void;
  /** Opens an article in the reader, at the sentence that begins at `start`. */
  articleOpened(document: string, start?: number | null): void;
  /** Back to the dossier, or the list, that the article was opened from. */
  articleClosed(): void;
  articleRetried(): void;
  /** Selects what a text names, and reads on. */
  mentionPicked(selection: Selection): void;
  mentionPointed(spot: Spot | null): void;
  dossierRetried(): void;
  familyToggled(family: Family): void;
  familiesCleared(): void;
  sheetMoved(height: SheetHeight): void;
}

/** What it reads of the whole state. */
interface Around extends Opened {
  readonly view: View;
}

/** What showing a view changes of it; the pointer rests on nothing that has gone. */
type Changes = Partial<Around> & { readonly hovered?: null };

/** @returns its part of the state, and `showing`: what the state becomes by another view */
export function createOpened(
  data: AtlasData,
  services: Services,
  get: () => Around,
  set: (change: Changes) => void,
): { readonly state: Opened; readonly showing: (view: View) => Changes } {
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

  /** Begins to load the dossier of what is picked and the article that is read, unless they are open already. */
  function showing(view: View): Changes {
    const { view: before, dossier, sheet: height } = get();
    const reading = readingOf(view.article);
    const { article } = reading;
    const shown = article.status === "ready" ? withinText(view, article.file) : view;
    const id = dossierId(data, view.selection);
    const isOpen = (of: View) => of.selection.type !== "none" || of.article !== null;
    // Up with what opens, down with what closes: then the map has the room.
    const opens = !isOpen(before) && isOpen(view) && height === "peek";
    const sheet = !isOpen(view) ? "peek" : opens ? "half" : height;
    if (id !== null && dossier.status !== "idle" && dossier.status !== "failed" && dossier.id === id)
      return { ...reading, view: shown, sheet };
    return { ...reading, view: shown, sheet, dossier: openDossier(id), families: new Set<Family>(), hovered: null };
  }

  function openDossier(id: string | null): DossierState {
    dossiers.stop();
    if (id === null) return { status: "idle" };
    return hasExcerpts(data, id) ? dossierState(dossiers.open(id)) : { status: "unnamed", id };
  }

  function readingOf(wanted: OpenArticle | null): Pick<Opened, "article"> & Partial<Pick<Opened, "spot">> {
    const { article } = get();
    if (wanted === null) {
      articles.stop();
      return { article: { status: "idle" }, spot: null };
    }
    const isOpen = article.status !== "idle" && article.status !== "failed" && article.id === wanted.document;
    return isOpen ? { article } : { article: articles.open(wanted.document), spot: null };
  }

  const show = (view: View) => set(showing(view));

  /** @param article what is read on while another country is picked */
  function pick(selection: Selection, article: OpenArticle | null = null): void {
    if (!knows(data, selection)) return;
    const { view } = get();
    // The same again is no new step back, but brings the camera back to it, wherever the reader had moved it.
    const same = sameSelection(view.selection, selection) ? view.selection : selection;
    show({ ...view, selection: same, article, bounds: null });
  }

  const state: Opened = {
    dossier: { status: "idle" },
    article: { status: "idle" },
    families: new Set<Family>(),
    spot: null,
    sheet: "peek",

    picked: (selection) => pick(selection),
    countryPicked: (iso3) => pick({ type: "country", iso3 }),
    placePicked: (id) => pick({ type: "place", id }),
    visitPicked: (id) => pick({ type: "visit", id }),
    closed: () => {
      const { view } = get();
      if (view.selection.type !== "none" || view.article !== null)
        show({ ...view, selection: NOTHING_PICKED, article: null });
    },
    homePicked: () => show({ ...get().view, selection: NOTHING_PICKED, article: null, bounds: null }),
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
    dossierRetried: () => {
      if (get().dossier.status === "failed") show(get().view);
    },
    familyToggled: (family) => {
      const families = new Set(get().families);
      if (!families.delete(family)) families.add(family);
      set({ families });
    },
    familiesCleared: () => set({ families: new Set<Family>() }),
    sheetMoved: (sheet) => set({ sheet }),
  };
  return { state, showing };
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
