/** Place mentions of a reading against the annotated ones. Pure. */
import { distance } from "@turf/turf";
import type { Mention, Span } from "../atlas/schema.ts";
import { overlap } from "../atlas/spans.ts";
import { type Found, type Report, type Share, share, shared } from "./comparison.ts";
import type { Gold } from "./gold.ts";

export interface MentionScore {
  readonly exact: Found;
  readonly overlapping: Found;
  readonly iso3: Share;
  readonly kind: Share;
  /** Roles of capitals, which are annotated reliably, and of all other names. */
  readonly roleOfCapitals: Share;
  readonly roleOfOthers: Share;
  /** Kilometres between where the annotation and the reading have a place. */
  readonly distances: readonly number[];
}

/** Scores the mentions of one article; what is wrong is reported. */
export function scoreMentions(gold: Gold["mentions"], read: readonly Mention[], wrong: Report): MentionScore {
  const required = gold.filter((m) => !m.optional);
  const optional = gold.filter((m) => m.optional);
  // A name inside another name is no pin: neither side counts it.
  const named = read.filter((m) => m.kind !== "embedded");
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

  return {
    exact: found(required.length, counted.length, exact.length),
    overlapping: found(required.length, counted.length, pairs.length),
    iso3,
    kind,
    roleOfCapitals: role(true),
    roleOfOthers: role(false),
    distances,
  };
}

function found(wanted: number, given: number, right: number): Found {
  return { right, wrong: given - right, missed: wanted - right };
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

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}

type Point = { readonly lon: number | null; readonly lat: number | null };

/** Kilometres on a sphere of the earth's mean radius (IUGG). */
function distanceBetween(a: Point, b: Point): readonly number[] {
  if (a.lon === null || a.lat === null || b.lon === null || b.lat === null) return [];
  return [distance([a.lon, a.lat], [b.lon, b.lat])];
}
