/** How surely a mention is what it is taken for: a number that holds its promise (`npm run evaluate` shows how far). */
import { featureAt } from "./candidateEvidence.ts";
import type { Picked } from "./pick.ts";

/** In the order of {@link confidenceValues}; `npm run train` learns a weight for each. */
export const CONFIDENCE_FEATURES = [
  "always",
  "how much likelier than its namesakes",
  "a state",
  "a people",
  "a capital",
  "a macro region or water",
  "a region",
  "a town or county",
  "a town or county, how much likelier than its namesakes",
  "a town or county, how surely a place",
  "a town or county, by order of its people",
  "a town or county, near other places of the article",
  "a town or county, far from all other places, by order of its people",
  "a town or county, far from all other places, how much likelier than its namesakes",
  "a town or county, its country named",
  "a town or county, by order of its namesakes",
  "qualified by the name after it",
  "not in the place named after it",
] as const;

const NEAR = featureAt("near other places of the article");
const NAMED = featureAt("its country is named");
const QUALIFIED = featureAt("qualified by the name after it");
const ELSEWHERE = featureAt("not in the place named after it");

const NEITHER = 0.5;
/** Nearness from 0 to 1: below it a town stands by itself, where a journey may lead. */
const FAR = 0.2;
/** Bounded, since nothing that was learned is as sure as a share of 1. */
const logit = (share: number) => Math.log(Math.max(0.005, share) / Math.max(0.005, 1 - share));

/**
 * What a mention's confidence is learned from. How likely a meaning is among those that the gazetteer knows says nothing of
 * those that it lacks, nor of names that are no places: of that a small town far from all else speaks, and how surely it is a place.
 */
export function confidenceValues(picked: Picked, placeShare: number): readonly number[] {
  const { candidate, probability, namesakes, evidence } = picked;
  const { kind, feature, population } = candidate;
  const isTown = feature !== null;
  const near = evidence[NEAR] ?? 0;
  // Nearness is nothing only where the article has no other place: that says neither way.
  const isAlone = near === 0;
  const isFar = isTown && !isAlone && near < FAR;
  const size = Math.log10(population + 100) / 7;
  return [
    1,
    isTown ? 0 : logit(probability),
    kind === "country" ? 1 : 0,
    kind === "demonym" ? 1 : 0,
    kind === "capital" ? 1 : 0,
    kind === "macro_region" || kind === "water" ? 1 : 0,
    kind === "region" ? 1 : 0,
    isTown ? 1 : 0,
    isTown ? logit(probability) : 0,
    isTown ? logit(placeShare) : 0,
    isTown ? size : 0,
    isTown ? (isAlone ? NEITHER : near) : 0,
    isFar ? size : 0,
    isFar ? logit(probability) : 0,
    isTown ? (isAlone ? NEITHER : (evidence[NAMED] ?? 0)) : 0,
    isTown ? Math.log2(namesakes) / 6 : 0,
    evidence[QUALIFIED] ?? 0,
    evidence[ELSEWHERE] ?? 0,
  ];
}
