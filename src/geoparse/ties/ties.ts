import type { Span } from "../../atlas/schema.ts";
import { overlapping } from "../../atlas/spans.ts";
import { createLeaderFinder, type LeaderFinder } from "../leaders/leaders.ts";
import type { DroppedSpan, Knowledge, Located, Outcome, Sentence, TieStatement } from "../model.ts";
import { flat } from "../text/flat.ts";
import { plain, plainOf } from "../text/letters.ts";
import { LONGEST_SENTENCE, type Symbolic, symbolise } from "../text/symbols.ts";
import { tokensOf } from "../text/tokens.ts";
import type { Hit } from "../text/wordLists.ts";
import { createLexicon, hitsBeside, hitsIn, type LexiconHits, type Meaning } from "./lexicon.ts";
import { createLikelyTies } from "./likelyTies.ts";
import { type TieFound, tieFound, tiesTold } from "./sameTie.ts";
import { blocsOf } from "./tieBlocs.ts";
import { antecedentAt, type Context, contextOf, discourseOf, remember, subjectBefore } from "./tieDiscourse.ts";
import { bearing } from "./tieDomains.ts";
import { type StateEntity, stateEntities, statesOf } from "./tieEntities.ts";
import { type Head, headsOf } from "./tieHeads.ts";
import { hostOf } from "./tieHosts.ts";
import { createPhrases } from "./tiePatterns.ts";
import { contradicts, phrasesTold } from "./tiePhrases.ts";
import { type Reference, referredTo } from "./tieReferences.ts";
import { tiesOfHeads } from "./tieSentence.ts";
import { groupsOf, isCompared, soleName, statesOfGroups } from "./tieStates.ts";
import { statusOf } from "./tieStatus.ts";
import type { TiesRead } from "./tieSuspects.ts";
import { withWars } from "./tieWars.ts";
import type { TieSentence } from "./tieWordReader.ts";

