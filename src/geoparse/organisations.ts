/** Mentions of organisations, programmes and companies: by name, acronym or variant, the longest first. */
import type { OrganisationEntry } from "../atlas/curated.ts";
import type { OrganisationMention, Sentence } from "./model.ts";
import { joint, nameKey, tokensOf } from "./tokens.ts";
import { createWordTable } from "./words.ts";

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
  const longest = new Map<string, number>();
  const add = (name: string, id: string) => {
    const bare = name.replace(/^the\s+/i, "");
    const key = nameKey(bare);
    if (key === null) return;
    const words = key.split(" ");
    const letters = bare.replace(/[^\p{L}]/gu, "");
    const acronym = words.length === 1 && letters.length <= 8 && /\p{Lu}.*\p{Lu}/u.test(letters) ? bare : null;
    table.set(key, [...(table.get(key) ?? []), { id, acronym }]);
    longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
  };
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.acronym === null ? [] : [entry.acronym]), ...entry.variants])
      add(name, entry.id);
  }

  const mostWords = createWordTable((key) => longest.get(key) ?? null);
  return (text, sentences) => {
    const found: OrganisationMention[] = [];
    for (const words of tokensOf(text, sentences)) {
      for (let at = 0; at < words.length; ) {
        const first = words[at];
        const most = first?.capital ? (mostWords(first) ?? 0) : 0;
        let next = at + 1;
        let key = first?.key ?? "";
        let end = at;
        for (let length = 1; first !== undefined && length <= most; length++) {
          const last = words[end];
          if (last === undefined) break;
          const form = formOf(table.get(key), text, first.start, last.end);
          if (form !== undefined) {
            if (found.at(-1)?.start === first.start) found.pop();
            found.push({ start: first.start, end: last.end, id: form.id });
            next = end + 1;
          }
          const following = words[end + 1];
          const between = following === undefined ? null : joint(text, last, following);
          if (following === undefined || between === null) break;
          key += between + following.key;
          end++;
        }
        at = next;
      }
    }
    return found;
  };
}

/** What a stretch of text means that may have one of some forms. */
function formOf(forms: readonly Form[] | undefined, text: string, start: number, end: number): Form | undefined {
  if (forms === undefined) return undefined;
  const surface = text.slice(start, end);
  return forms.find(({ acronym }) => acronym === null || acronym === surface);
}
