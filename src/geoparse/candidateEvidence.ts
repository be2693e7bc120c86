/**
 * Which of its namesakes a name means: what the article says for each, as numbers. Countries and states are read first;
 * in a second pass what was picked in the first stands as evidence for the rest.
 */
import type { Candidate, Toponym } from "./model.ts";
import { aligned, softmax, type Weights, weigh } from "./scorer.ts";
import { fold } from "./tokens.ts";

/** In the order of the numbers in {@link Option.values}; `npm run train` learns a weight for each. */
export const CANDIDATE_FEATURES = [
  "people, by order of magnitude",
  "the most populous of the name",
  "a country",
  "a capital",
  "a curated region or water",
  "a first-order division",
  "a second-order division",
  "a seat of a division",
  "a part of a city",
  "its own name, not an alternate",
  "its country is named",
  "share of the article's names in its country",
  "its division is named",
  "share of the article's names in its division",
  "a region that names lie in",
  "qualified by the name after it",
  "not in the place named after it",
  "qualified elsewhere in the article",
  "near other places of the article",
  "very near other places of the article",
  "in the dateline's country",
  "near the dateline",
  "among its like",
  "called a division by the next word",
  "called a city by the words before",
  "first of its name though small",
  "a town, as the dateline",
  "people of a division, by order of magnitude",
  "a town, after an article",
] as const;

/** One meaning of a name, with the evidence for it. */
export interface Option {
  readonly candidate: Candidate;
  readonly values: Float64Array;
  readonly probability: number;
}

/** A name's meanings, the likeliest first. */
export interface Weighed {
  readonly toponym: Toponym;
  readonly options: readonly Option[];
}

type Vector = readonly [x: number, y: number, z: number];
interface Anchor {
  readonly key: string;
  readonly vector: Vector;
}
/** What names other than the one at hand say: counts by country and division, each with the names that gave them. */
interface Evidence {
  readonly countries: Tally;
  readonly divisions: Tally;
  readonly anchors: readonly Anchor[];
  readonly dateline: Candidate | null;
}

