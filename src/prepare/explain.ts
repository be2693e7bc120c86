/** `npm run explain`: shows how each stage of the geoparser read one text. */
import { readFileSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Mention, Span } from "../atlas/schema.ts";
import { FormatError } from "../atlas/validate.ts";
import type { Knowledge, Reading, TieStatement, VisitStatement } from "../geoparse/model.ts";
import type { Candidate } from "../geoparse/places/candidate.ts";
import { createGazetteer } from "../geoparse/places/gazetteer.ts";
import { createRecogniser } from "../geoparse/places/recognise.ts";
import { createReader } from "../geoparse/read.ts";
import { loadKnowledge, reasonOf } from "./knowledge.ts";

const HELP = `npm run explain -- FILE

Reads one text (UTF-8) and says what each stage made of it: what is no part of the article and why, its sentences,
each name with what it may mean, what was decided, how surely and by which rule, the names that were dropped and why,
the organisations, and the visits and ties with the patterns that found them. Nothing is written; no corrections.

  --help  this text

Exit 0: explained. Exit 2: wrong use, or a file that cannot be read.
`;

/** So many candidates of a name are listed. */
const CANDIDATES = 5;

/**
 * The command.
 * @returns its exit code
 */
export function explain(args: readonly string[]): number {
  const refuse = (message: string): number => {
    process.stderr.write(`explain: ${message}\nTry: npm run explain -- --help\n`);
    return 2;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (parsed.values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [file, another] = parsed.positionals;
  if (file === undefined) return refuse("which FILE?");
  if (another !== undefined) return refuse(`one FILE at a time, not also ${another}`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    return refuse(error instanceof TypeError ? `${file}: not UTF-8` : `${file}: ${reasonOf(error)}`);
  }
  try {
    const knowledge = loadKnowledge();
    const reading = createReader(knowledge)({ id: basename(file), text });
    process.stdout.write(`${explanation(reading, candidatesOf(knowledge, reading))}\n`);
    return 0;
  } catch (error) {
    if (error instanceof FormatError) return refuse(error.message);
    throw error;
  }
}

/** What each name may mean: the recogniser's answer, which a reading no longer holds. */
function candidatesOf(knowledge: Knowledge, { document, cleaned, sentences }: Reading) {
  const { recognise } = createRecogniser(createGazetteer(knowledge), knowledge.weights.place);
  const toponyms = recognise(document.text, cleaned, sentences).kept;
  return (mention: Span): readonly Candidate[] =>
    toponyms.find((t) => t.start === mention.start && t.end === mention.end)?.candidates.all ?? [];
}

/** The whole explanation as text, by stage; sentence by sentence where a stage works on sentences. */
export function explanation(reading: Reading, candidatesAt: (mention: Span) => readonly Candidate[]): string {
  const { document, cleaned, published, sentences, mentions, organisations, dropped, visits, ties } = reading;
  const quote = ({ start, end }: Span): string => shortened(document.text.slice(start, end));
  const within = <T extends Span>(items: readonly T[], s: Span): readonly T[] =>
    items.filter((item) => item.start >= s.start && item.end <= s.end);
  const names = dropped.filter((d) => d.stage === "recognise" || d.stage === "resolve");
  const told = (statement: VisitStatement | TieStatement, line: string): readonly string[] => [
    `  ${line}`,
    `      by ${statement.why}`,
    ...statement.evidence.map((e) => `      @${e.start} ${quote(e)}`),
  ];
  const untold = dropped.filter((d) => d.stage === "visits" || d.stage === "ties");
  return [
    section("Article", [
      `  title      ${cleaned.title || "none"}`,
      `  published  ${published.from === null ? "unknown" : `${published.from} to ${published.to}`} (${published.why})`,
      `  paragraphs ${cleaned.paragraphs.length}, sentences ${sentences.length}`,
    ]),
    section(
      "Boilerplate",
      cleaned.boilerplate.map((b) => `  @${b.start} ${quote(b)}\n      ${b.why}`),
    ),
    section(
      "Names, sentence by sentence",
      sentences.flatMap((s, i) => [
        `  ${i + 1} @${s.start} ${quote(s)}`,
        ...within(mentions, s).flatMap((m) => mentionLines(m, candidatesAt(m))),
        ...within(names, s).map((d) => `      − ${d.surface}: ${d.why}`),
        ...within(organisations, s).map((o) => `      ° ${quote(o)} = ${o.id}`),
      ]),
    ),
    section(
      "Visits",
      visits.flatMap((v) =>
        told(
          v,
          `${v.visitor} in ${v.destination} (${v.iso3}), ${v.status}, ${v.from ?? "?"} to ${v.to ?? "?"}, ${v.basis}`,
        ),
      ),
    ),
    section(
      "Ties",
      ties.flatMap((t) =>
        told(t, `${t.parties.join(" + ")}${t.bloc ? ` in ${t.bloc}` : ""}: ${t.domain}, ${t.polarity}, ${t.status}`),
      ),
    ),
    section(
      "Neither visit nor tie",
      untold.map((d) => `  @${d.start} ${shortened(d.surface)}\n      ${d.why} (${d.stage})`),
    ),
  ].join("\n\n");
}

function mentionLines(mention: Mention, candidates: readonly Candidate[]): readonly string[] {
  const { surface, kind, role, iso3, place, confidence, why } = mention;
  const others = candidates
    .slice(0, CANDIDATES)
    .map(
      (c) =>
        `${c.name} (${[c.kind, ...c.iso3, ...(c.population ? [c.population.toLocaleString("en")] : [])].join(", ")})`,
    );
  const more = candidates.length > CANDIDATES ? ` and ${candidates.length - CANDIDATES} more` : "";
  return [
    `      + ${surface} = ${place ?? "no place"} ${iso3.join(" ") || "–"}, ${kind}, ${role}, ${confidence.toFixed(2)}: ${why}`,
    ...(others.length > 1 ? [`          of ${others.join("; ")}${more}`] : []),
  ];
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length ? lines : ["  none"])].join("\n");
}

/** One line, cut where it is long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h", default: false } },
  });
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = explain(process.argv.slice(2));
}
