import { useId, useMemo } from "react";
import type { Filter } from "../state/filter.ts";
import { type Choice, filterCounts } from "../state/filterCounts.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { DomainChoices } from "./DomainChoices.tsx";
import { FilterChoice } from "./FilterChoice.tsx";
import { filterChips } from "./filterWords.ts";
import { useFold } from "./useFold.ts";

/** The button that unfolds the filters; Esc and a press elsewhere fold them again. */
export function Filters() {
  const strings = useStrings();
  const id = useId();
  const { open, root, button, toggle, close, onKeyDown } = useFold();
  const data = useAtlas((state) => state.data);
  const filter = useAtlas((state) => state.view.filter);
  const active = filterChips(data, filter, strings).length;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Esc of what it holds
    <div ref={root} className="filters" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="tool-button"
        aria-expanded={open}
        aria-controls={`${id}-filters`}
        onClick={toggle}
      >
        {strings.filters.open}
        {active > 0 && (
          <>
            {" "}
            <span className="badge">{active}</span>{" "}
            <span className="visually-hidden">{strings.filters.activeUnit}</span>
          </>
        )}
      </button>
      <div id={`${id}-filters`} hidden={!open}>
        {open && <FilterForm onClose={close} />}
      </div>
    </div>
  );
}

/** The groups of choices, each choice with what it would leave. */
function FilterForm({ onClose }: { readonly onClose: () => void }) {
  const strings = useStrings();
  const heading = useId();
  const data = useAtlas((state) => state.data);
  const filter = useAtlas((state) => state.view.filter);
  const filterPicked = useAtlas((state) => state.filterPicked);
  const filterCleared = useAtlas((state) => state.filterCleared);
  const counts = useMemo(() => filterCounts(data, filter), [data, filter]);
  const articles = useMemo(() => new Map(data.atlas.documents.map((document) => [document.id, document])), [data]);
  const words = strings.filters;
  return (
    <section className="filter-form" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{words.heading}</h2>
        <span className="muted">{words.remaining(counts.statements)}</span>
        <button type="button" className="quiet" onClick={filterCleared}>
          {words.clear}
        </button>
        <button type="button" className="quiet" aria-label={words.close} onClick={onClose}>
          {words.closeShort}
        </button>
      </header>
      <Group legend={words.groups.shows}>
        {counts.shows.map(({ value, statements }) => (
          <FilterChoice
            key={value}
            text={words.shows[value]}
            statements={statements}
            checked={filter.shows === value}
            onToggle={() => filterPicked({ shows: filter.shows === value ? null : value })}
          />
        ))}
      </Group>
      <Group legend={words.groups.domains} note={words.notes.domains}>
        <DomainChoices choices={counts.domains} />
      </Group>
      <Choices group="polarities" choices={counts.polarities} textOf={(value) => words.polarity[value]} />
      <Choices group="statuses" choices={counts.statuses} textOf={(value) => words.status[value]} />
      <Choices
        group="documents"
        choices={counts.documents}
        textOf={(id) => articles.get(id)?.title ?? id}
        langOf={(id) => articles.get(id)?.language}
      />
      <p className="muted">
        {words.countNote} {words.notes.time}
      </p>
    </section>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly note?: string;
  readonly children: React.ReactNode;
}

function Group({ legend, note, children }: GroupProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={note === undefined ? undefined : id}>
      <legend>{legend}</legend>
      <div className="choices">{children}</div>
      {note && (
        <p id={id} className="muted">
          {note}
        </p>
      )}
    </fieldset>
  );
}

/** The groups of the filter that are plain lists. */
type ListGroup = "polarities" | "statuses" | "documents";

interface ChoicesProps<G extends ListGroup> {
  readonly group: G;
  readonly choices: readonly Choice<Filter[G][number]>[];
  readonly textOf: (value: Filter[G][number]) => string;
  /** Of the text, where it is not the page's language. */
  readonly langOf?: (value: Filter[G][number]) => string | undefined;
}

function Choices<G extends ListGroup>({ group, choices, textOf, langOf }: ChoicesProps<G>) {
  const strings = useStrings();
  const chosen: readonly Filter[G][number][] = useAtlas((state) => state.view.filter[group]);
  const filterPicked = useAtlas((state) => state.filterPicked);
  const toggle = (value: Filter[G][number]) => {
    const values = choices.map((choice) => choice.value);
    const next = values.filter((each) => (each === value) !== chosen.includes(each));
    filterPicked({ [group]: next });
  };
  if (choices.length === 0) return null;
  return (
    <Group legend={strings.filters.groups[group]}>
      {choices.map(({ value, statements }) => (
        <FilterChoice
          key={value}
          text={textOf(value)}
          lang={langOf?.(value)}
          statements={statements}
          checked={chosen.includes(value)}
          onToggle={() => toggle(value)}
        />
      ))}
    </Group>
  );
}
