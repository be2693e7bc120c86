/** What stands on the timeline: made of the whole atlas, with what the filter leaves out marked as such. */

import type { DocumentEntry, Visit } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import { numbersOf } from "../scene/visits.ts";
import { type AtlasData, allVisits } from "../state/data.ts";
import { type Axis, axisOf } from "./timeScale.ts";

export interface VisitItem {
  readonly visit: Visit;
  /** Position in time order; null for an undated one. */
  readonly number: number | null;
  readonly when: string | null;
  /** Whether it stands under the filter. */
  readonly stands: boolean;
}

export interface ArticleItem {
  readonly document: DocumentEntry;
  readonly when: string | null;
  readonly stands: boolean;
}

export interface TimelineItems {
  /** Null where nothing has a date. */
  readonly axis: Axis | null;
  /** In time order. */
  readonly visits: readonly VisitItem[];
  /** In the order of their first possible day. */
  readonly articles: readonly ArticleItem[];
  readonly undatedVisits: readonly VisitItem[];
  readonly undatedArticles: readonly ArticleItem[];
}

const isDated = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
  from !== null || to !== null;

/** @param shown the atlas under the filter */
export function timelineItems(data: AtlasData, shown: AtlasData, strings: Strings): TimelineItems {
  const standingVisits = new Set(shown.visits.features.map(({ id }) => id));
  const standingArticles = new Set(shown.passages.passages.map(({ document }) => document));
  const numbers = numbersOf(allVisits(data));
  const visits = allVisits(data)
    .map((visit): VisitItem => {
      const when = strings.range(visit.from, visit.to, visit.precision);
      return { visit, number: numbers.get(visit.id) ?? null, when, stands: standingVisits.has(visit.id) };
    })
    .toSorted((a, b) => (a.number ?? Number.MAX_VALUE) - (b.number ?? Number.MAX_VALUE));
  const articles = data.atlas.documents
    .map((document): ArticleItem => {
      const { from, to } = document.published;
      const stands = shown === data || standingArticles.has(document.id);
      return { document, when: strings.range(from, to, "day"), stands };
    })
    .toSorted((a, b) => (a.document.published.from ?? "").localeCompare(b.document.published.from ?? ""));
  const dated = {
    visits: visits.filter(({ visit }) => isDated(visit)),
    articles: articles.filter(({ document }) => isDated(document.published)),
  };
  return {
    axis: axisOf([
      ...dated.visits.map(({ visit }) => visit),
      ...dated.articles.map(({ document }) => document.published),
    ]),
    ...dated,
    undatedVisits: visits.filter(({ visit }) => !isDated(visit)),
    undatedArticles: articles.filter(({ document }) => !isDated(document.published)),
  };
}
