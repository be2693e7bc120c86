/**
 * Which of its namesakes a name means: what the article says for each, as numbers. Countries and states are read first;
 * in a second pass what was picked in the first stands as evidence for the rest.
 */
import { type Evidence, firstEvidence, nextEvidence } from "./articleEvidence.ts";
import { angle, isDivision, isState, kilometres, onlyCountry, type Vector, vectorOf } from "./meanings.ts";
import type { Candidate, Toponym } from "./model.ts";
import { liesIn, type Surrounded, surround } from "./neighbours.ts";
import { aligned, softmax, type Weights, weigh } from "./scorer.ts";
import { fold } from "./words.ts";

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
  readonly values: readonly number[];
  readonly probability: number;
}

/** A name's meanings, the likeliest first. */
export interface Weighed {
  readonly toponym: Toponym;
  readonly options: readonly Option[];
}

const FOLDED = new WeakMap<Candidate, string>();

function foldedName(candidate: Candidate): string {
  const known = FOLDED.get(candidate);
  if (known !== undefined) return known;
  const own = fold(candidate.name);
  FOLDED.set(candidate, own);
  return own;
}

/** Whether a place is chiefly called so: "New York City" is by "New York" too. @param called folded */
function isOwnName(candidate: Candidate, called: string): boolean {
  const own = foldedName(candidate);
  if (!own.startsWith(called)) return false;
  return own.length === called.length || own.startsWith(", ", called.length) || own === `${called} city`;
}

const WIDE = 300;
const CLOSE = 60;

/** What bears on all meanings of one name alike. */
interface Bearing {
  readonly around: Surrounded;
  /** Qualifiers of the same name elsewhere in the article. */
  readonly elsewhere: readonly Toponym[];
  /** Places that other names stand for. */
  readonly anchors: readonly Vector[];
  /** Other names that lie in some country or division. */
  readonly inCountries: number;
  readonly inDivisions: number;
}

function bearingOn(around: Surrounded, elsewhere: readonly Toponym[], evidence: Evidence): Bearing {
  const { key } = around;
  return {
    around,
    elsewhere,
    anchors: evidence.anchors.filter((anchor) => anchor.key !== key).map(({ vector }) => vector),
    inCountries: Math.max(1, evidence.countries.rest(key)),
    inDivisions: Math.max(1, evidence.divisions.rest(key)),
  };
}

function valuesOf(
  candidate: Candidate,
  rank: number,
  { around, elsewhere, anchors, inCountries, inDivisions }: Bearing,
  evidence: Evidence,
): readonly number[] {
  const { key, qualifier, called, beside } = around;
  const { kind, feature, population } = candidate;
  const iso3 = onlyCountry(candidate);
  const state = isState(candidate);
  const named = iso3 === null ? 0 : evidence.countries.others(iso3, key);
  const divided = candidate.division === null ? 0 : evidence.divisions.others(candidate.division, key);
  const vector = state || kind === "macro_region" ? null : vectorOf(candidate);
  let nearest = -1;
  if (vector !== null) {
    const [x, y, z] = vector;
    for (const anchor of anchors) {
      const cosine = x * anchor[0] + y * anchor[1] + z * anchor[2];
      if (cosine > nearest) nearest = cosine;
    }
  }
  const distance = nearest <= -1 ? Number.POSITIVE_INFINITY : angle(nearest);
  const { dateline } = evidence;
  const like = beside.some((other) => {
    const [first] = other.candidates;
    if (first === undefined) return false;
    return isState(first) ? state : (first.kind === "region" || first.kind === "capital") && kind === first.kind;
  });
  const inQualifier = qualifier !== null && liesIn(candidate, qualifier);
  const city = kind === "city" || kind === "capital";
  const people = Math.log10(population + 100) / 7;
  return [
    city ? people : 0,
    rank === 0 ? 1 : 0,
    state ? 1 : 0,
    kind === "capital" ? 1 : 0,
    feature === null && (kind === "region" || kind === "macro_region" || kind === "water") ? 1 : 0,
    feature === "ADM1" ? 1 : 0,
    feature === "ADM2" ? 1 : 0,
    feature?.startsWith("PPLA") ? 1 : 0,
    feature !== null && /^PPL[XHQWF]/.test(feature) ? 1 : 0,
    kind === "capital" || isOwnName(candidate, key) ? 1 : 0,
    named > 0 ? 1 : 0,
    named / inCountries,
    divided > 0 ? 1 : 0,
    divided / inDivisions,
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
  ];
}

const NOTHING: readonly number[] = [];
/** Enough of an article to go by; with more the time to read it would grow with its square. */
const MOST_QUALIFIERS = 4;

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
    const bearing = bearingOn(own, qualifiers.get(own.key) ?? [], evidence);
    const scored = own.meanings.map((candidate) => {
      const place = candidate.kind === "city" && candidate.feature !== null ? rank++ : 1;
      const values = valuesOf(candidate, place, bearing, evidence);
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
