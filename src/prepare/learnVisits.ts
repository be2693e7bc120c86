/** Learns from annotated articles what makes it likely that somebody was somewhere, and when. */
import type { LikelyFile } from "../atlas/curated.ts";
import { overlap } from "../atlas/spans.ts";
import { createLeaderFinder } from "../geoparse/leaders/leaders.ts";
import type { Knowledge } from "../geoparse/model.ts";
import { type NumberedNotes, writtenNotes } from "../geoparse/text/clues.ts";
import type { Vocabulary } from "../geoparse/text/clueWords.ts";
import { createDayFinder } from "../geoparse/visits/likelyDays.ts";
import { createLikelyVisits, visitOf } from "../geoparse/visits/likelyVisits.ts";
import { createSuspectFinder } from "../geoparse/visits/visitSuspects.ts";
import { createRuleReader } from "../geoparse/visits/visits.ts";
import { createVisitVocabulary } from "../geoparse/visits/visitWordReader.ts";
import { type Annotated, type ClueExample, learnClues, WEIGHT_OF_TOLD } from "./learnClues.ts";
import { samePerson, within } from "./score.ts";

/**
 * How likely a visit must be to be told. In articles that had not been learned from seven of ten are right then that no
 * rule tells, and of all visits told 88 of 100: with less likely ones a few more are found, and one in two is wrong.
 */
const LEAST = 0.5;
/** A clue that is met often is met by chance beside others that tell more: it is held the more strongly to nothing. */
const penaltyOf = (times: number): number => 0.25 * Math.sqrt(times);
/** With smaller weights too the file would be half as large again and no better. */
const LEAST_WEIGHT = 0.05;
/** How likely a day must be to be a visit's. */
const LEAST_DAY = 0.6;

type Learned = Omit<LikelyFile, "version" | "source">;

/** @returns what data/likely/visits.json and days.json say, but for where it comes from */
export function learnVisits(
  articles: readonly Annotated[],
  knowledge: Knowledge,
): { readonly visits: Learned; readonly days: Learned } {
  const { [TOLD]: _, ...weights } = learnClues(visitExamples(articles, knowledge), { penaltyOf, least: LEAST_WEIGHT });
  const visits = { least: LEAST, weights };
  // Those of visits that the second reading will tell with the weights just learned.
  const learned = { ...knowledge.likely, visits: { ...knowledge.likely.visits, ...visits } };
  const days = learnClues(dayExamples(articles, { ...knowledge, likely: learned }));
  return { visits, days: { least: LEAST_DAY, weights: days } };
}

function visitExamples(articles: readonly Annotated[], knowledge: Knowledge): readonly ClueExample[] {
  const readByRules = createRuleReader(createLeaderFinder(knowledge));
  const vocabulary = createVisitVocabulary(knowledge.likely.groups, null);
  const suspectsIn = createSuspectFinder(vocabulary);
  return articles.flatMap(({ gold, located }) => {
    const read = readByRules(located);
    if (read === null) return [];
    return suspectsIn(read).flatMap((suspect): ClueExample[] => {
      const { leader, destination, sentence, told } = suspect;
      const noteClues = notedBy(suspect, vocabulary);
      const visits = gold.visits.filter((v) => v.iso3 === destination.iso3 && samePerson(v.visitor, leader.name));
      const right = visits.some(({ evidence }) => evidence.some((span) => overlap(span, sentence)));
      // Where a visit is told elsewhere, this sentence may speak of it too: nobody said.
      if (told === "elsewhere" || (!right && visits.length > 0)) return [];
      if (told === "here") return [{ noteClues: withTold(noteClues), right, weight: WEIGHT_OF_TOLD }];
      return visitOf(read.article, suspect) === null ? [] : [{ noteClues, right, weight: 1 }];
    });
  });
}

/** The clues of a suspect, as they are written. */
const notedBy =
  (suspect: { readonly noteClues: (notes: NumberedNotes) => void }, { textOf }: Vocabulary): ClueExample["noteClues"] =>
  (note) =>
    suspect.noteClues(writtenNotes(note, textOf));

/** That rules tell it is a clue of its own, so that it does not make those beside it say more than they do. */
const withTold =
  (noteClues: ClueExample["noteClues"]): ClueExample["noteClues"] =>
  (note) => {
    note(TOLD, "by rules");
    noteClues(note);
  };
const TOLD = "told";

function dayExamples(articles: readonly Annotated[], knowledge: Knowledge): readonly ClueExample[] {
  const readByRules = createRuleReader(createLeaderFinder(knowledge));
  const vocabulary = createVisitVocabulary(knowledge.likely.groups, null);
  const suspectsIn = createDayFinder(vocabulary);
  const addLikely = createLikelyVisits(knowledge.likely);
  return articles.flatMap(({ gold, located }) => {
    const read = readByRules(located);
    if (read === null) return [];
    addLikely(read);
    return suspectsIn(read).flatMap((suspect): ClueExample[] => {
      const { visit, days, sentence } = suspect;
      const visits = gold.visits.filter(
        (v) =>
          v.iso3 === visit.iso3 &&
          samePerson(v.visitor, visit.visitor) &&
          v.evidence.some((span) => overlap(span, sentence)),
      );
      if (visits.length === 0) return [];
      const right = visits.some((v) => within(v, days));
      const noteClues = notedBy(suspect, vocabulary);
      return [{ noteClues, right, weight: visit.date === null ? 1 : WEIGHT_OF_TOLD }];
    });
  });
}
