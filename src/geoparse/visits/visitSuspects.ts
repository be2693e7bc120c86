/** Whom an article's sentences bring together with a foreign place, whether rules tell of a visit or not. */
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { NoteClue, NumberedNotes } from "../text/clues.ts";
import { eachWrittenOnce } from "../text/clueWords.ts";
import { once } from "../text/once.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { createImpliedLeaders } from "./leadersImplied.ts";
import { createImpliedPlaces } from "./placesImplied.ts";
import { pairOf } from "./sameVisit.ts";
import { pairsNamed, pairsUnled, pairsUnplaced, type Suspect, type SuspectPair, type Unnamed } from "./suspectPairs.ts";
import { createCompany, createStory } from "./suspectStory.ts";
import type { Heard, VisitArticle } from "./visitArticle.ts";
import { noteUnledClues, noteUnplacedClues, noteVisitClues } from "./visitClues.ts";
import { type Destination, destinationsOf, type Entity, leadersIn, readDestinations } from "./visitEntities.ts";
import { type ReadByRules, type WrittenSentence, writeUnread } from "./visitSentence.ts";
import { readWords, type VisitVocabulary, type Words } from "./visitWordReader.ts";

/**
 * @param onlyUntold leaves out those whom rules tell of, here or elsewhere
 * @returns gives, of an article that rules have read, the leaders and foreign states that each of its sentences names or
 * may mean
 */
export function createSuspectFinder(
  vocabulary: VisitVocabulary,
  onlyUntold = false,
): (read: ReadByRules) => readonly Suspect[] {
  return ({ article, sentences }) => {
    const told = new Set(article.found.map(pairOf));
    const isTold = ({ name }: LeaderMention, { iso3 }: Destination): boolean =>
      told.size > 0 && told.has(pairOf({ visitor: name, iso3 }));
    const isOpen = (leader: LeaderMention, place: Destination): boolean =>
      !article.isHome(leader, place) && !(onlyUntold && isTold(leader, place));
    const isAnyOpen = (some: readonly LeaderMention[], where: readonly Destination[]): boolean =>
      some.some((leader) => where.some((place) => isOpen(leader, place)));
    const toldHere = once(() => new Set(article.found.map((v) => `${v.evidence.start}|${pairOf(v)}`)));
    const whereTold = ({ leader, destination }: SuspectPair, { start }: WrittenSentence): Suspect["told"] => {
      if (onlyUntold || !isTold(leader, destination)) return "nowhere";
      const pair = pairOf({ visitor: leader.name, iso3: destination.iso3 });
      return toldHere().has(`${start}|${pair}`) ? "here" : "elsewhere";
    };
    const suspects: Suspect[] = [];
    const noteStory = createStory(article);
    const noteCompany = once(() => createCompany(suspects));
    const add = (sentence: WrittenSentence, words: Words, pair: SuspectPair): void => {
      const { leader, destination, who, where, unnamed } = pair;
      if (!isOpen(leader, destination)) return;
      const kindOf = KIND_OF[unnamed];
      suspects.push({
        leader,
        destination,
        sentence,
        told: whereTold(pair, sentence),
        who: words.at[who] ?? 0,
        where: words.at[where] ?? 0,
        noteClues(notes) {
          // How likely it is where nothing else is known.
          notes.note("not named", unnamed);
          const ofKind = kindOf ? renamed(notes, kindOf) : notes;
          notePair(words, pair, ofKind);
          if (unnamed === "nothing") noteHeard(article.heard.get(sentence.index), sentence.symbolic, pair, notes.note);
          noteStory(pair, sentence, ofKind.note);
          noteCompany()(pair, sentence, ofKind.note);
        },
      });
    };
    const placesMeant = once(() => createImpliedPlaces(article));
    const leadersMeant = once(() => createImpliedLeaders(article));
    const read = new Map(sentences.map((sentence) => [sentence.index, sentence]));
    for (const [index, sentence] of article.sentences.entries()) {
      const leaders = article.leadersIn(index);
      const known = read.get(index);
      const namesPlace = known ? HOLDS_PLACE.test(known.small) : leaders.length === 0 && namesSome(article, index);
      const meant = namesPlace ? leadersMeant()(index) : [];
      const meantPlaces = namesPlace || leaders.length === 0 ? [] : placesMeant()(index);
      // Of many all is told: these need not be read word by word.
      const isNamed = known !== undefined && namesPlace && namesOpen(known.symbolic, isOpen);
      const isUnled = isAnyOpen(
        meant.map(({ leader }) => leader),
        meant.length > 0 ? destinationsOf(article.placesIn(index)) : [],
      );
      const isUnplaced = isAnyOpen(
        leaders,
        meantPlaces.map(({ destination }) => destination),
      );
      if (!isNamed && !isUnled && !isUnplaced) continue;
      const written = known ?? writeUnread(article, sentence, index);
      if (written === null) continue;
      const words = readWords(written, vocabulary);
      if (isNamed) for (const pair of pairsNamed(words)) add(written, words, pair);
      if (isUnled) for (const pair of pairsUnled(words, meant)) add(written, words, pair);
      if (isUnplaced) for (const pair of pairsUnplaced(words, meantPlaces)) add(written, words, pair);
    }
    return suspects;
  };
}

