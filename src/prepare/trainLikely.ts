/** `npm run train:likely`: learns from annotated articles what makes a statement likely that no rule tells. */
import { realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { LikelyFile, LikelyTiesFile } from "../atlas/curated.ts";
import { createPlaceReader } from "../geoparse/read.ts";
import { readAnnotated } from "./gold.ts";
import { DATA, loadKnowledge } from "./knowledge.ts";
import type { Annotated } from "./learnClues.ts";
import { learnTies } from "./learnTies.ts";
import { learnVisits } from "./learnVisits.ts";
import { readTieSentences } from "./tieSentences.ts";

const HELP = `npm run train:likely -- [--gold DIR …] [--sentences FILE] [--out DIR]

Learns from annotated articles what stands around a leader and a foreign place where he was there, and where he was not
(data/likely/visits.json), around the days of visits and other days (data/likely/days.json), and around two states where
they are tied, and how (data/likely/ties.json). Same articles, same weights. To be run anew when rules, lexicon or word groups
change.

  --gold DIR   articles (.txt) with their annotations (.json); may be repeated
                                              (data/gold/invented/dev and data/gold/invented/training)
  --sentences FILE   sentences that say of ties, each by itself
                                              (data/gold/invented/tie-sentences.json)
  --out DIR    where the weights go           (data/likely)
  --help       this text

Exit 0: written. Exit 2: wrong use, or a file that is missing or malformed.
`;

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
        sentences: { type: "string", default: join(DATA, "gold/invented/tie-sentences.json") },
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
    const locate = createPlaceReader(knowledge);
    const articles = folders.flatMap((dir) =>
      readAnnotated(dir).map(({ gold, document }): Annotated => ({ gold, located: locate(document) })),
    );
    const sentences = readTieSentences(values.sentences, locate);
    const source = `Learnt by npm run train:likely from ${articles.length} annotated articles`;
    const { visits, days } = learnVisits(articles, knowledge);
    write(join(values.out, "visits.json"), { version: 1, source, ...visits });
    write(join(values.out, "days.json"), { version: 1, source, ...days });
    write(join(values.out, "ties.json"), { version: 1, source, ...learnTies(articles, sentences, knowledge) });
    return 0;
  } catch (error) {
    process.stderr.write(
      `train:likely: ${error instanceof Error ? error.message : String(error)}\nTry: npm run train:likely -- --help\n`,
    );
    return 2;
  }
}

/** What a clue says of each kind stands on one line. */
function write(file: string, weights: LikelyFile | LikelyTiesFile): void {
  const written = JSON.stringify(weights, null, 1).replace(
    /\{\n {4}([^{}]+)\n {3}\}/g,
    (_, kinds: string) => `{ ${kinds.replace(/\n */g, " ")} }`,
  );
  writeFileSync(file, `${written}\n`);
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = trainLikely(process.argv.slice(2));
}
