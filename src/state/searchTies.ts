/** Ties as the search finds them: all of two countries in a family of domains, by the names of both and of the domain. */
import type { Tie } from "../atlas/schema.ts";
import { groupId, isTension, type TieGroup } from "../atlas/tieGroups.ts";
import { type Domain, FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import { tiesName } from "../scene/lineNames.ts";
import type { Selection } from "../scene/scene.ts";
import { type AtlasData, allTies, countryName } from "./data.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Other names that it goes by. */
  readonly names: readonly string[];
  /** How often the articles speak of it. */
  readonly count: number;
}

/** What domains are called in the page's language. */
export interface TieWords {
  readonly family: Readonly<Record<Family, string>>;
  readonly domain: Readonly<Record<Domain, string>>;
  readonly tension: string;
}

export interface TieEntry extends Named {
  readonly group: "ties";
  readonly opens: Selection;
}

export function tieEntries(data: AtlasData, words: TieWords): readonly TieEntry[] {
  const groups = new Map<string, TieGroup & { readonly ties: Tie[] }>();
  for (const tie of allTies(data)) {
    for (const parties of pairsOf(tie.parties)) {
      const group = { parties, family: FAMILY_OF[tie.domain], tension: isTension(tie) };
      const id = groupId(group);
      const known = groups.get(id) ?? { ...group, ties: [] };
      known.ties.push(tie);
      groups.set(id, known);
    }
  }
  return [...groups].map(([id, { parties, family, tension, ties }]): TieEntry => {
    const both = parties.map((iso3) => countryName(data, iso3));
    const domains = new Set(ties.map(({ domain }) => words.domain[domain]));
    return {
      ...{ group: "ties", id, name: tiesName(both, family, tension, words), opens: { type: "tie", id } },
      names: [both.join(" "), ...[...domains].map((domain) => `${both.join(" ")} ${domain}`)],
      count: ties.reduce((sum, { evidence }) => sum + evidence.length, 0),
    };
  });
}

/** Every two of the parties, in the order of their codes. */
function pairsOf(parties: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = parties.toSorted();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
}
