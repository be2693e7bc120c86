/** What a dossier is about: its head, made from the selection and the atlas before any excerpt is loaded. */
import { statementCount } from "../atlas/partnership.ts";
import type { Organisation, Tie } from "../atlas/schema.ts";
import { isTension } from "../atlas/tieGroups.ts";
import { FAMILY_OF } from "../atlas/vocabulary.ts";
import type { Strings } from "../language/strings.ts";
import type { Selection } from "../scene/scene.ts";
import {
  type AtlasData,
  areaById,
  countryName,
  dossierId,
  organisationById,
  placeById,
  tiesById,
  visitById,
} from "../state/data.ts";
import { partiesOf } from "../state/tieDossier.ts";

export interface DossierSubject {
  readonly id: string;
  /** Null for a region, a sea, or an area without a code. */
  readonly iso3: string | null;
  readonly kind: string;
  readonly name: string;
  /** One line: "Nairobi · named 31 times in 2 of 5 articles". */
  readonly facts: string;
  /** What an area without a code is. */
  readonly note: string | null;
  /** Null for what is no organisation. */
  readonly organisation: Organisation | null;
  /** A tie or the ties of a group; none for anything else. */
  readonly ties: readonly Tie[];
}

/** @returns null where nothing is picked, or what is picked is not in the atlas */
export function dossierSubject(data: AtlasData, selection: Selection, strings: Strings): DossierSubject | null {
  switch (selection.type) {
    case "none":
      return null;
    case "country":
      return countrySubject(data, selection.iso3, strings);
    case "visit": {
      const visit = visitById(data, selection.id);
      return visit && countrySubject(data, visit.iso3, strings);
    }
    case "place":
      return placeSubject(data, selection.id, strings);
    case "tie":
      return tieSubject(data, selection.id, strings);
    case "organisation":
      return organisationSubject(data, selection.id, strings);
  }
}

function countrySubject(data: AtlasData, iso3: string, strings: Strings): DossierSubject {
  const { subject, countries, documents } = data.atlas;
  const country = countries.find((entry) => entry.iso3 === iso3);
  const named =
    country && country.excerpts > 0
      ? strings.dossier.named(country.mentions, country.documents.length, documents.length)
      : strings.dossier.unnamedFacts;
  const capital = country?.capital?.name;
  return {
    id: iso3,
    iso3,
    kind: iso3 === subject.iso3 ? strings.dossier.subject : strings.dossier.country,
    name: countryName(data, iso3),
    facts: capital ? `${capital} · ${named}` : named,
    ...NOTHING_MORE,
  };
}

const NOTHING_MORE = { note: null, organisation: null, ties: [] } as const;

function placeSubject(data: AtlasData, id: string, strings: Strings): DossierSubject | null {
  const place = placeById(data, id);
  if (place) {
    const kind = place.kind === "water" || place.kind === "macro_region" ? place.kind : "region";
    const facts = strings.dossier.named(place.mentions, place.documents.length, data.atlas.documents.length);
    return { id, iso3: null, kind: strings.dossier[kind], name: place.name, facts, ...NOTHING_MORE };
  }
  const area = areaById(data, id);
  if (!area) return null;
  const facts = strings.dossier.unnamedFacts;
  return { id, iso3: null, kind: strings.dossier.area, name: area.name, facts, ...NOTHING_MORE, note: area.note };
}

function tieSubject(data: AtlasData, id: string, strings: Strings): DossierSubject | null {
  const ties = tiesById(data, id);
  const [first] = ties;
  if (first === undefined) return null;
  const family = strings.family[FAMILY_OF[first.domain]];
  const what =
    ties.length === 1
      ? strings.organisation.tie(first.domain, first.polarity)
      : isTension(first)
        ? strings.tie.ofTension(family)
        : family;
  const statements = strings.dossier.statements(statementCount(ties));
  return {
    id: dossierId(data, { type: "tie", id }) ?? id,
    iso3: null,
    kind: ties.length === 1 ? strings.tie.one : strings.tie.several(ties.length),
    name: partiesOf(ties)
      .map((iso3) => countryName(data, iso3))
      .join(" – "),
    facts: `${what} · ${statements}`,
    ...NOTHING_MORE,
    ties,
  };
}

function organisationSubject(data: AtlasData, id: string, strings: Strings): DossierSubject | null {
  const organisation = organisationById(data, id);
  if (!organisation) return null;
  const { name, acronym, evidence } = organisation;
  const documents = new Set(evidence.map(({ document }) => document)).size;
  return {
    id: dossierId(data, { type: "organisation", id }) ?? id,
    iso3: null,
    kind: strings.organisation.kind[kindOf(organisation)],
    name: acronym === null || acronym === name ? name : strings.organisation.name(name, acronym),
    facts: strings.organisation.named(evidence.length, documents, data.atlas.documents.length),
    ...NOTHING_MORE,
    organisation,
  };
}

function kindOf({ kind, members }: Organisation) {
  return kind ?? (members === null ? "other" : "bloc");
}
