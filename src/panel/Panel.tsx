import { type FocusEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { AtlasState } from "../state/store.ts";
import { useAtlas, useAtlasStore } from "../state/useAtlas.ts";
import { sheetPixels } from "../theme/layout.ts";
import { Dossier } from "./Dossier.tsx";
import { mayTakeFocus } from "./focus.ts";
import { Lists } from "./Lists.tsx";
import { Reader } from "./Reader.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { SHEET_HEIGHT, useSheetPull } from "./useSheetDrag.ts";

/**
 * Beside the map, or as a sheet below it: the lists, over them the dossier of what is picked, and over that the article
 * that is read. What lies below stays in the document, so that filter, row and scroll are where the reader left them.
 * @param children what stands above lists and visits, where it finds no room on the map
 */
export function Panel({ children }: { readonly children?: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  const selection = useAtlas((state) => state.view.selection);
  const article = useAtlas((state) => state.view.article);
  // What the address opened: a page that was just loaded keeps the focus at its start.
  const [arrivedWith] = useState({ selection, article });
  const open = selection.type !== "none";
  const reading = article !== null;
  const sheet = useAtlas((state) => state.sheet);
  const sheetMoved = useAtlas((state) => state.sheetMoved);
  const windowHeight = useAtlas((state) => state.window.height);
  useFocusReturn(panel, isReading, DOSSIER_OR_LISTS);
  useFocusReturn(panel, isPicked, LISTS);
  useSheetPull(panel);

  // On the root, since what floats over the map stands on the sheet.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty(SHEET_HEIGHT, `${sheetPixels(sheet, windowHeight)}px`);
  }, [sheet, windowHeight]);

  /** What a keyboard reaches, or a finger is about to type into, must not stay below the edge of the screen. */
  function onFocus(event: FocusEvent) {
    const onHandle = event.target.classList.contains("sheet-handle");
    if (sheet === "peek" && !onHandle && event.target.matches(":focus-visible")) sheetMoved("half");
  }

  return (
    <main ref={panel} className="panel" data-sheet={sheet} onFocus={onFocus}>
      <SheetHandle />
      {reading && <Reader takesFocus={article !== arrivedWith.article} />}
      {!reading && (!open || selection.type === "visit") && children}
      <div className="panel-page" hidden={open || reading}>
        <Lists />
      </div>
      {open && <Dossier takesFocus={selection !== arrivedWith.selection} hidden={reading} />}
    </main>
  );
}

const isPicked = (state: AtlasState) => state.view.selection.type !== "none";
const isReading = (state: AtlasState) => state.view.article !== null;
/** Where the focus goes when what had it is gone, best first. */
const LISTS = ['[role="tabpanel"]:not([hidden]) [role="listbox"]', '[role="tab"][aria-selected="true"]'];

const DOSSIER_OR_LISTS = [".dossier h2", ...LISTS];

/** Gives the focus back, when what `isOpen` says closes, to what had it before; else to the first of `instead`. */
function useFocusReturn(
  panel: { readonly current: HTMLElement | null },
  isOpen: (state: AtlasState) => boolean,
  instead: readonly string[],
) {
  const store = useAtlasStore();
  const open = useAtlas(isOpen);
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(open);

  // Heard before React draws: afterwards the opener may be hidden and the focus gone from it.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (!isOpen(previous) && isOpen(state)) opener.current = document.activeElement;
      }),
    [store, isOpen],
  );

  useEffect(() => {
    if (wasOpen.current && !open) {
      const isThere = opener.current?.isConnected === true && opener.current !== document.body;
      const others = instead.map((selector) => panel.current?.querySelector(selector));
      const back = isThere ? opener.current : others.find((element) => element && !element.closest("[hidden]"));
      if (back instanceof HTMLElement && mayTakeFocus()) back.focus({ preventScroll: true });
      opener.current = null;
    }
    wasOpen.current = open;
  }, [open, panel, instead]);
}
