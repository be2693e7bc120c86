/** Names as a tree of their words: all that begin at a word of a text are found in one walk. */
import { joint, type Token } from "../text/tokens.ts";

/** Names that begin with the same words: what those words mean by themselves, and how they go on. */
export interface NameTree<T> {
  /** Null where the words are only the beginning of names. */
  readonly own: T | null;
  /** By the next word's key; a comma is a word of its own, and an ampersand the word "and". Null where none goes on. */
  readonly next: ReadonlyMap<string, NameTree<T>> | null;
}

interface OpenTree<T> extends NameTree<T> {
  own: T | null;
  next: Map<string, OpenTree<T>> | null;
}

/** @param table what names mean, by their keys (see nameKey) @returns trees by the first word's key */
export function createNameTrees<T>(table: ReadonlyMap<string, T>): ReadonlyMap<string, NameTree<T>> {
  const trees = new Map<string, OpenTree<T>>();
  for (const [key, own] of table) {
    let tree: OpenTree<T> | null = null;
    for (const word of key.split(" ")) {
      if (tree !== null) tree.next ??= new Map();
      const among: Map<string, OpenTree<T>> = tree?.next ?? trees;
      tree = among.get(word) ?? { own: null, next: null };
      among.set(word, tree);
    }
    if (tree !== null) tree.own = own;
  }
  return trees;
}

/** The names that go on with a word. @param left the word that the tree has reached */
export function goOn<T>(text: string, tree: NameTree<T>, left: Token, right: Token): NameTree<T> | null {
  if (tree.next === null) return null;
  const between = joint(text, left, right);
  if (between === null) return null;
  const apart = between === " " ? tree : tree.next.get(between.trim());
  return apart?.next?.get(right.key) ?? null;
}
