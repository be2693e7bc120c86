import type { Strings } from "../language/strings.ts";
import type { Entry } from "../state/searchEntries.ts";
import type { Hit, HitGroup } from "../state/searchIndex.ts";
import { pieces } from "../state/searchWords.ts";
import { useArticleLanguage, useStrings } from "../state/useAtlas.ts";
import type { SearchState } from "./useSearch.ts";

interface Props {
  readonly listId: string;
  readonly query: string;
  readonly state: SearchState;
  readonly active: Hit | undefined;
  readonly optionId: (hit: Hit) => string;
  readonly onPick: (hit: Hit) => void;
}

/** What a query found, in groups; or what would help. */
export function SearchResults({ listId, query, state, active, optionId, onPick }: Props) {
  const strings = useStrings();
  if (state.status === "loading") {
    return <p className="search-popup search-note">{strings.search.loading}</p>;
  }
  if (state.status === "failed") {
    return (
      <div className="search-popup search-note" role="alert">
        <strong>{strings.search.failed}</strong>
        <p className="error-text">{state.message}</p>
        <p>{strings.search.failedHelp}</p>
      </div>
    );
  }
  const { groups, partial, guessed } = state.found;
  if (groups.length === 0) {
    return (
      <div className="search-popup search-note">
        <strong>{strings.search.none(query)}</strong>
        <p>{strings.search.noneHelp}</p>
      </div>
    );
  }
  return (
    <div className="search-popup">
      {guessed && <p className="search-note">{strings.search.guessed}</p>}
      {/* A press on the list must not take the focus from the field, which alone has a tab stop. */}
      <div
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={strings.search.results}
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            note={partial && group.id === "sentences" ? strings.search.partial : null}
            headingId={`${listId}-${group.id}`}
            active={active}
            optionId={optionId}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}

interface GroupProps extends Pick<Props, "active" | "optionId" | "onPick"> {
  readonly group: HitGroup;
  readonly note: string | null;
  readonly headingId: string;
}

function Group({ group, note, headingId, active, optionId, onPick }: GroupProps) {
  const strings = useStrings();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className="group-heading" role="presentation">
        <span>{strings.search.groups[group.id]}</span>
        {group.found > group.hits.length && (
          <span className="count">{strings.search.more(group.hits.length, group.found)}</span>
        )}
      </div>
      {note && (
        <p className="search-note" role="presentation">
          {note}
        </p>
      )}
      {group.hits.map((hit) => (
        // Keys are the field's: one focus, and the active option told by aria-activedescendant.
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={hit.entry.id}
          id={optionId(hit)}
          role="option"
          className="search-option"
          aria-selected={hit === active}
          onClick={() => onPick(hit)}
        >
          <Title hit={hit} />
          <span className="visually-hidden">, </span>
          <span className="detail">
            {hit.alias !== null && !("visit" in hit.entry) && (
              <>
                <Marked text={strings.search.alias(hit.alias)} terms={hit.terms} />
                {" · "}
              </>
            )}
            {"visit" in hit.entry ? (
              <Marked text={detailOf(hit.entry, strings)} terms={hit.terms} />
            ) : (
              detailOf(hit.entry, strings)
            )}
          </span>
        </div>
      ))}
    </div>
  );
}

function Title({ hit: { entry, terms } }: { readonly hit: Hit }) {
  const strings = useStrings();
  const language = useArticleLanguage(entry.group === "sentences" ? entry.opens.document : "");
  if (entry.group === "sentences") {
    return (
      <span className="quote" lang={language}>
        <Marked text={around(entry.text, terms)} terms={terms} />
      </span>
    );
  }
  const text = "visit" in entry ? visitWords(entry.visit, strings) : entry.name;
  return (
    <span className="name" lang={strings.langOf(text)}>
      <Marked text={text} terms={terms} />
    </span>
  );
}

function visitWords(visit: Extract<Entry, { visit: unknown }>["visit"], strings: Strings): string {
  const when = strings.range(visit.from, visit.to, visit.precision);
  return strings.dossier.visitTo(visit.visitor, visit.status, visit.name, when);
}

function Marked({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  return pieces(text, terms).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change
    piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}

function detailOf(entry: Entry, strings: Strings): string {
  switch (entry.group) {
    case "places":
      if (entry.kind === "country")
        return entry.count > 0 ? strings.tooltip.excerpts(entry.count) : strings.tooltip.unnamed;
      if (entry.kind === "city") return entry.country ? strings.search.cityIn(entry.country) : strings.search.city;
      return entry.count > 0 ? strings.search.named(entry.count) : strings.tooltip.unnamed;
    case "organisations":
      return strings.search.inSentences(entry.count);
    case "ties":
      return strings.dossier.statements(entry.count);
    case "people":
      if ("visit" in entry) return strings.search.visitTo(entry.country);
      return entry.count > 0 ? strings.search.inSentences(entry.count) : strings.search.notNamed;
    case "sentences":
      return `${strings.dossier.paragraph(entry.paragraph)} · ${entry.title}`;
  }
}

/** Characters of a long sentence that may stand before the first word found. */
const BEFORE = 90;

/** A sentence from shortly before the first word found, where that comes late. */
function around(text: string, terms: ReadonlySet<string>): string {
  const [first] = pieces(text, terms);
  if (!first || first.marked || first.text.length <= BEFORE) return text;
  const from = text.indexOf(" ", first.text.length - BEFORE / 2);
  return from < 0 || from > first.text.length ? text : `…${text.slice(from)}`;
}
