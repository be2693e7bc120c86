import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { dossierId } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { filterGroups, type Row, type RowGroup, rowGroups } from "./listRows.ts";

const PAGE = 10;

/** The way in beside the map: every country, region and sea, filterable, by excerpts. A listbox as in the WAI-ARIA APG. */
export function CountryList() {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const picked = useAtlas((state) => state.picked);
  const opened = useAtlas((state) => dossierId(state.data, state.view.selection));
  const [filter, setFilter] = useState("");
  const [active, setActive] = useState<string | null>(null);
  const listbox = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const all = useMemo(() => rowGroups(data, strings.compare, shown), [data, strings, shown]);
  const groups = useMemo(() => filterGroups(all, filter), [all, filter]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const activeRow = rows.find((row) => row.id === active) ?? rows[0];
  const optionId = (row: Row) => `${id}-${row.id}`;

  // Whatever way a dossier was opened: the reader comes back to its row.
  useEffect(() => {
    if (opened !== null) setActive(opened);
  }, [opened]);

  function moveTo(index: number) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setActive(row.id);
    scrollToRow(optionId(row));
  }

  function onListKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = activeRow ? rows.indexOf(activeRow) : 0;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + PAGE,
      PageUp: index - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const target = steps[event.key];
    if (target !== undefined) {
      event.preventDefault();
      if (event.key === "ArrowUp" && index === 0) input.current?.focus();
      else moveTo(target);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (activeRow) picked(activeRow.opens);
    } else if (event.key === "Backspace" || /^\S$/u.test(event.key)) {
      // Letters go on in the filter, where the reader sees what was typed.
      input.current?.focus();
    }
  }

  function onFilterKey(event: KeyboardEvent) {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      listbox.current?.focus({ preventScroll: true });
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (filter !== "" && rows[0]) picked(rows[0].opens);
    } else if (event.key === "Escape" && filter !== "") {
      // This Esc is for the filter alone.
      event.stopPropagation();
      setFilter("");
    }
  }

  const named = all.find((group) => group.id === "named")?.rows.length ?? 0;
  return (
    <div className="country-list">
      <h2 className="visually-hidden">{strings.list.heading}</h2>
      <p className="facts">
        {shown === data
          ? strings.list.facts(named, data.atlas.documents.length)
          : strings.list.factsFiltered(named, data.atlas.countries.filter(({ excerpts }) => excerpts > 0).length)}
      </p>
      <input
        ref={input}
        type="search"
        className="filter"
        aria-label={strings.list.filter}
        placeholder={strings.list.filter}
        aria-controls={rows.length > 0 ? `${id}-listbox` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value);
          setActive(null);
        }}
        onKeyDown={onFilterKey}
      />
      <p className="visually-hidden" role="status">
        {filter === "" ? "" : strings.list.found(rows.length)}
      </p>
      {rows.length === 0 ? (
        <EmptyResult
          filter={filter}
          onClear={() => {
            setFilter("");
            input.current?.focus();
          }}
        />
      ) : (
        <div
          ref={listbox}
          id={`${id}-listbox`}
          role="listbox"
          tabIndex={0}
          aria-label={strings.list.label}
          aria-describedby={`${id}-hint`}
          aria-activedescendant={activeRow ? optionId(activeRow) : undefined}
          onKeyDown={onListKey}
        >
          {groups.map((group) => (
            <Group
              key={group.id}
              group={group}
              headingId={`${id}-${group.id}-heading`}
              activeRow={activeRow}
              optionId={optionId}
              onPick={(row) => picked(row.opens)}
            />
          ))}
        </div>
      )}
      <p id={`${id}-hint`} className="visually-hidden">
        {strings.list.hint}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly group: RowGroup;
  readonly headingId: string;
  readonly activeRow: Row | undefined;
  readonly optionId: (row: Row) => string;
  readonly onPick: (row: Row) => void;
}

function Group({ group, headingId, activeRow, optionId, onPick }: GroupProps) {
  const strings = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className="group-heading" role="presentation">
        <span>{strings.list[group.id]}</span>
        <span className="count">{strings.number(group.rows.length)}</span>
      </div>
      {group.rows.map((row) => (
        // Keys are the listbox's: one focus, and the active option told by aria-activedescendant.
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={row.id}
          id={optionId(row)}
          role="option"
          className="option"
          aria-selected={row === activeRow}
          onClick={() => onPick(row)}
        >
          <span className="name" lang={strings.langOf(row.name)}>
            {row.name}
          </span>
          <Counts row={row} />
        </div>
      ))}
    </div>
  );
}

function Counts({ row }: { readonly row: Row }) {
  const strings = useStrings();
  if (row.visits === 0 && row.mentions === 0 && !row.excerpts) return null;
  return (
    <>
      <span className="visually-hidden"> </span>
      {row.visits > 0 && (
        <>
          <span className="visits">{strings.list.visits(row.visits)}</span>
          <span className="visually-hidden">, </span>
        </>
      )}
      <span className="count">
        {strings.number(row.excerpts ?? row.mentions)}
        <span className="visually-hidden">
          {" "}
          {row.excerpts === null ? strings.list.mentionsUnit(row.mentions) : strings.list.excerptsUnit(row.excerpts)}
        </span>
      </span>
    </>
  );
}

function EmptyResult({ filter, onClear }: { readonly filter: string; readonly onClear: () => void }) {
  const strings = useStrings();
  return (
    <div className="empty">
      <h3>{strings.list.emptyHeading}</h3>
      <p>{strings.list.empty(filter)}</p>
      <button type="button" className="button" onClick={onClear}>
        {strings.list.clear}
      </button>
    </div>
  );
}

function scrollToRow(id: string) {
  const option = document.getElementById(id);
  // jsdom has no layout and no scrollIntoView.
  option?.scrollIntoView?.({ block: "nearest" });
}
