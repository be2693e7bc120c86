/** The dossier of a tie, or of a group of ties: their sentences are in that of each of their parties. */
import type { Dossier, Excerpt, Tie } from "../atlas/schema.ts";
import type { AtlasData } from "./data.ts";
import type { Services } from "./services.ts";

/**
 * Loads the dossier of the party that is least spoken of, and keeps what asserts the ties.
 * @param ties one or more, with a party in common
 * @throws as the service does
 */
export async function loadTieDossier(
  data: AtlasData,
  ties: readonly Tie[],
  services: Pick<Services, "loadDossier">,
  { id, signal }: { readonly id: string; readonly signal: AbortSignal },
): Promise<Dossier> {
  const excerpts = (iso3: string) => data.atlas.countries.find((country) => country.iso3 === iso3)?.excerpts ?? 0;
  const [party] = partiesOf(ties).toSorted((a, b) => excerpts(a) - excerpts(b));
  if (party === undefined) return { version: 1, id, name: id, excerpts: [] };
  return { ...tieDossier(data, ties, await services.loadDossier(party, signal)), id };
}

/** Those that all of the ties have. */
export function partiesOf([first, ...more]: readonly Tie[]): readonly string[] {
  return first?.parties.filter((party) => more.every((tie) => tie.parties.includes(party))) ?? [];
}

/** @param party the dossier of a country that is a party of each */
export function tieDossier(data: AtlasData, ties: readonly Tie[], party: Dossier): Dossier {
  const ids = new Set(ties.map(({ id }) => id));
  const parties = new Set(ties.flatMap((tie) => tie.parties));
  const excerpts = party.excerpts.filter((excerpt) => excerpt.ties.some((id) => ids.has(id)));
  return { ...party, excerpts: excerpts.map((excerpt) => withAllParties(data, excerpt, parties)) };
}

/** Every party's name is marked, and the sentence is told to assert all that it does, not only what the one party has a part in. */
function withAllParties(data: AtlasData, excerpt: Excerpt, parties: ReadonlySet<string>): Excerpt {
  const isParty = ({ iso3 }: Excerpt["others"][number]) => iso3 !== null && parties.has(iso3);
  const marks = excerpt.others.filter(isParty).map(({ start, end }) => ({ start, end }));
  const passage = data.passages.passages.find(
    ({ document, start }) => document === excerpt.document && start === excerpt.start,
  );
  return {
    ...excerpt,
    mentions: [...excerpt.mentions, ...marks].toSorted((a, b) => a.start - b.start),
    others: excerpt.others.filter((other) => !isParty(other)),
    visits: passage?.visits ?? excerpt.visits,
    ties: passage?.ties ?? excerpt.ties,
  };
}
