/** How far a reading is from the annotation of the same article: counts, which can be added up over articles. Pure. */
import type { Mention, Span } from "../atlas/schema.ts";
import type { Reading } from "../geoparse/model.ts";
import type { Gold } from "./gold.ts";

/** What was found rightly, what was found and is not there, what is there and was not found. */
export interface Found {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

export interface Score {
  readonly exact: Found;
  readonly overlapping: Found;
  readonly iso3: Share;
  readonly kind: Share;
  /** Roles of capitals, which are annotated reliably, and of all other names. */
  readonly roleOfCapitals: Share;
  readonly roleOfOthers: Share;
  /** Kilometres between where the annotation and the reading have a place. */
  readonly distances: readonly number[];
  readonly boilerplate: Share;
  readonly published: Share;
  readonly visits: Found;
  readonly visitDates: Share;
  readonly ties: Found;
  readonly tiesWithBloc: Found;
  readonly evidence: Share;
}

/** One thing that is wrong, for `--errors`. */
export interface Mistake extends Span {
  readonly kind: string;
  readonly what: string;
}

export interface Scored {
  readonly score: Score;
  readonly mistakes: readonly Mistake[];
}

type Read = Pick<Reading, "cleaned" | "mentions" | "published" | "visits" | "ties">;

/**
 * Scores one article.
 * @param blocId the organisation's id of a name or acronym, null where nobody knows it
 */
export function scoreArticle(gold: Gold, reading: Read, blocId: (name: string) => string | null): Scored {
  const mistakes: Mistake[] = [];
  const wrong = (kind: string, span: Span, what: string): void => {
    mistakes.push({ kind, start: span.start, end: span.end, what });
  };
  const required = gold.mentions.filter((m) => !m.optional);
  const optional = gold.mentions.filter((m) => m.optional);
  // A name inside another name is no pin: neither side counts it.
  const named = reading.mentions.filter((m) => m.kind !== "embedded");
  const counted = named.filter((m) => required.some((g) => overlap(g, m)) || !optional.some((g) => overlap(g, m)));
  const exact = pairUp(required, counted, (g, m) => g.start === m.start && g.end === m.end);
  const pairs = pairUp(required, counted, overlap);
  for (const mention of required) {
    if (!pairs.some(([g]) => g === mention)) wrong("mention missed", mention, `${mention.surface} (${mention.kind})`);
  }
  for (const mention of counted) {
    if (!pairs.some(([, m]) => m === mention)) {
      wrong("mention too many", mention, `${mention.surface} (${mention.kind}: ${mention.why})`);
    }
  }

  const iso3 = share(
    pairs.filter(([g]) => g.iso3.length > 0),
    ([g, m]) => sameSet(g.iso3, m.iso3),
    ([g, m]) =>
      wrong("iso3", m, `${m.surface}: ${m.iso3.join(" ") || "none"}, should be ${g.iso3.join(" ")} (${m.why})`),
  );
  const kind = share(
    pairs,
    ([g, m]) => g.kind === m.kind,
    ([g, m]) => wrong("kind", m, `${m.surface}: ${m.kind}, should be ${g.kind}`),
  );
  const role = (capitals: boolean): Share =>
    share(
      pairs.filter(([g]) => (g.kind === "capital") === capitals),
      ([g, m]) => g.role === m.role,
      ([g, m]) => wrong("role", m, `${m.surface}: ${m.role}, should be ${g.role}`),
    );
  const distances = pairs.flatMap(([g, m]) => distanceBetween(g, m));

  const boilerplate = share(
    gold.boilerplate,
    (span) => covered(span, reading.cleaned.boilerplate) >= 0.8,
    (span) => wrong("boilerplate missed", span, `${span.end - span.start} characters`),
  );
  const visits = compare(
    gold.visits.map((visit) => ({ key: `${visit.visitor} in ${visit.iso3}`, visit })),
    reading.visits.map((visit) => ({ key: `${visit.visitor} in ${visit.iso3}`, visit })),
  );
  const ties = compare(
    byKey(gold.ties, (t) => tieKey(t)),
    byKey(reading.ties, (t) => tieKey(t)),
  );
  const withBloc = compare(
    byKey(gold.ties, (t) => `${tieKey(t)} ${t.bloc === null ? "-" : (blocId(t.bloc) ?? t.bloc)}`),
    byKey(reading.ties, (t) => `${tieKey(t)} ${t.bloc ?? "-"}`),
  );
  for (const { key, evidence } of withBloc.missed) {
    if (!ties.missed.some((t) => key.startsWith(t.key))) wrong("tie with its bloc missed", evidence[0] ?? NOWHERE, key);
  }
  for (const { key, evidence } of ties.missed) wrong("tie missed", evidence[0] ?? NOWHERE, key);
  for (const { key, evidence, why } of ties.wrong) wrong("tie too many", evidence[0] ?? NOWHERE, `${key} (${why})`);
  for (const { key, visit } of visits.missed) wrong("visit missed", visit.evidence[0] ?? NOWHERE, key);
  for (const { key, visit } of visits.wrong) {
    wrong("visit too many", visit.evidence[0] ?? NOWHERE, `${key} (${visit.why})`);
  }
  const evidence = share(
    [...ties.right, ...visits.right.map(([a, b]) => [a.visit, b.visit] as const)],
    ([a, b]) => a.evidence.some((x) => b.evidence.some((y) => overlap(x, y))),
    ([, b]) => wrong("evidence elsewhere", b.evidence[0] ?? NOWHERE, ""),
  );

  return {
    mistakes,
    score: {
      exact: found(required.length, counted.length, exact.length),
      overlapping: found(required.length, counted.length, pairs.length),
      iso3,
      kind,
      roleOfCapitals: role(true),
      roleOfOthers: role(false),
      distances,
      boilerplate,
      published: within(gold.published, reading.published),
      visits: counts(visits),
      visitDates: visits.right.map(([a, b]) => within(a.visit, b.visit)).reduce(addShare, NONE_OF_NONE),
      ties: counts(ties),
      tiesWithBloc: counts(withBloc),
      evidence,
    },
  };
}

/** The sum over articles. */
export function total(scores: readonly Score[]): Score {
  const sum = (pick: (s: Score) => Found): Found =>
    scores
      .map(pick)
      .reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
        right: 0,
        wrong: 0,
        missed: 0,
      });
  const shares = (pick: (s: Score) => Share): Share => scores.map(pick).reduce(addShare, NONE_OF_NONE);
  return {
    exact: sum((s) => s.exact),
    overlapping: sum((s) => s.overlapping),
    iso3: shares((s) => s.iso3),
    kind: shares((s) => s.kind),
    roleOfCapitals: shares((s) => s.roleOfCapitals),
    roleOfOthers: shares((s) => s.roleOfOthers),
    distances: scores.flatMap((s) => s.distances),
    boilerplate: shares((s) => s.boilerplate),
    published: shares((s) => s.published),
    visits: sum((s) => s.visits),
    visitDates: shares((s) => s.visitDates),
    ties: sum((s) => s.ties),
    tiesWithBloc: sum((s) => s.tiesWithBloc),
    evidence: shares((s) => s.evidence),
  };
}

