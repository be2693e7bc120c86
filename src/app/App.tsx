import { lazy, Suspense, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { Credits } from "../controls/Credits.tsx";
import { FilterAnnouncement, FilterChips } from "../controls/FilterChips.tsx";
import { Filters } from "../controls/Filters.tsx";
import { KeyHelp } from "../controls/KeyHelp.tsx";
import { Legend } from "../controls/Legend.tsx";
import { ViewChoices, Zoom } from "../controls/MapControls.tsx";
import { More } from "../controls/More.tsx";
import { type LoadSearch, Search } from "../controls/Search.tsx";
import { SkipLinks } from "../controls/SkipLinks.tsx";
import { TableSwitch } from "../controls/TableSwitch.tsx";
import { Timeline, useTimelineInSheet } from "../controls/Timeline.tsx";
import { SheetIntro, TitleBlock } from "../controls/TitleBlock.tsx";
import { Tooltip } from "../controls/Tooltip.tsx";
import { dossierSubject } from "../panel/dossierSubject.ts";
import { Panel } from "../panel/Panel.tsx";
import { TablePage } from "../panel/table/TablePage.tsx";
import { CopyStep } from "../present/CopyStep.tsx";
import { PresentButton } from "../present/PresentButton.tsx";
import { ShareButton } from "../present/ShareButton.tsx";
import type { AtlasStore } from "../state/store.ts";
import { StoreContext, useAtlas, useStrings } from "../state/useAtlas.ts";
import { hasRoomInToolbar } from "../theme/layout.ts";
import { mapStatus } from "./mapStatus.ts";
import type { MapWiring } from "./mapWiring.ts";
import { Printing } from "./Printing.tsx";

interface Props {
  readonly store: AtlasStore;
  readonly map: MapWiring;
  readonly loadSearch: LoadSearch;
}

/** Only those who present, or are a frame, load it. */
const Presenter = lazy(async () => ({ default: (await import("../present/Presenter.tsx")).Presenter }));
const Embedded = lazy(async () => ({ default: (await import("../present/Embedded.tsx")).Embedded }));
const SpeakerNotes = lazy(async () => ({ default: (await import("../present/SpeakerNotes.tsx")).SpeakerNotes }));

/** Everything but the map, which stands beside the React root and is wired to the same store. */
export function App(props: Props) {
  return (
    <StoreContext value={props.store}>
      <Page {...props} />
      <Printing />
    </StoreContext>
  );
}

function Page({ map, loadSearch }: Props) {
  const presenting = useAtlas((state) => state.view.presenting);
  const isFrame = useAtlas((state) => state.view.embed !== null);
  const presented = useRef(presenting);
  useEffect(() => {
    // Who leaves the presenter stands where it was begun.
    if (presented.current !== null && presenting === null)
      document.querySelector<HTMLElement>(PRESENT_BUTTON)?.focus({ preventScroll: true });
    presented.current = presenting;
  }, [presenting]);
  if (isFrame) return <Frame map={map} />;
  if (presenting === null) return <Atlas map={map} loadSearch={loadSearch} />;
  const Told = presenting === "screen" ? Presenter : SpeakerNotes;
  return (
    <Suspense fallback={null}>
      <Told>
        <PageStatus map={map} />
      </Told>
    </Suspense>
  );
}

/** The page in another: see formats in README. */
function Frame({ map }: Pick<Props, "map">) {
  const presenting = useAtlas((state) => state.view.presenting);
  const still = useStore(map.progress, ({ drawn }) => drawn?.by === "drawn");
  return (
    <Suspense fallback={null}>
      <Embedded onZoom={map.zoom} still={still}>
        {presenting === null && <Announcement />}
        <PageStatus map={map} />
      </Embedded>
    </Suspense>
  );
}

const PRESENT_BUTTON = ".present-button";

function Atlas({ map, loadSearch }: Omit<Props, "store">) {
  const hasRoom = useAtlas(({ window: { width, height } }) => hasRoomInToolbar(width, height));
  return (
    <>
      <SkipLinks />
      <TitleBlock />
      <div className="toolbar">
        <Search load={loadSearch} />
        <Filters />
        {hasRoom && (
          <>
            <TableSwitch />
            <ShareButton />
          </>
        )}
        <PresentButton />
        <More>
          {(close) => (
            <>
              {!hasRoom && (
                <>
                  <TableSwitch onSwitched={close} />
                  <ShareButton />
                </>
              )}
              <KeyHelp />
              <ViewChoices />
            </>
          )}
        </More>
        <FilterChips />
      </div>
      <TablePage />
      <MapAndPanel />
      <div className="map-foot">
        <div>
          <Legend />
          <Zoom onZoom={map.zoom} />
          <MapFoot map={map} />
        </div>
      </div>
      <Tooltip />
      <Announcement />
      <FilterAnnouncement />
    </>
  );
}

/** The timeline stands on the map, or where there is no room for that, in the sheet. */
function MapAndPanel() {
  const inSheet = useTimelineInSheet();
  return (
    <>
      {!inSheet && <Timeline />}
      <Panel>
        {inSheet && (
          <>
            <SheetIntro />
            <Timeline />
          </>
        )}
      </Panel>
    </>
  );
}

/** What the map is made of, and how to take it into the story. */
function MapFoot({ map }: { readonly map: MapWiring }) {
  const still = useStore(map.progress, ({ drawn }) => drawn?.by === "drawn");
  return (
    <>
      <PageStatus map={map} />
      <Credits still={still}>
        <CopyStep />
      </Credits>
    </>
  );
}

/** Tells the document element how far the page is, after React has put there what stands beside the map. */
function PageStatus({ map }: { readonly map: MapWiring }) {
  const dossier = useAtlas((state) => state.dossier);
  const article = useAtlas((state) => state.article);
  const story = useAtlas((state) => state.story);
  const view = useAtlas((state) => state.view);
  const strings = useStrings();
  const browserLanguage = useAtlas((state) => state.browserLanguage);
  const progress = useStore(map.progress);
  // By what it is made of, not by the status they make: it may go to "loading" and back between two renders.
  useEffect(() => {
    const parts = { dossier, article, story, view, strings, browserLanguage };
    document.documentElement.dataset.map = mapStatus(parts, progress);
  }, [dossier, article, story, view, strings, browserLanguage, progress]);
  return null;
}

/** Says to assistive technology what a pick has opened, and titles the page by it. */
function Announcement() {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const selection = useAtlas((state) => state.view.selection);
  const read = useAtlas((state) => state.view.article?.document);
  const closed = useAtlas((state) => state.closed);
  const articleClosed = useAtlas((state) => state.articleClosed);
  const subject = dossierSubject(data, selection, strings);
  const title = data.atlas.documents.find(({ id }) => id === read)?.title ?? null;
  const isPicked = selection.type !== "none";
  const pageTitle = strings.pageTitle(title ?? subject?.name ?? null);

  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // One after the other, as they lie on each other. Where nothing is open, this Esc is not for the page.
      if (title !== null) articleClosed();
      else if (isPicked) closed();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [title, isPicked, closed, articleClosed]);

  return (
    <p className="visually-hidden" role="status">
      {title !== null
        ? strings.announce.reading(title)
        : subject
          ? strings.announce.opened(subject.name, subject.facts)
          : strings.announce.closed}
    </p>
  );
}