/** "Economic Cooperation: …" at the head of a list item. */
const LABEL = plain(/^[^\p{L}]*(?<label>(?:[\p{L}'’&-]+ ){0,3}[\p{L}'’-]{2,}):\s/u);

const TERRITORY =
  /\b(?:islands?|isles?|islets?|sea|straits?|shoals?|reefs?|rocks|gulf|line of|heights|peninsula|border|plateau|corridor|enclave)\b/iu;

const NONE: readonly never[] = [];

/** What a list item, or the list, is labelled with. */
interface Label {
  readonly paragraph: number;
  readonly words: LexiconHits;
}

type TieKnowledge = Pick<Knowledge, "lexicon" | "leaders" | "subject" | "organisations">;

/** What rules read in an article, and what they passed over. */
interface ReadByRules extends TiesRead {
  readonly dropped: readonly DroppedSpan[];
}

/**
 * Finds what states hold with each other: parties, domain, polarity and status, sentence by sentence, with the words of
 * data/lexicon.json. A tie needs two states (a leader, a capital as polity and "both nations" stand for theirs) and a
 * word that relates them; states in one sentence alone are none. The same parties, bloc, domain and polarity within an
 * article are one tie with all its sentences.
 * @param findLeaders may be shared with others who read the same articles
 */
export function createTies(
  knowledge: TieKnowledge & Pick<Knowledge, "likely">,
  findLeaders: LeaderFinder = createLeaderFinder(knowledge),
): (located: Located) => Outcome<TieStatement> {
  const readByRules = createTieRuleReader(knowledge, findLeaders);
  const likelyIn = createLikelyTies(knowledge.likely);
  return (located) => {
    const read = readByRules(located);
    return { kept: tiesTold(likelyIn(read)), dropped: read.dropped };
  };
}

/** @returns gives the ties that rules tell of an article, sentence by sentence */
export function createTieRuleReader(
  knowledge: TieKnowledge,
  findLeaders: LeaderFinder,
): (located: Located) => ReadByRules {
  const findWords = createLexicon(knowledge.lexicon);
  const findPhrases = createPhrases(knowledge.lexicon);
  const hitsInName = (name: string): LexiconHits => hitsIn(name, findWords);
  const isTerritory = (name: string): boolean =>
    TERRITORY.test(name) || hitsInName(name).domains.some(({ means }) => means === "security");
  const blocsIn = blocsOf(knowledge.organisations, (name) => hitsInName(name).domains.map((d) => d.means));
  const homes = new Map(knowledge.organisations.flatMap(({ id, home }) => (home === undefined ? [] : [[id, home]])));
  return (located) => {
    const { text } = located.document;
    const { sentences } = located;
    const leaders = findLeaders(located);
    const entitiesIn = overlapping(sentences, stateEntities(located, flat(leaders), homes));
    const wordsIn = tokensOf(text, sentences);
    const letters = plainOf(text);
    const found: TieFound[] = [];
    const dropped: DroppedSpan[] = [];
    const ofSeveral: TieSentence[] = [];
    const discourse = discourseOf(entitiesIn);
    const spokenOf = new Set<string>();
    const namesTerritory = ({ start, end }: Span): boolean => isTerritory(text.slice(start, end));
    let label: Label | null = null;

    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const written = text.slice(sentence.start, sentence.end);
      const tokens = wordsIn[index] ?? NONE;
      const hits = findWords(letters, sentence, tokens);
      const seen = seenIn(hits);
      const place = { text, index, sentences, entitiesIn };
      const byName = entitiesIn[index] ?? NONE;
      const subject = subjectBefore(written, discourse, place);
      const here = subject.length === 0 ? byName : [...subject, ...byName];
      const antecedents = entitiesAt(seen.antecedents, (hit) => antecedentAt(hit, written, discourse, place));
      const references = subject.length > 0 ? NONE : seen.references;
      const referred = entitiesAt(references, (hit) => referredTo(hit, discourse, place));
      const entities = antecedents.length + referred.length === 0 ? here : [...antecedents, ...referred, ...here];
      if (written.includes(":")) label = labelOf(letters, sentence, hitsInName) ?? label;
      const labelled: Label | null = label?.paragraph === sentence.paragraph ? label : null;
      const named = statesOf(here);
      const wars =
        seen.wars.length === 0
          ? NONE
          : seen.wars.filter((war) => war.every((state) => named.includes(state) || spokenOf.has(state)));
      for (const state of named) spokenOf.add(state);

      const isParted = entities.some((e) => e.symbol === "place");
      const mayTell = seen.isTying && (isParted || discourse.pair.length > 1 || seen.takesBack);
      if (!mayTell && labelled === null && wars.length === 0) {
        if (!isParted) continue;
        // With one state, and nothing that could be told of it, a sentence at most says whom the text speaks of now.
        const sole = soleName(entities, sentence);
        if (sole !== null) {
          const before = letters.slice(sentence.start, sole.start);
          if (!isCompared(before, before.length)) discourse.topic = sole.iso3[0] ?? discourse.topic;
          continue;
        }
      }
      const symbolic = symbolise(text, sentence, entities);
      const groups = isParted ? groupsOf(symbolic) : NONE;
      const states = statesOfGroups(groups);
      const words = hitsBeside(symbolic, sentence, tokens, hits, findWords);
      const takenBack: Span[] = [];
      const heads = mayTell ? headsOf(symbolic.text, words, takenBack) : NONE;
      for (const stretch of takenBack) dropped.push(droppedSpan(symbolic, stretch, text));
      const host = hostOf(symbolic.text, states, here);
      let told: readonly TieFound[] = NONE;
      // Where no state is named, only what is friendly may be meant of those named before.
      if (heads.length > 0 && (groups.length > 0 || (discourse.pair.length > 1 && heads.some(isFriendly)))) {
        const blocs = blocsIn(symbolic);
        const context = contextOf(discourse, place, leaders[index] ?? NONE, blocs.length > 0, host);
        if (speaksOfSeveral(states, context))
          told = tiesOfHeads(symbolic, sentence, heads, words, tying(labelled), groups, context, blocs, namesTerritory);
      }
      const several =
        groups.length > 0 && (antecedents.length + referred.length > 0 ? statesOf(entities) : named).length > 1;
      const phrases = several ? findPhrases(symbolic, groups, tokens) : NONE;
      const phrased = phrases.length > 0 ? phrasesTold(symbolic.text, phrases, told, words, sentence) : NONE;
      const read =
        phrased.length === 0 ? told : [...told.filter((t) => !phrased.some((p) => contradicts(p, t))), ...phrased];
      const byWords = withWars(read, wars, sentence);
      const all =
        read.length > 0 || labelled === null
          ? byWords
          : [...byWords, ...listed(labelled.words, words, discourse.pair, named, sentence)];
      if (several) ofSeveral.push({ sentence, symbolic, groups, words, told: all, tokens });
      for (const tie of all) found.push(tie);
      remember(discourse, index, symbolic.text, groups, states, all, host);
    }
    return { found, dropped, sentences: ofSeveral, main: discourse.main };
  };
}

