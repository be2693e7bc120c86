/**
 * `npm run bench:reading [-- --corpus FILE.jsonl …]`: how fast articles are read on one core, and what the gazetteer costs
 * to load. Speed hangs on the text: news in general names few leaders and few pairs of states, while of what is about trips
 * each sentence is read for visits and ties. With `--corpus`, which may be repeated, the texts of corpora instead (JSON
 * lines, as `npm run evaluate` reads them).
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createPlaceReader, createReader } from "../geoparse/read.ts";
import { DATA, loadKnowledge } from "./knowledge.ts";
import { readSeeds } from "./seeds.ts";

/** Words of one article, for the figure. */
const WORDS = 500;
/** So many articles are read before any round counts: by then the engine has compiled what it needs. */
const WARM_UP = 1000;
/** The best of so many rounds counts: on a machine that others use too, CPU time grows with their load. */
const ROUNDS = 12;
/** Articles of a round, at least. */
const ROUND = 100;

interface Text {
  readonly id: string;
  readonly text: string;
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** Reads texts over and over. @param least articles of {@link WORDS} words */
function speed(texts: readonly Text[], read: (document: Text) => unknown, least: number) {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const from = { cpu: cpu(), wall: performance.now() };
  let articles = 0;
  while (articles < least) {
    for (const { id, text } of texts) read({ id, text });
    articles += words / WORDS;
  }
  return { cpu: articles / (cpu() - from.cpu), wall: (articles * 1000) / (performance.now() - from.wall) };
}

const { corpus } = parseArgs({ options: { corpus: { type: "string", multiple: true } } }).values;
const memory = () => process.memoryUsage().rss;
const before = { memory: memory(), wall: performance.now() };
const knowledge = loadKnowledge();
const places = createPlaceReader(knowledge);
const loaded = { memory: memory(), wall: performance.now() };
const readers = { places, all: createReader(knowledge) };
const prepared = performance.now();

process.stdout.write(
  `gazetteer loaded in ${Math.round(loaded.wall - before.wall)} ms, ${megabytes(loaded.memory - before.memory)} MB more memory; ` +
    `rules prepared in ${Math.round(prepared - loaded.wall)} ms\n` +
    `articles of ${WORDS} words a second of CPU time, and of time (the best of ${ROUNDS} rounds after ${WARM_UP} articles):\n`,
);
const show = (of: string, texts: readonly Text[]): void => {
  for (const [name, read] of Object.entries(readers)) {
    const first = speed(texts, read, WARM_UP);
    const rounds = Array.from({ length: ROUNDS }, () => speed(texts, read, ROUND));
    const best = { cpu: Math.max(...rounds.map((r) => r.cpu)), wall: Math.max(...rounds.map((r) => r.wall)) };
    process.stdout.write(
      `${of}, ${name}: ${Math.round(best.cpu)}, ${Math.round(best.wall)} (before: ${Math.round(first.cpu)})\n`,
    );
  }
};
if (corpus === undefined) {
  show("the five articles", readSeeds(join(DATA, "../seeds")).documents);
  process.stdout.write(`${megabytes(memory())} MB in all\n`);
}
// What reads a corpus takes memory of its own.
const { readCorpus } = await import("./corpus.ts");
if (corpus === undefined) {
  show("news in general", readCorpus(join(DATA, "gold/invented/places/training.jsonl")));
  show("articles about trips", readSeeds(join(DATA, "gold/invented/training")).documents);
} else show("texts of the corpora", corpus.flatMap(readCorpus));
