import type { Passage } from "../../atlas/dossiers.ts";
import { groupedBy } from "../../atlas/grouped.ts";
import type { Atlas, SearchFile, Visit } from "../../atlas/schema.ts";
import type { Knowledge } from "../model.ts";
import { inOrder } from "../text/evidence.ts";
import { standsWhole } from "../text/tokens.ts";
import { geonamesNumber, type Lookup } from "./lookup.ts";

/**
 * `search.json`: the names that the other files do not hold, and every sentence once. Countries have their names here
 * even where no article speaks of them: who looks for "Burma" is told that.
 */
export function searchFile(
  passages: readonly Passage[],
  visits: readonly Visit[],
  { organisations }: Pick<Atlas, "organisations">,
  knowledge: Knowledge,
  lookup: Lookup,
): SearchFile {
  const named = new Set(passages.flatMap(({ mentions }) => mentions.flatMap(({ place }) => (place ? [place] : []))));
  const inArticles = new Set(organisations.map(({ id }) => id));
  return {
    version: 1,
    places: [...countryNames(knowledge), ...cityNames(knowledge, named, lookup), ...regionNames(knowledge, named)]
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => inOrder(a.id, b.id)),
    organisations: knowledge.organisations
      .filter(({ id }) => inArticles.has(id))
      .map(({ id, name, acronym, variants }) => ({ id, names: others(name, [acronym ?? name, ...variants]) }))
      .sort((a, b) => inOrder(a.id, b.id)),
    people: peopleIn(passages, visits, knowledge),
    sentences: passages.map(({ document, start, text, paragraph }) => ({ document, start, text, paragraph })),
  };
}

interface Names {
  readonly id: string;
  readonly names: string[];
}

/** A country answers to its people's names, its capital's and its government's seats too. */
function countryNames({ countries }: Knowledge): Names[] {
  return countries.map(({ iso3, name, official, variants, demonyms, seats, capital }) => ({
    id: iso3,
    names: others(name, [
      ...[official, ...variants, ...demonyms, ...seats],
      ...(capital ? [capital.name, ...capital.variants] : []),
    ]),
  }));
}

/** Of a city that the articles call otherwise than the gazetteer does, that name too. */
function cityNames(
  { countries, cities, cityNames: extra }: Knowledge,
  named: ReadonlySet<string>,
  lookup: Lookup,
): Names[] {
  const variantsOf = new Map<number, string[]>();
  const add = (geonames: number, names: readonly string[]) =>
    variantsOf.set(geonames, [...(variantsOf.get(geonames) ?? []), ...names]);
  for (const { capital } of countries) if (capital?.geonames) add(capital.geonames, capital.variants);
  for (const { geonames, name } of extra) add(geonames, [name]);
  for (const id of named) {
    const place = lookup.place(id);
    if (place?.kind !== "city") continue;
    const number = geonamesNumber(id);
    const own = cities.byId(number)?.name;
    if (own !== undefined && own !== place.name) add(number, [own]);
  }
  return [...variantsOf]
    .map(([geonames, names]) => ({ id: `geonames-${geonames}`, names: others("", names) }))
    .filter(({ id }) => named.has(id));
}

function regionNames({ regions }: Knowledge, named: ReadonlySet<string>): Names[] {
  return regions
    .filter(({ id }) => named.has(id))
    .map(({ id, name, variants, adjectives }) => ({ id, names: others(name, [...variants, ...adjectives]) }));
}

/** Each name once, without the one it goes under. */
function others(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== name);
}

/** Leaders whose name stands in a sentence, and whoever paid a visit. */
function peopleIn(passages: readonly Passage[], visits: readonly Visit[], knowledge: Knowledge): SearchFile["people"] {
  const { leader, country } = knowledge.subject;
  const known = new Map<string, { forms: readonly string[]; iso3: string | null }>();
  for (const { visitor } of visits) known.set(visitor, { forms: [], iso3: null });
  for (const { name, forms, iso3 } of knowledge.leaders.leaders) known.set(name, { forms, iso3 });
  known.set(leader.name, { forms: leader.forms, iso3: country });

  const sentencesOf = countNamed(passages, known);
  const visitors = new Set(visits.map(({ visitor }) => visitor));
  return [...known]
    .map(([name, { forms, iso3 }]) => ({
      ...{ name, forms: others(name, forms), iso3 },
      sentences: sentencesOf.get(name) ?? 0,
    }))
    .filter(({ name, sentences }) => sentences > 0 || visitors.has(name))
    .sort((a, b) => inOrder(a.name, b.name));
}

/** A word of a name, or of a text. */
const WORD = /[\p{L}\p{N}]+/gu;

/** In how many sentences each person is named. Names are looked for by their first words: thousands of people are known. */
function countNamed(
  passages: readonly Passage[],
  known: ReadonlyMap<string, { readonly forms: readonly string[] }>,
): ReadonlyMap<string, number> {
  const personOf = new Map<string, string>();
  for (const [name, { forms }] of known) for (const form of [name, ...forms]) personOf.set(form, name);
  const longestFirst = [...personOf.keys()].sort((a, b) => b.length - a.length || inOrder(a, b));
  const formsBy = groupedBy(longestFirst, (form) => form.match(WORD)?.slice(0, 1) ?? []);
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    const here = new Set<string>();
    let read = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index < read) continue;
      const form = formsBy.get(word)?.find((of) => standsWhole(text, of, index - of.indexOf(word)));
      if (form === undefined) continue;
      here.add(personOf.get(form) ?? form);
      read = index - form.indexOf(word) + form.length;
    }
    for (const name of here) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
