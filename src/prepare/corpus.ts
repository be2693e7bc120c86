/** `npm run evaluate -- --corpus FILE.jsonl`: places found and located, against a public geoparsing corpus. */
import { readFileSync } from "node:fs";
import { distance } from "@turf/turf";
import * as v from "valibot";
import type { Mention, Span } from "../atlas/schema.ts";
import { FormatError } from "../atlas/validate.ts";
import type { Kind } from "../atlas/vocabulary.ts";
import type { SourceDocument } from "../geoparse/model.ts";
import type { Candidate } from "../geoparse/places/candidate.ts";
import { reasonOf } from "./knowledge.ts";

const ToponymSchema = v.looseObject({
  start: v.number(),
  end: v.number(),
  lat: v.nullish(v.number()),
  lon: v.nullish(v.number()),
  /** Radius in kilometres of a country's or continent's disc. */
  r: v.nullish(v.number()),
});
const CorpusDocumentSchema = v.looseObject({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  toponyms: v.array(ToponymSchema),
});
export type CorpusToponym = v.InferOutput<typeof ToponymSchema>;
/** One annotated document, and which half of the corpus it belongs to. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly CorpusToponym[];
  readonly half: "dev" | "held-out";
}

/** Within so many kilometres a place counts as found (100 miles, as the literature has it). */
const NEAR = 161;

/** Tuned on the one half, reported on the other: fixed by the document's id (FNV-1a). */
export function halfOf(id: string): "dev" | "held-out" {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash >>> 16) ^ hash) % 2 === 0 ? "dev" : "held-out";
}

/**
 * Reads a corpus: JSON lines {id, text, toponyms: [{start, end, lat, lon, r?}]}, offsets in UTF-16 code units.
 * @throws {FormatError} naming the line that is malformed
 */
export function readCorpus(file: string): readonly CorpusDocument[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new FormatError(file, "", "a file that can be read", reasonOf(error));
  }
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      throw new FormatError(file, `line ${at + 1}`, "a JSON object", line.slice(0, 40));
    }
    const result = v.safeParse(CorpusDocumentSchema, parsed);
    if (!result.success) {
      throw new FormatError(file, `line ${at + 1}`, "{id, text, toponyms}", result.issues[0].message);
    }
    const { id, toponyms } = result.output;
    return [{ id: String(id), text: result.output.text, toponyms, half: halfOf(String(id)) }];
  });
}

/** Whether a mention says anything of confidence: continents and their adjectives are annotated in some corpora only. */
export function isCounted(kind: Kind | Candidate["kind"], annotated: boolean): boolean {
  return annotated || kind !== "macro_region";
}

/** A continent or sea has no one point: corpora put it where they like. */
export const isWide = (kind: Kind | Candidate["kind"]) => kind === "macro_region" || kind === "water";

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface CorpusScore {
  readonly exact: Counts;
  readonly overlap: Counts;
  /** Overlapping and within 161 km. */
  readonly endToEnd: Counts;
  readonly endToEndWithRadius: Counts;
  /** Of names found and annotated with a point, the share within 161 km. */
  readonly located: { readonly of: number; readonly right: number; readonly rightWithRadius: number };
}

export type Judged =
  | { readonly verdict: "right" | "far"; readonly mention: Mention; readonly km: number; readonly inRadius: boolean }
  | { readonly verdict: "extra"; readonly mention: Mention }
  | { readonly verdict: "missed"; readonly toponym: CorpusToponym };

/** Pairs one annotated name with one read: the same span first, then the longest shared part. */
export function pairSpans(gold: readonly Span[], read: readonly Span[]): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((g, i) =>
    read.flatMap((m, j) => {
      const shared = Math.min(g.end, m.end) - Math.max(g.start, m.start);
      if (shared <= 0) return [];
      const same = g.start === m.start && g.end === m.end;
      return [{ i, j, weight: same ? 2 : shared / Math.max(g.end - g.start, m.end - m.start) }];
    }),
  );
  pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (paired.has(i) || taken.has(j)) continue;
    paired.set(i, j);
    taken.add(j);
  }
  return paired;
}

