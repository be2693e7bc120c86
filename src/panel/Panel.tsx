import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useAtlas, useAtlasStore } from "../state/useAtlas.ts";
import { sheetPixels } from "../theme/layout.ts";
import { CountryList } from "./CountryList.tsx";
import { Dossier } from "./Dossier.tsx";
import { SHEET_HEIGHT, SheetHandle } from "./SheetHandle.tsx";

/**
 * Beside the map, or as a sheet below it: the country list, and over it the dossier of what is picked. The list stays in
 * the document while a dossier is open, so that filter, row and scroll are where the reader left them.
 */
export function Panel() {
  const panel = useRef<HTMLElement>(null);
  const selection = useAtlas((state) => state.view.selection);
  // What the address opened: a page that was just loaded keeps the focus at its start.
  const [arrivedWith] = useState(selection);
  const open = selection.type !== "none";
  const sheet = useAtlas((state) => state.sheet);
  const sheetMoved = useAtlas((state) => state.sheetMoved);
  const windowHeight = useAtlas((state) => state.window.height);
  useFocusReturn(panel, open);

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
      <div className="panel-page" hidden={open}>
        <CountryList />
      </div>
      {open && <Dossier takesFocus={selection !== arrivedWith} />}
    </main>
  );
}

/** Gives the focus back, when the dossier closes, to what had it when the dossier opened; else to the list. */
function useFocusReturn(panel: { readonly current: HTMLElement | null }, open: boolean) {
  const store = useAtlasStore();
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(open);

  // Heard before React draws: afterwards the opener may be hidden and the focus gone from it.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        const opens = previous.view.selection.type === "none" && state.view.selection.type !== "none";
        if (opens) opener.current = document.activeElement;
      }),
    [store],
  );

  useEffect(() => {
    if (wasOpen.current && !open) {
      const list = panel.current?.querySelector('[role="listbox"], input');
      const back = opener.current?.isConnected && opener.current !== document.body ? opener.current : list;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      opener.current = null;
    }
    wasOpen.current = open;
  }, [open, panel]);
}
