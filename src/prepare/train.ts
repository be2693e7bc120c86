/** `npm run train`: learns from annotated corpora what the evidence on place names weighs. */
import { realpathSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { distance } from "@turf/turf";
import type { WeightsFile } from "../atlas/curated.ts";
import type { Span } from "../atlas/schema.ts";
import { overlap } from "../atlas/spans.ts";
import type { Knowledge } from "../geoparse/model.ts";
import type { Candidate } from "../geoparse/places/candidate.ts";
import { CANDIDATE_FEATURES } from "../geoparse/places/candidateEvidence.ts";
import { PLACE_FEATURES } from "../geoparse/places/cityEvidence.ts";
import { CONFIDENCE_FEATURES, confidenceValues } from "../geoparse/places/confidence.ts";
import { createGazetteer } from "../geoparse/places/gazetteer.ts";
import { createPicker, datelineOf } from "../geoparse/places/pick.ts";
import { createRecogniser } from "../geoparse/places/recognise.ts";
import { aligned, type Weights } from "../geoparse/places/scorer.ts";
import { createSigns } from "../geoparse/places/signs.ts";
import { createWeigher } from "../geoparse/places/weigher.ts";
import { clean } from "../geoparse/text/clean.ts";
import { sentences as splitSentences } from "../geoparse/text/sentences.ts";
import { type CorpusDocument, type CorpusToponym, isCounted, isWide, pairSpans, readCorpus } from "./corpus.ts";
import { readAnnotated } from "./gold.ts";
import { DATA, loadKnowledge } from "./knowledge.ts";
import { type Choice, fitChoices, fitExamples } from "./logistic.ts";
import { CANDIDATE_PRIOR, CONFIDENCE_PRIOR, PLACE_PRIOR } from "./priors.ts";

const HELP = `npm run train -- [--corpus FILE.jsonl …] [--out FILE]

Learns data/gazetteer/weights.json from the project's own news (data/gold/invented/places/training.jsonl) and from the dev
half of other annotated corpora (JSON lines {id, text, toponyms: [{start, end, lat, lon, r?}]}), which are not part of this
repository; how sure a town is also from articles about journeys (data/gold/invented/dev and training). Same texts, same weights.

  --corpus FILE   another corpus; may be repeated
  --out FILE      where the weights go                       (data/gazetteer/weights.json)
  --help          this text

Exit 0: written. Exit 2: wrong use, or a file that is missing or malformed.
`;

const OWN = join(DATA, "gold/invented/places/training.jsonl");
/** Annotated articles about journeys. */
const TRAVELS = [join(DATA, "gold/invented/dev"), join(DATA, "gold/invented/training")];
/** Of those one in so many teaches confidence: about as many towns as the corpora name. */
const TRAVELS_APART = 3;
/** Rounds: what a name means is evidence for others, so that better weights give better evidence. */
const ROUNDS = 3;
/** Parts that the documents are cut into where confidence is learned. */
const FOLDS = 5;
/** How strongly weights are held to their priors, per example. */
const PENALTY = 0.002;
/** Confidence has few weights to learn from the same examples. */
const CONFIDENCE_PENALTY = 0.0002;
const NEAR = 161;

/** Whether a place stands where the annotation has it, or within its country's disc. */
function rightly({ lon, lat }: Pick<Candidate, "lon" | "lat">, gold: CorpusToponym): boolean {
  if (lon === null || lat === null || gold.lat == null || gold.lon == null) return false;
  return distance([lon, lat], [gold.lon, gold.lat]) <= Math.max(NEAR, gold.r ?? 0);
}

function namedWeights(features: readonly string[], weights: Float64Array): Weights {
  return Object.fromEntries(features.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
}

interface Learnt {
  readonly place: Weights;
  readonly candidate: Weights;
}
type Example = { readonly values: readonly number[]; readonly right: boolean };

/** What each document shows of names and their namesakes under the present weights. */
function examples(documents: readonly CorpusDocument[], knowledge: Knowledge, { place, candidate }: Learnt) {
  const { recognise, propose } = createRecogniser(createGazetteer(knowledge), place);
  const weigher = createWeigher(candidate, knowledge.cityNames);
  const signsOf = createSigns(knowledge.signs);
  const places: Example[] = [];
  const choices: Choice[] = [];
  for (const { text, toponyms } of documents) {
    const cleaned = clean(text);
    const sentences = splitSentences(text, cleaned);
    for (const { toponym, values } of propose(text, cleaned, sentences)) {
      if (toponym.inside !== null) continue;
      places.push({ values, right: toponyms.some((gold) => overlap(gold, toponym)) });
    }
    const kept = recognise(text, cleaned, sentences).kept;
    const weighed = weigher(text, kept, datelineOf(text, sentences, kept), signsOf(text, sentences)).filter(
      (w) => w.toponym.inside === null,
    );
    for (const [{ choice }, gold] of annotated(weighed, toponyms)) {
      if (gold === undefined) continue;
      const right = choice.meanings.map(({ candidate }) => rightly(candidate, gold));
      if (right.includes(true) && right.includes(false)) {
        choices.push({ alternatives: right.map((_, at) => choice.valuesOf(at)), right });
      }
    }
  }
  return { places, choices };
}

/** What was read, each with its annotation. */
function annotated<T extends { readonly toponym: Span }>(read: readonly T[], toponyms: readonly CorpusToponym[]) {
  const spans = read.map(({ toponym }) => toponym);
  const goldOf = new Map([...pairSpans(toponyms, spans)].map(([gold, at]) => [at, toponyms[gold]]));
  return read.map((one, at) => [one, goldOf.get(at)] as const);
}

/** An article of which all countries are known that it names. */
export interface Travelled {
  readonly text: string;
  readonly countries: readonly string[];
}

/**
 * Towns of articles about journeys, each right where its country is one of those that the article names: the corpora are news
 * in general, of which a town far from all others is a mistake more often than where somebody flies.
 */
function townsOf(articles: readonly Travelled[], knowledge: Knowledge, learnt: Learnt): readonly Example[] {
  const picksIn = createPickReader(knowledge, learnt);
  return articles.flatMap(({ text, countries }) =>
    picksIn(text).flatMap(({ toponym, picked }) => {
      const { feature, iso3 } = picked.candidate;
      if (feature === null) return [];
      const right = iso3.some((code) => countries.includes(code));
      return [{ values: confidenceValues(picked, toponym.placeShare), right }];
    }),
  );
}

/** @returns gives the names of a text that stand in no other name, each with what it is taken for */
function createPickReader(knowledge: Knowledge, { place, candidate }: Learnt) {
  const { recognise } = createRecogniser(createGazetteer(knowledge), place);
  const pick = createPicker(candidate, knowledge);
  return (text: string) => {
    const cleaned = clean(text);
    const sentences = splitSentences(text, cleaned);
    const { kept } = pick(text, sentences, recognise(text, cleaned, sentences).kept);
    return kept.filter(({ toponym }) => toponym.inside === null);
  };
}

/** What is kept of a document, and whether it is right: what confidence is learned from, but for adjectives ("French"), which corpora annotate now and then. */
function outcomes(documents: readonly CorpusDocument[], knowledge: Knowledge, learnt: Learnt): readonly Example[] {
  const picksIn = createPickReader(knowledge, learnt);
  return documents.flatMap(({ text, toponyms }) =>
    annotated(picksIn(text), toponyms).flatMap(([{ toponym, picked }, gold]) => {
      const { kind, lon } = picked.candidate;
      if (lon === null || kind === "demonym" || !isCounted(kind, gold !== undefined)) return [];
      const right = gold !== undefined && (isWide(kind) || rightly(picked.candidate, gold));
      return [{ values: confidenceValues(picked, toponym.placeShare), right }];
    }),
  );
}

function learnReading(documents: readonly CorpusDocument[], knowledge: Knowledge): Learnt {
  let learnt: Learnt = { place: PLACE_PRIOR, candidate: CANDIDATE_PRIOR };
  for (let round = 0; round < ROUNDS; round++) {
    const { places, choices } = examples(documents, knowledge, learnt);
    learnt = {
      place: namedWeights(PLACE_FEATURES, fitExamples(places, aligned(PLACE_FEATURES, PLACE_PRIOR), PENALTY)),
      candidate: namedWeights(
        CANDIDATE_FEATURES,
        fitChoices(choices, aligned(CANDIDATE_FEATURES, CANDIDATE_PRIOR), PENALTY),
      ),
    };
  }
  return learnt;
}

/**
 * Learns weights from documents: deterministic, the documents' order given. Confidence is learned from texts that the other
 * weights have not seen, each part of them read by weights from the other parts: what was learned by heart looks surer than it is.
 */
export function learn(
  documents: readonly CorpusDocument[],
  articles: readonly Travelled[],
  knowledge: Knowledge,
): Omit<WeightsFile, "source"> {
  const sure = Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = (_document: CorpusDocument, at: number) => at % FOLDS === fold;
    const others = documents.filter((document, at) => !isIn(document, at));
    process.stderr.write(`part ${fold + 1} of ${FOLDS} is read by what the others teach\n`);
    return outcomes(documents.filter(isIn), knowledge, learnReading(others, knowledge));
  }).flat();
  const learnt = learnReading(documents, knowledge);
  const some = articles.filter((_, at) => at % TRAVELS_APART === 0);
  const surely = [...sure, ...townsOf(some, knowledge, learnt)];
  const confidence = fitExamples(surely, aligned(CONFIDENCE_FEATURES, CONFIDENCE_PRIOR), CONFIDENCE_PENALTY);
  return { version: 1, ...learnt, confidence: namedWeights(CONFIDENCE_FEATURES, confidence) };
}

function travelled(dir: string): readonly Travelled[] {
  return readAnnotated(dir).flatMap(({ gold: { countries }, document: { text } }) =>
    countries === undefined ? [] : [{ text, countries }],
  );
}

/**
 * The command.
 * @returns its exit code
 */
export function train(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      options: {
        corpus: { type: "string", multiple: true, default: [] },
        out: { type: "string", default: join(DATA, "gazetteer/weights.json") },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const others = values.corpus.flatMap(readCorpus).filter(({ half }) => half === "dev");
    const documents = [...others, ...readCorpus(OWN)];
    const names = values.corpus.map((file) => `the dev half of ${basename(file)}`);
    const source = `Learnt by npm run train from ${[...names, "invented news"].join(", ")} (${documents.length} documents)`;
    const { version, ...weights } = learn(documents, TRAVELS.flatMap(travelled), loadKnowledge());
    writeFileSync(values.out, `${JSON.stringify({ version, source, ...weights }, null, 1)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(
      `train: ${error instanceof Error ? error.message : String(error)}\nTry: npm run train -- --help\n`,
    );
    return 2;
  }
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = train(process.argv.slice(2));
}
