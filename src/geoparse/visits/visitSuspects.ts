/** Whom an article's sentences bring together with a foreign place, whether rules tell of a visit or not. */
import type { LeaderMention } from "../leaders/leaders.ts";
import type { NoteClue } from "../text/clues.ts";
import { eachWrittenOnce } from "../text/clueWords.ts";
import { once } from "../text/once.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { createImpliedPlaces, type ImpliedPlace } from "./placesImplied.ts";
import { pairOf } from "./sameVisit.ts";
import type { Heard, VisitArticle } from "./visitArticle.ts";
import { noteUnplacedClues, noteVisitClues, type Pair, type WordReader, type Words } from "./visitClues.ts";
import { type Destination, type Entity, leadersIn, readDestinations } from "./visitEntities.ts";
import { type ReadByRules, type VisitSentence, type WrittenSentence, writeUnplaced } from "./visitSentence.ts";

/** A leader whom a sentence names and a foreign place that it names or means: he may have been there, or be going to. */
export interface Suspect {
  readonly leader: LeaderMention;
  readonly destination: Destination;
  readonly sentence: WrittenSentence;
  /** Where rules tell of a visit of his to that state, if they do: in this sentence, or in another alone. */
  readonly told: "here" | "elsewhere" | "nowhere";
  /** Where the leader and the place stand in the sentence in symbols; a place that it does not name stands with him. */
  readonly who: number;
  readonly where: number;
  readonly noteClues: (note: NoteClue) => void;
}

/** A sentence of more leaders or places is a list. */
const MOST_NAMES = 12;

/**
 * @param wordsOf reads a sentence word by word
 * @param onlyUntold leaves out those whom rules tell of, here or elsewhere
 * @returns gives, of an article that rules have read, each leader and foreign state that one of its sentences names, and
 * each leader and foreign state where one may be that names no place
 */
export function createSuspectFinder(
  wordsOf: WordReader,
  onlyUntold = false,
): (read: ReadByRules) => readonly Suspect[] {
  return ({ article, sentences }) => {
    const told = new Set(article.found.map(pairOf));
    const isTold = ({ name }: LeaderMention, { iso3 }: Destination): boolean =>
      told.size > 0 && told.has(pairOf({ visitor: name, iso3 }));
    const isOpen = (leader: LeaderMention, place: Destination): boolean =>
      !article.isHome(leader, place) && !(onlyUntold && isTold(leader, place));
    const toldHere = once(() => new Set(article.found.map((v) => `${v.evidence.start}|${pairOf(v)}`)));
    const noteStory = createStory(article);
    const impliedIn = once(() => createImpliedPlaces(article));
    const suspects: Suspect[] = [];
    const whereTold = ({ leader, destination }: Named, { start }: WrittenSentence): Suspect["told"] => {
      if (onlyUntold || !isTold(leader, destination)) return "nowhere";
      const pair = pairOf({ visitor: leader.name, iso3: destination.iso3 });
      return toldHere().has(`${start}|${pair}`) ? "here" : "elsewhere";
    };
    const add = (sentence: WrittenSentence, named: Named, who: number, where: number, noteWords: NoteClues): void => {
      suspects.push({
        leader: named.leader,
        destination: named.destination,
        sentence,
        told: whereTold(named, sentence),
        who,
        where,
        noteClues(note) {
          noteWords(note);
          noteStory(sentence, named, note);
        },
      });
    };
    const addNamed = (sentence: VisitSentence): void => {
      // Of many all is told: these need not be read word by word.
      if (!namesOpen(sentence.symbolic, isOpen)) return;
      const words = wordsOf(sentence.symbolic, sentence.small);
      for (const pair of pairsIn(words)) {
        if (!isOpen(pair.leader, pair.destination)) continue;
        add(sentence, pair, words.at[pair.who] ?? 0, words.at[pair.where] ?? 0, (note) => {
          noteVisitClues(words, pair, note);
          noteHeard(article.heard.get(sentence.index), sentence.symbolic, pair, note);
        });
      }
    };
    const addUnplaced = (sentence: WrittenSentence, places: readonly ImpliedPlace[]): void => {
      const words = wordsOf(sentence.symbolic, sentence.small);
      if (words.leaders.length > MOST_NAMES) return;
      const seen = new Set<string>();
      for (const who of words.leaders) {
        for (const leader of words.entities[who]?.leaders ?? []) {
          for (const { destination, why } of places) {
            if (!isOpen(leader, destination)) continue;
            const named = pairOf({ visitor: leader.name, iso3: destination.iso3 });
            if (seen.has(named)) continue;
            seen.add(named);
            const at = words.at[who] ?? 0;
            add(sentence, { leader, destination }, at, at, (note) => {
              const noteUnplaced: NoteClue = (kind, value) => note(withoutPlace(kind), value);
              noteUnplaced("implied", why.join(", "));
              for (const one of why) {
                noteUnplaced("implied", one);
                noteUnplaced("implied to", `${leader.how}, ${one}`);
              }
              noteUnplacedClues(words, who, noteUnplaced);
            });
          }
        }
      }
    };
    const read = new Map(sentences.map((sentence) => [sentence.index, sentence]));
    for (const [index, sentence] of article.sentences.entries()) {
      const leaders = article.leadersIn(index);
      if (leaders.length === 0) continue;
      const known = read.get(index);
      if (known && HOLDS_PLACE.test(known.small)) addNamed(known);
      else {
        const places = impliedIn()(index);
        const isAny = places.some(({ destination }) => leaders.some((leader) => isOpen(leader, destination)));
        const written = isAny ? (known ?? writeUnplaced(article, sentence, index)) : null;
        if (written) addUnplaced(written, places);
      }
    }
    return suspects;
  };
}

