import { useMemo } from "react";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { type ArticleRow, articleRows } from "./articleRows.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { Published } from "./Published.tsx";

/** Every article of the atlas: when it came out and how that is known, what it speaks of, and how much. */
export function Articles() {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const rows = useMemo(() => articleRows(data, shown, strings.compare), [data, shown, strings]);
  return (
    <div className="articles">
      <h2 className="visually-hidden">{strings.articles.heading}</h2>
      <p className="facts">{strings.articles.facts(rows.length)}</p>
      <ol>
        {rows.map((row) => (
          <li key={row.entry.id}>
            <ArticleEntry row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ArticleEntry({ row: { entry, visits, statements, countries } }: { readonly row: ArticleRow }) {
  const strings = useStrings();
  return (
    <article>
      <h3>
        <ArticleLink document={entry.id} start={null} className="article-title">
          <span lang={entry.language}>{entry.title}</span>
        </ArticleLink>
      </h3>
      <Published published={entry.published} />
      <p className="muted">{strings.articles.counts(entry.words, entry.mentions, visits, statements)}</p>
      {countries.length === 0 ? (
        <p className="muted">{strings.articles.none}</p>
      ) : (
        <ul className="partners" aria-label={strings.articles.countries}>
          {countries.map(({ iso3, name, sentences }) => (
            <li key={iso3}>
              <PlaceLink selection={{ type: "country", iso3 }}>{name}</PlaceLink>
              <span className="count" title={strings.articles.sentences(sentences)}>
                {strings.number(sentences)}
                <span className="visually-hidden"> {strings.articles.sentencesUnit(sentences)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
