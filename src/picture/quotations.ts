/** The sentences behind a slide: those that its text cites, then those behind what its view has picked. */
import type { Dossier, SearchFile } from "../atlas/schema.ts";
import type { Quotation } from "../panel/copy.ts";
import { parseAddress } from "../state/address.ts";
import { type AtlasData, dossierId, hasExcerpts, organisationOfDossier, tiesBehind } from "../state/data.ts";
import { dossierUnder, underFilter } from "../state/filter.ts";
import { loadOrganisationDossier } from "../state/organisationDossier.ts";
import type { Services } from "../state/services.ts";
import { loadTieDossier } from "../state/tieDossier.ts";
import { linksOf } from "../story/markdown.ts";
import type { Slide } from "./slides.ts";

export interface Sources extends Pick<Services, "loadDocument" | "loadDossier"> {
  /** The file of the search has every sentence. */
  loadSearch(): Promise<SearchFile>;
}

/** Each sentence once. @throws as the services do */
export async function quotationsOf({ data, view, words }: Slide, sources: Sources): Promise<readonly Quotation[]> {
  const links = linksOf(words.text).map(({ address }) => parseAddress(address).article);
  const { sentences } = links.some((link) => link !== null) ? await sources.loadSearch() : { sentences: [] };
  const cited = links.flatMap((link) =>
    sentences.filter(({ document, start }) => document === link?.document && start === link.start),
  );
  const dossier = await dossierOf(data, view.selection, sources);
  const { sieve } = underFilter(data, view.filter);
  const excerpts = dossier === null ? [] : dossierUnder(dossier, sieve).excerpts;
  const { selection } = view;
  const picked = selection.type === "visit" ? excerpts.filter(({ visits }) => visits.includes(selection.id)) : excerpts;
  const all: readonly Quotation[] = [...cited, ...picked];
  const known = new Map(all.map((one) => [`${one.document}@${one.start}`, one]));
  return [...known.values()];
}

async function dossierOf(
  data: AtlasData,
  selection: Slide["view"]["selection"],
  sources: Sources,
): Promise<Dossier | null> {
  const id = dossierId(data, selection);
  if (id === null || !hasExcerpts(data, id)) return null;
  const how = { id, signal: new AbortController().signal };
  const organisation = organisationOfDossier(data, id);
  const ties = tiesBehind(data, id);
  if (ties.length > 0) return loadTieDossier(data, ties, sources, how);
  if (organisation !== null) return loadOrganisationDossier(data, organisation, sources, how);
  return sources.loadDossier(id, how.signal);
}
