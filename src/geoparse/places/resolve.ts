/** Toponyms → mentions: which of its meanings a name has here, and whether it stands for the ground or the state. */
import type { Mention } from "../../atlas/schema.ts";
import type { Candidate, Knowledge, Outcome, Sentence, Toponym } from "../model.ts";
import { CANDIDATE_FEATURES } from "./candidateEvidence.ts";
import { type RoleReading, roleOf } from "./roles.ts";
import { aligned, logistic, weigh } from "./scorer.ts";
import { surroundings } from "./surroundings.ts";
import { type Choice, createWeigher, type Option } from "./weigher.ts";

interface Picked {
  readonly candidate: Candidate;
  /** Share of the meaning among all meanings of the name. */
  readonly probability: number;
  readonly why: string;
}

/** Picks a place for each toponym; says of every dropped one why. */
export type Resolver = (text: string, sentences: readonly Sentence[], toponyms: readonly Toponym[]) => Outcome<Mention>;

/** Regions that are camps of states rather than ground: directions, and what is called a world or bloc. */
const CAMP = /^(?:(?:global )?(?:west|east|north|south)|.+ (?:world|bloc)|anglosphere)$/i;
/** After a name at the head of a text: "HOUSTON (AP) —", "Paris, Texas, 5 May –". */
const AFTER_DATELINE = /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?(?:[-–—]|:\s)/;

/** In the order of {@link confidenceValues}. */
export const CONFIDENCE_FEATURES = [
  "always",
  "how much likelier than its namesakes",
  "how surely a place",
  "a state",
  "a people",
  "a capital",
  "a macro region or water",
  "a region",
] as const;

const logit = (share: number) => Math.log(Math.max(0.005, share) / Math.max(0.005, 1 - share));

/** What a mention's confidence is learned from. */
export function confidenceValues({ kind }: Candidate, probability: number, placeShare: number): readonly number[] {
  return [
    1,
    logit(probability),
    logit(placeShare),
    kind === "country" ? 1 : 0,
    kind === "demonym" ? 1 : 0,
    kind === "capital" ? 1 : 0,
    kind === "macro_region" || kind === "water" ? 1 : 0,
    kind === "region" ? 1 : 0,
  ];
}

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
    const [first] = candidates;
    if (first === undefined || (first.kind !== "country" && first.kind !== "demonym")) continue;
    if (first.name.startsWith("North ") || first.name.startsWith("South ")) named.set(first.name, first);
  }
  return named;
}

/** "the North" is North Korea where the article names both it and South Korea. */
function halfOfPair(toponym: Toponym, halves: ReadonlyMap<string, Candidate>): Picked | null {
  const [direction] = toponym.candidates;
  if (direction?.place !== "north" && direction?.place !== "south") return null;
  for (const [name, candidate] of halves) {
    const [half = "", ...rest] = name.split(" ");
    const twin = `${half === "North" ? "South" : "North"} ${rest.join(" ")}`;
    if (half === direction.name && halves.has(twin)) {
      return {
        candidate: { ...candidate, kind: "country" },
        probability: 0.7,
        why: `the article speaks of ${name} and ${twin}`,
      };
    }
  }
  return null;
}

/** The evidence that most sets the picked meaning apart, in a phrase. */
function reason({ options: [best, second], valuesOf }: Choice, weights: Float64Array): string {
  if (best === undefined) return "nothing";
  if (second === undefined) return "the only place of that name";
  const forBest = valuesOf(best);
  const forSecond = valuesOf(second);
  let most = 0;
  let phrase: string | undefined;
  for (let at = 0; at < CANDIDATE_FEATURES.length; at++) {
    const gain = (weights[at] ?? 0) * ((forBest[at] ?? 0) - (forSecond[at] ?? 0));
    if (gain <= most) continue;
    most = gain;
    phrase = CANDIDATE_FEATURES[at];
  }
  return `likelier than ${[second.candidate.name, ...second.candidate.iso3].join(" ")}: ${phrase ?? "a little"}`;
}

/** @param weights data/gazetteer/weights.json */
export function createResolver({ weights, cityNames }: Pick<Knowledge, "weights" | "cityNames">): Resolver {
  const { candidate, confidence } = weights;
  const weigher = createWeigher(candidate, cityNames);
  const lined = aligned(CANDIDATE_FEATURES, candidate);
  const confident = aligned(CONFIDENCE_FEATURES, confidence);

  return (text, sentences, toponyms) => {
    const kept: Mention[] = [];
    const dropped: { start: number; end: number; surface: string; why: string }[] = [];
    const halves = halvesOf(toponyms);
    const known = new Map<Choice, Picked | null>();
    /** Names that are alike share their choice. */
    const likeliestOf = (choice: Choice): Picked | null => {
      const seen = known.get(choice);
      if (seen !== undefined) return seen;
      const picked = likeliest(choice, lined);
      known.set(choice, picked);
      return picked;
    };
    let previous: { toponym: Toponym; role: RoleReading } | null = null;
    for (const weighed of weigher(text, toponyms, datelineOf(text, sentences, toponyms))) {
      const { toponym, choice } = weighed;
      const { start, end, surface, inside } = toponym;
      const picked = halfOfPair(toponym, halves) ?? likeliestOf(choice);
      const sentence = sentences[toponym.sentence];
      if (picked === null || sentence === undefined) {
        dropped.push({ start, end, surface, why: "no place of that name" });
        continue;
      }
      const { candidate: place } = picked;
      const camp = place.lon === null && place.iso3.length === 0 && CAMP.test(place.name);
      const role = roleOf(place.kind, surroundings(text, toponym, sentence, previous), place.polityOnly, camp);
      if (inside === null) previous = { toponym, role };
      const share = logistic(weigh(confident, confidenceValues(place, picked.probability, toponym.placeShare)));
      kept.push({
        start,
        end,
        surface,
        kind: inside === null ? place.kind : "embedded",
        role: role.role,
        place: place.place,
        iso3: [...place.iso3],
        lon: place.lon,
        lat: place.lat,
        confidence: Math.round(share * 100) / 100,
        why:
          inside === null
            ? `${picked.why}; ${role.role}: ${role.why}`
            : `part of "${text.slice(inside.start, inside.end)}" (${inside.what})`,
      });
    }
    return { kept, dropped };
  };
}

function likeliest(choice: Choice, weights: Float64Array): Picked | null {
  const { options } = choice;
  const [best] = options;
  if (best === undefined) return null;
  // A wrong namesake of a capital is the worst pin of all: it takes more than a likelihood to be one.
  const capital = best.candidate.kind === "city" && options.find(isCapital);
  if (capital && (choice.valuesOf(best)[SHARE] ?? 0) < MOST_OF_THE_ARTICLE) {
    return {
      candidate: capital.candidate,
      probability: capital.probability,
      why: "a capital, of namesakes nearly as likely",
    };
  }
  return { candidate: best.candidate, probability: best.probability, why: reason(choice, weights) };
}

const SHARE = CANDIDATE_FEATURES.indexOf("share of the article's names in its country");
/** An article with more of its names in one country is about that country, its namesakes of capitals too. */
const MOST_OF_THE_ARTICLE = 0.4;
const isCapital = ({ candidate, probability }: Option): boolean => candidate.kind === "capital" && probability > 0.2;
