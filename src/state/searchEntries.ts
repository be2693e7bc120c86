/** What can be found: every place, organisation, person, visit and sentence of an atlas, with what each opens. */
import type { Organisation, SearchFile, SearchSentence, Visit } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import type { Selection } from "../scene/scene.ts";
import { type AtlasData, allVisits, countryName, isArea, selectionOf } from "./data.ts";
import { type Named, type TieEntry, type TieWords, tieEntries } from "./searchTies.ts";
import { folded } from "./searchWords.ts";

/** A sentence, by where it stands. */
export interface Passage {
  readonly document: string;
  readonly start: number;
}

export interface PlaceEntry extends Named {
  readonly group: "places";
  /** Null where only its country can be opened. */
  readonly kind: "country" | "area" | "city";
  readonly country: string | null;
  readonly opens: Selection;
}
export interface OrganisationEntry extends Named {
  readonly group: "organisations";
  readonly organisation: Organisation;
  readonly opens: Selection;
}
export interface PersonEntry extends Named {
  readonly group: "people";
  readonly opens: Selection | Passage;
}
export interface VisitEntry extends Named {
  readonly group: "people";
  readonly visit: Visit;
  readonly country: string;
  readonly opens: Selection;
}
export interface SentenceEntry {
  readonly group: "sentences";
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly paragraph: number;
  readonly opens: Passage;
}
export type Entry = PlaceEntry | OrganisationEntry | PersonEntry | VisitEntry | TieEntry | SentenceEntry;

export type GroupId = Entry["group"];
export const GROUPS = ["places", "organisations", "people", "ties", "sentences"] as const satisfies readonly GroupId[];

/** What the page's language says of ties and of days. */
export interface EntryWords extends TieWords, Pick<Strings, "range" | "month"> {}

/** All entries; those of one group stand together. */
export function entriesOf(data: AtlasData, file: SearchFile, words: EntryWords): readonly Entry[] {
  const sentences = file.sentences.map((sentence) => sentenceEntry(data, sentence));
  return [
    ...placeEntries(data, file),
    ...organisationEntries(data, file),
    ...peopleEntries(data, file, sentences, words),
    ...tieEntries(data, words),
    ...sentences,
  ];
}

/** Countries, whether an article names them or not; areas without a code; cities, regions and seas that are named. */
function placeEntries(data: AtlasData, file: SearchFile): readonly PlaceEntry[] {
  const namesOf = new Map(file.places.map(({ id, names }) => [id, names]));
  const entries = new Map<string, PlaceEntry>();
  const add = (entry: Omit<PlaceEntry, "group" | "names">) =>
    entries.set(entry.id, { ...entry, group: "places", names: namesOf.get(entry.id) ?? [] });

  for (const { properties } of data.boundaries.areas.features) {
    const { id, iso3, name } = properties;
    if (iso3) add({ id: iso3, name, count: 0, kind: "country", country: null, opens: { type: "country", iso3 } });
    else add({ id, name, count: 0, kind: "area", country: null, opens: { type: "place", id } });
  }
  for (const { iso3, name, excerpts } of data.atlas.countries) {
    add({ id: iso3, name, count: excerpts, kind: "country", country: null, opens: { type: "country", iso3 } });
  }
  for (const { properties: place } of data.places.features) {
    const opens = selectionOf(data, place.id, place.iso3);
    if (place.kind === "country" || place.mentions === 0 || !opens) continue;
    const { id, name, mentions } = place;
    const country = place.iso3 && countryName(data, place.iso3);
    add({ id, name, count: mentions, kind: isArea(place) ? "area" : "city", country, opens });
  }
  return [...entries.values()];
}

function organisationEntries(data: AtlasData, file: SearchFile): readonly OrganisationEntry[] {
  const namesOf = new Map(file.organisations.map(({ id, names }) => [id, names]));
  return data.atlas.organisations.map((organisation): OrganisationEntry => {
    const { id, name, acronym, evidence } = organisation;
    const names = [...new Set([...(acronym ? [acronym] : []), ...(namesOf.get(id) ?? [])])];
    const opens = { type: "organisation", id } as const;
    return { group: "organisations", id, name, names, count: evidence.length, organisation, opens };
  });
}

/** A person leads to the country led, else to the first sentence with the name; beside it the visits it paid, found by their days too. */
function peopleEntries(
  data: AtlasData,
  file: SearchFile,
  sentences: readonly SentenceEntry[],
  { range, month }: Pick<EntryWords, "range" | "month">,
): readonly (PersonEntry | VisitEntry)[] {
  const people = file.people.flatMap(({ name, forms, iso3, sentences: count }): PersonEntry[] => {
    const first = sentences.find(({ text }) =>
      [name, ...forms].some((form) => ` ${folded(text)} `.includes(` ${folded(form)} `)),
    );
    const opens = (iso3 && selectionOf(data, iso3)) || first?.opens;
    return opens ? [{ group: "people", id: name, name, names: forms, count, opens }] : [];
  });
  const formsOf = new Map(file.people.map(({ name, forms }) => [name, forms]));
  const visits = allVisits(data).map((visit): VisitEntry => {
    const { id, visitor, iso3, evidence } = visit;
    const country = countryName(data, iso3);
    const whose = [...new Set([visit.name, country])].map((place) => `${visitor} ${place}`);
    const { from, to, precision } = visit;
    // A month is asked for by its name, which beside a day may be declined.
    const ofMonth = from !== null && precision !== "year" ? month(from) : null;
    const name = [whose[0], range(from, to, precision), ofMonth].filter((part) => part !== null).join(" ");
    const names = [...(formsOf.get(visitor) ?? []), ...whose];
    const opens = { type: "visit", id } as const;
    return { group: "people", id, name, names, count: evidence.length, visit, country, opens };
  });
  return [...people, ...visits];
}

function sentenceEntry(data: AtlasData, { document, start, text, paragraph }: SearchSentence): SentenceEntry {
  const title = data.atlas.documents.find(({ id }) => id === document)?.title ?? document;
  return { group: "sentences", id: `${document}@${start}`, text, title, paragraph, opens: { document, start } };
}