/** Precision, recall and their harmonic mean; null where there is nothing to divide by. */
export function ratios({ right, wrong, missed }: Found) {
  const part = (whole: number): number | null => (whole === 0 ? null : right / whole);
  return {
    precision: part(right + wrong),
    recall: part(right + missed),
    f1: right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed),
  };
}

const NOWHERE: Span = { start: 0, end: 0 };
const NONE_OF_NONE: Share = { of: 0, right: 0 };

function found(wanted: number, given: number, right: number): Found {
  return { right, wrong: given - right, missed: wanted - right };
}

function share<T>(items: readonly T[], right: (item: T) => boolean, report: (item: T) => void): Share {
  const bad = items.filter((item) => !right(item));
  for (const item of bad) report(item);
  return { of: items.length, right: items.length - bad.length };
}

function addShare(a: Share, b: Share): Share {
  return { of: a.of + b.of, right: a.right + b.right };
}

/** Each annotated name with the one that was found for it, no name twice; the longest overlap first. */
function pairUp<G extends Span>(gold: readonly G[], read: readonly Mention[], fits: (g: G, m: Mention) => boolean) {
  const free = new Set(read);
  const pairs: (readonly [G, Mention])[] = [];
  for (const g of gold) {
    const best = [...free].filter((m) => fits(g, m)).sort((a, b) => shared(g, b) - shared(g, a))[0];
    if (!best) continue;
    free.delete(best);
    pairs.push([g, best]);
  }
  return pairs;
}

function compare<A extends { readonly key: string }, B extends { readonly key: string }>(
  gold: readonly A[],
  read: readonly B[],
) {
  const right = gold.flatMap((a): (readonly [A, B])[] => {
    const b = read.find((other) => other.key === a.key);
    return b ? [[a, b]] : [];
  });
  return {
    right,
    missed: gold.filter((a) => !right.some(([x]) => x === a)),
    wrong: read.filter((b) => !right.some(([, x]) => x === b)),
  };
}

function counts(compared: {
  readonly right: readonly unknown[];
  readonly wrong: readonly unknown[];
  readonly missed: readonly unknown[];
}): Found {
  return { right: compared.right.length, wrong: compared.wrong.length, missed: compared.missed.length };
}

interface Keyed {
  readonly key: string;
  readonly evidence: readonly Span[];
  readonly why: string;
}

/** Statements of the same key as one, with the evidence of all. */
function byKey<T extends { readonly evidence: readonly Span[]; readonly why?: string }>(
  statements: readonly T[],
  keyOf: (t: T) => string,
): readonly Keyed[] {
  const keyed = new Map<string, Keyed>();
  for (const s of statements) {
    const key = keyOf(s);
    const before = keyed.get(key);
    keyed.set(key, { key, evidence: [...(before?.evidence ?? []), ...s.evidence], why: before?.why ?? s.why ?? "" });
  }
  return [...keyed.values()];
}

function tieKey(tie: {
  readonly parties: readonly string[];
  readonly domain: string;
  readonly polarity: string;
}): string {
  return `${tie.parties.toSorted().join("+")} ${tie.domain} ${tie.polarity}`;
}

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/** Right where the days lie within those of the annotation, or neither has any. */
function within(gold: Range, read: Range): Share {
  const right =
    gold.from === null || gold.to === null
      ? read.from === null
      : read.from !== null && read.to !== null && gold.from <= read.to && read.from <= gold.to;
  return { of: 1, right: right ? 1 : 0 };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function covered(span: Span, by: readonly Span[]): number {
  return by.reduce((sum, other) => sum + Math.max(0, shared(span, other)), 0) / (span.end - span.start);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}

type Point = { readonly lon: number | null; readonly lat: number | null };

/** Kilometres on a sphere of the earth's mean radius (IUGG). */
function distanceBetween(a: Point, b: Point): readonly number[] {
  if (a.lon === null || a.lat === null || b.lon === null || b.lat === null) return [];
  const [φ1, φ2] = [(a.lat * Math.PI) / 180, (b.lat * Math.PI) / 180];
  const Δλ = ((b.lon - a.lon) * Math.PI) / 180;
  const h = Math.sin((φ2 - φ1) / 2) ** 2 + Math.cos(φ1) * Math.cos(φ2) * Math.sin(Δλ / 2) ** 2;
  return [2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)))];
}
