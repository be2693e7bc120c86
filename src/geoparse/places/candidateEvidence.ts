/** What an article says for one meaning of a name, as numbers. */

import type { Counts, Evidence } from "./articleEvidence.ts";
import { angle, kilometresBetween, type Meaning, type Vector } from "./meanings.ts";
import { type Container, liesIn, type Surrounded } from "./neighbours.ts";

/** In the order of the numbers in {@link fillValues}; `npm run train` learns a weight for each. */
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
  "owned by the place before it",
  "in the ground that the article's signs tell",
  "a division, after an article",
  "in the whole chain of places named after it",
  "what English texts mean by it",
] as const;

/** Where the number of a feature stands. */
export function featureAt(name: (typeof CANDIDATE_FEATURES)[number]): number {
  return CANDIDATE_FEATURES.indexOf(name);
}

/** Whether a place is chiefly called so: "New York City" is by "New York" too. @param called folded */
function isOwnName(own: string, called: string): boolean {
  if (!own.startsWith(called)) return false;
  return own.length === called.length || own.startsWith(", ", called.length) || own === `${called} city`;
}

const WIDE = 300;
const CLOSE = 60;

/** What bears on all meanings of one name alike. */
export interface Bearing {
  readonly around: Surrounded;
  /** Cities that English calls so. */
  readonly english: ReadonlySet<string>;
  /** Qualifiers of the same name elsewhere in the article. */
  readonly elsewhere: readonly Container[];
  /** Places that other names stand for. */
  readonly anchors: readonly Vector[];
  readonly evidence: Evidence;
  /** What the name itself adds to the article's counts. */
  readonly ownCountries: Counts;
  readonly ownDivisions: Counts;
  /** Other names that lie in some country or division. */
  readonly inCountries: number;
  readonly inDivisions: number;
  /** What stands beside it on a list. */
  readonly besideState: boolean;
  readonly besideRegion: boolean;
  readonly besideCapital: boolean;
}

export function bearingOn(
  around: Surrounded,
  elsewhere: readonly Container[],
  evidence: Evidence,
  english: ReadonlySet<string>,
): Bearing {
  const { key, beside } = around;
  const { countries, divisions } = evidence;
  const anchors: Vector[] = [];
  for (const anchor of evidence.anchors) if (anchor.key !== key) anchors.push(anchor.vector);
  const ownCountries = countries.own(key);
  const ownDivisions = divisions.own(key);
  const kinds = beside.map(({ candidates }) => candidates[0]?.kind);
  return {
    around,
    english,
    elsewhere,
    anchors,
    evidence,
    ownCountries,
    ownDivisions,
    inCountries: Math.max(1, countries.rest(ownCountries)),
    inDivisions: Math.max(1, divisions.rest(ownDivisions)),
    besideState: kinds.includes("country") || kinds.includes("demonym"),
    besideRegion: kinds.includes("region"),
    besideCapital: kinds.includes("capital"),
  };
}

/** A country named once or twice in a short text says little of where its other names lie. */
const ONE_IS_LITTLE = 2;

/** Share of evidence that nearness is, by kilometres. */
const nearness = (kilometres: number, scale: number) => (kilometres === Infinity ? 0 : Math.exp(-kilometres / scale));

/** Kilometres to the nearest of some places. */
function distanceTo(vector: Vector | null, anchors: readonly Vector[]): number {
  if (vector === null) return Infinity;
  const [x, y, z] = vector;
  let nearest = -1;
  for (const anchor of anchors) {
    const cosine = x * anchor[0] + y * anchor[1] + z * anchor[2];
    if (cosine > nearest) nearest = cosine;
  }
  return nearest <= -1 ? Infinity : angle(nearest);
}

function liesUnder({ country, division }: Meaning, codes: ReadonlySet<string>): boolean {
  return (country !== null && codes.has(country)) || (division !== null && codes.has(division));
}

/** The evidence for one meaning, as numbers. @param values is filled with them */
export function fillValues(values: number[], meaning: Meaning, rank: number, bearing: Bearing): void {
  const { around, elsewhere, evidence } = bearing;
  const { qualifiers, called } = around;
  const { country, division, people, isState, isCity, isCapital, isRegion, isDivision } = meaning;
  const named = country === null ? 0 : evidence.countries.others(country, bearing.ownCountries);
  const divided = division === null ? 0 : evidence.divisions.others(division, bearing.ownDivisions);
  const distance = distanceTo(meaning.isGround ? meaning.vector : null, bearing.anchors);
  const { dateline } = evidence;
  const [qualifier] = qualifiers;
  const inQualifier = qualifier !== undefined && liesIn(meaning, qualifier);
  const like =
    (isState && bearing.besideState) || (isRegion && bearing.besideRegion) || (isCapital && bearing.besideCapital);
  values[0] = isCity ? people : 0;
  values[1] = rank === 0 ? 1 : 0;
  values[2] = isState ? 1 : 0;
  values[3] = isCapital ? 1 : 0;
  values[4] = meaning.isCurated ? 1 : 0;
  values[5] = meaning.isFirstOrder ? 1 : 0;
  values[6] = isDivision && !meaning.isFirstOrder ? 1 : 0;
  values[7] = meaning.isSeat ? 1 : 0;
  values[8] = meaning.isPart ? 1 : 0;
  const isEnglish = bearing.english.has(meaning.candidate.place);
  values[9] = isCapital || isEnglish || isOwnName(meaning.name, around.key) ? 1 : 0;
  values[10] = named / (named + ONE_IS_LITTLE);
  values[11] = named / (bearing.inCountries + ONE_IS_LITTLE);
  values[12] = divided > 0 ? 1 : 0;
  values[13] = divided / bearing.inDivisions;
  values[14] = isRegion && divided > 0 ? 1 : 0;
  values[15] = inQualifier ? 1 : 0;
  values[16] = qualifier !== undefined && !inQualifier ? 1 : 0;
  values[17] = qualifier === undefined && elsewhere.some((other) => liesIn(meaning, other)) ? 1 : 0;
  values[18] = nearness(distance, WIDE);
  values[19] = nearness(distance, CLOSE);
  values[20] = dateline !== null && country !== null && dateline.candidate.iso3[0] === country ? 1 : 0;
  values[21] = dateline !== null && !isState ? nearness(kilometresBetween(meaning, dateline), WIDE) : 0;
  values[22] = like ? 1 : 0;
  values[23] = called === "division" && (isRegion || isDivision) ? 1 : 0;
  values[24] = called === "city" && isCity ? 1 : 0;
  values[25] = rank === 0 && meaning.isSmall ? 1 : 0;
  values[26] = isCity && around.datelined ? 1 : 0;
  values[27] = isDivision ? people : 0;
  values[28] = isCity && around.article ? 1 : 0;
  values[29] = around.owner !== null && liesIn(meaning, around.owner) ? 1 : 0;
  values[30] = evidence.signs.size > 0 && !isState && liesUnder(meaning, evidence.signs) ? 1 : 0;
  values[31] = isDivision && around.article ? 1 : 0;
  values[33] = isEnglish ? 1 : 0;
  values[32] = inQualifier && qualifiers.every((other) => liesIn(meaning, other)) ? 1 : 0;
}
