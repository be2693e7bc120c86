/** The reader's filter in words: one chip for each choice, or for a family of domains that is chosen whole. */
import { DOMAINS, type Domain, FAMILIES, FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import type { Strings } from "../language/strings.ts";
import type { AtlasData } from "../state/data.ts";
import type { Filter } from "../state/filter.ts";
import { axisOf, monthAt } from "./timeScale.ts";

/** An active choice, and what remains of the filter's group without it. */
export interface FilterChip {
  readonly id: string;
  readonly text: string;
  /** Of the text, where it is an article's title. */
  readonly lang?: string | undefined;
  /** Of a domain: beside its words stands the family's colour. */
  readonly family: Family | null;
  readonly without: Partial<Filter>;
}

export function domainsOf(family: Family): readonly Domain[] {
  return DOMAINS.filter((domain) => FAMILY_OF[domain] === family);
}

const without = <T>(chosen: readonly T[], gone: readonly T[]) => chosen.filter((value) => !gone.includes(value));

export function filterChips(data: AtlasData, filter: Filter, strings: Strings): readonly FilterChip[] {
  const { domains, polarities, statuses, shows, documents } = filter;
  const words = strings.filters;
  const chips: FilterChip[] = [];
  const add = (id: string, text: string, rest: Partial<Filter>, family: Family | null = null) =>
    chips.push({ id, text, family, without: rest });
  if (shows !== null) add("shows", words.shows[shows], { shows: null });
  for (const family of FAMILIES) {
    const own = domainsOf(family);
    const chosen = own.filter((domain) => domains.includes(domain));
    if (chosen.length === own.length) add(family, strings.family[family], { domains: without(domains, own) }, family);
    else
      for (const domain of chosen) add(domain, words.domain[domain], { domains: without(domains, [domain]) }, family);
  }
  for (const polarity of polarities)
    add(polarity, words.polarity[polarity], { polarities: without(polarities, [polarity]) });
  for (const status of statuses) add(status, words.status[status], { statuses: without(statuses, [status]) });
  for (const id of documents) {
    const { title = id, language: lang } = data.atlas.documents.find((document) => document.id === id) ?? {};
    chips.push({ id, text: title, lang, family: null, without: { documents: without(documents, [id]) } });
  }
  const range = rangeInWords(data, filter, strings);
  if (range !== null) add("range", range, { from: null, to: null });
  if (!filter.undated) add("undated", words.undatedOff, { undated: true });
  return chips;
}

/** "May 2024 – Jan 2025"; null where no month is brushed. */
export function rangeInWords(data: AtlasData, { from, to }: Filter, strings: Strings): string | null {
  if (from === null && to === null) return null;
  const visits = data.visits.features.map(({ properties }) => properties);
  const axis = axisOf([...visits, ...data.atlas.documents.map(({ published }) => published)]);
  const first = from ?? (axis && monthAt(axis.first));
  const last = to ?? (axis && monthAt(axis.last));
  // Beyond the axis a range has one end only.
  if (first === null || last === null || first > last)
    return from === null ? strings.untilMonth(to ?? "") : strings.sinceMonth(from);
  return strings.months(first, last);
}
