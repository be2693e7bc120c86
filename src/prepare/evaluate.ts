/** `npm run evaluate`: how far the geoparser is from the annotated articles, without and with corrections. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Correction, CorrectionsFileSchema, type OrganisationEntry } from "../atlas/curated.ts";
import { FormatError, parse } from "../atlas/validate.ts";
import { correct } from "../geoparse/assemble/correct.ts";
import type { Knowledge, Reading } from "../geoparse/model.ts";
import { createPlaceReader, createReader } from "../geoparse/read.ts";
import type { Mistake } from "./comparison.ts";
import { corpusReport, readCorpus } from "./corpus.ts";
import { type Gold, readAnnotated } from "./gold.ts";
import { DATA, loadKnowledge, reasonOf } from "./knowledge.ts";
import { scoreArticle, total } from "./score.ts";
import { mistakeList, scoreTable } from "./scoreTable.ts";

const HELP = `npm run evaluate -- [--gold DIR] [--seeds DIR] [--corrections FILE] [--errors]
       npm run evaluate -- --corpus FILE.jsonl [--drop-demonyms] [--errors]

Reads the annotated articles and compares: mentions, places, visits and ties, without and with corrections.
Invented articles about other leaders (--gold DIR/invented) follow, those that rules were made by and those held out apart.

  --gold DIR          the annotations, JSON                     (data/gold)
  --seeds DIR         the articles they are of                  (seeds)
  --corrections FILE  what an editor knows better               (data/corrections.json)
  --errors            lists what is wrong without corrections, by class, with the sentence; not of those held out
  --corpus FILE       instead: places against a public corpus, JSON lines {id, text, toponyms}; may be repeated
  --drop-demonyms     with --corpus: for one that does not annotate demonyms
  --help              this text

Exit 0: compared, whatever the figures. Exit 2: wrong use, or a file that is missing or malformed.
`;

/**
 * The command.
 * @returns its exit code
 */
export function evaluate(args: readonly string[]): number {
  const refuse = (message: string): number => {
    process.stderr.write(`evaluate: ${message}\n`);
    return 2;
  };
  let values: ReturnType<typeof parseFlags>;
  try {
    values = parseFlags(args);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\nTry: npm run evaluate -- --help`);
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    const { corpus, errors } = values;
    const done = corpus === undefined ? report(values) : corpora(corpus, values["drop-demonyms"], errors);
    process.stdout.write(`${done}\n`);
    return 0;
  } catch (error) {
    if (error instanceof FormatError) return refuse(error.message);
    throw error;
  }
}

interface Inputs {
  readonly gold?: string | undefined;
  readonly seeds?: string | undefined;
  readonly corrections?: string | undefined;
  readonly errors: boolean;
  readonly corpus?: readonly string[] | undefined;
  readonly "drop-demonyms": boolean;
}

function corpora(files: readonly string[], withoutDemonyms: boolean, errors: boolean): string {
  const read = createPlaceReader(loadKnowledge());
  return files
    .map((file) => `${basename(file)}\n${corpusReport(readCorpus(file), read, { withoutDemonyms, errors })}`)
    .join("\n\n");
}

function report({ gold = join(DATA, "gold"), seeds = join(DATA, "../seeds"), corrections, errors }: Inputs): string {
  // What can be missing is read first: the gazetteer takes seconds.
  const list = readCorrections(corrections);
  const known = readAnnotated(gold, seeds);
  const knowledge = loadKnowledge();
  const read = createReader(knowledge);
  const pairs = known.map(({ gold: annotation, document }) => ({ annotation, reading: read(document) }));
  const corrected = pairs.map(({ annotation, reading }) => ({
    annotation,
    reading: correct(reading, list, knowledge).reading,
  }));
  const blocId = blocNames(knowledge.organisations);
  const plain = compared(pairs, blocId, false);
  const invented = INVENTED.flatMap(({ folder, title, open }) => {
    const dir = join(gold, "invented", folder);
    return existsSync(dir) ? [inventedReport(dir, title, errors && open, read, blocId)] : [];
  });
  const parts = [
    `Without corrections\n\n${plain.table}`,
    `With corrections\n\n${compared(corrected, blocId, true).table}`,
    ...(errors ? [`What is wrong without corrections\n\n${plain.mistakes || "nothing"}`] : []),
    ...invented,
  ];
  return parts.join("\n\n");
}

/** The invented articles: rules are made with an eye on some and weights learned from them, the others are only measured. */
const INVENTED = [
  { folder: "dev", title: "Invented articles about other leaders, development half", open: true },
  { folder: "held-out", title: "Invented articles about other leaders, held-out half", open: false },
  { folder: "training", title: "Invented articles by other hands, from which second readings learn", open: true },
  { folder: "unseen", title: "Invented articles by one more hand, held out", open: false },
] as const;

function inventedReport(
  dir: string,
  title: string,
  errors: boolean,
  read: ReturnType<typeof createReader>,
  blocId: (name: string) => string | null,
): string {
  const pairs = readAnnotated(dir).map(({ gold, document }) => ({ annotation: gold, reading: read(document) }));
  const { table, mistakes } = compared(pairs, blocId, true);
  return [`${title}\n\n${table}`, ...(errors ? [`What is wrong in them\n\n${mistakes || "nothing"}`] : [])].join(
    "\n\n",
  );
}

/** Of more articles a line would hold no more. */
const MOST_COLUMNS = 12;

function compared(
  pairs: readonly { readonly annotation: Gold; readonly reading: Reading }[],
  blocId: (name: string) => string | null,
  withCorrections: boolean,
) {
  const scored = pairs.map(({ annotation, reading }) => ({ reading, ...scoreArticle(annotation, reading, blocId) }));
  const columns = scored.map(({ reading, score }) => ({
    name: reading.document.id.replace(/^held-/u, "h-").slice(0, 7),
    score,
  }));
  const mistakes = scored.flatMap(({ reading, mistakes: those }) =>
    those.map((mistake) => ({ ...mistake, document: reading.document.id, sentence: sentenceAt(reading, mistake) })),
  );
  return {
    table: scoreTable(
      [...(columns.length > MOST_COLUMNS ? [] : columns), { name: "all", score: total(scored.map((s) => s.score)) }],
      withCorrections,
    ),
    mistakes: mistakeList(mistakes),
  };
}

function sentenceAt({ document, sentences }: Reading, { start, end }: Mistake): string {
  const sentence = sentences.find((s) => s.start < end && start < s.end) ?? { start, end };
  return document.text.slice(sentence.start, sentence.end);
}

function readCorrections(file = join(DATA, "corrections.json")): readonly Correction[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new FormatError(file, "", "a file that can be read", reasonOf(error));
  }
  return parse(CorrectionsFileSchema, text, file).corrections;
}

/** Annotations name an organisation as the article does; the data has all its names. */
function blocNames(organisations: Knowledge["organisations"]): (name: string) => string | null {
  const names = ({ id, name, acronym, variants }: OrganisationEntry): string[] => [
    id,
    name,
    acronym ?? id,
    ...variants,
  ];
  return (wanted) =>
    organisations.find((o) => names(o).some((name) => name.toLowerCase() === wanted.toLowerCase()))?.id ?? null;
}

function parseFlags(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: true,
    options: {
      gold: { type: "string" },
      seeds: { type: "string" },
      corrections: { type: "string" },
      errors: { type: "boolean", default: false },
      corpus: { type: "string", multiple: true },
      "drop-demonyms": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = evaluate(process.argv.slice(2));
}
