import { overlapping } from "../atlas/spans.ts";
import { createLeaderFinder, type LeaderFinder } from "./leaders.ts";
import { createLexicon, createWords, type LexiconHits } from "./lexicon.ts";
import type { DroppedSpan, Knowledge, Located, Outcome, Sentence, TieStatement } from "./model.ts";
import { type TieFound, tiesTold } from "./sameTie.ts";
import { Scanned, scannedSentences } from "./scanned.ts";
import { LONGEST_SENTENCE, symbolise } from "./symbols.ts";
import { blocsOf } from "./tieBlocs.ts";
import { antecedentAt, contextOf, discourseOf, hostOf, remember, subjectBefore } from "./tieDiscourse.ts";
import { bearing } from "./tieDomains.ts";
import { headsOf } from "./tieHeads.ts";
import { createPhrases } from "./tiePatterns.ts";
import { contradicts, phrasesTold } from "./tiePhrases.ts";
import { tiesOfHeads } from "./tieSentence.ts";
import { groupsOf, pronounEntities, type StateEntity, stateEntities } from "./tieStates.ts";
import { statusOf } from "./tieStatus.ts";
import { createWars, isOtherWar, warTold } from "./tieWars.ts";

/** "Economic Cooperation: …" at the head of a list item. */
const LABEL = /^[^\p{L}]*(?<label>(?:[\p{L}'’&-]+ ){0,3}[\p{L}'’-]{2,}):\s/u;

/** What a list item, or the list, is labelled with. */
interface Label {
  readonly paragraph: number;
  readonly words: LexiconHits;
}

type TieKnowledge = Pick<Knowledge, "lexicon" | "leaders" | "subject" | "organisations">;

/**
 * Finds what states hold with each other: parties, domain, polarity and status, sentence by sentence, with the words of
 * data/lexicon.json. A tie needs two states (a leader, a capital as polity and "both nations" stand for theirs) and a
 * word that relates them; states in one sentence alone are none. The same parties, bloc, domain and polarity within an
 * article are one tie with all its sentences.
 * @param findLeaders may be shared with others who read the same articles
 */
export function createTies(
  knowledge: TieKnowledge,
  findLeaders: LeaderFinder = createLeaderFinder(knowledge),
): (located: Located) => Outcome<TieStatement> {
  const findWords = createLexicon(knowledge.lexicon);
  const findPhrases = createPhrases(knowledge.lexicon);
  const findAntecedents = createWords(knowledge.lexicon.antecedents);
  const findWars = createWars(knowledge.lexicon);
  const blocsIn = blocsOf(knowledge.organisations, (name) => findWords(new Scanned(name)).domains.map((d) => d.means));
  return (located) => {
    const { text } = located.document;
    const { sentences } = located;
    const leaders = findLeaders(located);
    const persons = leaders.flat();
    const entities = [
      ...stateEntities(located, persons, located.organisations),
      ...pronounEntities(text, persons),
    ].sort((a, b) => a.start - b.start);
    const entitiesIn = overlapping(sentences, entities);
    const scannedIn = scannedSentences(text, sentences);
    const found: TieFound[] = [];
    const dropped: DroppedSpan[] = [];
    const discourse = discourseOf(entities);
    const spokenOf = new Set<string>();
    let label: Label | null = null;

    for (const [index, sentence] of sentences.entries()) {
      const written = scannedIn[index];
      if (written === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const place = { index, sentences, entitiesIn };
      const here = [...subjectBefore(written.text, discourse, place), ...(entitiesIn[index] ?? [])];
      const antecedents = findAntecedents(written).flatMap(
        (phrase) => antecedentAt(phrase, written.text, discourse, place) ?? [],
      );
      const symbolic = symbolise(text, sentence, [...antecedents, ...here]);
      const scanned = symbolic.text === written.text ? written : new Scanned(symbolic.text);
      const words = findWords(scanned);
      label = labelOf(written.text, sentence, findWords) ?? label;
      const labelled: Label | null = label?.paragraph === sentence.paragraph ? label : null;
      const groups = groupsOf(symbolic);
      const heads = headsOf(symbolic.text, words, (from, to) => {
        const [start, end] = [symbolic.offset(from), symbolic.offset(to - 1) + 1];
        dropped.push({ start, end, surface: text.slice(start, end), why: "taken back by a negation before it" });
      });
      const host = hostOf(symbolic.text, groups, here);
      let told: readonly TieFound[] = [];
      if (heads.length > 0) {
        const blocs = blocsIn(symbolic);
        const context = contextOf(discourse, place, leaders[index] ?? [], blocs.length > 0, host);
        told = tiesOfHeads(symbolic.text, sentence, heads, words, tying(labelled), groups, context, blocs);
      }
      const named = statesOf(here);
      const several = antecedents.length > 0 ? statesOf([...antecedents, ...here]).size > 1 : named.size > 1;
      const phrased = several
        ? phrasesTold(symbolic.text, findPhrases(symbolic, scanned, groups), told, words, sentence)
        : [];
      const read = [...told.filter((t) => !phrased.some((p) => contradicts(p, t))), ...phrased];
      const wars = findWars(written)
        .map(({ means }) => means)
        .filter((war) => war.every((state) => named.has(state) || spokenOf.has(state)));
      const untold = wars.find((war) => !read.some((t) => t.parties.join("+") === war.join("+")));
      const all = untold === undefined ? [] : [warTold(untold, sentence)];
      if (read.length > 0) all.push(...read.filter((t) => !wars.some((war) => isOtherWar(t, war))));
      else if (labelled !== null) all.push(...listed(labelled.words, words, discourse.pair, named, sentence));
      for (const state of named) spokenOf.add(state);
      found.push(...all);
      remember(discourse, index, symbolic.text, groups, all, host);
    }
    return { kept: tiesTold(found), dropped };
  };
}

/** The states that entities name or stand on the ground of. */
function statesOf(entities: readonly StateEntity[]): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { ground, iso3 } of entities) {
    if (ground !== undefined) states.add(ground);
    else for (const state of iso3) states.add(state);
  }
  return states;
}

/** The label that a sentence begins with, null for none. */
function labelOf(text: string, { paragraph }: Sentence, findWords: (scanned: Scanned) => LexiconHits): Label | null {
  const label = text.includes(":") ? LABEL.exec(text)?.groups?.label : undefined;
  return label === undefined ? null : { paragraph, words: findWords(new Scanned(label)) };
}

/** The words of a label that itself speaks of a tie. */
function tying(label: Label | null): LexiconHits | null {
  return label !== null && label.words.relations.length + label.words.polarities.length > 0 ? label.words : null;
}

/** "Defence: the plant opened": under a pair's heading an item that is labelled with a domain is a tie of that pair. */
function listed(
  label: LexiconHits,
  words: LexiconHits,
  pair: readonly string[],
  named: ReadonlySet<string>,
  { start, end }: Sentence,
): readonly TieFound[] {
  const domains = new Set(bearing(label.domains).map((hit) => hit.means));
  const others = [...named].some((state) => !pair.includes(state));
  if (domains.size === 0 || pair.length !== 2 || others || words.negations.length > 0) return [];
  const polarity = words.polarities.some((p) => p.means === "tension") ? "tension" : "cooperation";
  return [...domains].map((domain) => ({
    parties: pair,
    domain,
    polarity,
    status: statusOf(words),
    evidence: { start, end },
    why: "an item under the pair's heading",
    bloc: null,
  }));
}
