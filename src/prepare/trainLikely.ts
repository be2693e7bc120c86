/** `npm run train:likely`: learns from annotated articles what makes a statement likely that no rule tells. */
import { realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { LikelyFile, LikelyTiesFile } from "../atlas/curated.ts";
import { overlap } from "../atlas/spans.ts";
import { FormatError } from "../atlas/validate.ts";
import { DOMAINS, POLARITIES } from "../atlas/vocabulary.ts";
import { createLeaderFinder } from "../geoparse/leaders/leaders.ts";
import type { Knowledge, Located } from "../geoparse/model.ts";
import { createPlaceReader } from "../geoparse/read.ts";
import { createTieSuspectFinder } from "../geoparse/ties/likelyTies.ts";
import { createTieRuleReader } from "../geoparse/ties/ties.ts";
import { createSuspectFinder } from "../geoparse/visits/likelyVisits.ts";
import { createRuleReader } from "../geoparse/visits/visits.ts";
import { type Gold, readGold } from "./gold.ts";
import { DATA, loadKnowledge } from "./knowledge.ts";
import { type ClueExample, learnClues } from "./learnClues.ts";
import { samePerson } from "./score.ts";
import { readSeeds } from "./seeds.ts";

const HELP = `npm run train:likely -- [--gold DIR …] [--out DIR]

Learns data/likely/visits.json and ties.json from annotated articles: what stands around a leader and a foreign place
where he was there, and where he was not; and around two states where they are tied, and how. Same articles, same
weights. To be run anew when rules, lexicon or word groups change.

  --gold DIR   articles (.txt) with their annotations (.json); may be repeated
                                              (data/gold/invented/dev and data/gold/invented/training)
  --out DIR    where the weights go           (data/likely)
  --help       this text

Exit 0: written. Exit 2: wrong use, or a file that is missing or malformed.
`;

/** How likely a visit must be to be told: then about two of three are right. */
const LEAST = 0.6;
/** How likely a tie must be: then about four of five pairs are right, and of seven in ten it is known how they get on. */
const LEAST_OF_TIES = 0.9;
/** With smaller weights too the file would be twice as large and no better. */
const LEAST_WEIGHT_OF_TIES = 0.08;
/** What rules tell already teaches too, but it is not what the second reading is asked about. */
const WEIGHT_OF_TOLD = 0.3;

interface Annotated {
  readonly gold: Gold;
  readonly located: Located;
}

/** @throws {FormatError} where an annotation has no article */
function readAnnotated(dir: string, knowledge: Knowledge): readonly Annotated[] {
  const documents = new Map(readSeeds(dir).documents.map((document) => [document.id, document]));
  const locate = createPlaceReader(knowledge);
  return readGold(dir).map((gold) => {
    const document = documents.get(gold.document);
    if (document === undefined) throw new FormatError(dir, "", `the article ${gold.document}`, "none of that name");
    return { gold, located: locate(document) };
  });
}

function visitExamples(articles: readonly Annotated[], knowledge: Knowledge): readonly ClueExample[] {
  const readByRules = createRuleReader(createLeaderFinder(knowledge));
  const suspectsIn = createSuspectFinder(knowledge.likely.groups);
  return articles.flatMap(({ gold, located }) => {
    const read = readByRules(located);
    if (read === null) return [];
    return suspectsIn(read).flatMap(({ leader, destination, sentence, told, noteClues }): ClueExample[] => {
      const visits = gold.visits.filter((v) => v.iso3 === destination.iso3 && samePerson(v.visitor, leader.name));
      const right = visits.some(({ evidence }) => evidence.some((span) => overlap(span, sentence)));
      // Where a visit is told elsewhere, this sentence may speak of it too: nobody said.
      if (told === "elsewhere" || (!right && visits.length > 0)) return [];
      return [{ noteClues, right, weight: told === "here" ? WEIGHT_OF_TOLD : 1 }];
    });
  });
}

/** Whether two states are tied, and of which kind a tie is. */
interface TieExamples {
  readonly tied: readonly ClueExample[];
  readonly domains: readonly ClueExample[];
  readonly polarities: readonly ClueExample[];
}

function tieExamples(articles: readonly Annotated[], knowledge: Knowledge): TieExamples {
  const readByRules = createTieRuleReader(knowledge, createLeaderFinder(knowledge));
  const suspectsIn = createTieSuspectFinder(knowledge.likely.tieGroups);
  const tied: ClueExample[] = [];
  const domains: ClueExample[] = [];
  const polarities: ClueExample[] = [];
  for (const { gold, located } of articles) {
    for (const suspect of suspectsIn(readByRules(located), "all")) {
      const { parties, sentence, told, noteClues, noteDomainClues, notePolarityClues } = suspect;
      const ties = gold.ties.filter((tie) => parties.every((party) => tie.parties.includes(party)));
      const here = ties.filter((tie) => tie.evidence.some((span) => overlap(span, sentence.sentence)));
      // Where a tie is told elsewhere, this sentence may speak of it too: nobody said.
      if (here.length > 0 || ties.length === 0)
        tied.push({ noteClues, right: here.length > 0, weight: told === "here" ? WEIGHT_OF_TOLD : 1 });
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

/**
 * The command.
 * @returns its exit code
 */
export function trainLikely(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      options: {
        gold: { type: "string", multiple: true },
        out: { type: "string", default: join(DATA, "likely") },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const knowledge = loadKnowledge();
    const folders = values.gold ?? ["dev", "training"].map((half) => join(DATA, "gold/invented", half));
    const articles = folders.flatMap((dir) => readAnnotated(dir, knowledge));
    const source = `Learnt by npm run train:likely from ${articles.length} annotated articles`;
    const visits = learnClues(visitExamples(articles, knowledge));
    write(join(values.out, "visits.json"), { version: 1, source, least: LEAST, weights: visits });
    const { tied, domains, polarities } = tieExamples(articles, knowledge);
    write(join(values.out, "ties.json"), {
      version: 1,
      source,
      least: LEAST_OF_TIES,
      weights: learnClues(tied, LEAST_WEIGHT_OF_TIES),
      domains: learnClues(domains, LEAST_WEIGHT_OF_TIES),
      polarities: learnClues(polarities, LEAST_WEIGHT_OF_TIES),
    });
    return 0;
  } catch (error) {
    process.stderr.write(
      `train:likely: ${error instanceof Error ? error.message : String(error)}\nTry: npm run train:likely -- --help\n`,
    );
    return 2;
  }
}

function write(file: string, weights: LikelyFile | LikelyTiesFile): void {
  writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = trainLikely(process.argv.slice(2));
}
