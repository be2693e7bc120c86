/** Who in a text is a head of state, of government or a minister: by name, by office, or by a pronoun. */
import type { Span } from "../atlas/schema.ts";
import { overlapping } from "../atlas/spans.ts";
import type { Knowledge, Located } from "./model.ts";
import { LONGEST_SENTENCE } from "./symbols.ts";

export interface LeaderMention extends Span {
  /** Full name from the data, else as the text writes it; the office not in it. */
  readonly name: string;
  /** The state that he leads, null where neither data nor text says it, or where he leads none (a Commission, an alliance). */
  readonly iso3: string | null;
  /** The office as it stands before the name, in lower case, or "". */
  readonly office: string;
  /** null where neither data nor text says it. */
  readonly pronoun: "he" | "she" | null;
  readonly how: "name" | "office" | "pronoun";
}

/** Gives, for a located article, the leaders named in each sentence (by its index), in order. */
export type LeaderFinder = (located: Located) => readonly (readonly LeaderMention[])[];

type Person = Pick<LeaderMention, "name" | "iso3" | "pronoun">;

/** Offices whose holders pay state visits, besides those of the data. */
const OFFICES =
  "(?:(?:vice|deputy|acting|interim|first|federal|crown|foreign|prime|defence|defense|finance|trade|energy|economy|interior|supreme|grand) )*(?:president|premier|prime minister|chancellor|minister|secretary of state|foreign secretary|leader|king|queen|emperor|emir|sultan|sheikh|prince|head of state|head of government|pope|taoiseach|PM|FM)";
