import "./embedded.css";
import { lazy, type ReactNode, useEffect, useRef, useState } from "react";
import { Credits } from "../controls/Credits.tsx";
import { IconButton, Zoom } from "../controls/MapControls.tsx";
import { Tooltip } from "../controls/Tooltip.tsx";
import { mayTakeFocus } from "../panel/focus.ts";
import { Panel } from "../panel/Panel.tsx";
import { pageAddress } from "../state/address.ts";
import { showsPanel } from "../state/store.ts";
import { useAtlas, useAtlasStore, useStrings } from "../state/useAtlas.ts";
import { canFillScreen, enterFullScreen, leaveFullScreen } from "./fullScreen.ts";
import { connectHost } from "./host.ts";

/** Most frames are a map. */
const Presenter = lazy(async () => ({ default: (await import("./Presenter.tsx")).Presenter }));

interface Props {
  readonly onZoom: (steps: number) => void;
  /** Only the drawn map can be shown. */
  readonly still: boolean;
  /** What announces picks, and tells that the page is whole, once this is in it. */
  readonly children?: ReactNode;
}

/** The atlas as a frame in another page: the map or the story, a panel on demand, credits, and the way to the whole. */
export function Embedded({ onZoom, still, children }: Props) {
  const store = useAtlasStore();
  const strings = useStrings();
  const presenting = useAtlas((state) => state.view.presenting !== null);
  const isPoster = useAtlas((state) => state.view.embed?.poster ?? false);
  useEffect(() => {
    // Opened by itself, the page has nobody to talk to.
    return window.parent === window ? undefined : connectHost(store, window, window.parent);
  }, [store]);

  return (
    <>
      {presenting ? (
        <Presenter />
      ) : (
        <>
          {isPoster ? <Opener /> : <Tools onZoom={onZoom} />}
          <PanelOnDemand />
          <Tooltip />
        </>
      )}
      <div className="frame-foot">
        <header>
          {!presenting && <h1 className="visually-hidden">{strings.title}</h1>}
          <OpenWhole />
        </header>
        {/* A poster is still because nobody has clicked it, and not for want of anything. */}
        <Credits still={still && !isPoster} />
      </div>
      {children}
    </>
  );
}

/** All of the poster is its button. */
function Opener() {
  const strings = useStrings();
  const posterOpened = useAtlas((state) => state.posterOpened);
  return (
    <button
      type="button"
      className="opener"
      onClick={() => {
        posterOpened();
        // The button goes; its place in the order of the keyboard is the map's.
        const map = document.getElementById("map");
        if (map) map.tabIndex = -1;
        map?.focus({ preventScroll: true });
      }}
    >
      <span>{strings.embed.openPoster}</span>
    </button>
  );
}

function Tools({ onZoom }: { readonly onZoom: (steps: number) => void }) {
  const hasControls = useAtlas((state) => state.view.embed?.controls ?? true);
  const { present } = useStrings();
  if (!hasControls) return null;
  const toggle = () => (document.fullscreenElement === null ? enterFullScreen() : leaveFullScreen());
  return (
    <Zoom onZoom={onZoom}>
      {canFillScreen() && (
        <IconButton name={present.fullScreen} path="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" onClick={toggle} />
      )}
    </Zoom>
  );
}

/** What is picked; or the lists, which are the keyboard's way in, once they are asked for. */
function PanelOnDemand() {
  const strings = useStrings();
  const shown = useAtlas(showsPanel);
  const isOpen = useAtlas(({ view }) => view.selection.type !== "none" || view.article !== null);
  const { closed, sheetMoved } = useAtlasStore().getState();
  const [listed, setListed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isThere = shown && (isOpen || listed);
  useFocusBack(isThere, button);

  useEffect(() => {
    if (!listed || isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      setListed(false);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [listed, isOpen]);

  if (!shown) return null;
  return (
    <div className="on-demand" data-listed={listed}>
      {isThere ? (
        <>
          <Panel />
          <button
            type="button"
            className="panel-close"
            aria-label={strings.embed.closePanel}
            title={strings.embed.closePanel}
            onClick={() => {
              setListed(false);
              closed();
            }}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5L5 15" />
            </svg>
          </button>
        </>
      ) : (
        <button
          ref={button}
          type="button"
          className="tool-button list-button"
          onClick={() => {
            setListed(true);
            sheetMoved("half");
          }}
        >
          {strings.embed.list}
        </button>
      )}
    </div>
  );
}

/** The panel takes the focus with it when it goes. */
function useFocusBack(isThere: boolean, button: { readonly current: HTMLButtonElement | null }) {
  const was = useRef(isThere);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (was.current && !isThere && isLost && mayTakeFocus()) button.current?.focus({ preventScroll: true });
    was.current = isThere;
  }, [isThere, button]);
}

function OpenWhole() {
  const strings = useStrings();
  const view = useAtlas((state) => state.view);
  return (
    <a className="open-whole" href={pageAddress(view)} target="_blank" rel="noopener">
      {strings.embed.openWhole}
    </a>
  );
}
