import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Strings } from "../language/strings.ts";
import type { Entry } from "../state/searchEntries.ts";
import type { Found, Hit } from "../state/searchIndex.ts";
import type { SearchSources } from "../state/searchNames.ts";
import { useAtlas, useAtlasStore, useStrings } from "../state/useAtlas.ts";
import { SearchResults } from "./SearchResults.tsx";
import { useShortcut } from "./shortcuts.ts";
import { type SearchState, useSearch } from "./useSearch.ts";

/** Asks for `search.json`. @throws {FormatError} or a network error, whose message the search shows */
export type LoadSearch = () => Promise<SearchSources>;

/** One field for names and sentences: an editable combobox with a listbox, as in the WAI-ARIA APG. */
export function Search({ load }: { readonly load: LoadSearch }) {
  const strings = useStrings();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { state, prepare } = useSearch(load, query);
  const openEntry = useOpen();
  const store = useAtlasStore();

  const hits = state.status === "ready" ? state.found.groups.flatMap((group) => group.hits) : [];
  const shown = open && query.trim() !== "";
  const activeHit = hits[Math.min(active, hits.length - 1)];
  const optionId = (hit: Hit) => `${id}-${hits.indexOf(hit)}`;

  const focus = () => {
    if (document.activeElement !== input.current) cameFrom.current = document.activeElement;
    // A sheet over the whole map hides the field too.
    if (store.getState().sheet === "full") flushSync(() => store.getState().sheetMoved("half"));
    input.current?.focus();
    input.current?.select();
  };
  useShortcut("search", focus);

  useEffect(() => {
    if (shown && activeHit) document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: "nearest" });
  }, [shown, activeHit, active, id]);

  function pick(hit: Hit) {
    setOpen(false);
    // On a phone the keyboard goes down with the focus; elsewhere the panel takes it.
    input.current?.blur();
    openEntry(hit.entry);
  }

  function leave() {
    setQuery("");
    const back = cameFrom.current;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else input.current?.blur();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") {
      // This Esc is for the search alone: not for the dossier behind it.
      event.preventDefault();
      event.stopPropagation();
      if (shown) setOpen(false);
      else leave();
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (shown && activeHit) pick(activeHit);
      else setOpen(true);
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    if (!shown) setOpen(true);
    else if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
  }

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    <search className="search" onBlur={onBlur}>
      <button type="button" tabIndex={-1} className="search-icon" aria-label={strings.search.label} onClick={focus}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M13.2 13.2 17 17M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0z" />
        </svg>
      </button>
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={strings.search.label}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-keyshortcuts="/ Control+K"
        aria-expanded={shown && hits.length > 0}
        aria-controls={shown && hits.length > 0 ? `${id}-results` : undefined}
        aria-activedescendant={shown && activeHit ? optionId(activeHit) : undefined}
        placeholder={strings.search.label}
        value={query}
        onFocus={prepare}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
      <p id={`${id}-hint`} className="visually-hidden">
        {strings.search.hint}
      </p>
      <p className="visually-hidden" role="status">
        {shown ? statusOf(state, strings) : ""}
      </p>
      {shown && (
        <SearchResults
          listId={`${id}-results`}
          query={query.trim()}
          state={state}
          active={activeHit}
          optionId={optionId}
          onPick={pick}
        />
      )}
    </search>
  );
}

function statusOf(state: SearchState, strings: Strings): string {
  if (state.status === "failed") return strings.search.failed;
  return state.status === "ready" ? strings.search.found(countOf(state.found)) : strings.search.loading;
}

const countOf = ({ groups }: Found) => groups.reduce((sum, { hits }) => sum + hits.length, 0);

/** Opens what was found: a dossier, or a sentence in its article. */
function useOpen(): (entry: Entry) => void {
  const picked = useAtlas((state) => state.picked);
  const articleOpened = useAtlas((state) => state.articleOpened);
  return ({ opens }) => {
    if ("document" in opens) articleOpened(opens.document, opens.start);
    else picked(opens);
  };
}
