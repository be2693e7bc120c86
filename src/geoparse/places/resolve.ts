/** Toponyms → mentions: the place that each name means, how surely, and whether it stands for the ground or the state. */
import type { Mention } from "../../atlas/schema.ts";
import type { DroppedSpan, Knowledge, Outcome, Sentence, Toponym } from "../model.ts";
import { CONFIDENCE_FEATURES, confidenceValues } from "./confidence.ts";
import { createPicker } from "./pick.ts";
import { type RoleReading, roleOf } from "./roles.ts";
import { aligned, logistic, weigh } from "./scorer.ts";
import { surroundings } from "./surroundings.ts";

/** Picks a place for each toponym; says of every dropped one why. */
export type Resolver = (text: string, sentences: readonly Sentence[], toponyms: readonly Toponym[]) => Outcome<Mention>;

/** Regions that are camps of states rather than ground: directions, and what is called a world or bloc. */
const CAMP = /^(?:(?:global )?(?:west|east|north|south)|.+ (?:world|bloc)|anglosphere)$/i;
/** What is likelier wrong than right is better left out than put on a map. */
const LEAST_SURE = 0.4;

/** @param knowledge with data/gazetteer/weights.json */
export function createResolver(knowledge: Pick<Knowledge, "weights" | "cityNames" | "signs">): Resolver {
  const { candidate, confidence } = knowledge.weights;
  const pick = createPicker(candidate, knowledge);
  const confident = aligned(CONFIDENCE_FEATURES, confidence);

  return (text, sentences, toponyms) => {
    const picks = pick(text, sentences, toponyms);
    const kept: Mention[] = [];
    const dropped: DroppedSpan[] = [...picks.dropped];
    let previous: { toponym: Toponym; role: RoleReading } | null = null;
    for (const { toponym, picked } of picks.kept) {
      const { start, end, surface, inside } = toponym;
      const sentence = sentences[toponym.sentence];
      if (sentence === undefined) continue;
      const { candidate: place } = picked;
      const share = logistic(weigh(confident, confidenceValues(picked, toponym.placeShare)));
      if (share < LEAST_SURE && inside === null) {
        dropped.push({
          start,
          end,
          surface,
          why: `hardly ${place.name} ${place.iso3.join(" ")}, and no place likelier`,
        });
        continue;
      }
      const camp = place.lon === null && place.iso3.length === 0 && CAMP.test(place.name);
      const role = roleOf(place.kind, surroundings(text, toponym, sentence, previous), place.polityOnly, camp);
      if (inside === null) previous = { toponym, role };
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
