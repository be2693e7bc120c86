/** `npm run bench:reading`: how fast articles are read on one core, and what the gazetteer costs to load. */
import { join } from "node:path";
import { createPlaceReader, createReader } from "../geoparse/read.ts";
import { DATA, loadKnowledge } from "./knowledge.ts";
import { readSeeds } from "./seeds.ts";

/** Words of one article, for the figure. */
const WORDS = 500;
/** The best of so many rounds counts: on a machine that others use too, CPU time grows with their load. */
const ROUNDS = 24;
/** Seconds of CPU time of a round. */
const SECONDS = 0.25;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

const memory = () => process.memoryUsage().rss;
const before = { memory: memory(), wall: performance.now() };
const knowledge = loadKnowledge();
const places = createPlaceReader(knowledge);
const loaded = { memory: memory(), wall: performance.now() };
const readers = { places, all: createReader(knowledge) };
const prepared = performance.now();

const { documents } = readSeeds(join(DATA, "../seeds"));
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
process.stdout.write(
  `gazetteer loaded in ${Math.round(loaded.wall - before.wall)} ms, ${megabytes(loaded.memory - before.memory)} MB more memory; ` +
    `rules prepared in ${Math.round(prepared - loaded.wall)} ms\n`,
);
for (const [name, read] of Object.entries(readers)) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const from = cpu();
    let count = 0;
    while (cpu() - from < SECONDS) {
      for (const document of documents) read(document);
      count += words;
    }
    best = Math.max(best, count / WORDS / (cpu() - from));
  }
  process.stdout.write(`${name}: ${Math.round(best)} articles of ${WORDS} words per second of CPU time\n`);
}
process.stdout.write(`${megabytes(memory())} MB in all\n`);
