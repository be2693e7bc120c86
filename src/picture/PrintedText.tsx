import type { AtlasDocument, Excerpt } from "../atlas/schema.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

interface ExcerptsProps {
  readonly excerpts: readonly Excerpt[];
  /** How many there are without the filter. */
  readonly all: number;
  /** What an area without a code is. */
  readonly note: string | null;
}

/** Sentences by article, each with its paragraph. */
export function PrintedExcerpts({ excerpts, all, note }: ExcerptsProps) {
  const strings = useStrings();
  const documents = [...new Set(excerpts.map(({ document }) => document))];
  return (
    <section>
      {note !== null && <p>{note}</p>}
      <h2>{strings.dossier.excerpts}</h2>
      {excerpts.length < all && <p>{strings.filters.excerpts(excerpts.length, all)}</p>}
      {documents.map((id) => (
        <section key={id}>
          <Source id={id} />
          {excerpts
            .filter(({ document }) => document === id)
            .map(({ start, text, paragraph }) => (
              <blockquote key={start}>
                {text} <small>{strings.dossier.paragraph(paragraph)}</small>
              </blockquote>
            ))}
        </section>
      ))}
    </section>
  );
}

/** An article's own words, paragraph by paragraph; what stands around them is not printed, and its title not twice. */
export function PrintedArticle({
  article: { id, title, text, paragraphs, boilerplate },
}: {
  readonly article: AtlasDocument;
}) {
  const own = paragraphs.filter(
    ({ start, end }, index) =>
      !boilerplate.some((span) => span.start <= start && end <= span.end) &&
      !(index === 0 && text.slice(start, end) === title),
  );
  return (
    <section>
      <Source id={id} />
      {own.map(({ start, end }) => (
        <p key={start} className="printed-paragraph">
          {text.slice(start, end)}
        </p>
      ))}
    </section>
  );
}

/** Title and day of an article. */
function Source({ id }: { readonly id: string }) {
  const strings = useStrings();
  const entry = useAtlas(({ data }) => data.atlas.documents.find((document) => document.id === id));
  const when = entry && strings.range(entry.published.from, entry.published.to, "day");
  return (
    <header>
      <h3 lang={entry?.language}>{entry?.title ?? id}</h3>
      {entry && <p>{when ? strings.dossier.published(when, entry.published.basis) : strings.dossier.unpublished}</p>}
    </header>
  );
}
