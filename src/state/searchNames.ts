/** Names in every language that the page speaks, for the search: who types "Китай" or "中国" means China. */
import type { Names, SearchFile } from "../atlas/schema.ts";
import type { LanguageCode } from "../language/strings.ts";
import type { AtlasData } from "./data.ts";

/** What the search is made of besides the atlas. */
export interface SearchSources {
  readonly file: SearchFile;
  readonly names: Names;
}

/**
 * @param data in any language; its own names are found in every other
 * @param code the language of the page, in which people are named
 */
export function withNames({ file, names }: SearchSources, data: AtlasData, code: LanguageCode): SearchFile {
  const own = data.own ?? data;
  const places = collected(file.places);
  const organisations = collected(file.organisations);
  for (const { properties } of own.boundaries.areas.features) places.add(properties.id, properties.name);
  for (const { iso3, name } of own.atlas.countries) places.add(iso3, name);
  for (const { id, properties } of own.places.features) places.add(id, properties.name);
  for (const { id, name, acronym } of own.atlas.organisations)
    organisations.add(id, name, ...(acronym ? [acronym] : []));
  for (const [language, translations] of Object.entries(names.languages)) {
    for (const style of ["short", "long"] as const) {
      const countries = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
      for (const [iso3, iso2] of Object.entries(names.codes)) places.add(iso3, countries.of(iso2) ?? "");
    }
    for (const [iso3, name] of Object.entries(translations.capitals)) places.add(iso3, name);
    for (const [id, name] of Object.entries(translations.places)) places.add(id, name);
    for (const [id, called] of Object.entries(translations.organisations)) organisations.add(id, ...called);
  }
  const people = file.people.map((person) => {
    const called = Object.values(names.languages).flatMap(({ people: known }) => known[person.name] ?? []);
    const [name = person.name] = names.languages[code]?.people[person.name] ?? [];
    const forms = new Set([...person.forms, person.name, ...called]);
    forms.delete(name);
    return { ...person, name, forms: [...forms] };
  });
  return { ...file, places: places.all(), organisations: organisations.all(), people };
}

/** Names by id, each once and in the order in which they came. */
function collected(known: SearchFile["places"]) {
  const byId = new Map(known.map(({ id, names }) => [id, new Set(names)]));
  return {
    add(id: string, ...more: readonly string[]): void {
      const names = byId.get(id) ?? new Set<string>();
      for (const name of more) if (name !== "") names.add(name);
      byId.set(id, names);
    },
    all: () => [...byId].map(([id, names]) => ({ id, names: [...names] })),
  };
}
