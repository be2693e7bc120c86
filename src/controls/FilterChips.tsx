import { useEffect, useMemo, useRef, useState } from "react";
import type { AtlasData } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { filterChips } from "./filterWords.ts";

/** What leaves something out, over the map: each can be removed, and all at once. */
export function FilterChips() {
  const strings = useStrings();
  const filterPicked = useAtlas((state) => state.filterPicked);
  const filterCleared = useAtlas((state) => state.filterCleared);
  const { chips, standing, all } = useWords();
  const list = useRef<HTMLUListElement>(null);
  /** Where the focus was that went with a chip. */
  const removed = useRef<number | null>(null);

  // To the chip that has taken its place; where none is left, to where filters are picked.
  useEffect(() => {
    if (removed.current === null) return;
    const next = chips.length > 0 ? list.current?.querySelectorAll("button")[removed.current] : null;
    const instead = document.querySelector<HTMLElement>(".filters > button");
    (next ?? instead)?.focus();
    removed.current = null;
  }, [chips]);

  if (chips.length === 0) return null;
  return (
    <section className="filter-chips" aria-label={strings.filters.active}>
      <ul ref={list}>
        {chips.map(({ id, text, lang, family, without }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-label={strings.filters.remove(text)}
              onClick={() => {
                removed.current = index;
                filterPicked(without);
              }}
            >
              {family && <span className="swatch" style={{ background: `var(--${family})` }} />}
              <span className="text" lang={lang}>
                {text}
              </span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li className="clear-all">
          <button
            type="button"
            className="clear"
            onClick={() => {
              removed.current = 0;
              filterCleared();
            }}
          >
            {strings.filters.clear}
          </button>
        </li>
      </ul>
      <p>{standing > 0 ? strings.filters.countries(standing, all) : strings.table.empty}</p>
    </section>
  );
}

/** Says to assistive technology what stands, whenever the filter changes. */
export function FilterAnnouncement() {
  const strings = useStrings();
  const { chips, words, standing, all } = useWords();
  const active = chips.length > 0;
  // A page that opens without a filter has none to speak of; one that is cleared has.
  const [wasActive, setWasActive] = useState(active);
  if (active && !wasActive) setWasActive(true);
  const told = standing > 0 ? strings.filters.shown(standing, all, words) : strings.filters.nothing(words);
  return (
    <p className="visually-hidden" role="status">
      {active ? told : wasActive ? strings.filters.cleared(all) : ""}
    </p>
  );
}

function useWords() {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const filter = useAtlas((state) => state.view.filter);
  const chips = useMemo(() => filterChips(data, filter, strings), [data, filter, strings]);
  const named = (of: AtlasData) => of.atlas.countries.filter(({ excerpts }) => excerpts > 0).length;
  return { chips, words: strings.listed(chips.map(({ text }) => text)), standing: named(shown), all: named(data) };
}
