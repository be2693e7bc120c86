/** Many strings looked for in one pass over a text (Aho and Corasick), by the codes of trie.ts. */
import { CODES, codesOf } from "./trie.ts";

/** Tells each string that a text may hold by its number, with the offset that it may begin at, in order of their ends. */
export type Automaton = (codes: Uint8Array, tell: (id: number, start: number) => void) => void;

/** Builds an automaton. A string counts up to its first character outside the alphabet; its index is its number. */
export function createAutomaton(strings: readonly string[]): Automaton {
  /** For each node and code the node that comes next. */
  const next: number[] = new Array(CODES).fill(0);
  const lengths = [0];
  /** The strings that end at a node. */
  const endings: { readonly id: number; readonly length: number }[][] = [[]];
  strings.forEach((string, id) => {
    let node = 0;
    let length = 0;
    for (const code of codesOf(string)) {
      if (code === 0) break;
      length++;
      let child = next[node * CODES + code] ?? 0;
      if (child === 0) {
        child = lengths.push(length) - 1;
        next[node * CODES + code] = child;
        for (let i = 0; i < CODES; i++) next.push(0);
        endings.push([]);
      }
      node = child;
    }
    endings[node]?.push({ id, length });
  });
  const edges = lengths.length < 0x10000 ? Uint16Array.from(next) : Uint32Array.from(next);
  completeEdges(edges, endings);
  /** For each node the numbers and the lengths of its strings, one after the other. */
  const told = endings.map((list) =>
    list.length === 0 ? null : Uint32Array.from(list.flatMap(({ id, length }) => [id, length])),
  );
  return (codes, tell) => {
    let node = 0;
    for (let at = 0; at < codes.length; at++) {
      node = edges[node * CODES + (codes[at] ?? 0)] ?? 0;
      const ended = told[node];
      if (!ended) continue;
      for (let i = 0; i < ended.length; i += 2) tell(ended[i] ?? 0, at + 1 - (ended[i + 1] ?? 0));
    }
  };
}

/** Where a node has no child, it goes on as the longest other string does that its own ends with; breadth first. */
function completeEdges(edges: Uint16Array | Uint32Array, endings: { id: number; length: number }[][]): void {
  const fallback = new Uint32Array(endings.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    const behind = fallback[node] ?? 0;
    if (node !== 0) endings[node]?.push(...(endings[behind] ?? []));
    for (let code = 0; code < CODES; code++) {
      const child = edges[node * CODES + code] ?? 0;
      const other = node === 0 ? 0 : (edges[behind * CODES + code] ?? 0);
      if (child === 0) edges[node * CODES + code] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
}
