/** What a tie is about, and how its states get on: kinds, several of which are one number. */
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../../atlas/vocabulary.ts";

export type TieKind = Domain | Polarity;
export const TIE_KINDS: readonly TieKind[] = [...DOMAINS, ...POLARITIES];

const BITS: ReadonlyMap<string, number> = new Map(TIE_KINDS.map((kind, at) => [kind, 1 << at]));

/** The bit of a kind; 0 for what is none. */
export function bitOf(kind: string): number {
  return BITS.get(kind) ?? 0;
}

export function bitsOf(kinds: readonly string[]): number {
  let bits = 0;
  for (const kind of kinds) bits |= bitOf(kind);
  return bits;
}
