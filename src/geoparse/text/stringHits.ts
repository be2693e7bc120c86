/** Which of many strings a text holds, and where. Made once and cleared for each text: most texts hold a few of thousands. */

const NOWHERE: readonly number[] = [];
/** Whole numbers that are kept of each string, of each hit. */
const OF_STRING = 2;
const OF_HIT = 3;

export class StringHits {
  #texts = 0;
  /** For each string, the text that it was last found in and the last of its hits there. */
  readonly #strings: Uint32Array;
  #hits = 0;
  /** For each hit where it begins and ends, and the hit of the same string before it; the first is none. */
  #places = new Uint32Array(OF_HIT * 256);
  /** The strings of each clause, and the clauses that each string is in. */
  readonly #stringsOf: Lists;
  readonly #clausesOf: Lists;
  /** The text that last held one string of a clause. */
  readonly #heldIn: Uint32Array;

  /** @param clauses numbers of strings of which one is to be found */
  constructor(strings: number, clauses: readonly (readonly number[])[]) {
    this.#strings = new Uint32Array(OF_STRING * strings);
    this.#heldIn = new Uint32Array(clauses.length);
    const clausesOf: number[][] = Array.from({ length: strings }, () => []);
    for (const [clause, numbers] of clauses.entries()) for (const number of numbers) clausesOf[number]?.push(clause);
    this.#stringsOf = inOneRow(clauses);
    this.#clausesOf = inOneRow(clausesOf);
  }

  clear(): void {
    this.#texts++;
    this.#hits = 0;
  }

  /** Takes in where a string stands. Of one string, hits come in the order of the text. */
  add(number: number, start: number, end: number): void {
    const strings = this.#strings;
    const isFirst = strings[number * OF_STRING] !== this.#texts;
    this.#hits++;
    const place = this.#hits * OF_HIT;
    if (place === this.#places.length) this.#grow();
    const places = this.#places;
    places[place] = start;
    places[place + 1] = end;
    places[place + 2] = isFirst ? 0 : (strings[number * OF_STRING + 1] ?? 0);
    strings[number * OF_STRING + 1] = this.#hits;
    if (!isFirst) return;
    strings[number * OF_STRING] = this.#texts;
    const { row, starts } = this.#clausesOf;
    const stop = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < stop; at++) this.#heldIn[row[at] ?? 0] = this.#texts;
  }

  #grow(): void {
    const places = this.#places;
    this.#places = new Uint32Array(2 * places.length);
    this.#places.set(places);
  }

  /** Where one of several strings may begin, in order. */
  placesOf(numbers: readonly number[]): readonly number[] {
    let found: number[] | null = null;
    for (const number of numbers) {
      for (let hit = this.#lastOf(number); hit !== 0; hit = this.#places[hit * OF_HIT + 2] ?? 0) {
        const start = this.#places[hit * OF_HIT] ?? 0;
        if (found === null) found = [start];
        else found.push(start);
      }
    }
    if (found === null) return NOWHERE;
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  /** The last hit of a string in the text, 0 for none. */
  #lastOf(number: number): number {
    const at = number * OF_STRING;
    return this.#strings[at] === this.#texts ? (this.#strings[at + 1] ?? 0) : 0;
  }

  /** Whether the text holds a string of a clause; −1 stands for a clause that all hold. */
  hold(clause: number): boolean {
    return clause < 0 || this.#heldIn[clause] === this.#texts;
  }

  /** Whether the text holds, from an offset on, one string of each clause, each behind that of the clause before. */
  meet(clauses: readonly number[], from: number): boolean {
    for (const clause of clauses) if (this.#heldIn[clause] !== this.#texts) return false;
    let at = from;
    for (const clause of clauses) {
      at = this.#firstEnd(clause, at);
      if (at < 0) return false;
    }
    return true;
  }

  /** Where the first string of a clause ends that begins at an offset or behind it, −1 for none. */
  #firstEnd(clause: number, from: number): number {
    let first = -1;
    const { row, starts } = this.#stringsOf;
    const places = this.#places;
    const stop = starts[clause + 1] ?? 0;
    for (let i = starts[clause] ?? 0; i < stop; i++) {
      for (let hit = this.#lastOf(row[i] ?? 0); hit !== 0; hit = places[hit * OF_HIT + 2] ?? 0) {
        if ((places[hit * OF_HIT] ?? 0) < from) break;
        const end = places[hit * OF_HIT + 1] ?? 0;
        if (first < 0 || end < first) first = end;
      }
    }
    return first;
  }
}

/** Lists of numbers that lie in one row, one behind the other, so that the processor fetches them together. */
interface Lists {
  readonly row: Uint32Array;
  /** Where each begins, and at last where they end. */
  readonly starts: Uint32Array;
}

function inOneRow(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return { row: Uint32Array.from(lists.flat()), starts };
}
