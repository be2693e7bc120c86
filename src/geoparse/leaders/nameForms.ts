/** Other ways in which texts write a name of the data: initials, particles, the family name first. */
import type { Span } from "../../atlas/schema.ts";
import { plain } from "../text/letters.ts";
import { matchAt } from "../text/matches.ts";
import { fold } from "../text/words.ts";

/** "P. V. Rao" is "P.V. Rao", "P V Rao" and "PV Rao". */
const INITIALS = /^(?:\p{Lu}\. ?)+(?= )|(?<= )(?:\p{Lu}\. ?)+(?= )/u;
/** "Daniel arap Moi" is "Daniel Arap Moi". */
const PARTICLE = /(?<= )\p{Ll}+(?= \p{Lu})/gu;

/**
 * The form and its variants.
 * @param familyNameFirst whether texts may put the family name first, of a name whose last word it is
 */
export function variantsOf(form: string, familyNameFirst: boolean): readonly string[] {
  const found = [form];
  const initials = INITIALS.exec(form)?.[0];
  if (initials !== undefined) {
    const letters = initials.match(/\p{Lu}/gu) ?? [];
    for (const joint of [". ", ".", " ", ""]) {
      const written = letters.join(joint) + (joint.startsWith(".") ? "." : "");
      found.push(form.replace(initials, written));
    }
  }
  const capitals = form.replace(PARTICLE, (particle) => particle.charAt(0).toUpperCase() + particle.slice(1));
  if (capitals !== form) found.push(capitals);
  const [given, family, another] = form.split(" ");
  if (familyNameFirst && given && family && another === undefined) found.push(`${family} ${given}`);
  const typed = found.flatMap((written) => [written, ...inPlainType(written)]);
  return typed.flatMap((written) => (written.includes("'") ? [written, written.replaceAll("'", "’")] : [written]));
}

const UMLAUTS = /[äöüÄÖÜ]/g;

/** How a name is written without marks on its letters: "François" is "Francois", "Schröder" "Schroder" and "Schroeder". */
export function inPlainType(name: string): readonly string[] {
  if (ASCII.test(name)) return [];
  const plainly = name.replace(MARKED, unmarked);
  const spelt = name.replace(UMLAUTS, (letter) => `${unmarked(letter)}e`).replace(MARKED, unmarked);
  return spelt === plainly ? [plainly] : [plainly, spelt];
}
const ASCII = /^[\x20-\x7e]*$/;
const MARKED = /[\p{L}\p{M}]/gu;

function unmarked(letter: string): string {
  const small = fold(letter);
  return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
}

const MIDDLE_NAME = plain(/(?:\p{Lu}\.|\p{Lu}[\p{L}'-]*\p{Ll}) /uy);
/** Of a shorter first word too many names begin with it. */
const SHORTEST_GIVEN = 4;
const MOST_MIDDLE_NAMES = 2;

/**
 * Where the family name may stand behind a given name and others that a known form lacks: "William Kipchirchir Ruto".
 * @param text in plain letters
 * @param given where the given name stands
 */
export function behindMiddleNames(text: string, given: Span): readonly number[] {
  if (given.end - given.start < SHORTEST_GIVEN || text.charAt(given.end) !== " ") return [];
  const found: number[] = [];
  let at = given.end + 1;
  for (let middle = matchAt(MIDDLE_NAME, text, at); middle !== null; middle = matchAt(MIDDLE_NAME, text, at)) {
    at += middle[0].length;
    found.push(at);
    if (found.length === MOST_MIDDLE_NAMES) break;
  }
  return found;
}
