import { useEffect } from "react";
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
import type { AtlasStore } from "../state/store.ts";
import { StoreContext, useAtlas, useStrings } from "../state/useAtlas.ts";
import { mapStatus } from "./mapStatus.ts";
import type { MapWiring } from "./mapWiring.ts";

interface Props {
  readonly store: AtlasStore;
  readonly map: MapWiring;
  readonly loadSearch: LoadSearch;
}

/** Everything but the map, which stands beside the React root and is wired to the same store. */
export function App({ store, map, loadSearch }: Props) {
  return (
    <StoreContext value={store}>
      <SkipLinks />
      <TitleBlock />
      <div className="toolbar">
        <Search load={loadSearch} />
        <Filters />
        <More>
          {(close) => (
            <>
              <TableSwitch onSwitched={close} />
              <KeyHelp />
              <ViewChoices />
            </>
          )}
        </More>
        <FilterChips />
      </div>
      <Zoom onZoom={map.zoom} />
      <TablePage />
      <MapAndPanel />
      <div className="map-foot">
        <Legend />
        <MapFoot map={map} />
      </div>
      <Tooltip />
      <Announcement />
      <FilterAnnouncement />
    </StoreContext>
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

/** What the map is made of; and tells the document element how far the page is, after React has put the panel there. */
function MapFoot({ map }: { readonly map: MapWiring }) {
  const dossier = useAtlas((state) => state.dossier);
  const article = useAtlas((state) => state.article);
  const view = useAtlas((state) => state.view);
  const strings = useStrings();
  const browserLanguage = useAtlas((state) => state.browserLanguage);
  const progress = useStore(map.progress);
  // By what it is made of, not by the status they make: it may go to "loading" and back between two renders.
  useEffect(() => {
    document.documentElement.dataset.map = mapStatus({ dossier, article, view, strings, browserLanguage }, progress);
  }, [dossier, article, view, strings, browserLanguage, progress]);
  return <Credits still={progress.drawn?.by === "drawn"} />;
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
  const pageTitle = strings.pageTitle(title ?? subject?.name ?? null);

  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // One after the other, as they lie on each other.
      if (title === null) closed();
      else articleClosed();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [title, closed, articleClosed]);

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
