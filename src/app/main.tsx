/** Starts the page: loads the atlas, then wires store, address, map and React to each other. */
import "./fonts.css";
import "./base.css";
import "../panel/list.css";
import "../panel/dossier.css";
import "../panel/reader.css";
import "../panel/table/table.css";
import "../panel/panel.css";
import "../controls/controls.css";
import "../controls/legend.css";
import "../controls/timeline.css";
import "../controls/filters.css";
import "../controls/search.css";
import "../panel/organisation.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { preferredLanguage } from "../language/strings.ts";
import { createMapView, prepareInteractive } from "../map/mapView.ts";
import type { Emit, MapView } from "../map/view.ts";
import { parseAddress } from "../state/address.ts";
import { knows } from "../state/data.ts";
import { connectAddress } from "../state/history.ts";
import { createAtlasStore } from "../state/store.ts";
import { App } from "./App.tsx";
import { ErrorBoundary, LoadFailure, LoadingPage } from "./Failure.tsx";
import { createLanguageLoader, followLanguage, OWN_LANGUAGE } from "./followLanguage.ts";
import {
  createDocumentLoader,
  createDossierLoader,
  createNamesLoader,
  loadAtlas,
  loadSearch,
  loadStory,
} from "./loading.ts";
import { mapStatus } from "./mapStatus.ts";
import { wireMap } from "./mapWiring.ts";
import { followSurroundings, surroundingsOf } from "./surroundings.ts";

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html: expected an element with the id "${id}", found none`);
  return element;
}

async function start(): Promise<void> {
  const root = createRoot(elementById("ui"));
  const browserLanguage = preferredLanguage(navigator.languages);
  // Asked for at once, both together; where the words cannot be had, English says what can be said.
  const loadingAtlas = loadAtlas();
  loadingAtlas.catch(() => {});
  const loadNames = createNamesLoader();
  const loadLanguage = createLanguageLoader(loadNames);
  const asked = parseAddress(location.search);
  // Beside the data, not after it; who waits for it hears of a failure.
  if (asked.presenting !== "notes" && !asked.embed?.poster) prepareInteractive().catch(() => {});
  const language = asked.language ?? browserLanguage;
  const { strings, translate } = await loadLanguage(language).catch(() => OWN_LANGUAGE);
  document.documentElement.lang = strings.tag;
  const render = (page: ReactNode) =>
    root.render(
      <StrictMode>
        <ErrorBoundary strings={strings}>{page}</ErrorBoundary>
      </StrictMode>,
    );
  document.documentElement.dataset.map = "loading";
  render(<LoadingPage strings={strings} />);
  try {
    const data = await loadingAtlas;
    const view = parseAddress(location.search, (selection) => knows(data, selection));
    const services = {
      loadDossier: createDossierLoader(),
      loadDocument: createDocumentLoader(),
      loadSearch,
      loadStory,
    };
    const store = createAtlasStore(data, view, services, { ...surroundingsOf(window), browserLanguage });
    connectAddress(store, window);
    followSurroundings(store, window);
    store.getState().languageLoaded(strings, translate);
    followLanguage(store, document.documentElement, loadLanguage);
    const notes = view.presenting === "notes";
    const boundaries = { recognised: data.boundaries, "natural-earth": data.naturalEarth };
    const { embed } = store.getState().view;
    const manners = { isGuest: embed !== null, waits: embed?.poster ?? false };
    const map = wireMap(store, (emit) =>
      notes ? noMap(emit) : createMapView(elementById("map"), boundaries, manners, emit),
    );
    // At once, so that nobody sees "ready" between a pick and its drawing; "ready" itself waits for React.
    store.subscribe((state, previous) => {
      // Tables are React's alone: the map's progress says nothing of them.
      const tables = state.view.list && state.view !== previous.view;
      if (tables || mapStatus(state, map.progress.getState()) === "loading")
        document.documentElement.dataset.map = "loading";
    });
    render(
      <App
        store={store}
        map={map}
        loadSearch={async () => {
          const [file, loaded] = await Promise.all([loadSearch(), loadNames()]);
          return { file, names: loaded };
        }}
      />,
    );
  } catch (error) {
    document.documentElement.dataset.map = "failed";
    render(<LoadFailure error={error} strings={strings} />);
  }
}

/** A window of notes has none: of a scene it only says that there is nothing more to come. */
function noMap(emit: Emit): MapView {
  const nothing = () => {};
  return {
    render: (scene) => emit({ type: "drawn", scene, by: "drawn" }),
    pointOut: nothing,
    zoom: nothing,
    wake: nothing,
    destroy: nothing,
  };
}

await start();
