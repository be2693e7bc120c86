import { useId, useMemo, useState } from "react";
import type { DocumentEntry, Dossier, Excerpt as ExcerptData } from "../atlas/schema.ts";
import { FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import type { AtlasData } from "../state/data.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { type Arranged, arranged } from "./arrangement.ts";
import { Excerpt } from "./Excerpt.tsx";
import { Published } from "./Published.tsx";
import { tiesOfDossier } from "./tiesOfDossier.ts";

/** How many excerpts stand in the document at once; formats.md promises it. */
const PAGE = 200;

/** The sentences themselves, grouped by article, the strongest evidence first within each. */
export function Excerpts({ dossier, iso3 }: { readonly dossier: Dossier; readonly iso3: string | null }) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas((state) => state.data);
  const families = useAtlas((state) => state.families);
  const familiesCleared = useAtlas((state) => state.familiesCleared);
  const [limit, setLimit] = useState(PAGE);
  const kept = useMemo(() => excerptsOf(data, dossier, iso3, families), [data, dossier, iso3, families]);
  const groups = useMemo(() => byDocument(data, kept, limit), [data, kept, limit]);
  const all = dossier.excerpts.length;
  return (
    <section aria-labelledby={id} className="excerpts">
      <div className="section-head">
        <h3 id={id}>{strings.dossier.excerpts}</h3>
        <span className="muted" role="status">
          {kept.length === all ? strings.dossier.excerptCount(all) : strings.dossier.excerptsShown(kept.length, all)}
        </span>
      </div>
      {families.size > 0 && (
        <button type="button" className="button" onClick={familiesCleared}>
          {strings.dossier.allExcerpts}
        </button>
      )}
      {kept.length === 0 && families.size > 0 && <p className="note muted">{strings.dossier.noneOfFamily}</p>}
      {groups.map((group) => (
        <section key={group.id} className="article" aria-label={group.entry?.title ?? group.id}>
          <h4 lang={group.entry?.language}>{group.entry?.title ?? group.id}</h4>
          {group.entry && <Published published={group.entry.published} />}
          {group.excerpts.map(({ excerpt, alsoIn }) => (
            <Excerpt key={`${excerpt.document}@${excerpt.start}`} excerpt={excerpt} alsoIn={alsoIn} iso3={iso3} />
          ))}
        </section>
      ))}
      {kept.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
          {strings.dossier.more(Math.min(PAGE, kept.length - limit))}
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
  readonly excerpts: readonly Arranged[];
}

/** @param limit how many excerpts at most, in the order in which they are shown */
function byDocument(data: AtlasData, excerpts: readonly ExcerptData[], limit: number): readonly Group[] {
  let room = limit;
  return [...new Set(excerpts.map((excerpt) => excerpt.document))].flatMap((id) => {
    const all = arranged(excerpts.filter((excerpt) => excerpt.document === id));
    const shown = all.slice(0, room);
    room -= shown.length;
    const entry = data.atlas.documents.find((document) => document.id === id) ?? null;
    return shown.length === 0 ? [] : [{ id, entry, excerpts: shown }];
  });
}
