/** Leaders whom a text names: those of the data, and others by the office beside their names. */
import { overlapping } from "../atlas/spans.ts";
import type { LeaderMention, Person, StateEnds } from "./leaders.ts";
import type { Located } from "./model.ts";
import type { OfficeReader } from "./offices.ts";
import { scannedSentences } from "./scanned.ts";
import { LONGEST_SENTENCE } from "./symbols.ts";
import { isWordBefore } from "./tokens.ts";
import { createWordFinder } from "./wordFinder.ts";

/** Capitalised only for standing at the head of a sentence: no first name. */
const OPENERS =
  /^(?:When|While|As|After|Before|During|Since|Until|Though|Although|But|And|Yet|For|In|On|At|By|With|Without|From|To|Of|If|Because|Why|How|What|Where|That|Both|Meanwhile|Following|Amid|Despite|Under|Unlike|Like|Is|Was|Did|Will|Has|Can|Could|Should|Mr|Dr|Sir|Lord|Dame|Says?|The|Only|Even|Here|There|Then|Now|So|Or|Nor|Not|Once|Against|Between|Through|About|Over|Ahead|Late|Earlier|Later|Last|Next|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Closer|Recently|Finally|Also|Indeed|However|Afterwards?|Separately|Elsewhere|Instead|Thereafter|Subsequently|Shortly|Soon|Still|Yet|Again|Initially|Previously|Perhaps|Notably|Tonight|Meantime|Nevertheless|Nonetheless|Thus|Hence|Likewise|Similarly|Briefly|Suddenly|Ultimately|Eventually|Joining|Accompanying|Attending|Visiting|Speaking|Together|Alongside|Beside|Among)$/u;
