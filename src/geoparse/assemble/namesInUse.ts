import type { Mention } from "../../atlas/schema.ts";
import { inOrder } from "../text/evidence.ts";
import type { Lookup } from "./lookup.ts";

/** A name as running text writes it: neither "NYC" nor "GENEVA", and no "St." cut short. */
const WRITTEN_OUT = /^\p{Lu}[\p{L}'’ʻ-]*\p{Ll}(?:[ -][\p{L}'’ʻ-]+)*$/u;

/**
 * Cities under the names that the articles use: the gazetteer calls each as its own country does, and a reader who was told of
 * "Geneva" or "Gabala" would not find it as Genève or Qutqashen. Capitals are called as the list of countries has them.
 */
export function inNamesOfArticles(lookup: Lookup, mentions: readonly Mention[]): Lookup {
  const counts = new Map<string, Map<string, number>>();
  for (const { kind, place, surface } of mentions) {
    if (kind !== "city" || place === null || !WRITTEN_OUT.test(surface)) continue;
    const names = counts.get(place) ?? new Map<string, number>();
    counts.set(place, names.set(surface, (names.get(surface) ?? 0) + 1));
  }
  const inUse = new Map([...counts].map(([id, names]) => [id, mostUsed(names, lookup.place(id)?.name)]));
  return {
    ...lookup,
    place(id) {
      const known = lookup.place(id);
      return known?.kind === "city" ? { ...known, name: inUse.get(id) ?? known.name } : known;
    },
  };
}

/** @param own the name that wins where no other is used more */
function mostUsed(counts: ReadonlyMap<string, number>, own: string | undefined): string | undefined {
  const others = [...counts].sort(([a, times], [b, more]) => more - times || inOrder(a, b));
  const [most] = others;
  return most === undefined || (own !== undefined && counts.get(own) === most[1]) ? own : most[0];
}
