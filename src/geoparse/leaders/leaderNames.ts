/** Leaders whom a text names: those of the data, and others by the office beside their names. */
import { addApart, overlap, overlapping } from "../../atlas/spans.ts";
import type { Located } from "../model.ts";
import { plain } from "../text/letters.ts";
import { matchAt, standsAt } from "../text/matches.ts";
import { once } from "../text/once.ts";
import { firstWord, isWordAt, standsWhole, type Token } from "../text/tokens.ts";
import { createWordTable, type Word } from "../text/words.ts";
import { callInFull, fullNames } from "./fullNames.ts";
import { isStyled } from "./honorifics.ts";
import { type LeaderMention, leaderMention, type Person, type States } from "./leaderMention.ts";
import { type LeaderSentence, WORD } from "./leaderSentences.ts";
import { behindMiddleNames } from "./nameForms.ts";
import { type Beside, counterparts, nameBehindPortfolio, namesInList } from "./namesBeside.ts";
import { addNamesByOffice, isPlace, OPENERS, type Site, titleOf, withOwnersState } from "./namesByOffice.ts";
import type { OfficeReader } from "./officeReader.ts";
import { type ShortNames, standingAlone } from "./shortNames.ts";

/** Behind a name of the data: then it is somebody else's, or no person's. */
const NOT_HIS = / (?:Jr|Sr|I{2,3}|IV)\b|-(?:style|era|like|led|backed)/uy;

/** What a name may go on with: "bin Hamad Al Thani". */
const FATHERS = /(?: (?:bin|bint|ibn|al|el|Al|El)[ -]\p{Lu}[\p{L}’'-]*(?<!['’]s))+/uy;

/** A form of the name of a leader whom the data knows. */
interface Form {
  readonly form: string;
  readonly person: Person;
  /** The office that opens it ("King Charles"), or "": few texts ask for those of few forms. */
  readonly office: () => string;
}

/** Gives the forms that begin with a word, longer ones first. */
type Forms = (first: Word) => readonly Form[] | null;

/**
 * Prepares the search for names.
 * @param persons by each form of their names
 * @param shortNames what persons are called once they have been introduced
 * @returns gives, for each sentence, the leaders named in it, in order
 */
export function createNameReader(persons: ReadonlyMap<string, Person>, offices: OfficeReader, shortNames: ShortNames) {
  const forms = formsOf(persons, offices);

  return (located: Located, states: States, sentences: readonly LeaderSentence[]): readonly LeaderMention[][] => {
    const { text } = located.document;
    const placesIn = overlapping(
      sentences,
      located.mentions.filter((m) => m.kind !== "embedded"),
    );
    /** Those of the last sentence that names any. */
    let earlier: readonly LeaderMention[] = [];
    const named = sentences.map((sentence, index): LeaderMention[] => {
      const found: LeaderMention[] = [];
      if (!sentence.holds(WORD.name | WORD.office | WORD.pluralOffice)) return found;
      const heading = located.cleaned.paragraphs[sentence.paragraph]?.kind === "heading";
      const site: Site = { sentence, text, states, places: placesIn[index] ?? [], heading };
      addKnownNames(found, site, forms);
      if (sentence.offices.length > 0) {
        // "Minister for Education X" before "X, Minister of": the name does not begin with the portfolio.
        addNamesBehindPortfolios(found, site);
        addNamesByOffice(found, site);
      }
      addNamesBeside(found, site);
      inOrder(found);
      for (const [i, mention] of found.entries()) {
        if (mention.iso3 === null) found[i] = withOwnersState(mention, site, found.slice(0, i), earlier);
      }
      earlier = found.length > 0 ? found : earlier;
      return found;
    });
    const fullNameOf = fullNames(named);
    for (const found of named) callInFull(found, fullNameOf);
    for (const [name, person] of shortNames(named)) {
      for (const { sentence, at } of standingAlone(name, person.start, text, sentences)) {
        const start = sentence.start + at;
        const mention = leaderMention(person, start, start + name.length, person.office, "name");
        const found = named[sentence.index];
        if (!found || placesIn[sentence.index]?.some((place) => overlap(place, mention))) continue;
        if (isOtherPerson(sentence.plain, at)) continue;
        addApart(found, mention);
        inOrder(found);
      }
    }
    return named;
  };
}

/** Where in a sentence phrases for several holders of an office begin: "prime ministers" a word before "ministers". */
function pluralsIn(sentence: LeaderSentence): readonly number[] {
  return sentence.wordsOf(WORD.pluralOffice).flatMap(({ start }) => {
    const word = start - sentence.start;
    const before = sentence.text.lastIndexOf(" ", word - 2) + 1;
    return before === word ? [word] : [before, word];
  });
}