/** What may stand between a state and an office: "Kenya's newly elected president", "the new Kenyan president" is another matter. */
const BEFORE_TITLE =
  /['’]s? (?:(?!(?:and|of|by|with|that|the|said|met|told|for|in|to)\b)[\p{Ll}-]+ ){0,2}$| (?:(?:new|newly elected|outgoing|incoming|then|former|long-serving|long-time|left-wing|right-wing|leftist|conservative|liberal|centrist|far-right|populist|hard-line|visiting|military|transitional|acting|interim) )?$/u;
/** Characters that a state's style may take before its name: "of the Democratic Socialist Republic of". */
const STYLE = 60;
const OF_REALM = /^ of (?:the )?(?:(?:\p{Lu}[\p{L}-]+|of|and)(?: the)? )*$/u;
/** Whether a state that begins at `start` is whose office ends at `end`. */
function isRealm(text: string, end: number, start: number): boolean {
  return start > end && start <= end + STYLE && OF_REALM.test(text.slice(end, start));
}

/** "Minister for foreign affairs of", "president of neighbouring". */
const OF_DUTIES = /^ (?:of|for) (?:[\p{Ll}-]+ ){0,5}$/u;
const FEMININE = /\b(?:queen|princess|empress|chairwoman|ms|mrs|madam)\b/iu;

/**
 * Prepares the search for names.
 * @param persons by each form of their names
 * @returns gives, for each sentence, the leaders named in it, in order
 */
export function createNameReader(persons: ReadonlyMap<string, Person>, offices: OfficeReader) {
  const findForms = createWordFinder([{ means: true, words: [...persons.keys()] }], false);

  /** @param starts for each sentence, where offices may begin in it */
  return (located: Located, states: StateEnds, starts: readonly (readonly number[])[]): readonly LeaderMention[][] => {
    const { text } = located.document;
    const places = overlapping(
      located.sentences,
      located.mentions.filter((m) => m.kind !== "embedded"),
    );

    /** Reaches back over "the", a demonym or "China's", and the office. */
    const widen = (start: number): { start: number; iso3: string | null; titled: boolean; office: string } => {
      const lineStart = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 90);
      const before = text.slice(lineStart, start);
      const title = offices.before(before);
      let from = title ? lineStart + title.index : start;
      let iso3: string | null = null;
      const gap = (title ? BEFORE_TITLE : /['’]s? $/u).exec(text.slice(Math.max(lineStart, from - 40), from));
      if (gap) {
        const end = from - gap[0].length;
        const state = states.get(end);
        if (state) {
          iso3 = state.iso3;
          from = state.start;
        }
      }
      return { start: from, iso3, titled: title !== null, office: title?.[0].trim().toLowerCase() ?? "" };
    };

    const sentences = scannedSentences(text, located.sentences);
    const named = located.sentences.map((sentence, index): LeaderMention[] => {
      const found: LeaderMention[] = [];
      const scanned = sentences[index];
      if (scanned === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) return found;
      const part = scanned.text;
      const officesHere = starts[index] ?? [];
      const here = places[index] ?? [];
      const isPlace = (start: number, end: number): boolean => here.some((m) => m.start < end && start < m.end);
      const heading = located.cleaned.paragraphs[sentence.paragraph]?.kind === "heading";
      const add = (mention: LeaderMention): void => {
        if (!found.some((f) => f.start < mention.end && mention.start < f.end)) found.push(mention);
      };
      for (const hit of findForms(scanned)) {
        const form = part.slice(hit.start, hit.end);
        const person = persons.get(form);
        const start = sentence.start + hit.start;
        const end = sentence.start + hit.end;
        if (!person || isPlace(start, end)) continue;
        const wide = widen(start);
        if (!wide.titled && !heading && otherPerson(text.slice(sentence.start, start))) continue;
        if (/^ (?:Jr|Sr|I{2,3}|IV)\b|^-(?:style|era|like|led|backed)/u.test(text.slice(end, end + 8))) continue;
        const office = wide.office || offices.within(form);
        add({ ...person, start: wide.start, end, iso3: person.iso3 ?? wide.iso3, office, how: "name" });
      }
      for (const match of offices.titled(part, officesHere)) {
        const name = match.groups?.name ?? "";
        const end = sentence.start + match.index + match[0].length;
        const start = end - name.length;
        if (isPlace(start, end)) continue;
        const wide = widen(start);
        const pronoun = FEMININE.test(wide.office) ? "she" : null;
        add({ start: wide.start, end, name, iso3: wide.iso3, office: wide.office, pronoun, how: "name" });
      }
      for (const match of offices.appositions(part, officesHere)) {
        const name = match.groups?.name ?? "";
        const start = sentence.start + match.index;
        if (isPlace(start, start + name.length) || OPENERS.test(name)) continue;
        const end = start + match[0].length;
        const state = here.find(
          (m) =>
            states.has(m.end) &&
            m.start >= start + name.length &&
            (m.end <= end || isRealm(text, end, m.start) || OF_DUTIES.test(text.slice(end, m.start))),
        );
        const role = match[0]
          .slice(name.length)
          .replace(/^, (?:the |an? )?/u, "")
          .toLowerCase();
        const pronoun = FEMININE.test(role) ? "she" : null;
        // "X, the president of Y" with his realm.
        const realm = state && isRealm(text, end, state.start);
        add({
          start,
          end: realm ? state.end : end,
          name,
          iso3: state?.iso3[0] ?? null,
          office: role,
          pronoun,
          how: "name",
        });
      }
      for (const match of offices.introduced(part, officesHere)) {
        const { name = "", realm } = match.groups ?? {};
        const end = sentence.start + match.index + match[0].length;
        const start = end - name.length;
        if (isPlace(start, end) || OPENERS.test(name)) continue;
        const wide = widen(start);
        const realmEnd = sentence.start + match.index + match[0].lastIndexOf(`${realm},`) + (realm?.length ?? 0);
        const iso3 = realm === undefined ? wide.iso3 : (states.get(realmEnd)?.iso3 ?? null);
        if (iso3 === null) continue;
        const office = match.groups?.office?.toLowerCase() ?? "";
        const pronoun = FEMININE.test(office) ? "she" : null;
        add({
          start: Math.min(wide.start, sentence.start + match.index),
          end,
          name,
          iso3,
          office,
          pronoun,
          how: "name",
        });
      }
      for (const match of offices.bare(part, officesHere)) {
        const end = match.index + match[0].length;
        const from = sentence.start + end;
        const state = here.find((m) => states.has(m.end) && isRealm(text, from, m.start));
        if (!state) continue;
        const behind = offices.nameAt(part, state.end - sentence.start);
        if (behind === null) continue;
        const { name } = behind;
        const nameEnd = sentence.start + behind.end;
        if (isPlace(nameEnd - name.length, nameEnd) || OPENERS.test(name)) continue;
        const office = match[0].toLowerCase();
        add({
          start: sentence.start + match.index,
          end: nameEnd,
          name,
          iso3: state.iso3[0] ?? null,
          office,
          pronoun: FEMININE.test(office) ? "she" : null,
          how: "name",
        });
      }
      return found.sort((a, b) => a.start - b.start);
    });
    for (const { short, person } of surnames(named.flat(), persons)) {
      located.sentences.forEach((sentence, index) => {
        const found = named[index];
        if (!found || sentence.end - sentence.start > LONGEST_SENTENCE || sentence.end <= person.start) return;
        const part = text.slice(sentence.start, sentence.end);
        for (const at of standingAlone(part, short)) {
          const start = sentence.start + at;
          const end = start + short.length;
          const taken = [...found, ...(places[index] ?? [])].some((f) => f.start < end && start < f.end);
          if (taken || start < person.start || otherPerson(part.slice(0, at))) continue;
          found.push({ ...person, start, end, how: "name" });
        }
        found.sort((a, b) => a.start - b.start);
      });
    }
    return named;
  };
}

/** Where a surname stands in a text, no part of a longer word or name. */
function standingAlone(text: string, surname: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    AFTER_SURNAME.lastIndex = at + surname.length;
    if (!isWordBefore(text, at) && text.charAt(at - 1) !== "-" && AFTER_SURNAME.test(text)) found.push(at);
  }
  return found;
}

const AFTER_SURNAME = /(?! \p{Lu}\p{Ll})(?![\p{L}\p{N}-])/uy;

/** Where the family name comes first in English text too. */
const FAMILY_NAME_FIRST = new Set(["CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM", "SGP"]);

/** "Wang" for the Wang Yi that an article introduced with office and full name. A name that the data knows is left to it. */
function surnames(mentions: readonly LeaderMention[], known: ReadonlyMap<string, unknown>) {
  const found = new Map<string, LeaderMention>();
  for (const mention of mentions) {
    const words = mention.name.split(" ");
    const short = mention.iso3 !== null && FAMILY_NAME_FIRST.has(mention.iso3) ? words[0] : words.at(-1);
    if (words.length < 2 || short === undefined || short.length < 3 || known.has(short) || found.has(short)) continue;
    found.set(short, mention);
  }
  return [...found].map(([short, person]) => ({ short, person }));
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** "Brigitte Macron" is not the president: a capitalised word before the name that is no opener and no title. */
function otherPerson(before: string): boolean {
  const word = /(?<word>[\p{L}.'’-]+) $/u.exec(before)?.groups?.word;
  if (!word || !CAPITALISED.test(word) || OPENERS.test(word.replace(".", ""))) return false;
  // "Then-president X"
  return !/['’]s?$|^(?:Then|Now|Ex)-\p{Ll}/u.test(word);
}