/** Compares the mentions of one document with its annotation. Embedded names are no mentions of their own. */
export function judge(
  toponyms: readonly CorpusToponym[],
  read: readonly Mention[],
  withoutDemonyms: boolean,
): { readonly score: CorpusScore; readonly judged: readonly Judged[] } {
  const mentions = read.filter((m) => m.kind !== "embedded" && !(withoutDemonyms && m.kind === "demonym"));
  const pairs = pairSpans(toponyms, mentions);
  const judged: Judged[] = [];
  let exact = 0;
  const end = { right: 0, rightWithRadius: 0, wrong: 0, wrongWithRadius: 0, missed: 0, of: 0 };
  toponyms.forEach((toponym, i) => {
    const mention = mentions[pairs.get(i) ?? -1];
    const { lat, lon } = toponym;
    const located = lat != null && lon != null;
    if (mention !== undefined && mention.start === toponym.start && mention.end === toponym.end) exact++;
    if (!located) return;
    if (mention === undefined) {
      end.missed++;
      judged.push({ verdict: "missed", toponym });
      return;
    }
    end.of++;
    const km = mention.lat === null || mention.lon === null ? null : distance([mention.lon, mention.lat], [lon, lat]);
    const near = km !== null && km <= NEAR;
    const inRadius = near || (km !== null && km <= (toponym.r ?? 0));
    if (near) end.right++;
    else if (km !== null) end.wrong++;
    if (inRadius) end.rightWithRadius++;
    else if (km !== null) end.wrongWithRadius++;
    judged.push({ verdict: near ? "right" : "far", mention, km: km ?? Number.POSITIVE_INFINITY, inRadius });
  });
  const found = new Set(pairs.values());
  mentions.forEach((mention, j) => {
    if (found.has(j)) return;
    judged.push({ verdict: "extra", mention });
    if (mention.lat === null) return;
    end.wrong++;
    end.wrongWithRadius++;
  });
  const overlap = pairs.size;
  const counts = (right: number): Counts => ({
    right,
    wrong: mentions.length - right,
    missed: toponyms.length - right,
  });
  return {
    score: {
      exact: counts(exact),
      overlap: counts(overlap),
      endToEnd: { right: end.right, wrong: end.wrong, missed: end.missed + end.of - end.right },
      endToEndWithRadius: {
        right: end.rightWithRadius,
        wrong: end.wrongWithRadius,
        missed: end.missed + end.of - end.rightWithRadius,
      },
      located: { of: end.of, right: end.right, rightWithRadius: end.rightWithRadius },
    },
    judged,
  };
}

const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});
const NONE: Counts = { right: 0, wrong: 0, missed: 0 };
const NOTHING: CorpusScore = {
  exact: NONE,
  overlap: NONE,
  endToEnd: NONE,
  endToEndWithRadius: NONE,
  located: { of: 0, right: 0, rightWithRadius: 0 },
};

function sum(scores: readonly CorpusScore[]): CorpusScore {
  return scores.reduce(
    (a, b) => ({
      exact: add(a.exact, b.exact),
      overlap: add(a.overlap, b.overlap),
      endToEnd: add(a.endToEnd, b.endToEnd),
      endToEndWithRadius: add(a.endToEndWithRadius, b.endToEndWithRadius),
      located: {
        of: a.located.of + b.located.of,
        right: a.located.right + b.located.right,
        rightWithRadius: a.located.rightWithRadius + b.located.rightWithRadius,
      },
    }),
    NOTHING,
  );
}

type ReadMentions = (document: SourceDocument) => { readonly mentions: readonly Mention[] };

function judgeAll(documents: readonly CorpusDocument[], read: ReadMentions, withoutDemonyms: boolean) {
  return documents.map((document) => {
    const { id, text, toponyms } = document;
    return { document, ...judge(toponyms, read({ id, text }).mentions, withoutDemonyms) };
  });
}

