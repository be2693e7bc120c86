/** Who in a text is a head of state, of government or a minister: by name, by office, or by a pronoun. */
import { addApart, overlap } from "../../atlas/spans.ts";
import type { Knowledge, Located } from "../model.ts";
import { flat } from "../text/flat.ts";
import { once } from "../text/once.ts";
import { articleSubject } from "./articleSubject.ts";
import type { LeaderMention, Person, StateName, States } from "./leaderMention.ts";
import { createNameReader } from "./leaderNames.ts";
import { createPronouns } from "./leaderPronouns.ts";
import { createSentenceReader, type LeaderSentence, WORD } from "./leaderSentences.ts";
import { createNamedLeaders } from "./namedLeaders.ts";
import { variantsOf } from "./nameForms.ts";
import { createHolderFinder, knownOffices } from "./officeHolders.ts";
import { createOfficeMentions } from "./officeMentions.ts";
import { createOffices } from "./officeReader.ts";
import { createPlurals } from "./pluralLeaders.ts";
import { createSalience } from "./salience.ts";
import { createShortNames } from "./shortNames.ts";

/**
 * Gives, for a located article, the leaders named in each sentence (by its index), in order. "The two leaders" are
 * several on one span.
 */
export type LeaderFinder = (located: Located) => readonly (readonly LeaderMention[])[];

/**
 * Prepares the search for leaders. An article is searched once, however often it is asked for.
 */
export function createLeaderFinder(knowledge: Pick<Knowledge, "leaders" | "subject">): LeaderFinder {
  const persons = personsOf(knowledge);
  const offices = createOffices(knowledge.leaders.offices);
  const readSentences = createSentenceReader(offices, persons.keys());
  const findNames = createNameReader(persons, offices, createShortNames(knowledge.leaders, persons));
  const known = knownOffices(knowledge.leaders);
  const findHolder = createHolderFinder(knowledge.leaders, known, persons);
  const findPlurals = createPlurals(findHolder);
  /** Who asks for an article's leaders asks after the one before: a weak map would let them live on through a collection of garbage. */
  let latest: { readonly located: Located; readonly leaders: readonly (readonly LeaderMention[])[] } | null = null;

  const find: LeaderFinder = (located) => {
    const { text } = located.document;
    const states = statesOf(located);
    const sentences = readSentences(located);
    if (!sentences.some(mayName)) return sentences.map(() => NOBODY);
    const byName = findNames(located, states, sentences);
    const named = createNamedLeaders(flat(byName));
    const subject = articleSubject(located, named, ({ end }) =>
      sentences.some(({ start, offices }) => start < end && offices.length > 0),
    );
    const salience = createSalience(named, subject);
    const pluralsIn = findPlurals(located, sentences, byName, named);
    const meantByOffice = createOfficeMentions(text, states, named, findHolder, known);
    const meantByPronoun = createPronouns(named, salience);
    return sentences.map((sentence, index) => {
      const names = byName[index] ?? [];
      if (names.length === 0 && !sentence.holds(WORD.any)) return names;
      // What is found later gives way.
      const found = [...names];
      for (const several of sentence.holds(WORD.pluralOffice | WORD.they) ? pluralsIn(sentence) : NO_PLURALS) {
        if (!found.some((f) => several.some((s) => overlap(f, s)))) found.push(...several);
      }
      for (const office of sentence.offices) {
        if (!office.inner) addApart(found, meantByOffice(sentence, office));
      }
      for (const pronoun of sentence.wordsOf(WORD.pronoun)) addApart(found, meantByPronoun(pronoun, sentence, found));
      if (found.length > 1) found.sort((a, b) => a.start - b.start);
      salience.remember(sentence, found);
      return found;
    });
  };

  return (located) => {
    if (latest?.located !== located) latest = { located, leaders: find(located) };
    return latest.leaders;
  };
}

const NOBODY: readonly LeaderMention[] = [];
const NO_PLURALS: readonly (readonly LeaderMention[])[] = [];

/** Whether it may name somebody whom pronouns elsewhere may stand for. */
function mayName(sentence: LeaderSentence): boolean {
  return sentence.offices.length > 0 || sentence.holds(WORD.name | WORD.pluralOffice);
}

/** By each form of their names. */
function personsOf({ leaders, subject }: Pick<Knowledge, "leaders" | "subject">): ReadonlyMap<string, Person> {
  const persons = new Map<string, Person>();
  const eitherOrder = new Set<string | null>(leaders.eitherNameFirst);
  for (const { forms, name, iso3, pronoun = "he" } of leaders.leaders) {
    for (const form of [name, ...forms]) persons.set(form, { name, iso3, pronoun });
  }
  for (const { forms, name, iso3 } of leaders.leaders) {
    const person = persons.get(name);
    const variants = forms.flatMap((form) => variantsOf(form, eitherOrder.has(iso3)));
    for (const variant of variants) if (person && !persons.has(variant)) persons.set(variant, person);
  }
  const { leader, country } = subject;
  for (const form of [leader.name, ...leader.forms]) {
    const pronoun = persons.get(leader.name)?.pronoun ?? null;
    persons.set(form, { name: leader.name, iso3: country, pronoun });
  }
  return persons;
}

function statesOf({ mentions }: Located): States {
  // Many articles ask for none.
  const names = once(() => {
    const byStart = new Map<number, StateName>();
    const byEnd = new Map<number, StateName>();
    for (const { start, end, kind, iso3 } of mentions) {
      const only = iso3.length === 1 ? iso3[0] : undefined;
      if (only === undefined || (kind !== "country" && kind !== "demonym")) continue;
      const state = { start, end, iso3: only };
      byStart.set(start, state);
      byEnd.set(end, state);
    }
    return { byStart, byEnd };
  });
  return {
    startingAt: (offset) => names().byStart.get(offset),
    endingAt: (offset) => names().byEnd.get(offset),
  };
}
