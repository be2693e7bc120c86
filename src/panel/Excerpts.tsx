import { useId, useMemo, useState } from "react";
import type { DocumentEntry, Dossier, Excerpt as ExcerptData } from "../atlas/schema.ts";
import { FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import { formatRange } from "../language/dates.ts";
import { STRINGS } from "../language/strings.ts";
import type { AtlasData } from "../state/data.ts";
import { useAtlas } from "../state/useAtlas.ts";
import { Excerpt } from "./Excerpt.tsx";
import { tiesOfDossier } from "./tiesOfDossier.ts";

/** How many excerpts stand in the document at once; formats.md promises it. */
const PAGE = 200;

/** The sentences themselves, grouped by article, in the order of the articles and of the text. */
export function Excerpts({ dossier, iso3 }: { readonly dossier: Dossier; readonly iso3: string | null }) {
  const id = useId();
  const data = useAtlas((state) => state.data);
  const families = useAtlas((state) => state.families);
  const familiesCleared = useAtlas((state) => state.familiesCleared);
  const [limit, setLimit] = useState(PAGE);
  const kept = useMemo(() => excerptsOf(data, dossier, iso3, families), [data, dossier, iso3, families]);
  const groups = useMemo(() => byDocument(data, kept.slice(0, limit)), [data, kept, limit]);
  const all = dossier.excerpts.length;
  return (
    <section aria-labelledby={id} className="excerpts">
      <div className="section-head">
        <h3 id={id}>{STRINGS.dossier.excerpts}</h3>
        <span className="muted" role="status">
          {kept.length === all ? STRINGS.dossier.excerptCount(all) : STRINGS.dossier.excerptsShown(kept.length, all)}
        </span>
      </div>
      {families.size > 0 && (
        <button type="button" className="button" onClick={familiesCleared}>
          {STRINGS.dossier.allExcerpts}
        </button>
      )}
      {kept.length === 0 && <p className="note muted">{STRINGS.dossier.noneOfFamily}</p>}
      {groups.map((group) => (
        <section key={group.id} className="article" aria-label={group.entry?.title ?? group.id}>
          <h4>{group.entry?.title ?? group.id}</h4>
          {group.entry && <Published document={group.entry} />}
          {group.excerpts.map((excerpt) => (
            <Excerpt key={`${excerpt.document}@${excerpt.start}`} excerpt={excerpt} iso3={iso3} />
          ))}
        </section>
      ))}
      {kept.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
          {STRINGS.dossier.more(Math.min(PAGE, kept.length - limit))}
        </button>
      )}
    </section>
  );
}

function excerptsOf(
  data: AtlasData,
  dossier: Dossier,
  iso3: string | null,
  families: ReadonlySet<Family>,
): readonly ExcerptData[] {
  if (families.size === 0 || iso3 === null) return dossier.excerpts;
  const ties = new Set(
    tiesOfDossier(data, iso3)
      .filter((tie) => families.has(FAMILY_OF[tie.domain]))
      .map((tie) => tie.id),
  );
  return dossier.excerpts.filter((excerpt) => excerpt.ties.some((tie) => ties.has(tie)));
}

interface Group {
  readonly id: string;
  /** Null where the dossier cites a document that the atlas does not list. */
  readonly entry: DocumentEntry | null;
  readonly excerpts: readonly ExcerptData[];
}

function byDocument(data: AtlasData, excerpts: readonly ExcerptData[]): readonly Group[] {
  return [...new Set(excerpts.map((excerpt) => excerpt.document))].map((id) => ({
    id,
    entry: data.atlas.documents.find((document) => document.id === id) ?? null,
    excerpts: excerpts.filter((excerpt) => excerpt.document === id),
  }));
}

/** When the article came out, and, unfolded, how that is known. */
function Published({ document: { published } }: { readonly document: DocumentEntry }) {
  const when = formatRange(published.from, published.to, "day");
  const line = when ? STRINGS.dossier.published(when, published.basis) : STRINGS.dossier.unpublished;
  if (!published.why) return <p className="published">{line}</p>;
  return (
    <details className="published">
      <summary>{line}</summary>
      <p>{published.why}</p>
    </details>
  );
}
