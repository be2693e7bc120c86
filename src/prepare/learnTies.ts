/** Learns from annotated articles what makes it likely that two states are tied, and how. */
import type { LikelyTiesFile } from "../atlas/curated.ts";
import { overlap } from "../atlas/spans.ts";
import { DOMAINS, POLARITIES } from "../atlas/vocabulary.ts";
import { createLeaderFinder } from "../geoparse/leaders/leaders.ts";
import type { Knowledge } from "../geoparse/model.ts";
import type { NoteClue } from "../geoparse/text/clues.ts";
import { createTieSuspectFinder, type TieSuspect } from "../geoparse/ties/likelyTies.ts";
import { createTieRuleReader } from "../geoparse/ties/ties.ts";
import { type Annotated, type ClueExample, learnClues, WEIGHT_OF_TOLD } from "./learnClues.ts";

/** How likely a tie must be: then four of five pairs are tied, and of three in four it is known how they get on. */
const LEAST = 0.86;
/** With smaller weights too the file would be twice as large and no better. */
const LEAST_WEIGHT = 0.08;

/** Whether two states are tied, and of which kind a tie is. */
interface TieExamples {
  readonly tied: readonly ClueExample[];
  readonly domains: readonly ClueExample[];
  readonly polarities: readonly ClueExample[];
}

/** @returns what data/likely/ties.json says, but for where it comes from */
export function learnTies(
  articles: readonly Annotated[],
  knowledge: Knowledge,
): Omit<LikelyTiesFile, "version" | "source"> {
  const { tied, domains, polarities } = tieExamples(articles, knowledge);
  return {
    least: LEAST,
    weights: learnClues(tied, { least: LEAST_WEIGHT }),
    domains: learnClues(domains, { least: LEAST_WEIGHT }),
    polarities: learnClues(polarities, { least: LEAST_WEIGHT }),
  };
}

const noteAll =
  ({ noteSentenceClues, notePairClues }: TieSuspect) =>
  (note: NoteClue): void => {
    noteSentenceClues(note);
    notePairClues(note);
  };

function tieExamples(articles: readonly Annotated[], knowledge: Knowledge): TieExamples {
  const readByRules = createTieRuleReader(knowledge, createLeaderFinder(knowledge));
  const suspectsIn = createTieSuspectFinder(knowledge.likely.tieGroups);
  const tied: ClueExample[] = [];
  const domains: ClueExample[] = [];
  const polarities: ClueExample[] = [];
  for (const { gold, located } of articles) {
    for (const suspect of suspectsIn(readByRules(located), "all")) {
      const { parties, sentence, told, noteDomainClues, notePolarityClues } = suspect;
      const ties = gold.ties.filter((tie) => parties.every((party) => tie.parties.includes(party)));
      const here = ties.filter((tie) => tie.evidence.some((span) => overlap(span, sentence.sentence)));
      // Where a tie is told elsewhere, this sentence may speak of it too: nobody said.
      if (here.length > 0 || ties.length === 0)
        tied.push({
          noteClues: noteAll(suspect),
          right: here.length > 0,
          weight: told === "here" ? WEIGHT_OF_TOLD : 1,
        });
      if (here.length === 0) continue;
      for (const domain of DOMAINS) {
        const right = here.some((tie) => tie.domain === domain);
        domains.push({ noteClues: (note) => noteDomainClues(domain, note), right, weight: 1 });
      }
      for (const polarity of POLARITIES) {
        const right = here.some((tie) => tie.polarity === polarity);
        polarities.push({ noteClues: (note) => notePolarityClues(polarity, note), right, weight: 1 });
      }
    }
  }
  return { tied, domains, polarities };
}