const NAME_WORD = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*(?<!['’]s)";
const NAME = `${NAME_WORD}(?: (?:(?:bin|bint|ibn|al|el|de|da|do|dos|del|di|la|le|van|von|der|den|ter|e) ){0,2}${NAME_WORD}){0,3}`;
const HONORIFICS = "(?:(?:Dr|Mr|Mrs|Ms|Shri|Gen|Sir|H\\.E)\\.? )*";
/** Capitalised only for standing at the head of a sentence: no first name. */
const OPENERS =
  /^(?:When|While|As|After|Before|During|Since|Until|Though|Although|But|And|Yet|For|In|On|At|By|With|Without|From|To|Of|If|Because|Why|How|What|Where|That|Both|Meanwhile|Following|Amid|Despite|Under|Unlike|Like|Is|Was|Did|Will|Has|Can|Could|Should|Mr|Dr|Sir|Lord|Dame|Says?|The|Only|Even|Here|There|Then|Now|So|Or|Nor|Not|Once|Against|Between|Through|About|Over|Ahead|Late|Earlier|Later|Last|Next|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Closer|Recently|Finally|Also|Indeed|However)$/u;
const PRONOUNS = /(?<![\p{L}'’-])(?:he|she|his|her|him)(?![\p{L}'’-])/giu;
const FEMININE = /\b(?:queen|princess|empress|chairwoman|ms|mrs|madam)\b/iu;

/**
 * Prepares the search for leaders.
 * @returns a function that gives, for a located article, the leaders named in each sentence (by its index), in order
 */
export function createLeaderFinder(knowledge: Pick<Knowledge, "leaders" | "subject">) {
  const persons = new Map<string, Person>();
  for (const { forms, name, iso3, pronoun = "he" } of knowledge.leaders.leaders) {
    for (const form of [name, ...forms]) persons.set(form, { name, iso3, pronoun });
  }
  const { leader, country } = knowledge.subject;
  for (const form of [leader.name, ...leader.forms]) {
    const pronoun = persons.get(leader.name)?.pronoun ?? null;
    persons.set(form, { name: leader.name, iso3: country, pronoun });
  }
  const forms = [...persons.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const named = forms.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu")
    : /(?!)/gu;
  const offices = knowledge.leaders.offices.map(escapePattern).sort((a, b) => b.length - a.length);
  const office = `(?:${[...offices, OFFICES].join("|")})`;
  const titledBefore = new RegExp(`(?<![\\p{L}-])(?:${office}(?:,)? )+${HONORIFICS}$`, "iu");
  const titledForm = new RegExp(`^(?:${office}) `, "iu");
  const titledName = new RegExp(
    `(?<![\\p{L}-])(?:${titleCase(office)}) ${HONORIFICS}(?<name>(?:\\p{Lu}\\. ?){0,3}${NAME})`,
    "gu",
  );
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
    const widen = (start: number): { start: number; iso3: string | null; titled: boolean; office: string } => {
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
      return { start: from, iso3, titled: title !== null, office: title?.[0].trim().toLowerCase() ?? "" };
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
        const office = wide.office || (titledForm.exec(match[0])?.[0].trim().toLowerCase() ?? "");
        add({ ...person, start: wide.start, end, iso3: person.iso3 ?? wide.iso3, office, how: "name" });
      }
      for (const match of part.matchAll(titledName)) {
        const name = match.groups?.name ?? "";
        const end = sentence.start + match.index + match[0].length;
        const start = end - name.length;
        if (isPlace(start, end)) continue;
        const wide = widen(start);
        const pronoun = FEMININE.test(wide.office) ? "she" : null;
        add({ start: wide.start, end, name, iso3: wide.iso3, office: wide.office, pronoun, how: "name" });
      }
      for (const match of part.matchAll(apposition)) {
        const name = match.groups?.name ?? "";
        const start = sentence.start + match.index;
        if (isPlace(start, start + name.length) || OPENERS.test(name)) continue;
        const state = here.find(
          (m) => stateEnding.has(m.end) && m.start >= start + name.length && m.end <= start + match[0].length + 30,
        );
        const role = match[0]
          .slice(name.length)
          .replace(/^, (?:the |an? )?/u, "")
          .toLowerCase();
        const pronoun = FEMININE.test(role) ? "she" : null;
        add({
          start,
          end: start + match[0].length,
          name,
          iso3: state?.iso3[0] ?? null,
          office: role,
          pronoun,
          how: "name",
        });
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
          found.push({ ...person, start, end, how: "name" });
        }
        found.sort((a, b) => a.start - b.start);
      });
    });
    const all = first.flat();
    const spokenOf = createSalience(
      (index) => located.sentences[index]?.paragraph,
      (name) => all.filter((l) => l.name === name).length / all.length,
    );

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
        if (/^ of\b/u.test(text.slice(end, end + 4)) && !/leader|minister/iu.test(match[0])) continue;
        const state = stateEnding.get(at - 1) ?? stateEnding.get(at - 3);
        const begin = startingAt.get(at - 1) ?? startingAt.get(at - 3);
        if (state && begin !== undefined && begin >= sentence.start) {
          const indefinite = /\b(?:an?|no|any|every|each|former|sitting|first) $/iu.test(
            text.slice(Math.max(sentence.start, begin - 10), begin),
          );
          // "The first visit by a Kenyan president" is his of whom the text speaks; else "a president" is any.
          const firstEver = indefinite && FIRST_EVER.test(text.slice(Math.max(sentence.start, begin - 80), begin));
          const holderOf = firstEver
            ? all.findLast((l) => l.end <= end + 200 && l.end > at - 500 && l.iso3 === state)
            : undefined;
          if (holderOf) {
            add({ ...holderOf, start: begin, end, how: "office" });
            continue;
          }
          if (indefinite) continue;
          const same = nearest(all, begin, (l) => l.iso3 === state && fitsOffice(match[0], l.office));
          const known = knowledge.leaders.leaders.filter((l) => l.iso3 === state);
          const holder =
            known.find((l) => l.office === match[0].toLowerCase()) ??
            (/^leader$/iu.test(match[0]) || known.length === 1
              ? (known.find((l) => l.office !== undefined) ?? (known.length === 1 ? known[0] : undefined))
              : undefined);
          const named = same ?? (holder ? persons.get(holder.name) : undefined);
          const name = named?.name ?? text.slice(begin, end);
          add({
            start: begin,
            end,
            name,
            iso3: state,
            office: match[0].toLowerCase(),
            pronoun: named?.pronoun ?? null,
            how: "office",
          });
          continue;
        }
        const article = /\bthe $/iu.exec(text.slice(Math.max(sentence.start, at - 4), at));
        const holder =
          article &&
          all.findLast(
            (l) => l.end <= at && at - l.end < 1500 && l.office !== "" && fitsOffice(match[0], l.office, true),
          );
        if (holder) add({ ...holder, start: at, end, how: "office" });
      }
      for (const match of part.matchAll(PRONOUNS)) {
        const start = sentence.start + match.index;
        const pronoun = /^s?he$|^hi[sm]$/iu.test(match[0]) && !/^she$/iu.test(match[0]) ? "he" : "she";
        const could = (l: Person): boolean => l.pronoun === null || l.pronoun === pronoun;
        const before = mentions.filter((l) => l.end <= start && could(l));
        // "X came to see him": him is somebody else.
        const other = (l: Person): boolean => could(l) && !before.some((b) => b.name === l.name);
        const person = /^him$/iu.test(match[0])
          ? (spokenOf.most(index, other) ?? before[0])
          : (before[0] ?? spokenOf.most(index, could));
        if (person) add({ ...person, start, end: start + match[0].length, how: "pronoun" });
      }
      found.sort((a, b) => a.start - b.start);
      spokenOf.remember(index, found, (l) => OBJECT.test(text.slice(Math.max(sentence.start, l.start - 30), l.start)));
      return found;
    });
  };
}

