/** The atlas in a language of its reader: the same places, visits and ties, under the names that they have there. */
import type { FeatureCollection, Geometry } from "geojson";
import type { Names, Translations } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import type { Boundaries } from "../scene/boundaries.ts";
import type { AtlasData } from "./data.ts";

/** What puts names into a language; what it has no name for keeps the one it has. */
interface Translator {
  country(iso3: string, own: string): string;
  capital<Capital extends { readonly name: string }>(iso3: string, own: Capital | null): Capital | null;
  place(id: string, own: string): string;
  organisation(id: string): Translations["organisations"][string] | undefined;
  person(name: string): Translations["people"][string] | undefined;
}

/**
 * @param data in the atlas's own language
 * @returns the atlas with other names, and the original under `own`
 */
export function inLanguage(data: AtlasData, names: Names, strings: Pick<Strings, "code" | "country">): AtlasData {
  const translator = translatorOf(names, strings);
  if (translator === null) return data;
  const { country, capital, place, organisation, person } = translator;
  const { atlas, places, visits, boundaries, naturalEarth } = data;
  const { subject } = atlas;
  const leader = person(subject.leader.name);
  const placeNames = new Map(
    places.features.map(({ id, properties: { kind, name } }) => [
      id,
      kind === "country" ? country(id, name) : place(id, name),
    ]),
  );
  const named = (borders: Boundaries): Boundaries => ({
    ...borders,
    areas: renamed(borders.areas, ({ id, iso3, name }) => (iso3 === null ? place(id, name) : country(iso3, name))),
    disputed: renamed(borders.disputed, ({ id, name }) => place(id, name)),
  });
  return {
    ...data,
    own: data,
    atlas: {
      ...atlas,
      subject: {
        ...subject,
        name: country(subject.iso3, subject.name),
        capital: capital(subject.iso3, subject.capital),
        leader: leader ? { name: leader[0], short: leader[1] ?? leader[0] } : subject.leader,
      },
      organisations: atlas.organisations.map((own) => {
        const [name = own.name, acronym = own.acronym] = organisation(own.id) ?? [];
        return { ...own, name, acronym };
      }),
      countries: atlas.countries.map((own) => ({
        ...own,
        name: country(own.iso3, own.name),
        capital: capital(own.iso3, own.capital),
      })),
    },
    places: {
      ...places,
      features: places.features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, name: placeNames.get(feature.id) ?? feature.properties.name },
      })),
    },
    visits: {
      ...visits,
      features: visits.features.map((feature) => {
        const { destination, iso3, visitor, name } = feature.properties;
        const [translated = visitor] = person(visitor) ?? [];
        const there = placeNames.get(destination) ?? (destination === iso3 ? country(iso3, name) : name);
        return { ...feature, properties: { ...feature.properties, visitor: translated, name: there } };
      }),
    },
    boundaries: named(boundaries),
    naturalEarth: named(naturalEarth),
  };
}

function renamed<G extends Geometry, P extends { readonly name: string }>(
  collection: FeatureCollection<G, P>,
  name: (properties: P) => string,
): FeatureCollection<G, P> {
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, name: name(feature.properties) },
    })),
  };
}

/** @returns null for the atlas's own language, whose names stand in it */
function translatorOf(names: Names, { code, country }: Pick<Strings, "code" | "country">): Translator | null {
  if (code === "en") return null;
  const known = names.languages[code];
  return {
    country: (iso3, own) => country(names.codes[iso3] ?? "") ?? own,
    capital: (iso3, own) => own && { ...own, name: known?.capitals[iso3] ?? own.name },
    place: (id, own) => known?.places[id] ?? own,
    organisation: (id) => known?.organisations[id],
    person: (name) => known?.people[name],
  };
}
