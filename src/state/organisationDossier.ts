/** An organisation's dossier: its sentences are in the atlas, their surroundings in the articles. */
import type { AtlasDocument, Dossier, Evidence, Excerpt, Organisation, Span } from "../atlas/schema.ts";
import type { AtlasData } from "./data.ts";
import type { Services } from "./services.ts";

/**
 * Loads the articles that name it, and the names it goes by.
 * @throws as the services do
 */
export async function loadOrganisationDossier(
  data: AtlasData,
  organisation: Organisation,
  services: Pick<Services, "loadDocument" | "loadSearch">,
  { id, signal }: { readonly id: string; readonly signal: AbortSignal },
): Promise<Dossier> {
  const ids = [...new Set(organisation.evidence.map(({ document }) => document))];
  const [documents, search] = await Promise.all([
    Promise.all(ids.map((document) => services.loadDocument(document, signal))),
    // Marks are less than sentences: without its other names, the sentences still stand.
    services.loadSearch?.().catch(() => undefined),
  ]);
  const names = search?.organisations.find((entry) => entry.id === organisation.id)?.names ?? [];
  return { ...organisationDossier(data, organisation, documents, names), id };
}

/** @param names other names that it goes by, to mark in its sentences */
export function organisationDossier(
  data: AtlasData,
  organisation: Organisation,
  documents: readonly AtlasDocument[],
  names: readonly string[] = [],
): Dossier {
  const { id, name, acronym, evidence } = organisation;
  const find = finder([name, ...(acronym === null ? [] : [acronym]), ...names]);
  const excerpts = evidence.flatMap((sentence) => {
    const document = documents.find((candidate) => candidate.id === sentence.document);
    return document ? [excerptOf(data, sentence, document, find(sentence))] : [];
  });
  return { version: 1, id, name, excerpts };
}

function excerptOf(data: AtlasData, sentence: Evidence, document: AtlasDocument, own: Span[]): Excerpt {
  const { start, end } = sentence;
  const passage = data.passages.passages.find((entry) => entry.document === document.id && entry.start === start);
  const others = document.mentions.flatMap((mention) => {
    const isIn = start <= mention.start && mention.end <= end;
    const isInName = own.some((mark) => mark.start < mention.end && mention.start < mark.end);
    if (!isIn || isInName || mention.kind === "embedded" || mention.place === null) return [];
    const [iso3, another] = mention.iso3;
    const only = iso3 !== undefined && another === undefined ? iso3 : null;
    return [{ start: mention.start, end: mention.end, place: mention.place, iso3: only }];
  });
  return {
    ...sentence,
    paragraph: Math.max(1, document.paragraphs.findIndex((paragraph) => paragraph.end > start) + 1),
    mentions: own,
    others,
    visits: passage?.visits ?? [],
    ties: passage?.ties ?? [],
  };
}

/** Finds whole names in a sentence, the longest first; spans are the document's. */
function finder(names: readonly string[]): (sentence: Evidence) => Span[] {
  const forms = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replaceAll(/\s+/g, "\\s+"))
    .join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, "gu");
  return ({ text, start }) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = start + match.index;
      return { start: from, end: from + match[0].length };
    });
}
