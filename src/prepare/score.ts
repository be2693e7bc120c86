/** How far a reading is from the annotation of the same article: counts, which can be added up over articles. Pure. */
import type { Span } from "../atlas/schema.ts";
import { overlap } from "../atlas/spans.ts";
import type { Reading, VisitStatement } from "../geoparse/model.ts";
import { fold } from "../geoparse/text/words.ts";
import {
  addFound,
  addShare,
  compare,
  counts,
  type Found,
  type Mistake,
  NONE_OF_NONE,
  NOTHING_FOUND,
  type Report,
  type Share,
  share,
  shared,
} from "./comparison.ts";
import type { Gold } from "./gold.ts";
import { type MentionScore, scoreMentions } from "./scoreMentions.ts";

export interface Score extends MentionScore {
  readonly boilerplate: Share;
  readonly published: Share;
  /** Which countries are named at all; only where they are annotated. */
  readonly countries: Found;
  readonly visits: Found;
  readonly visitStatus: Share;
  readonly visitDates: Share;
  /** Which two states have any tie. */
  readonly tiedPairs: Found;
  readonly ties: Found;
  readonly tiesWithBloc: Found;
  readonly evidence: Share;
}

export interface Scored {
  readonly score: Score;
  readonly mistakes: readonly Mistake[];
}

type Read = Pick<Reading, "cleaned" | "mentions" | "published" | "visits" | "ties">;

/**
 * Scores one article. An annotation that lists countries and no mentions has only its countries compared.
 * @param blocId the organisation's id of a name or acronym, null where nobody knows it
 */
export function scoreArticle(gold: Gold, reading: Read, blocId: (name: string) => string | null): Scored {
  const mistakes: Mistake[] = [];
  const wrong: Report = (kind, span, what) => {
    mistakes.push({ kind, start: span?.start ?? 0, end: span?.end ?? 0, what });
  };
  const mentions = gold.countries && gold.mentions.length === 0 ? [] : reading.mentions;
  const visits = compareVisits(gold, reading, wrong);
  const ties = compareTies(gold, reading, blocId, wrong);
  const agreed = [...ties.right, ...visits.right];
  return {
    score: {
      ...scoreMentions(gold.mentions, mentions, wrong),
      boilerplate: share(
        gold.boilerplate,
        (span) => covered(span, reading.cleaned.boilerplate) >= 0.8,
        (span) => wrong("boilerplate missed", span, `${span.end - span.start} characters`),
      ),
      published: { of: 1, right: within(gold.published, reading.published) ? 1 : 0 },
      countries: countriesFound(gold, reading, wrong),
      visits: counts(visits),
      visitStatus: share(
        visits.right.filter(([g]) => g.status !== undefined),
        ([g, r]) => g.status === r.status,
        ([g, r]) =>
          wrong("visit status", r.evidence[0], `${r.visitor} in ${r.iso3}: ${r.status}, should be ${g.status}`),
      ),
      visitDates: share(
        visits.right,
        ([g, r]) => within(g, r),
        ([g, r]) => {
          // The five articles' days are outside knowledge: nothing to report.
          if (g.status !== undefined) wrong("visit date", r.evidence[0], `${dated(r)}, should be ${dated(g)}`);
        },
      ),
      tiedPairs: pairsFound(gold, reading, wrong),
      ties: ties.plain,
      tiesWithBloc: ties.withBloc,
      evidence: share(
        agreed,
        ([a, b]) => a.evidence.some((x) => b.evidence.some((y) => overlap(x, y))),
        ([, b]) => wrong("evidence elsewhere", b.evidence[0], ""),
      ),
    },
    mistakes,
  };
}

/** The sum over articles. */
export function total(scores: readonly Score[]): Score {
  const sum = (pick: (s: Score) => Found): Found => scores.map(pick).reduce(addFound, NOTHING_FOUND);
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
    countries: sum((s) => s.countries),
    visits: sum((s) => s.visits),
    visitStatus: shares((s) => s.visitStatus),
    visitDates: shares((s) => s.visitDates),
    tiedPairs: sum((s) => s.tiedPairs),
    ties: sum((s) => s.ties),
    tiesWithBloc: sum((s) => s.tiesWithBloc),
    evidence: shares((s) => s.evidence),
  };
}

function countriesFound(gold: Gold, reading: Read, wrong: Report): Found {
  if (!gold.countries) return NOTHING_FOUND;
  const named = reading.mentions.filter((m) => m.kind !== "embedded" && m.iso3.length === 1);
  const read = [...new Set(named.flatMap((m) => m.iso3))];
  const compared = compare(gold.countries, read, (a, b) => (a === b ? 1 : 0));
  for (const iso3 of compared.missed) wrong("country missed", undefined, iso3);
  for (const iso3 of compared.wrong) {
    const [first] = named.filter((m) => m.iso3.includes(iso3));
    wrong("country too many", first, `${iso3} (${first?.surface}: ${first?.why})`);
  }
  return counts(compared);
}

