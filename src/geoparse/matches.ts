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
