/**
 * All matches of a pattern, as String.matchAll gives them, without the copy of the pattern that matchAll makes of it:
 * such a copy may have to be compiled anew, which takes longer than the search.
 * @param pattern global
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/**
 * The match of a pattern that begins at an offset, null for none.
 * @param pattern sticky; one that is all lookbehind says what stands right before the offset
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a match of a sticky pattern that begins at an offset ends, −1 for none. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether a sticky pattern matches at an offset. */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the last match of a pattern ends, −1 for none. @param pattern global, no match of which is empty */
export function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}