function inOrder(found: LeaderMention[]): LeaderMention[] {
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function formsOf(persons: ReadonlyMap<string, Person>, offices: OfficeReader): Forms {
  const forms = new Map<string, Form[]>();
  for (const [form, person] of persons) {
    const first = firstWord(form)?.key ?? "";
    const others = forms.get(first) ?? [];
    others.push({ form, person, office: once(() => offices.within(form)) });
    forms.set(first, others);
  }
  for (const others of forms.values()) others.sort((a, b) => b.form.length - a.form.length);
  return createWordTable(({ key }) => forms.get(key) ?? null);
}

/** Those whom the data knows. */
function addKnownNames(found: LeaderMention[], site: Site, forms: Forms): void {
  const { sentence, text } = site;
  let read = 0;
  for (const word of sentence.wordsOf(WORD.name)) {
    const { start } = word;
    const known = start < read ? undefined : (formAt(word, sentence, forms) ?? formAround(word, sentence, forms));
    if (known === undefined) continue;
    const { form, nameEnd } = known;
    const { person } = form;
    const end = nameEnd + (matchAt(FATHERS, text, nameEnd)?.[0] ?? "").length;
    read = end;
    if (isPlace(site, start, end)) continue;
    const title = titleOf(site, start);
    if (title.office === "" && !site.heading && isOtherPerson(sentence.plain, start - sentence.start)) continue;
    if (standsAt(NOT_HIS, text, end)) continue;
    const iso3 = person.iso3 ?? title.iso3;
    addApart(found, leaderMention({ ...person, iso3 }, title.start, end, title.office || form.office(), "name"));
  }
}

/** A form of a name that stands in the article. */
interface FormFound {
  readonly form: Form;
  readonly nameEnd: number;
}

/** The longest form that stands whole where a word begins. */
function formAt(word: Token, { text, start }: LeaderSentence, forms: Forms): FormFound | undefined {
  const at = word.start - start;
  for (const form of forms(word) ?? NO_FORMS) {
    if (standsWhole(text, form.form, at)) return { form, nameEnd: word.start + form.form.length };
  }
  return undefined;
}

/** The form of two words that stands there with other names between. */
function formAround(word: Token, { text, plain, start }: LeaderSentence, forms: Forms): FormFound | undefined {
  const places = behindMiddleNames(plain, { start: word.start - start, end: word.end - start });
  if (places.length === 0) return undefined;
  for (const form of forms(word) ?? NO_FORMS) {
    const [, family, another] = form.form.split(" ");
    if (family === undefined || another !== undefined) continue;
    const at = places.find((place) => text.startsWith(family, place) && !isWordAt(text, place + family.length));
    if (at !== undefined) return { form, nameEnd: start + at + family.length };
  }
  return undefined;
}

const NO_FORMS: readonly Form[] = [];

function addNamesBehindPortfolios(found: LeaderMention[], site: Site): void {
  for (const office of site.sentence.offices) {
    const mention = nameBehindPortfolio(besideIn(site), office);
    if (mention !== null) addUnlessPlace(found, site, mention);
  }
}

function besideIn({ sentence, states }: Site): Beside {
  const { text, plain, start } = sentence;
  return { text, plain, start, states };
}

/** Those named beside a state in other ways. */
function addNamesBeside(found: LeaderMention[], site: Site): void {
  const { sentence } = site;
  const here = besideIn(site);
  if (sentence.holds(WORD.pluralOffice)) {
    for (const mention of namesInList(here, pluralsIn(sentence))) addApart(found, mention);
  }
  if (sentence.holds(WORD.counterpart)) {
    for (const mention of counterparts(here)) addUnlessPlace(found, site, mention);
  }
}

function addUnlessPlace(found: LeaderMention[], site: Site, mention: LeaderMention): void {
  if (!isPlace(site, mention.end - mention.name.length, mention.end)) addApart(found, mention);
}

/** A capitalised word that ends right before a name, in plain letters. */
const WORD_BEFORE = plain(/(?<=(?<![\p{L}.'-])(?<word>\p{Lu}\p{Ll}[\p{L}.'-]*) )/uy);
/** "Finance boss X", "CIA Director X": what a leader is besides. */
const JOBS: ReadonlySet<string> = new Set(
  "Ayatollah Commissioner Director Governor Chief Boss Speaker Envoy Negotiator Adviser Advisor Head Chair Czar".split(
    " ",
  ),
);
/** "Then-president X" */
const OF_THAT_TIME = plain(/^(?:Then|Now|Ex)-\p{Ll}/u);
const POSSESSIVE = /'s?$/;

/** "Brigitte Macron" is not the president: a capitalised word before the name that is no opener and no title. */
function isOtherPerson(text: string, name: number): boolean {
  const word = text.charAt(name - 1) === " " ? matchAt(WORD_BEFORE, text, name)?.groups?.word : undefined;
  const title = word?.replace(".", "") ?? "";
  if (word === undefined || OPENERS.has(title) || JOBS.has(title) || isStyled(text, name)) return false;
  return !POSSESSIVE.test(word) && !OF_THAT_TIME.test(word);
}
