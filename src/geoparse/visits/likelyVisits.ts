/**
 * A second reading of an article's visits: of a leader and a foreign place that a sentence names and no rule brings
 * together, what stands around them may make it likely all the same that he was there, or will be. What that takes was
 * learned from annotated articles (`npm run train:likely`).
 */
import type { LeaderMention } from "../leaders/leaders.ts";
import {
  BY_LIKELIHOOD,
  createBalance,
  createGroupFinder,
  type Likely,
  type NoteClue,
  type WordGroups,
} from "../text/clues.ts";
import { once } from "../text/once.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import { pairOf } from "./sameVisit.ts";
import type { VisitArticle, VisitHere } from "./visitArticle.ts";
import { groupsIn, noteVisitClues, type Pair, type Words, wordsOf } from "./visitClues.ts";
import { dateBeside, dayTold } from "./visitDays.ts";
import { type Destination, type Entity, entitiesIn, leadersIn, spanOf } from "./visitEntities.ts";
import type { ReadByRules, VisitSentence } from "./visitSentence.ts";
import { statusOf, statusScope } from "./visitStatus.ts";

/** A leader and a foreign place that a sentence names: he may have been there, or be going to. */
export interface Suspect {
  readonly leader: LeaderMention;
  readonly destination: Destination;
  readonly sentence: VisitSentence;
  /** Where rules tell of a visit of his to that state, if they do: in this sentence, or in another alone. */
  readonly told: "here" | "elsewhere" | "nowhere";
  /** Where the leader and the place stand in the sentence in symbols. */
  readonly who: number;
  readonly where: number;
  readonly noteClues: (note: NoteClue) => void;
}

/** A sentence of more leaders or places is a list. */
const MOST_NAMES = 12;

/**
 * @param onlyUntold leaves out those whom rules tell of, here or elsewhere
 * @returns gives, of an article that rules have read, each leader and foreign state that one of its sentences names
 */
export function createSuspectFinder(groups: WordGroups, onlyUntold = false): (read: ReadByRules) => readonly Suspect[] {
  const groupsOf = createGroupFinder(groups);
  return ({ article, sentences }) => {
    const toldHere = once(() => new Set(article.found.map((v) => `${v.evidence.start}|${pairOf(v)}`)));
    const told = new Set(article.found.map(pairOf));
    const main = once(() => article.mostNamed());
    const suspects: Suspect[] = [];
    for (const sentence of sentences) {
      const { symbolic, small, start } = sentence;
      // Most name no place, and of many all is told: these need not be read word by word.
      if (!HOLDS_PLACE.test(small) || (onlyUntold && !holdsUntold(symbolic, told))) continue;
      const words = wordsOf(symbolic, small);
      const groupsHeld = once(() => groupsIn(words.words, groupsOf));
      for (const pair of pairsIn(words)) {
        const { leader, destination } = pair;
        const named = pairOf({ visitor: leader.name, iso3: destination.iso3 });
        const isTold = told.has(named);
        if (onlyUntold && isTold) continue;
        suspects.push({
          ...{ leader, destination, sentence },
          who: words.at[pair.who] ?? 0,
          where: words.at[pair.where] ?? 0,
          told: !isTold ? "nowhere" : toldHere().has(`${start}|${named}`) ? "here" : "elsewhere",
          noteClues(note) {
            noteVisitClues(words, pair, { note, groupsOf, groupsHeld });
            if (main()?.name === leader.name) note("leader", "most named");
          },
        });
      }
    }
    return suspects;
  };
}

const HOLDS_PLACE = new RegExp(SYMBOL.place);

/** Whether a sentence names a leader and a foreign place that no rule brings together. */
function holdsUntold(symbolic: Symbolic<Entity>, told: ReadonlySet<string>): boolean {
  const { length } = symbolic.text;
  const leaders = leadersIn(symbolic, [0, length]);
  const places = entitiesIn(symbolic, 0, length, "place").flatMap((entity) => entity.destinations ?? []);
  return leaders.some((l) =>
    places.some((p) => l.iso3 !== p.iso3 && !told.has(pairOf({ visitor: l.name, iso3: p.iso3 }))),
  );
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

/** @returns adds to what rules tell of an article the visits that are likely enough */
export function createLikelyVisits({ groups, visits: { weights, least } }: Likely): (read: ReadByRules) => void {
  const suspectsIn = createSuspectFinder(groups, true);
  const balance = createBalance(weights);
  return (read) => {
    for (const suspect of suspectsIn(read)) {
      suspect.noteClues(balance.note);
      if (balance.likelihood() < least) continue;
      const visit = visitOf(read.article, suspect);
      if (visit) read.article.found.push(visit);
    }
  };
}

/** @returns null where the words say that there was none */
function visitOf(article: VisitArticle, suspect: Suspect): VisitHere | null {
  const { leader, destination, sentence, who, where } = suspect;
  const { symbolic } = sentence;
  const start = who < where ? who + 1 : where;
  const end = where + 1;
  const words = symbolic.text.slice(start, end);
  const scope = statusScope(sentence, start, end, who);
  const status = statusOf(scope, words);
  if (status === null) return null;
  const day = dateBeside(symbolic, Math.min(who, start), start, end);
  return {
    visitor: leader.name,
    leader,
    paragraph: sentence.paragraph,
    destination: destination.place,
    city: destination.city,
    iso3: destination.iso3,
    origin: null,
    date: dayTold(status, day, { scope, words, today: article.days.today }),
    status,
    past: false,
    certain: false,
    evidence: spanOf(sentence),
    why: BY_LIKELIHOOD,
  };
}
