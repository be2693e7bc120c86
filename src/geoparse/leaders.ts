/** Who in a text is a head of state, of government or a minister: by name, by office, or by a pronoun. */
import type { Span } from "../atlas/schema.ts";
import { overlapping } from "../atlas/spans.ts";
import type { Knowledge, Located } from "./model.ts";
import { LONGEST_SENTENCE } from "./symbols.ts";

export interface LeaderMention extends Span {
  /** Full name from the data, else as the text writes it; the office not in it. */
  readonly name: string;
  /** The state that he leads, null where neither data nor text says it. */
  readonly iso3: string | null;
  readonly how: "name" | "office" | "pronoun";
}

interface Person {
  readonly name: string;
  readonly iso3: string | null;
}

/** Offices whose holders pay state visits, besides those of the data. */
const OFFICES =
  "(?:(?:vice|deputy|acting|interim|first|federal|crown|foreign|prime|defence|defense|finance|trade|energy|economy|interior|supreme|grand) )*(?:president|premier|prime minister|chancellor|minister|secretary of state|foreign secretary|leader|king|queen|emperor|emir|sultan|sheikh|prince|head of state|head of government|pope|taoiseach)";
const NAME_WORD = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*(?<!['’]s)";
const NAME = `${NAME_WORD}(?: (?:(?:bin|bint|al|el|de|da|dos|van|von|der) )?${NAME_WORD}){0,3}`;
/** Capitalised only for standing at the head of a sentence: no first name. */
const OPENERS =
  /^(?:When|While|As|After|Before|During|Since|Until|Though|Although|But|And|Yet|For|In|On|At|By|With|Without|From|To|Of|If|Because|Why|How|What|Where|That|Both|Meanwhile|Following|Amid|Despite|Under|Unlike|Like|Is|Was|Did|Will|Has|Can|Could|Should|Mr|Dr|Sir|Lord|Dame|Says?|The|Only|Even|Here|There|Then|Now|So|Or|Nor|Not|Once|Against|Between|Through|About|Over|Ahead|Late|Earlier|Later|Last|Next|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Closer|Recently|Finally|Also|Indeed|However)$/u;
const PRONOUNS = /(?<![\p{L}'’-])(?:he|she|his|her)(?![\p{L}'’-])/giu;

/**
 * Prepares the search for leaders.
 * @returns a function that gives, for a located article, the leaders named in each sentence (by its index), in order
 */
export function createLeaderFinder(knowledge: Pick<Knowledge, "leaders" | "subject">) {
  const persons = new Map<string, Person>();
  for (const { forms, name, iso3 } of knowledge.leaders.leaders) {
    for (const form of [name, ...forms]) persons.set(form, { name, iso3 });
  }
  const { leader, country } = knowledge.subject;
  for (const form of [leader.name, ...leader.forms]) persons.set(form, { name: leader.name, iso3: country });
  const forms = [...persons.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const named = forms.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu")
    : /(?!)/gu;
  const offices = knowledge.leaders.offices.map(escapePattern).sort((a, b) => b.length - a.length);
  const office = `(?:${[...offices, OFFICES].join("|")})`;
  const titledBefore = new RegExp(`(?<![\\p{L}-])(?:${office}(?:,)? )+$`, "iu");
  const titledName = new RegExp(`(?<![\\p{L}-])(?:${titleCase(office)}) (?<name>${NAME})`, "gu");
  const apposition = new RegExp(
    `(?<name>${NAME}), (?:the |an? )?(?:[\\p{L}-]+ ){0,2}?(?:${office})(?![\\p{L}-])`,
    "gu",
  );
  const bareOffice = new RegExp(`(?<![\\p{L}-])(?:${office})(?![\\p{L}-])`, "giu");

  return (located: Located): readonly (readonly LeaderMention[])[] => {
    const { text } = located.document;
    const stateEnding = new Map<number, string>();
    const startingAt = new Map<number, number>();
    const states = located.mentions.filter(
      (m) => m.iso3.length === 1 && (m.kind === "country" || m.kind === "demonym"),
    );
    for (const m of states) {
      stateEnding.set(m.end, m.iso3[0] ?? "");
      startingAt.set(m.end, m.start);
    }
    const places = overlapping(
      located.sentences,
      located.mentions.filter((m) => m.kind !== "embedded"),
    );

    /** Reaches back over "the", a demonym or "China's", and the office. */
    const widen = (start: number): { start: number; iso3: string | null; titled: boolean } => {
      const lineStart = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 90);
      const before = text.slice(lineStart, start);
      const title = titledBefore.exec(before);
      let from = title ? lineStart + title.index : start;
      let iso3: string | null = null;
      const gap = /['’]s? $| $/u.exec(text.slice(Math.max(0, from - 3), from));
      if (title && gap) {
        const end = from - gap[0].length;
        const state = stateEnding.get(end);
        const begin = startingAt.get(end);
        if (state && begin !== undefined) {
          iso3 = state;
          from = begin;
        }
      }
      return { start: from, iso3, titled: title !== null };
    };

    const first = located.sentences.map((sentence, index): LeaderMention[] => {
      const found: LeaderMention[] = [];
      if (sentence.end - sentence.start > LONGEST_SENTENCE) return found;
      const here = places[index] ?? [];
      const isPlace = (start: number, end: number): boolean => here.some((m) => m.start < end && start < m.end);
      const part = text.slice(sentence.start, sentence.end);
      const heading = located.cleaned.paragraphs[sentence.paragraph]?.kind === "heading";
      const add = (mention: LeaderMention): void => {
        if (!found.some((f) => f.start < mention.end && mention.start < f.end)) found.push(mention);
      };
      for (const match of part.matchAll(named)) {
        const person = persons.get(match[0]);
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (!person || isPlace(start, end)) continue;
        const wide = widen(start);
        if (!wide.titled && !heading && otherPerson(text.slice(sentence.start, start))) continue;
        if (/^ (?:Jr|Sr|I{2,3}|IV)\b|^-(?:style|era|like|led|backed)/u.test(text.slice(end))) continue;
        add({ start: wide.start, end, name: person.name, iso3: person.iso3 ?? wide.iso3, how: "name" });
      }
      for (const match of part.matchAll(titledName)) {
        const name = match.groups?.name ?? "";
        const end = sentence.start + match.index + match[0].length;
        const start = end - name.length;
        if (isPlace(start, end)) continue;
        const wide = widen(start);
        add({ start: wide.start, end, name, iso3: wide.iso3, how: "name" });
      }
      for (const match of part.matchAll(apposition)) {
        const name = match.groups?.name ?? "";
        const start = sentence.start + match.index;
        if (isPlace(start, start + name.length) || OPENERS.test(name)) continue;
        const state = here.find(
          (m) => stateEnding.has(m.end) && m.start >= start + name.length && m.end <= start + match[0].length + 30,
        );
        add({ start, end: start + match[0].length, name, iso3: state?.iso3[0] ?? null, how: "name" });
      }
      return found.sort((a, b) => a.start - b.start);
    });
    surnames(first.flat(), persons).forEach(({ pattern, person }) => {
      located.sentences.forEach((sentence, index) => {
        const found = first[index];
        if (!found || sentence.end - sentence.start > LONGEST_SENTENCE) return;
        for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
          const start = sentence.start + match.index;
          const end = start + match[0].length;
          const taken = [...found, ...(places[index] ?? [])].some((f) => f.start < end && start < f.end);
          if (taken || start < person.start || otherPerson(text.slice(sentence.start, start))) continue;
          found.push({ start, end, name: person.name, iso3: person.iso3, how: "name" });
        }
        found.sort((a, b) => a.start - b.start);
      });
    });
    const all = first.flat();

    return first.map((mentions, index): readonly LeaderMention[] => {
      const sentence = located.sentences[index];
      if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) return mentions;
      const found = [...mentions];
      const part = text.slice(sentence.start, sentence.end);
      const add = (mention: LeaderMention): void => {
        if (!found.some((f) => f.start < mention.end && mention.start < f.end)) found.push(mention);
      };
      for (const match of part.matchAll(bareOffice)) {
        const at = sentence.start + match.index;
        const end = at + match[0].length;
        if (/^ of\b/u.test(text.slice(end)) && !/leader|minister/iu.test(match[0])) continue;
        const state = stateEnding.get(at - 1) ?? stateEnding.get(at - 3);
        const begin = startingAt.get(at - 1) ?? startingAt.get(at - 3);
        if (!state || begin === undefined || begin < sentence.start) continue;
        const same = nearest(all, begin, (l) => l.iso3 === state);
        const known = [...new Set(knowledge.leaders.leaders.filter((l) => l.iso3 === state).map((l) => l.name))];
        const name = same?.name ?? (known.length === 1 ? known[0] : undefined) ?? text.slice(begin, end);
        add({ start: begin, end, name, iso3: state, how: "office" });
      }
      for (const match of part.matchAll(PRONOUNS)) {
        const start = sentence.start + match.index;
        const before = mentions.filter((l) => l.end <= start);
        const earlier = first.slice(Math.max(0, index - 2), index).findLast((s) => s.length > 0);
        const person = before[0] ?? earlier?.[0];
        if (person) {
          add({ start, end: start + match[0].length, name: person.name, iso3: person.iso3, how: "pronoun" });
        }
      }
      return found.sort((a, b) => a.start - b.start);
    });
  };
}

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
  return [...found].map(([short, person]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${escapePattern(short)}(?! \\p{Lu}\\p{Ll})(?![\\p{L}\\p{N}-])`, "gu"),
    person,
  }));
}

/** "Brigitte Macron" is not the president: a capitalised word before the name that is no opener and no title. */
function otherPerson(before: string): boolean {
  const word = /(?<word>[\p{L}.'’-]+) $/u.exec(before)?.groups?.word;
  if (!word || !/^\p{Lu}\p{Ll}/u.test(word) || OPENERS.test(word.replace(".", ""))) return false;
  return !/['’]s?$/u.test(word);
}

function nearest(all: readonly LeaderMention[], position: number, fits: (l: LeaderMention) => boolean) {
  return all.filter((l) => l.end <= position && fits(l)).at(-1) ?? all.find((l) => l.how === "name" && fits(l));
}

/** Offices stand before a name with capitals ("President X"), and in newspapers without ("president X"). */
function titleCase(pattern: string): string {
  return pattern.replace(/(?<![\\\p{L}])\p{L}(?=\p{L})/gu, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`);
}

function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
