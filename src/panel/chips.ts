import type { Excerpt, Tie } from "../atlas/schema.ts";
import { idOfTies } from "../atlas/tieGroups.ts";
import { FAMILIES, FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import type { Strings } from "../language/strings.ts";
import { type AtlasData, allTies, countryName, organisationShort, visitById } from "../state/data.ts";

/** One thing that a sentence asserts. */
export interface Chip {
  readonly text: string;
  /** Name of the colour token beside the words. */
  readonly colour: Family | "visit";
  readonly tension: boolean;
  /** The tie, or group of ties, that it stands for; null for a visit. */
  readonly tie: string | null;
}

/**
 * What a sentence asserts, in words: a visit, then its ties in the families' order, each said once.
 * Ties that the dossier's own country has no part in name their parties.
 * @param iso3 the dossier's country, null for a region or sea
 */
export function chipsOf(
  data: AtlasData,
  excerpt: Pick<Excerpt, "visits" | "ties">,
  iso3: string | null,
  strings: Strings,
): readonly Chip[] {
  const chips = new Map<string, Chip>();
  const said = new Map<string, Tie[]>();
  if (excerpt.visits.length > 0) {
    const isLikely = excerpt.visits.every((id) => visitById(data, id)?.likely);
    const text = isLikely ? `${strings.visitChip} · ${strings.likely.word}` : strings.visitChip;
    chips.set(text, { text, colour: "visit", tension: false, tie: null });
  }
  const cited = allTies(data)
    .filter((tie) => excerpt.ties.includes(tie.id))
    .toSorted((a, b) => FAMILIES.indexOf(FAMILY_OF[a.domain]) - FAMILIES.indexOf(FAMILY_OF[b.domain]));
  for (const tie of cited) {
    const family = FAMILY_OF[tie.domain];
    const tension = tie.polarity === "tension";
    const words = [strings.familyChip[family]];
    if (tension) words.push(strings.tension);
    if (tie.bloc) words.push(organisationShort(data, tie.bloc));
    if (tie.likely) words.push(strings.likely.word);
    const what = words.join(" · ");
    const foreign = iso3 === null || !tie.parties.includes(iso3);
    const text = foreign ? strings.chipOf(what, tie.parties.map((party) => countryName(data, party)).join("–")) : what;
    const ties = [...(said.get(text) ?? []), tie];
    said.set(text, ties);
    chips.set(text, { text, colour: family, tension, tie: idOfTies(ties) });
  }
  return [...chips.values()];
}
