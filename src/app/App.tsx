import { useEffect } from "react";
import { useStore } from "zustand";
import { Credits } from "../controls/Credits.tsx";
import { Legend } from "../controls/Legend.tsx";
import { MapControls } from "../controls/MapControls.tsx";
import { TitleBlock } from "../controls/TitleBlock.tsx";
import { Tooltip } from "../controls/Tooltip.tsx";
import { STRINGS } from "../language/strings.ts";
import { dossierSubject } from "../panel/dossierSubject.ts";
import { Panel } from "../panel/Panel.tsx";
import type { AtlasStore } from "../state/store.ts";
import { StoreContext, useAtlas } from "../state/useAtlas.ts";
import { mapStatus } from "./mapStatus.ts";
import type { MapWiring } from "./mapWiring.ts";

/** Everything but the map, which stands beside the React root and is wired to the same store. */
export function App({ store, map }: { readonly store: AtlasStore; readonly map: MapWiring }) {
  return (
    <StoreContext value={store}>
      <TitleBlock />
      <Controls map={map} />
      <Panel />
      <Legend />
      <Credits />
      <Tooltip />
      <Announcement />
    </StoreContext>
  );
}

/** Controls of the map; and tells the document element how far the page is, after React has put the panel there. */
function Controls({ map }: { readonly map: MapWiring }) {
  const dossier = useAtlas((state) => state.dossier);
  const progress = useStore(map.progress);
  // By dossier and progress, not by the status they make: it may go to "loading" and back between two renders.
  useEffect(() => {
    document.documentElement.dataset.map = mapStatus(dossier, progress);
  }, [dossier, progress]);
  return <MapControls onZoom={map.zoom} still={progress.drawn?.by === "drawn"} />;
}

/** Says to assistive technology what a pick has opened, and titles the page by it. */
function Announcement() {
  const data = useAtlas((state) => state.data);
  const selection = useAtlas((state) => state.view.selection);
  const closed = useAtlas((state) => state.closed);
  const subject = dossierSubject(data, selection);

  useEffect(() => {
    document.title = STRINGS.pageTitle(subject?.name ?? null);
  }, [subject?.name]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) closed();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [closed]);

  return (
    <p className="visually-hidden" role="status">
      {subject ? STRINGS.announce.opened(subject.name, subject.facts) : STRINGS.announce.closed}
    </p>
  );
}