/** What clues of a kind are called, where they say other things than of a sentence that names both. */
const KIND_OF: Readonly<Record<Unnamed, ((kind: string) => string) | null>> = {
  nothing: null,
  place: eachWrittenOnce((kind) => `no place: ${kind}`),
  leader: eachWrittenOnce((kind) => `no leader: ${kind}`),
};

function renamed({ note, noteNumber }: NumberedNotes, kindOf: (kind: string) => string): NumberedNotes {
  return {
    note: (kind, value) => note(kindOf(kind), value),
    noteNumber: (kind, value) => noteNumber(kindOf(kind), value),
  };
}

const HOLDS_PLACE = new RegExp(SYMBOL.place);

function namesSome(article: VisitArticle, index: number): boolean {
  return article.placesIn(index).some(({ symbol }) => symbol === "place");
}

/** Whether a sentence names a leader and a place of whom it is open whether he was there. */
function namesOpen(symbolic: Symbolic<Entity>, isOpen: (l: LeaderMention, d: Destination) => boolean): boolean {
  for (const person of symbolic.names) {
    if (person.symbol !== "leader") continue;
    for (const leader of person.leaders ?? []) {
      for (const { symbol, destinations } of symbolic.names) {
        if (symbol === "place" && destinations?.some((place) => isOpen(leader, place))) return true;
      }
    }
  }
  return false;
}

function notePair(words: Words, pair: SuspectPair, notes: NumberedNotes): void {
  const { unnamed, why, leader, destination, who } = pair;
  if (unnamed === "nothing") {
    noteVisitClues(words, pair, notes);
    return;
  }
  const named = unnamed === "place" ? leader.how : destination.city ? "city" : "country";
  if (why.length > 1) notes.note("implied", why.join(", "));
  for (const one of why) {
    notes.note("implied", one);
    notes.note("implied to", `${named}, ${one}`);
  }
  if (unnamed === "place") noteUnplacedClues(words, who, notes);
  else noteUnledClues(words, pair, notes);
}

/** Notes who goes by the words that a trigger knows, where they lead to the place. */
function noteHeard(
  heard: readonly Heard[] | undefined,
  symbolic: Symbolic<Entity>,
  { leader, destination: { iso3 } }: SuspectPair,
  note: NoteClue,
): void {
  const goers = new Set<string>();
  for (const { where, who } of heard ?? []) {
    if (!readDestinations(symbolic, where[0], where[1]).some((d) => d.destination.iso3 === iso3)) continue;
    const subjects = who === null ? [] : leadersIn(symbolic, who);
    const isHe = subjects.some(({ name }) => name === leader.name);
    const isHost = subjects.some((l) => l.iso3 === iso3);
    goers.add(who === null ? "nobody" : isHe ? "he" : isHost ? "the host" : "another");
  }
  for (const goer of goers) note("goes there", goer);
}