/** Counts of all documents of a corpus together. @param read gives what is read in one */
export function scoreOf(documents: readonly CorpusDocument[], read: ReadMentions): CorpusScore {
  return sum(judgeAll(documents, read, false).map(({ score }) => score));
}

export const f1 = ({ right, wrong, missed }: Counts) => (2 * right) / (2 * right + wrong + missed || 1);
const shown = (value: number) => value.toFixed(3);

function row(name: string, score: CorpusScore): string {
  const { overlap, located } = score;
  const share = (right: number) => shown(right / (located.of || 1));
  return [
    name.padEnd(9),
    shown(f1(score.exact)),
    shown(f1(overlap)),
    shown(overlap.right / (overlap.right + overlap.wrong || 1)),
    shown(overlap.right / (overlap.right + overlap.missed || 1)),
    share(located.right),
    share(located.rightWithRadius),
    shown(f1(score.endToEnd)),
    shown(f1(score.endToEndWithRadius)),
  ].join("  ");
}

const HEAD = "          exact  overlap  P     R      161km  radius e2e    e2e+radius";
const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** Of mentions with a confidence in each bin, the share that is a place named there and lies where it should. */
function reliability(judged: readonly Judged[]): string {
  const rows = BINS.slice(0, -1).flatMap((from, at) => {
    const to = BINS[at + 1] ?? 1;
    const within = judged.flatMap((j) =>
      j.verdict !== "missed" &&
      isCounted(j.mention.kind, j.verdict !== "extra") &&
      j.mention.lat !== null &&
      j.mention.confidence >= from &&
      j.mention.confidence < to
        ? [j]
        : [],
    );
    if (within.length === 0) return [];
    const right = within.filter(
      (j) => j.verdict === "right" || (j.verdict === "far" && (j.inRadius || isWide(j.mention.kind))),
    ).length;
    const mean = within.reduce((total, j) => total + j.mention.confidence, 0) / within.length;
    return [
      `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(within.length).padStart(5)}  said ${mean.toFixed(2)}  right ${(right / within.length).toFixed(2)}`,
    ];
  });
  return rows.join("\n");
}

const CONTEXT = 38;

function mistakes(documents: readonly { readonly document: CorpusDocument; readonly judged: readonly Judged[] }[]) {
  const lines = documents.flatMap(({ document, judged }) =>
    judged.flatMap((j) => {
      if (j.verdict === "right" || (j.verdict === "far" && j.inRadius)) return [];
      const { start, end } = j.verdict === "missed" ? j.toponym : j.mention;
      const { text } = document;
      const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
      const what =
        j.verdict === "missed"
          ? ""
          : `${j.mention.place} ${j.mention.confidence.toFixed(2)} ${j.verdict === "far" ? `${Math.round(j.km)} km` : ""} ${j.mention.why}`;
      return [`${j.verdict.padEnd(6)} ${document.id}  ${around.replace(/\s+/g, " ")}  ${what}`];
    }),
  );
  return lines.sort().join("\n");
}

/**
 * The figures of one corpus: recognition, resolution and both together, all and by halves; how far confidences hold.
 * @param withoutDemonyms for corpora that do not annotate "French"
 * @param errors adds what is wrong in the dev half; the held-out half is not to be looked at
 */
export function corpusReport(
  documents: readonly CorpusDocument[],
  read: ReadMentions,
  { withoutDemonyms, errors }: { readonly withoutDemonyms: boolean; readonly errors: boolean },
): string {
  const all = judgeAll(documents, read, withoutDemonyms);
  const half = (name: string) => all.filter(({ document }) => document.half === name);
  const total = (some: typeof all) => sum(some.map(({ score }) => score));
  const judged = (some: typeof all) => some.flatMap((one) => one.judged);
  return [
    HEAD,
    row("all", total(all)),
    row("dev", total(half("dev"))),
    row("held-out", total(half("held-out"))),
    "",
    "Reliability, held-out half",
    reliability(judged(half("held-out"))),
    ...(errors ? ["", "What is wrong in the dev half", mistakes(half("dev"))] : []),
  ].join("\n");
}