const FIRST_EVER =
  /\b(?:first|second|third|rare|only|last) (?:[\p{L}-]+ ){0,4}(?:visit|trip|tour|stop|journey)[^.;]{0,50} (?:by|of|from) (?:an? |any )$|\b(?:visit|trip|tour|journey)\b[^.;]{0,40} first [^.;]{0,20}(?:by|of) (?:an? )$/iu;
/** Before a name: somebody else is what the sentence is about. */
const OBJECT =
  /\b(?:of|by|for|with|to|against|met|meets?|told|hosted|welcomed|received|called|thanked|phoned|urged|like|than|where) $/iu;
/** A pronoun reaches back so many sentences. */
const REACH = 5;
/** A new paragraph may be about somebody else. */
const ACROSS_PARAGRAPHS = 0.35;

/** Whom the sentences before speak of most: subjects, and those whom a pronoun already stood for, before others. */
function createSalience(paragraphOf: (sentence: number) => number | undefined, protagonism: (name: string) => number) {
  const spoken: { readonly index: number; readonly weight: number; readonly person: LeaderMention }[] = [];
  return {
    remember(index: number, found: readonly LeaderMention[], isObject: (l: LeaderMention) => boolean): void {
      found.forEach((person, i) => {
        const weight = isObject(person) ? 0.5 : person.how === "pronoun" ? 1 : i === 0 ? 2 : 1;
        spoken.push({ index, weight, person });
      });
    },
    most(index: number, could: (l: LeaderMention) => boolean): LeaderMention | undefined {
      const scores = new Map<string, { score: number; person: LeaderMention }>();
      const heard = new Map<string, number>();
      for (const { index: at, weight, person } of spoken.slice(-60)) {
        if (index - at > REACH || !could(person)) continue;
        // Of a sentence that names somebody twice, the stronger counts.
        const key = `${person.name} ${at}`;
        const more = Math.max(0, weight - (heard.get(key) ?? 0));
        heard.set(key, Math.max(weight, heard.get(key) ?? 0));
        const across = paragraphOf(at) === paragraphOf(index) ? 1 : ACROSS_PARAGRAPHS;
        const score =
          (scores.get(person.name)?.score ?? protagonism(person.name)) + more * 0.6 ** (index - at) * across;
        scores.set(person.name, { score, person });
      }
      return [...scores.values()].sort((a, b) => b.score - a.score)[0]?.person;
    },
  };
}

/** Whether "the president" can be who was introduced as "Vice President"; a "leader" may hold any office. */
function fitsOffice(said: string, introduced: string, strictly = false): boolean {
  const [a, b] = [said.toLowerCase(), introduced];
  if (a === "leader") return !strictly;
  if (b === "") return !strictly;
  if (strictly)
    return b === a || (b.endsWith(` ${a}`) && !/\b(?:vice|deputy|former|foreign|prime|defen[cs]e|crown) /u.test(b));
  return /minister|secretary/u.test(a)
    ? b.includes(a) || a.includes(b)
    : !/(?:foreign|defen[cs]e|finance|deputy) minister/u.test(b);
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