/** The kind of a clue where the sentence names no place: it says other things there. */
const withoutPlace = eachWrittenOnce((kind) => `no place: ${kind}`);

type Named = Pick<Suspect, "leader" | "destination">;
type NoteClues = Suspect["noteClues"];

const HOLDS_PLACE = new RegExp(SYMBOL.place);

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

/** Each leader and each foreign state that a sentence names, with the place in it that stands nearest to him. */
function pairsIn({ leaders, places, entities }: Words): readonly Pair[] {
  if (leaders.length > MOST_NAMES || places.length > MOST_NAMES) return [];
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const who of leaders) {
    const nearestFirst = places.toSorted((a, b) => Math.abs(a - who) - Math.abs(b - who));
    for (const leader of entities[who]?.leaders ?? []) {
      for (const where of nearestFirst) {
        for (const destination of entities[where]?.destinations ?? []) {
          const named = pairOf({ visitor: leader.name, iso3: destination.iso3 });
          if (leader.iso3 === destination.iso3 || seen.has(named)) continue;
          seen.add(named);
          pairs.push({ who, where, leader, destination });
        }
      }
    }
  }
  return pairs;
}

/** Notes who goes by the words that a trigger knows, where they lead to the place. */
function noteHeard(
  heard: readonly Heard[] | undefined,
  symbolic: Symbolic<Entity>,
  { leader, destination: { iso3 } }: Named,
  note: NoteClue,
): void {
  for (const { where, who } of heard ?? []) {
    if (!readDestinations(symbolic, where[0], where[1]).some((d) => d.destination.iso3 === iso3)) continue;
    const subjects = who === null ? [] : leadersIn(symbolic, who);
    const isHe = subjects.some(({ name }) => name === leader.name);
    const isHost = subjects.some((l) => l.iso3 === iso3);
    note("goes there", who === null ? "nobody" : isHe ? "he" : isHost ? "the host" : "another");
  }
}

/** Prepares what rules have told of an article: gives the clues in it about somebody and a place of which a sentence speaks. */
function createStory(article: VisitArticle) {
  // As it was before a second reading adds to it.
  const found = [...article.found];
  const main = once(() => article.mostNamed());
  const written = article.dateline?.destinations?.[0]?.iso3;
  return ({ start, paragraph }: WrittenSentence, { leader, destination: { iso3 } }: Named, note: NoteClue): void => {
    for (const visit of found) {
      const isHis = visit.visitor === leader.name;
      if (isHis === (visit.iso3 === iso3)) continue;
      const what = isHis ? "his visit elsewhere" : "another's visit there";
      if (visit.evidence.start === start) note("told in the sentence", what);
      if (Math.abs(visit.paragraph - paragraph) <= 1) note("told near", what);
    }
    if (main()?.name === leader.name) note("leader", "most named");
    if (found.some((v) => v.iso3 === leader.iso3 && v.visitor !== leader.name)) note("leader", "is visited");
    if (written !== undefined) {
      note("written", written === iso3 ? "there" : written === leader.iso3 ? "at his home" : "elsewhere");
    }
  };
}
