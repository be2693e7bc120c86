/** What the list of articles says of each. */
import type { DocumentEntry } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import { type AtlasData, allTies, allVisits, countryName } from "../state/data.ts";

export interface ArticleRow {
  readonly entry: DocumentEntry;
  readonly visits: number;
  /** Statements of ties: a tie and a sentence that is evidence for it. */
  readonly statements: number;
  /** The countries it names, by sentences, most first. */
  readonly countries: readonly { readonly iso3: string; readonly name: string; readonly sentences: number }[];
}

/**
 * In the order of the atlas.
 * @param shown the atlas under the reader's filter: what is counted
 * @param compare the order of names in the page's language
 */
export function articleRows(data: AtlasData, shown: AtlasData, compare: Strings["compare"]): readonly ArticleRow[] {
  return data.atlas.documents.map((entry) => {
    const here = ({ document }: { readonly document: string }) => document === entry.id;
    const sentences = new Map<string, number>();
    for (const { countries } of shown.passages.passages.filter(here)) {
      for (const iso3 of new Set(countries)) sentences.set(iso3, (sentences.get(iso3) ?? 0) + 1);
    }
    return {
      entry,
      visits: allVisits(shown).filter(({ evidence }) => evidence.some(here)).length,
      statements: allTies(shown).reduce((sum, { evidence }) => sum + evidence.filter(here).length, 0),
      countries: [...sentences]
        .map(([iso3, count]) => ({ iso3, name: countryName(data, iso3), sentences: count }))
        .sort((a, b) => b.sentences - a.sentences || compare(a.name, b.name)),
    };
  });
}
