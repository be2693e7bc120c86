import type { MouseEvent } from "react";
import { createPortal } from "react-dom";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

/** Where the links stand: before the map, which comes before everything that React draws. */
const PLACE = "skip";

/** The first two stops of the keyboard: past the map to the list, and past everything else to the map. */
export function SkipLinks() {
  const strings = useStrings();
  const list = useAtlas((state) => state.view.list);
  const open = useAtlas(({ view }) => view.selection.type !== "none" || view.article !== null);
  const reading = useAtlas(({ view }) => view.article !== null);
  const links = (
    <nav className="skip-links" aria-label={strings.skip.label}>
      <SkipLink
        text={reading ? strings.skip.article : open ? strings.skip.dossier : strings.skip.countries}
        href="#ui"
        to={() => document.querySelector(open ? PAGE : LISTBOX) ?? document.querySelector(TAB)}
      />
      <SkipLink
        text={list ? strings.skip.tables : strings.skip.map}
        href="#map"
        to={() => document.querySelector(list ? "#table-heading" : "#map canvas, #map")}
      />
    </nav>
  );
  const place = document.getElementById(PLACE);
  return place ? createPortal(links, place) : links;
}

const PAGE = "main .panel-page:not([hidden]) h2";
/** Where it is not the countries that are listed, the tab of what is. */
const LISTBOX = 'main [role="tabpanel"]:not([hidden]) [role="listbox"]';
const TAB = 'main [role="tab"][aria-selected="true"]';

interface Props {
  readonly text: string;
  readonly href: string;
  readonly to: () => Element | null;
}

function SkipLink({ text, href, to }: Props) {
  function onClick(event: MouseEvent) {
    // The address says what is seen; a fragment would only stay in it.
    event.preventDefault();
    const target = to();
    if (!(target instanceof HTMLElement)) return;
    if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus();
  }
  return (
    <a href={href} onClick={onClick}>
      {text}
    </a>
  );
}
