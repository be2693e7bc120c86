/** What an article says for one meaning of a name, as numbers. */
import type { Counts, Evidence } from "./articleEvidence.ts";
import type { Candidate } from "./candidate.ts";
import { ROW, TRAIT, type Weighable } from "./meaningRows.ts";
import { distanceTo, type Meaning } from "./meanings.ts";
import { type Container, liesIn, type Surrounded } from "./neighbours.ts";

/** What follows from a name and a place that it may mean, whatever an article says: in the order of the numbers in {@link fillOwn}. */
const OWN_FEATURES = [
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
  "first of its name though small",
  "people of a division, by order of magnitude",
  "what English texts mean by it",
] as const;

/** What an article says: in the order of the numbers in {@link fillContext}. */
const CONTEXT_FEATURES = [
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
  "a town, as the dateline",
  "a town, after an article",
  "owned by the place before it",
  "in the ground that the article's signs tell",
  "a division, after an article",
  "in the whole chain of places named after it",
] as const;

/** `npm run train` learns a weight for each. */
export const CANDIDATE_FEATURES = [...OWN_FEATURES, ...CONTEXT_FEATURES] as const;
/** Where those begin that hang on the article. */
export const CONTEXT = OWN_FEATURES.length;

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
  /** Qualifiers of the same name elsewhere in the article. */
  readonly elsewhere: readonly Container[];
  readonly evidence: Evidence;
  /** The anchor that is the name itself, -1 for none. */
  readonly ownAnchor: number;
  /** What the name itself adds to the article's counts. */
  readonly ownCountries: Counts;
  readonly ownDivisions: Counts;
  /** Other names that lie in some country or division. */
  readonly inCountries: number;
  readonly inDivisions: number;
  /** Traits of what stands beside it on a list. */
  readonly like: number;
  /** Nothing says what it lies in. */
  readonly isAlone: boolean;
}

export function bearingOn(around: Surrounded, elsewhere: readonly Container[], evidence: Evidence): Bearing {
  const { name, beside, qualifiers, owner } = around;
  const { countries, divisions, anchors } = evidence;
  const ownCountries = countries.own(name);
  const ownDivisions = divisions.own(name);
  let like = 0;
  for (const { candidates } of beside) like |= LIKE[candidates.first?.kind ?? "city"];
  return {
    around,
    elsewhere,
    evidence,
    ownAnchor: anchors.indexOf(name),
    ownCountries,
    ownDivisions,
    inCountries: Math.max(1, countries.rest(ownCountries)),
    inDivisions: Math.max(1, divisions.rest(ownDivisions)),
    like,
    isAlone: qualifiers.length === 0 && owner === null && elsewhere.length === 0 && evidence.signs.size === 0,
  };
}

/** Of what is beside it, the traits that make a meaning one of its like. */
const LIKE: Readonly<Record<Candidate["kind"], number>> = {
  country: TRAIT.state,
  demonym: TRAIT.state,
  region: TRAIT.region,
  capital: TRAIT.capital,
  city: 0,
  macro_region: 0,
  water: 0,
};

/** A country named once or twice in a short text says little of where its other names lie. */
const ONE_IS_LITTLE = 2;

/** Share of evidence that nearness is, by kilometres. */
const nearness = (kilometres: number, scale: number) => (kilometres === Infinity ? 0 : Math.exp(-kilometres / scale));

function liesUnder({ country, division }: Meaning, codes: ReadonlySet<string>): boolean {
  return (country !== null && codes.has(country)) || (division !== null && codes.has(division));
}

/**
 * The evidence for one meaning that its name alone gives, as numbers.
 * @param values is filled with them
 * @param rank its place among the towns of the name by their people, the largest 0
 * @param key of the name
 * @param isEnglish whether English texts mean it by the name
 */
