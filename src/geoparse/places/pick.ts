/** Toponyms → picks: which of its meanings a name has here. */
import type { DroppedSpan, Knowledge, Outcome, Sentence, Toponym } from "../model.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { CANDIDATE_FEATURES, featureAt } from "./candidateEvidence.ts";
import { aligned } from "./scorer.ts";
import { createSigns } from "./signs.ts";
import { type Choice, createWeigher, type Weighed } from "./weigher.ts";

/** What a name is taken for. */
export interface Picked {
  readonly candidate: Candidate;
  /** Share of the meaning among all meanings of the name. */
  readonly probability: number;
  /** How many meanings the name has. */
  readonly namesakes: number;
  /** What speaks for it, in the order of CANDIDATE_FEATURES; empty where there was nothing to weigh. */
  readonly evidence: readonly number[];
  readonly why: string;
}

/** Picks a place for each toponym; says of every dropped one why. */
export type Picker = (
  text: string,
  sentences: readonly Sentence[],
  toponyms: readonly Toponym[],
) => Outcome<{ readonly toponym: Toponym; readonly picked: Picked }>;

/** After a name at the head of a text: "HOUSTON (AP) —", "Paris, Texas, 5 May –". */
const AFTER_DATELINE = /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?(?:[-–—]|:\s)/;

/** Index of the name that the article is datelined from, -1 if there is none. */
export function datelineOf(text: string, sentences: readonly Sentence[], toponyms: readonly Toponym[]): number {
  return toponyms.slice(0, 6).findIndex(({ sentence, start, end }) => {
    const from = sentences[sentence]?.start ?? 0;
    return start === from && AFTER_DATELINE.test(text.slice(end, end + 70));
  });
}

/** States that the article names whose names begin with North or South, by name. */
function halvesOf(toponyms: readonly Toponym[]): ReadonlyMap<string, Candidate> {
  const named = new Map<string, Candidate>();
  for (const { candidates } of toponyms) {
    const { first } = candidates;
    if (first === undefined || (first.kind !== "country" && first.kind !== "demonym")) continue;
    if (first.name.startsWith("North ") || first.name.startsWith("South ")) named.set(first.name, first);
  }
  return named;
}

/** "the North" is North Korea where the article names both it and South Korea. */
function halfOfPair(toponym: Toponym, halves: ReadonlyMap<string, Candidate>): Picked | null {
  const direction = toponym.candidates.first;
  if (direction?.place !== "north" && direction?.place !== "south") return null;
  for (const [name, candidate] of halves) {
    const [half = "", ...rest] = name.split(" ");
    const twin = `${half === "North" ? "South" : "North"} ${rest.join(" ")}`;
    if (half === direction.name && halves.has(twin)) {
      return {
        candidate: candidateOf({ ...candidate, kind: "country" }),
        probability: 0.7,
        namesakes: 2,
        evidence: NO_EVIDENCE,
        why: `the article speaks of ${name} and ${twin}`,
      };
    }
  }
  return null;
}

/** The evidence that most sets the likeliest meaning apart, in a phrase. @param forBest the evidence for that */
function reason({ meanings, second, valuesOf }: Choice, forBest: readonly number[], weights: Float64Array): string {
  const other = meanings[second];
  if (other === undefined) return "the only place of that name";
  const forSecond = valuesOf(second);
  let most = 0;
  let phrase: string | undefined;
  for (let at = 0; at < CANDIDATE_FEATURES.length; at++) {
    const gain = (weights[at] ?? 0) * ((forBest[at] ?? 0) - (forSecond[at] ?? 0));
    if (gain <= most) continue;
    most = gain;
    phrase = CANDIDATE_FEATURES[at];
  }
  const { name, iso3 } = other.candidate;
  return `likelier than ${iso3.length === 0 ? name : `${name} ${iso3.join(" ")}`}: ${phrase ?? "a little"}`;
}

