import type { Atlas, Names, Places, SearchFile, Translations } from "../../atlas/schema.ts";
import type { Knowledge } from "../model.ts";
import { inOrder } from "../text/evidence.ts";

interface Named {
  readonly atlas: Pick<Atlas, "countries" | "organisations">;
  readonly places: Places;
  readonly people: SearchFile["people"];
}

/**
 * `names.json`: what the atlas names, as other languages call it, so far as a curated file says so. Countries are not
 * in it: of those a browser knows the names, by the codes that stand here.
 */
export function namesFile({ atlas, places, people }: Named, { countries, names }: Knowledge): Names {
  const isNamed = {
    capitals: new Set(atlas.countries.map(({ iso3 }) => iso3)),
    places: new Set(places.features.map(({ id }) => id)),
    organisations: new Set(atlas.organisations.map(({ id }) => id)),
    people: new Set(people.map(({ name }) => name)),
  };
  const parts = [names.capitals, names.places, names.areas, names.organisations, names.people];
  const languages = [...new Set(parts.flatMap((part) => Object.values(part).flatMap(Object.keys)))].sort();
  return {
    version: 1,
    codes: Object.fromEntries(
      countries.map(({ iso3, iso2 }) => [iso3, iso2]).sort(([a = ""], [b = ""]) => inOrder(a, b)),
    ),
    languages: Object.fromEntries(
      languages.map((language): [string, Translations] => {
        const capitals = inLanguage(names.capitals, language, isNamed.capitals);
        // Areas are drawn whether an article names them or not.
        const areas = inLanguage(names.areas, language, new Set(Object.keys(names.areas)));
        return [
          language,
          {
            capitals,
            places: {
              ...areas,
              ...inLanguage(names.places, language, isNamed.places),
              ...towns(capitals, places, countries),
            },
            organisations: inLanguage(names.organisations, language, isNamed.organisations),
            people: inLanguage(names.people, language, isNamed.people),
          },
        ];
      }),
    ),
  };
}

/** What stands in a language of those that are named, in order of their ids. */
function inLanguage<Name>(
  part: Readonly<Record<string, Readonly<Record<string, Name>>>>,
  language: string,
  named: ReadonlySet<string>,
): Record<string, Name> {
  return Object.fromEntries(
    Object.entries(part)
      .flatMap(([id, by]): [string, Name][] => {
        const name = by[language];
        return name === undefined || !named.has(id) ? [] : [[id, name]];
      })
      .sort(([a], [b]) => inOrder(a, b)),
  );
}

/** Capitals that are places of the atlas too, by the ids that they have there. */
function towns(
  capitals: Readonly<Record<string, string>>,
  { features }: Places,
  countries: Knowledge["countries"],
): Record<string, string> {
  return Object.fromEntries(
    countries.flatMap(({ iso3, capital }): [string, string][] => {
      const [id, name] = [`geonames-${capital?.geonames}`, capitals[iso3]];
      return name !== undefined && features.some((feature) => feature.id === id) ? [[id, name]] : [];
    }),
  );
}