export function fillOwn(values: number[], meaning: Meaning, rank: number, key: string, isEnglish: boolean): void {
  const { people, isCity, isDivision } = meaning;
  values[0] = isCity ? people : 0;
  values[1] = rank === 0 ? 1 : 0;
  values[2] = meaning.isState ? 1 : 0;
  values[3] = meaning.isCapital ? 1 : 0;
  values[4] = meaning.isCurated ? 1 : 0;
  values[5] = meaning.isFirstOrder ? 1 : 0;
  values[6] = isDivision && !meaning.isFirstOrder ? 1 : 0;
  values[7] = meaning.isSeat ? 1 : 0;
  values[8] = meaning.isPart ? 1 : 0;
  values[9] = meaning.isCapital || isEnglish || isOwnName(meaning.name, key) ? 1 : 0;
  values[10] = rank === 0 && meaning.isSmall ? 1 : 0;
  values[11] = isDivision ? people : 0;
  values[12] = isEnglish ? 1 : 0;
}

/**
 * The evidence for one of a name's meanings that the article gives, as numbers.
 * @param values is filled with them from {@link CONTEXT} on
 */
export function fillContext(values: number[], { rows, meanings }: Weighable, at: number, bearing: Bearing): void {
  const { around, evidence, like } = bearing;
  const { dateline } = evidence;
  const { called } = around;
  const row = at * ROW.length;
  const traits = rows[row + ROW.traits] ?? 0;
  const country = rows[row + ROW.country] ?? 0;
  const division = rows[row + ROW.division] ?? 0;
  const x = rows[row + ROW.x] ?? Number.NaN;
  const y = rows[row + ROW.y] ?? Number.NaN;
  const z = rows[row + ROW.z] ?? Number.NaN;
  const isState = (traits & TRAIT.state) !== 0;
  const isCity = (traits & TRAIT.city) !== 0;
  const isRegion = (traits & TRAIT.region) !== 0;
  const isDivision = (traits & TRAIT.division) !== 0;
  const named = country === 0 ? 0 : evidence.countries.others(country, bearing.ownCountries);
  const divided = division === 0 ? 0 : evidence.divisions.others(division, bearing.ownDivisions);
  const distance = (traits & TRAIT.ground) === 0 ? Infinity : evidence.anchors.distanceTo(x, y, z, bearing.ownAnchor);
  values[13] = named / (named + ONE_IS_LITTLE);
  values[14] = named / (bearing.inCountries + ONE_IS_LITTLE);
  values[15] = divided > 0 ? 1 : 0;
  values[16] = divided / (bearing.inDivisions + 1);
  values[17] = isRegion && divided > 0 ? 1 : 0;
  values[21] = nearness(distance, WIDE);
  values[22] = nearness(distance, CLOSE);
  values[23] = dateline !== null && country !== 0 && dateline.country === country ? 1 : 0;
  values[24] = dateline !== null && !isState ? nearness(distanceTo(dateline.vector, x, y, z), WIDE) : 0;
  values[25] = (traits & like) !== 0 ? 1 : 0;
  values[26] = called === "division" && (isRegion || isDivision) ? 1 : 0;
  values[27] = called === "city" && isCity ? 1 : 0;
  values[28] = isCity && around.datelined ? 1 : 0;
  values[29] = isCity && around.article ? 1 : 0;
  values[32] = isDivision && around.article ? 1 : 0;
  const meaning = bearing.isAlone ? undefined : meanings[at];
  fillPlaced(values, meaning, bearing);
}

/** Whether it lies in what the name is said to lie in. @param meaning undefined where nothing is said */
function fillPlaced(values: number[], meaning: Meaning | undefined, { around, elsewhere, evidence }: Bearing): void {
  const { qualifiers, owner } = around;
  const { signs } = evidence;
  const qualifier = meaning && qualifiers[0];
  const inQualifier = meaning !== undefined && qualifier !== undefined && liesIn(meaning, qualifier);
  values[18] = inQualifier ? 1 : 0;
  values[19] = qualifier !== undefined && !inQualifier ? 1 : 0;
  values[20] = meaning && qualifier === undefined && elsewhere.some((other) => liesIn(meaning, other)) ? 1 : 0;
  values[30] = meaning && owner !== null && liesIn(meaning, owner) ? 1 : 0;
  values[31] = meaning && !meaning.isState && liesUnder(meaning, signs) ? 1 : 0;
  values[33] = meaning && inQualifier && qualifiers.every((other) => liesIn(meaning, other)) ? 1 : 0;
}
