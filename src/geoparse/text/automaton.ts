/**
 * Many strings looked for in one pass over a text in plain letters (Aho and Corasick), letter case aside: a coarse and fast
 * sieve before a regular expression decides. Symbols of a class are all the same to it.
 */
import { SYMBOL_BLOCK, SYMBOL_BLOCKS } from "./symbols.ts";

/** Tells each string that a text may hold by its number, with the offsets that it may stand between, in order of their ends. */
export type Automaton = (text: string, tell: (id: number, start: number, end: number) => void) => void;

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789 '-,";
/** Characters that are told apart, and 0 for all others. */
const CODES = 1 + ALPHABET.length + SYMBOL_BLOCKS.length;
const ASCII = Uint8Array.from(
  { length: 0x80 },
  (_, unit) => ALPHABET.indexOf(String.fromCharCode(unit).toLowerCase()) + 1,
);
const [FIRST_SYMBOL = 0] = SYMBOL_BLOCKS;
const BEHIND_SYMBOLS = FIRST_SYMBOL + SYMBOL_BLOCKS.length * SYMBOL_BLOCK;

function codeOf(unit: number): number {
  if (unit < 0x80) return ASCII[unit] ?? 0;
  if (unit < FIRST_SYMBOL || unit >= BEHIND_SYMBOLS) return 0;
  return 1 + ALPHABET.length + Math.floor((unit - FIRST_SYMBOL) / SYMBOL_BLOCK);
}

interface Node {
  /** By code, the number of the node that comes next. */
  readonly next: Map<number, number>;
  /** The strings that end here. */
  readonly endings: { readonly id: number; readonly length: number }[];
  readonly depth: number;
}

/** Builds an automaton. A string counts up to its first character outside the alphabet; its index is its number. */
export function createAutomaton(strings: readonly string[]): Automaton {
  const nodes = plant(strings);
  const fallback = fallbacks(nodes);
  const { base, owner, target } = packed(nodes);
  // Where a text goes on as no string does it is at the root again: one look-up instead of two for most characters.
  const root = compact(Array.from({ length: CODES }, (_, code) => nodes[0]?.next.get(code) ?? 0));
  const { first, told } = endingsOf(nodes);
  return (text, tell) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = codeOf(text.charCodeAt(at));
      let slot = (base[node] ?? 0) + code;
      while (node !== 0 && owner[slot] !== node) {
        node = fallback[node] ?? 0;
        slot = (base[node] ?? 0) + code;
      }
      node = node === 0 ? (root[code] ?? 0) : (target[slot] ?? 0);
      for (let i = first[node] ?? 0; told[i] !== 0; i += 2) {
        tell((told[i] ?? 0) - 1, at + 1 - (told[i + 1] ?? 0), at + 1);
      }
    }
  };
}

function plant(strings: readonly string[]): readonly Node[] {
  const nodes: Node[] = [{ next: new Map(), endings: [], depth: 0 }];
  strings.forEach((string, id) => {
    let node = nodes[0];
    for (let at = 0; at < string.length; at++) {
      const code = codeOf(string.charCodeAt(at));
      if (code === 0 || node === undefined) break;
      const known = node.next.get(code);
      const depth: number = node.depth + 1;
      if (known === undefined) node.next.set(code, nodes.push({ next: new Map(), endings: [], depth }) - 1);
      node = nodes[node.next.get(code) ?? 0];
    }
    node?.endings.push({ id, length: node.depth });
  });
  return nodes;
}

/** For each node that of the longest other string that its own ends with; nodes take on the endings of those, too. */
function fallbacks(nodes: readonly Node[]): Row {
  const fallback: number[] = nodes.map(() => 0);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const number = queue[head] ?? 0;
    const node = nodes[number];
    if (number !== 0) node?.endings.push(...(nodes[fallback[number] ?? 0]?.endings ?? []));
    for (const [code, child] of node?.next ?? []) {
      let behind = fallback[number] ?? 0;
      while (behind !== 0 && !nodes[behind]?.next.has(code)) behind = fallback[behind] ?? 0;
      fallback[child] = number === 0 ? 0 : (nodes[behind]?.next.get(code) ?? 0);
      queue.push(child);
    }
  }
  return compact(fallback);
}

/**
 * All edges in one row, those of a node in the gaps that others leave: a table that the processor's cache holds, where one
 * with a row for each node would be some forty times as large.
 */
function packed(nodes: readonly Node[]) {
  const base: number[] = nodes.map(() => 0);
  const owner: number[] = [];
  const target: number[] = [];
  const isTaken = (at: number): boolean => (owner[at] ?? 0) !== 0;
  // Those with the most edges come first, one behind the other, and the many with one edge fill the gaps between them.
  const numbers = [...nodes.keys()].sort((a, b) => (nodes[b]?.next.size ?? 0) - (nodes[a]?.next.size ?? 0));
  let from = 0;
  let gap = 0;
  for (const number of numbers) {
    const edges = [...(nodes[number]?.next ?? [])];
    const [[only = 0] = [], another] = edges;
    if (number === 0 || edges.length === 0) continue;
    if (another === undefined) while (gap < only || isTaken(gap)) gap++;
    else while (edges.some(([code]) => isTaken(from + code))) from++;
    const at = another === undefined ? gap - only : from;
    base[number] = at;
    for (let i = owner.length; i < at + CODES; i++) owner[i] = 0;
    for (const [code, child] of edges) {
      owner[at + code] = number;
      target[at + code] = child;
    }
  }
  return { base: compact(base), owner: compact(owner), target: compact(owner.map((_, at) => target[at] ?? 0)) };
}

/** For each node where its endings begin in one list: number + 1 and length of each, closed by a 0. */
function endingsOf(nodes: readonly Node[]) {
  const first: number[] = nodes.map(() => 0);
  const told: number[] = [0, 0];
  nodes.forEach(({ endings }, number) => {
    if (endings.length === 0) return;
    first[number] = told.length;
    for (const { id, length } of endings) told.push(id + 1, length);
    told.push(0);
  });
  return { first: compact(first), told: compact(told) };
}

type Row = Uint16Array | Uint32Array;

/** Whole numbers in as little room as they take: the tables of most searches then fit into the processor's nearest cache. */
function compact(numbers: readonly number[]): Row {
  const isSmall = numbers.every((number) => number <= 0xffff);
  return isSmall ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
