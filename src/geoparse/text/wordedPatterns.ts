/** Patterns that parts of a sentence are tried with: of most, its words tell that they match nowhere in it. */
import { mayBelongTo } from "./hints.ts";
import { LatePattern } from "./latePattern.ts";
import type { Token } from "./tokens.ts";
import { createWordMarks, MOST_MARKS } from "./words.ts";

/** A sentence as its parts are tried with patterns. */
export interface WordedText {
  /** In plain letters; names may be symbols. */
  readonly text: string;
  /** Its words as they were written, those of names among them. */
  readonly words: readonly Token[];
}

interface WordedPattern {
  readonly pattern: LatePattern;
  /** That of the words of which every match holds one. */
  readonly mark: number;
}

/**
 * Prepares some patterns.
 * @param patterns at most {@link MOST_MARKS}, for sentences in plain letters, none of them sticky
 * @returns gives them for a sentence
 */
export function createWordedPatterns<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
): (sentence: WordedText) => WordedPatterns<Name> {
  const all = Object.entries<RegExp>(patterns).map(([name, pattern], at) => ({ name, pattern, mark: 1 << at }));
  if (all.length > MOST_MARKS) throw new RangeError(`expected at most ${MOST_MARKS} patterns, found ${all.length}`);
  const marksOf = createWordMarks(all.map(({ pattern, mark }) => ({ mark, bears: mayBelongTo(pattern) })));
  const byName = new Map<string, WordedPattern>(
    all.map(({ name, pattern: { source, flags }, mark }) => [name, { pattern: new LatePattern(source, flags), mark }]),
  );
  return ({ words }) => new WordedPatterns(byName, marksOf(words));
}

/** Patterns for the parts of one sentence. What its words tell to match nowhere is not tried. */
export class WordedPatterns<Name extends string> {
  readonly #patterns: ReadonlyMap<string, WordedPattern>;
  readonly #marks: number;

  /** @param marks those of the words of the sentence */
  constructor(patterns: ReadonlyMap<string, WordedPattern>, marks: number) {
    this.#patterns = patterns;
    this.#marks = marks;
  }

  test(name: Name, part: string): boolean {
    return this.#that(name, part)?.test(part) ?? false;
  }

  exec(name: Name, part: string): RegExpExecArray | null {
    return this.#that(name, part)?.exec(part) ?? null;
  }

  replace(name: Name, part: string, by: string | ((match: string, group: string) => string)): string {
    const pattern = this.#that(name, part);
    if (pattern === undefined) return part;
    return typeof by === "string" ? part.replace(pattern, by) : part.replace(pattern, by);
  }

  /** A pattern, if it may match. */
  #that(name: Name, part: string): RegExp | undefined {
    const worded = this.#patterns.get(name);
    return worded !== undefined && (worded.mark & this.#marks) !== 0 ? worded.pattern.for(part) : undefined;
  }
}