/** @param weights of {@link CANDIDATE_FEATURES} */
export function createPicker(
  weights: Knowledge["weights"]["candidate"],
  { cityNames, signs }: PickerKnowledge,
): Picker {
  const weigher = createWeigher(weights, cityNames);
  const signsOf = createSigns(signs);
  const lined = aligned(CANDIDATE_FEATURES, weights);

  return (text, sentences, toponyms) => {
    const kept: { toponym: Toponym; picked: Picked }[] = [];
    const dropped: DroppedSpan[] = [];
    const halves = halvesOf(toponyms);
    const weighed = weigher(text, toponyms, datelineOf(text, sentences, toponyms), signsOf(text, sentences));
    /** By index, of the first of those that share their choice. */
    const likeliestOf: (Picked | null)[] = [];
    for (const [at, { toponym, choice, like, stranded }] of weighed.entries()) {
      const { start, end, surface } = toponym;
      likeliestOf.push(like < at ? null : likeliest(choice, lined));
      const picked =
        halfOfPair(toponym, halves) ??
        (stranded < 0 ? null : strandedPick(surface, weighed[stranded])) ??
        likeliestOf[like] ??
        null;
      if (picked === null) dropped.push({ start, end, surface, why: "no place of that name" });
      else if (toponym.ground && (picked.evidence[NEAR] ?? 0) < NEAR_ENOUGH) {
        dropped.push({ start, end, surface, why: "a landform that bears the name of a town far away" });
      } else kept.push({ toponym, picked });
    }
    return { kept, dropped };
  };
}

type PickerKnowledge = Pick<Knowledge, "cityNames" | "signs">;

const NEAR = featureAt("near other places of the article");
/** Some 150 km. */
const NEAR_ENOUGH = 0.6;

/** A town that the gazetteer lacks is put where it is said to lie. */
function strandedPick(surface: string, holder: Weighed | undefined): Picked | null {
  if (holder === undefined) return null;
  const { meanings, probabilities, best } = holder.choice;
  const place = meanings[best]?.candidate;
  if (place === undefined) return null;
  return {
    candidate: candidateOf({ ...place, kind: "region" }),
    probability: (probabilities[best] ?? 0) / 2,
    namesakes: 1,
    evidence: NO_EVIDENCE,
    why: `no ${surface} is known in ${place.name}, which holds it`,
  };
}

function likeliest(choice: Choice, weights: Float64Array): Picked | null {
  const { meanings, best } = choice;
  const kind = meanings[best]?.candidate.kind;
  if (kind === undefined) return null;
  // A wrong namesake of a state or capital is the worst pin of all: it takes more than a likelihood to be one.
  const evidence = choice.valuesOf(best);
  if (kind === "region" && !LOCAL.some((feature) => evidence[feature] === 1)) {
    const state = likeliestOfKind(choice, "country", LEAST_OF_STATE);
    if (state >= 0) return taken(choice, state, choice.valuesOf(state), "a state, of namesakes nearly as likely");
  }
  const isAboutIt = (evidence[SHARE] ?? 0) >= MOST_OF_THE_ARTICLE;
  if (kind === "city" && !isAboutIt && !SAID.some((feature) => evidence[feature] === 1)) {
    const capital = likeliestOfKind(choice, "capital", LEAST_OF_CAPITAL);
    if (capital >= 0) {
      return taken(choice, capital, choice.valuesOf(capital), "a capital, of namesakes nearly as likely");
    }
  }
  return taken(choice, best, evidence, reason(choice, evidence, weights));
}

/** Index of the likeliest meaning of a kind that is likelier than a bound, -1 for none. */
function likeliestOfKind({ meanings, probabilities }: Choice, kind: Candidate["kind"], least: number): number {
  let best = -1;
  let most = least;
  for (let at = 0; at < meanings.length; at++) {
    const probability = probabilities[at] ?? 0;
    if (probability <= most || meanings[at]?.candidate.kind !== kind) continue;
    best = at;
    most = probability;
  }
  return best;
}

function taken(
  { meanings, probabilities }: Choice,
  at: number,
  evidence: readonly number[],
  why: string,
): Picked | null {
  const candidate = meanings[at]?.candidate;
  return candidate === undefined
    ? null
    : { candidate, probability: probabilities[at] ?? 0, namesakes: meanings.length, evidence, why };
}

const NO_EVIDENCE: readonly number[] = [];
const LEAST_OF_STATE = 0.25;
const LEAST_OF_CAPITAL = 0.2;
const SHARE = featureAt("share of the article's names in its country");
/** An article with more of its names in one country is about that country, its namesakes of capitals too. */
const MOST_OF_THE_ARTICLE = 0.4;
/** What says outright which of its namesakes a name means. */
const SAID = (
  [
    "qualified by the name after it",
    "qualified elsewhere in the article",
    "called a division by the next word",
    "owned by the place before it",
    "in the ground that the article's signs tell",
  ] as const
).map(featureAt);
/** What makes of Georgia the American one: names that lie in it or stand beside it, not the mere name of its country. */
const LOCAL = [...SAID, featureAt("its division is named"), featureAt("among its like")];