/** Whom phrases stand for, of which some stand for nobody. */
function entitiesAt<Phrase>(
  phrases: readonly Phrase[],
  entityAt: (phrase: Phrase) => StateEntity | null,
): readonly StateEntity[] {
  if (phrases.length === 0) return NONE;
  const found: StateEntity[] = [];
  for (const phrase of phrases) {
    const entity = entityAt(phrase);
    if (entity !== null) found.push(entity);
  }
  return found;
}

/** @param stretch of a sentence in symbols, that a negation takes back */
function droppedSpan(symbolic: Symbolic<Span>, stretch: Span, text: string): DroppedSpan {
  const [start, end] = [symbolic.offset(stretch.start), symbolic.offset(stretch.end - 1) + 1];
  return { start, end, surface: text.slice(start, end), why: "taken back by a negation before it" };
}

/** Whether there are two states whom a tie that a sentence tells could be between. */
function speaksOfSeveral(states: readonly string[], { pair, frame, main, topic, he, host }: Context): boolean {
  if (states.length > 1 || pair.length > 1) return true;
  const [one] = states;
  const isOneOfTwo = one !== undefined && [topic, main, he, host].some((other) => other !== null && other !== one);
  return isOneOfTwo || frame() !== null;
}

function isFriendly({ polarity }: Head): boolean {
  return polarity === "cooperation";
}

/** What the words found in a sentence are good for, before it is known whom it names. */
interface Seen {
  readonly antecedents: readonly Span[];
  readonly references: readonly Reference[];
  readonly wars: readonly (readonly string[])[];
  /** Whether a word may tie states. */
  readonly isTying: boolean;
  /** Whether a word may take that back. */
  readonly takesBack: boolean;
}

const NOTHING: Seen = { antecedents: [], references: [], wars: [], isTying: false, takesBack: false };

function seenIn(hits: readonly Hit<Meaning>[]): Seen {
  if (hits.length === 0) return NOTHING;
  let { antecedents, references, wars } = NOTHING;
  let isTying = false;
  let takesBack = false;
  for (const hit of hits) {
    const { of, means } = hit.means;
    if (of === "relations" || of === "polarities") isTying = true;
    else if (of === "negations" || of === "reliefs") takesBack = true;
    else if (of === "antecedents") antecedents = [...antecedents, hit];
    else if (of === "references") references = [...references, { start: hit.start, end: hit.end, states: means }];
    else if (of === "wars") wars = [...wars, means];
  }
  return { antecedents, references, wars, isTying, takesBack };
}

/** The label that a sentence begins with, null for none. @param text of the article in plain letters */
function labelOf(
  text: string,
  { start, end, paragraph }: Sentence,
  findWords: (label: string) => LexiconHits,
): Label | null {
  const label = LABEL.exec(text.slice(start, end))?.groups?.label;
  return label === undefined ? null : { paragraph, words: findWords(label) };
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
  named: readonly string[],
  { start, end }: Sentence,
): readonly TieFound[] {
  const domains = new Set(bearing(label.domains).map((hit) => hit.means));
  const others = named.some((state) => !pair.includes(state));
  if (domains.size === 0 || pair.length !== 2 || others || words.negations.length > 0) return [];
  const polarity = words.polarities.some((p) => p.means === "tension") ? "tension" : "cooperation";
  const why = "an item under the pair's heading";
  return [...domains].map((domain) => tieFound(pair, domain, polarity, statusOf(words), { start, end }, why, null));
}