/** Counts by code, from which one name's own share can be taken out. */
class Tally {
  readonly #all = new Map<string, number>();
  readonly #own = new Map<string, Map<string, number>>();
  total = 0;
  add(code: string, key: string, weight: number): void {
    this.#all.set(code, (this.#all.get(code) ?? 0) + weight);
    const own = this.#own.get(key) ?? new Map<string, number>();
    own.set(code, (own.get(code) ?? 0) + weight);
    this.#own.set(key, own);
    this.total += weight;
  }
  /** Count for a code that other names than this one give. */
  others(code: string, key: string): number {
    return (this.#all.get(code) ?? 0) - (this.#own.get(key)?.get(code) ?? 0);
  }
  /** All counts that other names than this one give. */
  rest(key: string): number {
    let own = 0;
    for (const weight of this.#own.get(key)?.values() ?? []) own += weight;
    return this.total - own;
  }
}

const vectors = new WeakMap<Candidate, Vector>();

function vectorOf(candidate: Candidate): Vector | null {
  const { lon, lat } = candidate;
  if (lon === null || lat === null) return null;
  const known = vectors.get(candidate);
  if (known !== undefined) return known;
  const radian = Math.PI / 180;
  const level = Math.cos(lat * radian);
  const vector: Vector = [level * Math.cos(lon * radian), level * Math.sin(lon * radian), Math.sin(lat * radian)];
  vectors.set(candidate, vector);
  return vector;
}

const EARTH = 6371;
const angle = (cosine: number) => EARTH * Math.acos(Math.min(1, Math.max(-1, cosine)));

/** Kilometres between two candidates, infinite where one has no point. */
export function kilometres(a: Candidate, b: Candidate): number {
  const from = vectorOf(a);
  const to = vectorOf(b);
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return angle(from[0] * to[0] + from[1] * to[1] + from[2] * to[2]);
}

export function samePlace(capital: Candidate, city: Candidate): boolean {
  return city.place === capital.place || (city.iso3[0] === capital.iso3[0] && kilometres(city, capital) < 40);
}

const isState = ({ kind }: Candidate) => kind === "country" || kind === "demonym";
const isDivision = ({ feature }: Candidate) => feature === "ADM1" || feature === "ADM2";
const onlyCountry = ({ iso3 }: Candidate) => (iso3.length === 1 ? (iso3[0] ?? null) : null);

/** The meanings worth weighing: a capital once though the city data knows it too, a state once though GeoNames does. */
function meanings(toponym: Toponym): readonly Candidate[] {
  const { candidates } = toponym;
  if (candidates.length < 2) return candidates;
  const capitals = candidates.filter(({ kind }) => kind === "capital");
  const curated = candidates.filter(({ kind, feature }) => feature === null && kind !== "capital");
  return candidates.flatMap((candidate) => {
    if (candidate.feature === null) {
      if (candidate.kind !== "capital") return [candidate];
      const population = Math.max(
        0,
        ...candidates.filter((o) => o.kind === "city" && samePlace(candidate, o)).map((o) => o.population),
      );
      return [population === 0 ? candidate : { ...candidate, population }];
    }
    if (!isDivision(candidate) && capitals.some((capital) => samePlace(capital, candidate))) return [];
    if (candidate.feature === "ADM1" && capitals.some((capital) => samePlace(capital, candidate))) return [];
    const known = curated.some(
      (other) =>
        other.iso3.includes(candidate.iso3[0] ?? "") &&
        (other.division === candidate.division || kilometres(other, candidate) < 300) &&
        isDivision(candidate),
    );
    return known || isCityState(candidate, candidates) ? [] : [candidate];
  });
}

/** A division that is little more than the city of its name ("Hamburg"): the city stands for both. */
function isCityState(division: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    isDivision(division) &&
    candidates.some(
      (city) =>
        city.kind === "city" &&
        city.division === division.division &&
        city.population > division.population / 5 &&
        kilometres(city, division) < 60,
    )
  );
}

const QUALIFYING = /^(?:, ?| \(| in |, in )$/;
/** "Lima is a town in …" */
const DEFINED_IN =
  /^ (?:\([^)]{0,80}\),? )?(?:is|was) (?:an?|the|one of the) [\p{L}\s-]{3,60}? (?:in|of|within) (?:the )?(?:[\p{L}-]+ (?:of|in) (?:the )?)?$/u;
const JOINED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;
const LONGEST_JOINT = 24;
const DIVISION_AFTER =
  /^,? (?:[Cc]ount(?:y|ies)|[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Oo]blasts?|[Dd]istricts?|[Gg]overnorates?|[Pp]refectures?|[Dd]epartments?|[Pp]arish)\b/;
const DIVISION_BEFORE = /(?:[Pp]rovinces?|[Ss]tates?|[Rr]egions?|[Cc]ount(?:y|ies)|[Dd]istricts?) of (?:the )?$/;
const ARTICLE = /\bthe $/i;
const CITY_BEFORE = /\b(?:[Cc]ity|[Tt]own|village|capital|port|suburb|municipality|hamlet) (?:of )?$/;

/** The country or division that the next name puts this one into ("Paris, Texas"), null if it is none. */
function qualifierOf(text: string, toponym: Toponym, next: Toponym | undefined): Toponym | null {
  if (next === undefined || next.sentence !== toponym.sentence) return null;
  const between = text.slice(toponym.end, Math.min(next.start, toponym.end + 160));
  if (!QUALIFYING.test(between) && !DEFINED_IN.test(between)) return null;
  const larger = next.candidates.some(
    (candidate) => candidate.kind === "country" || (candidate.kind === "region" && candidate.iso3.length === 1),
  );
  if (!larger) return null;
  // "Armenia, Georgia and …" is a list of equals.
  const [first] = toponym.candidates;
  if (first !== undefined && isState(first) && !next.candidates.some(({ kind }) => kind === "region")) return null;
  return next;
}

/** Whether a candidate lies in what a name may mean. */
function liesIn(candidate: Candidate, qualifier: Toponym): boolean {
  const iso3 = onlyCountry(candidate);
  if (iso3 === null || isState(candidate)) return false;
  return qualifier.candidates.some((other) => {
    if (other.place === candidate.place || !other.iso3.includes(iso3)) return false;
    if (other.kind === "country") return true;
    if (other.kind !== "region") return false;
    if (other.feature === "ADM2") return kilometres(candidate, other) < 100;
    if (other.division !== null && candidate.division !== null && candidate.division !== `${iso3}.`) {
      return other.division === candidate.division;
    }
    return kilometres(candidate, other) < 700;
  });
}

interface Surrounded {
  readonly key: string;
  readonly meanings: readonly Candidate[];
  readonly qualifier: Toponym | null;
  readonly called: "division" | "city" | null;
  readonly datelined: boolean;
  readonly article: boolean;
  /** Neighbours on a list. */
  readonly beside: readonly Toponym[];
}

function surround(text: string, toponyms: readonly Toponym[], dateline: number): Surrounded[] {
  const known = new Map<string, readonly Candidate[]>();
  return toponyms.map((toponym, at) => {
    const previous = toponyms[at - 1];
    const next = toponyms[at + 1];
    const beside: Toponym[] = [];
    const joined = (from: number, to: number) => to - from < LONGEST_JOINT && JOINED.test(text.slice(from, to));
    if (previous !== undefined && joined(previous.end, toponym.start)) beside.push(previous);
    if (next !== undefined && joined(toponym.end, next.start)) beside.push(next);
    const before = text.slice(Math.max(0, toponym.start - 24), toponym.start);
    const called = DIVISION_AFTER.test(text.slice(toponym.end, toponym.end + 16))
      ? "division"
      : DIVISION_BEFORE.test(before)
        ? "division"
        : CITY_BEFORE.test(before)
          ? "city"
          : null;
    const { surface, candidates } = toponym;
    const cached = `${surface}|${candidates.length}`;
    const meant = known.get(cached) ?? meanings(toponym);
    known.set(cached, meant);
    return {
      key: fold(surface),
      meanings: meant,
      qualifier: qualifierOf(text, toponym, next),
      called,
      datelined: at === dateline,
      article: ARTICLE.test(before),
      beside,
    };
  });
}

/** What the names that can be read without others say: countries, peoples, capitals, regions without namesakes. */
function firstEvidence(toponyms: readonly Toponym[], around: readonly Surrounded[]): Evidence {
  const countries = new Tally();
  const divisions = new Tally();
  const anchors = new Map<string, Anchor>();
  around.forEach(({ key, meanings: [first, ...more] }, at) => {
    const iso3 = first === undefined ? null : onlyCountry(first);
    if (first === undefined || iso3 === null || toponyms[at]?.inside !== null) return;
    const ambiguous = more.some(
      (other) => other.iso3[0] !== iso3 && (other.feature === null || first.feature !== null),
    );
    if (ambiguous && first.feature !== null && first.population < 500_000) return;
    if (ambiguous && first.feature === null) return;
    countries.add(iso3, key, 1);
    if (first.division !== null && first.kind === "region") divisions.add(first.division, key, 1);
    const vector = vectorOf(first);
    if (vector !== null && !isState(first) && first.kind !== "macro_region") anchors.set(key, { key, vector });
  });
  return { countries, divisions, anchors: [...anchors.values()].slice(0, MOST_ANCHORS), dateline: null };
}

function nextEvidence(weighed: readonly Weighed[], around: readonly Surrounded[], dateline: number): Evidence {
  const countries = new Tally();
  const divisions = new Tally();
  const anchors = new Map<string, Anchor>();
  weighed.forEach(({ toponym, options: [best] }, at) => {
    const key = around[at]?.key ?? "";
    const iso3 = best === undefined ? null : onlyCountry(best.candidate);
    if (best === undefined || iso3 === null || toponym.inside !== null || best.probability < 0.4) return;
    countries.add(iso3, key, best.probability);
    if (best.candidate.division !== null) divisions.add(best.candidate.division, key, best.probability);
    const vector = vectorOf(best.candidate);
    if (vector !== null && !isState(best.candidate) && best.probability > 0.6) anchors.set(key, { key, vector });
  });
  const sure = weighed[dateline]?.options[0];
  return {
    countries,
    divisions,
    anchors: [...anchors.values()].slice(0, MOST_ANCHORS),
    dateline: sure?.candidate ?? null,
  };
}

/** Whether a place is chiefly called so: "New York City" is by "New York" too. */
function isOwnName(name: string, surface: string): boolean {
  const own = fold(name);
  const called = fold(surface);
  return own === called || own === `${called} city` || own.startsWith(`${called}, `);
}

const WIDE = 300;
const CLOSE = 60;

function valuesOf(
  candidate: Candidate,
  rank: number,
  surface: string,
  around: Surrounded,
  elsewhere: readonly Toponym[],
  evidence: Evidence,
): Float64Array {
  const { key, qualifier, called, beside } = around;
  const { kind, feature, population } = candidate;
  const iso3 = onlyCountry(candidate);
  const state = isState(candidate);
  const named = iso3 === null ? 0 : evidence.countries.others(iso3, key);
  const divided = candidate.division === null ? 0 : evidence.divisions.others(candidate.division, key);
  const vector = state || kind === "macro_region" ? null : vectorOf(candidate);
  let nearest = -1;
  if (vector !== null) {
    for (const anchor of evidence.anchors) {
      if (anchor.key === key) continue;
      const cosine = vector[0] * anchor.vector[0] + vector[1] * anchor.vector[1] + vector[2] * anchor.vector[2];
      if (cosine > nearest) nearest = cosine;
    }
  }
  const distance = nearest <= -1 ? Number.POSITIVE_INFINITY : angle(nearest);
  const { dateline } = evidence;
  const like = beside.some((other) => {
    const [first] = other.candidates;
    return first !== undefined && (isState(first) ? state : first.kind === "region" && kind === "region");
  });
  const inQualifier = qualifier !== null && liesIn(candidate, qualifier);
  const city = kind === "city" || kind === "capital";
  const people = Math.log10(population + 100) / 7;
  return Float64Array.of(
    city ? people : 0,
    rank === 0 ? 1 : 0,
    state ? 1 : 0,
    kind === "capital" ? 1 : 0,
    feature === null && (kind === "region" || kind === "macro_region" || kind === "water") ? 1 : 0,
    feature === "ADM1" ? 1 : 0,
    feature === "ADM2" ? 1 : 0,
    feature?.startsWith("PPLA") ? 1 : 0,
    feature !== null && /^PPL[XHQWF]/.test(feature) ? 1 : 0,
    kind === "capital" || isOwnName(candidate.name, surface) ? 1 : 0,
    named > 0 ? 1 : 0,
    named / Math.max(1, evidence.countries.rest(key)),
    divided > 0 ? 1 : 0,
    divided / Math.max(1, evidence.divisions.rest(key)),
    kind === "region" && divided > 0 ? 1 : 0,
    inQualifier ? 1 : 0,
    qualifier !== null && !inQualifier ? 1 : 0,
    qualifier === null && elsewhere.some((other) => liesIn(candidate, other)) ? 1 : 0,
    Math.exp(-distance / WIDE),
    Math.exp(-distance / CLOSE),
    dateline !== null && iso3 !== null && dateline.iso3[0] === iso3 ? 1 : 0,
    dateline !== null && !state ? Math.exp(-kilometres(candidate, dateline) / WIDE) : 0,
    like ? 1 : 0,
    called === "division" && (kind === "region" || isDivision(candidate)) ? 1 : 0,
    called === "city" && city ? 1 : 0,
    rank === 0 && feature !== null && population < 15_000 ? 1 : 0,
    city && around.datelined ? 1 : 0,
    isDivision(candidate) ? people : 0,
    city && around.article ? 1 : 0,
  );
}

const NOTHING = new Float64Array(0);
/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_QUALIFIERS = 4;
const MOST_ANCHORS = 120;

function weighOnce(
  toponyms: readonly Toponym[],
  around: readonly Surrounded[],
  evidence: Evidence,
  weights: Float64Array,
): Weighed[] {
  const qualifiers = new Map<string, Toponym[]>();
  for (const { key, qualifier } of around) {
    const known = qualifiers.get(key) ?? [];
    if (qualifier !== null && known.length < MOST_QUALIFIERS) qualifiers.set(key, [...known, qualifier]);
  }
  // Most names stand in an article again and again, with nothing beside them that would tell them apart.
  const alike = new Map<string, readonly Option[]>();
  return toponyms.map((toponym, at): Weighed => {
    const own = around[at];
    if (own === undefined) return { toponym, options: [] };
    const [only, second] = own.meanings;
    if (only !== undefined && second === undefined) {
      return { toponym, options: [{ candidate: only, values: NOTHING, probability: 1 }] };
    }
    const plain = own.qualifier === null && own.beside.length === 0 && own.called === null && !own.datelined;
    const kind = plain ? `${toponym.surface}|${own.article}|${own.meanings.length}` : "";
    const seen = alike.get(kind);
    if (seen !== undefined) return { toponym, options: seen };
    let rank = 0;
    const scored = own.meanings.map((candidate) => {
      const place = candidate.kind === "city" && candidate.feature !== null ? rank++ : 1;
      const values = valuesOf(candidate, place, toponym.surface, own, qualifiers.get(own.key) ?? [], evidence);
      return { candidate, values, sum: weigh(weights, values) };
    });
    const shares = softmax(scored.map(({ sum }) => sum));
    const options = scored
      .map(({ candidate, values }, i) => ({ candidate, values, probability: shares[i] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
    if (plain) alike.set(kind, options);
    return { toponym, options };
  });
}

/**
 * Weighs what each name may mean, in two passes.
 * @param toponyms in order of the text
 * @param dateline index of the toponym that the article is datelined from, -1 if there is none
 */
export function createWeigher(weights: Weights) {
  const lined = aligned(CANDIDATE_FEATURES, weights);
  return (text: string, toponyms: readonly Toponym[], dateline: number): Weighed[] => {
    const around = surround(text, toponyms, dateline);
    const first = weighOnce(toponyms, around, firstEvidence(toponyms, around), lined);
    return weighOnce(toponyms, around, nextEvidence(first, around, dateline), lined);
  };
}
