import { useMemo } from "react";
import type { Excerpt as ExcerptData } from "../atlas/schema.ts";
import { selectionOf } from "../state/data.ts";
import { useArticleLanguage, useAtlas, useStrings } from "../state/useAtlas.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { Chips } from "./Chips.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { type Run, runsOf } from "./runs.ts";

interface Props {
  readonly excerpt: ExcerptData;
  /** Other paragraphs of the article in which the very same sentence stands. */
  readonly alsoIn: readonly number[];
  readonly iso3: string | null;
}

/** One sentence word for word, with what it asserts and where it stands. */
export function Excerpt({ excerpt, alsoIn, iso3 }: Props) {
  const strings = useStrings();
  const ofVisit = useAtlas(({ view }) => view.selection.type === "visit" && excerpt.visits.includes(view.selection.id));
  const language = useArticleLanguage(excerpt.document);
  const runs = useMemo(() => runsOf(excerpt), [excerpt]);
  return (
    <div className="excerpt" data-of-visit={ofVisit ? "" : undefined}>
      <blockquote lang={language}>
        {runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change
          <RunText key={index} run={run} />
        ))}
      </blockquote>
      <p className="source">
        <Chips excerpt={excerpt} iso3={iso3} />
        {excerpt.mentions.length === 0 && <span>{strings.dossier.notedInContext} · </span>}
        <span>
          <span aria-hidden="true">{strings.dossier.paragraph(excerpt.paragraph)}</span>
          <span className="visually-hidden">{strings.dossier.paragraphName(excerpt.paragraph)}</span>
          {alsoIn.length > 0 && `, ${strings.dossier.alsoIn(alsoIn)}`}
        </span>
        <ArticleLink document={excerpt.document} start={excerpt.start}>
          {strings.dossier.openArticle}
        </ArticleLink>
        <CopyButton quotation={excerpt} />
      </p>
    </div>
  );
}

function RunText({ run }: { readonly run: Run }) {
  const data = useAtlas((state) => state.data);
  if (run.type === "text") return run.text;
  if (run.type === "mark") return <mark>{run.text}</mark>;
  const selection = selectionOf(data, run.place, run.iso3);
  return selection ? <PlaceLink selection={selection}>{run.text}</PlaceLink> : run.text;
}
