import type { Atlas, Organisation, Passages, Place, Places, Tie, Ties, Visit, Visits } from "../atlas/schema.ts";
import { tiesOfId } from "../atlas/tieGroups.ts";
import type { Borders } from "../atlas/vocabulary.ts";
import type { AreaProperties, Boundaries } from "../scene/boundaries.ts";
import type { Selection } from "../scene/scene.ts";

/** Everything that is loaded before the page is whole. Dossiers come later, one by one. */
export interface AtlasData {
  readonly atlas: Atlas;
  readonly places: Places;
  readonly visits: Visits;
  readonly ties: Ties;
  /** Every sentence without its text, for counting under a filter. */
  readonly passages: Passages;
  /** The recognised borders. Ids and names of areas are the same in both views. */
  readonly boundaries: Boundaries;
  /** The same as Natural Earth draws them, by control on the ground. */
  readonly naturalEarth: Boundaries;
  /** The atlas under its own names, where these are those of another language. */
  readonly own?: AtlasData;
}

/** The kinds of place that have a dossier of their own; towns lead to their country's. */
const AREA_KINDS: ReadonlySet<Place["kind"]> = new Set(["region", "macro_region", "water"]);

export function isArea(place: Place): boolean {
  return AREA_KINDS.has(place.kind);
}

export function placeById(data: AtlasData, id: string): Place | null {
  return data.places.features.find((feature) => feature.id === id)?.properties ?? null;
}

export function visitById(data: AtlasData, id: string): Visit | null {
  return data.visits.features.find((feature) => feature.id === id)?.properties ?? null;
}

export function organisationById(data: AtlasData, id: string): Organisation | null {
  return data.atlas.organisations.find((organisation) => organisation.id === id) ?? null;
}

/** An organisation as it is called in short; its id where the atlas holds nothing of it. */
export function organisationShort(data: AtlasData, id: string): string {
  const organisation = organisationById(data, id);
  return organisation?.acronym ?? organisation?.name ?? id;
}

/** A tie by its own id, or all of a group by the group's. */
export function tiesById(data: AtlasData, id: string): readonly Tie[] {
  return tiesOfId(allTies(data), id);
}

export function allVisits(data: AtlasData): readonly Visit[] {
  return data.visits.features.map((feature) => feature.properties);
}

export function allTies(data: AtlasData): readonly Tie[] {
  return data.ties.features.map((feature) => feature.properties);
}

/** The borders whose view is asked for. */
export function boundariesOf(data: AtlasData, borders: Borders): Boundaries {
  return borders === "recognised" ? data.boundaries : data.naturalEarth;
}

/** An area as it is drawn: a country by iso3, or one without a code by its slug. */
export function areaById(data: AtlasData, id: string): AreaProperties | null {
  return data.boundaries.areas.features.find((feature) => feature.properties.id === id)?.properties ?? null;
}

/** Name of a country, as the articles' atlas has it, else as the boundaries do; the code where neither knows it. */
export function countryName(data: AtlasData, iso3: string): string {
  const named = data.atlas.countries.find((country) => country.iso3 === iso3);
  return named?.name ?? areaById(data, iso3)?.name ?? iso3;
}

/** Whether there is something to open: an address can name what this atlas does not hold. */
export function knows(data: AtlasData, selection: Selection): boolean {
  switch (selection.type) {
    case "none":
      return true;
    case "country":
      return (
        data.atlas.countries.some((country) => country.iso3 === selection.iso3) ||
        areaById(data, selection.iso3)?.iso3 === selection.iso3
      );
    case "place": {
      const place = placeById(data, selection.id);
      return place ? isArea(place) : areaById(data, selection.id)?.iso3 === null;
    }
    case "visit":
      return visitById(data, selection.id) !== null;
    case "tie":
      return tiesById(data, selection.id).length > 0;
    case "organisation":
      return organisationById(data, selection.id) !== null;
  }
}

/** Whether an article of this name is in the atlas. */
export function knowsDocument(data: AtlasData, id: string): boolean {
  return data.atlas.documents.some((document) => document.id === id);
}

/** What a click on a drawn area, or on a place named in a sentence, opens; null where nothing does. */
export function selectionOf(data: AtlasData, id: string, iso3: string | null = null): Selection | null {
  const candidates: Selection[] = [
    { type: "place", id },
    { type: "country", iso3: id },
  ];
  if (iso3) candidates.push({ type: "country", iso3 });
  return candidates.find((candidate) => knows(data, candidate)) ?? null;
}

/** Before an organisation's id in that of its dossier: an acronym can be a country's code. */
const OF_ORGANISATION = "organisation:";
const OF_TIE = "tie:";

/**
 * Id of the dossier a selection opens; null for nothing. Of countries and places it is also the file's name; those of an
 * organisation and of a tie have no file: they are made of the articles, and of a party's dossier.
 */
export function dossierId(data: AtlasData, selection: Selection): string | null {
  switch (selection.type) {
    case "none":
      return null;
    case "country":
      return selection.iso3;
    case "place":
      return selection.id;
    case "visit":
      return visitById(data, selection.id)?.iso3 ?? null;
    case "tie":
      return OF_TIE + selection.id;
    case "organisation":
      return OF_ORGANISATION + selection.id;
  }
}

/** The organisation that a dossier is of; null where it is a country's or a place's. */
export function organisationOfDossier(data: AtlasData, id: string): Organisation | null {
  return id.startsWith(OF_ORGANISATION) ? organisationById(data, id.slice(OF_ORGANISATION.length)) : null;
}

/** The ties that a dossier is of; none where it is of something else. */
export function tiesBehind(data: AtlasData, id: string): readonly Tie[] {
  return id.startsWith(OF_TIE) ? tiesById(data, id.slice(OF_TIE.length)) : [];
}

/** Whether any article speaks of it: only then are there excerpts to load. */
export function hasExcerpts(data: AtlasData, id: string): boolean {
  const organisation = organisationOfDossier(data, id);
  if (organisation) return organisation.evidence.length > 0;
  if (tiesBehind(data, id).length > 0) return true;
  const country = data.atlas.countries.find((entry) => entry.iso3 === id);
  if (country) return country.excerpts > 0;
  const place = placeById(data, id);
  return place !== null && place.mentions > 0;
}
