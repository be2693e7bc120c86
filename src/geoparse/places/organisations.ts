/** Mentions of organisations, programmes and companies: by name, acronym or variant, the longest first. */
import type { OrganisationEntry } from "../../atlas/curated.ts";
import type { OrganisationMention, Sentence } from "../model.ts";
import { nameKey, type Token, tokensOf } from "../text/tokens.ts";
import { createWordTable } from "../text/words.ts";
import { createNameTrees, goOn, type NameTree } from "./nameTree.ts";

interface Form {
  readonly id: string;
  /** Letter case is part of an acronym ("WHO"); it is null where it does not matter. */
  readonly acronym: string | null;
}

/** Finds organisations sentence by sentence. */
export type OrganisationReader = (text: string, sentences: readonly Sentence[]) => readonly OrganisationMention[];

/**
 * Builds the table of names once.
 * @param entries the organisations to find; where two bear one name the first counts
 */
export function createOrganisations(entries: readonly OrganisationEntry[]): OrganisationReader {
  const table = new Map<string, Form[]>();
  const add = (name: string, id: string) => {
    const bare = name.replace(/^the\s+/i, "");
    const key = nameKey(bare);
    if (key === null) return;
    const words = key.split(" ");
    const letters = bare.replace(/[^\p{L}]/gu, "");
    const acronym = words.length === 1 && letters.length <= 8 && /\p{Lu}.*\p{Lu}/u.test(letters) ? bare : null;
    table.set(key, [...(table.get(key) ?? []), { id, acronym }]);
  };
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.acronym === null ? [] : [entry.acronym]), ...entry.variants])
      add(name, entry.id);
  }

  const trees = createNameTrees(table);
  const treeOf = createWordTable(({ key }) => trees.get(key) ?? null);
  return (text, sentences) => {
    const found: OrganisationMention[] = [];
    for (const words of tokensOf(text, sentences)) {
      for (let at = 0; at < words.length; ) {
        const first = words[at];
        const tree = first?.capital ? treeOf(first) : null;
        const match = first === undefined || tree === null ? null : longest(text, words, at, first, tree);
        if (match !== null) found.push(match.mention);
        at = match?.to ?? at + 1;
      }
    }
    return found;
  };
}

/** The longest name that begins at a word, and the word to go on at; null for none. */
function longest(
  text: string,
  words: readonly Token[],
  from: number,
  first: Token,
  begun: NameTree<readonly Form[]>,
): { readonly mention: OrganisationMention; readonly to: number } | null {
  let match: { readonly mention: OrganisationMention; readonly to: number } | null = null;
  let tree: NameTree<readonly Form[]> | null = begun;
  for (let at = from; tree !== null; at++) {
    const last = words[at];
    const next = words[at + 1];
    if (last === undefined) break;
    const id = tree.own === null ? null : meant(tree.own, text, first.start, last.end);
    if (id !== null) match = { mention: { start: first.start, end: last.end, id }, to: at + 1 };
    tree = next === undefined ? null : goOn(text, tree, last, next);
  }
  return match;
}

/** The organisation that a stretch of text names in one of some forms. */
function meant(forms: readonly Form[], text: string, start: number, end: number): string | null {
  const surface = text.slice(start, end);
  return forms.find(({ acronym }) => acronym === null || acronym === surface)?.id ?? null;
}