/** Among visits of the same person to the same country the one with the same status and days is meant. */
function compareVisits(gold: Gold, reading: Read, wrong: Report) {
  const likeness = (a: Gold["visits"][number], b: VisitStatement): number =>
    a.iso3 === b.iso3 && samePerson(a.visitor, b.visitor)
      ? 1 + (a.status === b.status ? 1 : 0) + (within(a, b) ? 1 : 0)
      : 0;
  const compared = compare(gold.visits, reading.visits, likeness);
  for (const v of compared.missed) wrong("visit missed", v.evidence[0], `${v.visitor} in ${v.iso3}`);
  for (const v of compared.wrong)
    wrong("visit too many", v.evidence[0], `${v.visitor} in ${v.iso3} (${v.status}: ${v.why})`);
  return compared;
}

function compareTies(gold: Gold, reading: Read, blocId: (name: string) => string | null, wrong: Report) {
  const same = (a: Keyed, b: Keyed): number => (a.key === b.key ? 1 : 0);
  const ties = compare(byKey(gold.ties, tieKey), byKey(reading.ties, tieKey), same);
  const withBloc = compare(
    byKey(gold.ties, (t) => `${tieKey(t)} ${t.bloc === null ? "-" : (blocId(t.bloc) ?? t.bloc)}`),
    byKey(reading.ties, (t) => `${tieKey(t)} ${t.bloc ?? "-"}`),
    same,
  );
  for (const { key, evidence } of withBloc.missed) {
    if (!ties.missed.some((t) => key.startsWith(t.key))) wrong("tie with its bloc missed", evidence[0], key);
  }
  for (const { key, evidence } of ties.missed) wrong("tie missed", evidence[0], key);
  for (const { key, evidence, why } of ties.wrong) wrong("tie too many", evidence[0], `${key} (${why})`);
  return { right: ties.right, plain: counts(ties), withBloc: counts(withBloc) };
}

function pairsFound(gold: Gold, reading: Read, wrong: Report): Found {
  const same = (a: Keyed, b: Keyed): number => (a.key === b.key ? 1 : 0);
  const pairs = (ties: readonly Tie[]) =>
    byKey(
      ties.flatMap((t) => pairsOf(t.parties).map((pair) => ({ pair, evidence: t.evidence, why: t.why ?? "" }))),
      (t) => t.pair,
    );
  const compared = compare(pairs(gold.ties), pairs(reading.ties), same);
  for (const { key, evidence } of compared.missed) wrong("pair missed", evidence[0], key);
  for (const { key, evidence, why } of compared.wrong) wrong("pair too many", evidence[0], `${key} (${why})`);
  return counts(compared);
}

interface Tie {
  readonly parties: readonly string[];
  readonly evidence: readonly Span[];
  readonly why?: string;
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

function pairsOf(parties: readonly string[]): readonly string[] {
  const sorted = parties.toSorted();
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((two) => `${one}+${two}`));
}

/** "Castro", "Xiomara Castro" and a name without its diacritics are one person's, and so are "al-Sisi" and "el-Sisi". */
export function samePerson(a: string, b: string): boolean {
  const words = (name: string): readonly string[] =>
    fold(name)
      .replace(/\b(?:king|queen|prince|sheikh|pope|i{2,3}|iv|vi{1,3}|xi?v)\b/gu, "")
      .replace(/\b(?:al|el)[ -]|[-'’]/gu, "")
      .split(/\s+/u)
      .filter((word) => word !== "");
  const [x, y] = [words(a), words(b)];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.some((other) => sameWord(word, other)));
  return sameWord(x.at(-1), y.at(-1)) || within(x, y) || within(y, x) || x.join("") === y.join("");
}

/** "Zelensky" and "Zelenskyy": transliterations differ at the end. */
function sameWord(a = "", b = ""): boolean {
  return a === b || (a.length > 5 && b.length > 5 && a.slice(0, -1).startsWith(b.slice(0, 5)));
}

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/** Right where the days lie within those of the annotation, or neither has any. */
export function within(gold: Range, read: Range): boolean {
  return gold.from === null || gold.to === null
    ? read.from === null
    : read.from !== null && read.to !== null && gold.from <= read.to && read.from <= gold.to;
}

function dated({ from, to }: Range): string {
  return from === null ? "no date" : `${from} to ${to}`;
}

function covered(span: Span, by: readonly Span[]): number {
  return by.reduce((sum, other) => sum + Math.max(0, shared(span, other)), 0) / (span.end - span.start);
}
