/**
 * The words that say that somebody goes somewhere, with the places they go to. Patterns name three groups: `where`, and
 * `from` and `who` where the words themselves say them. Who is meant else is found by visitSubject.ts.
 */
import { COURTESY_TRIGGERS } from "./visitCourtesies.ts";
import { DIRECT_TRIGGERS } from "./visitDirect.ts";
import { GATHERING_TRIGGERS } from "./visitGatherings.ts";
import { HOST_TRIGGERS } from "./visitHosts.ts";
import { IN_ROW_TRIGGERS } from "./visitInRow.ts";
import { LEG_TRIGGERS } from "./visitLegs.ts";
import { NAMED_TRIGGERS } from "./visitNamed.ts";
import { NOUN_TRIGGERS } from "./visitNouns.ts";
import { PASSING_TRIGGERS } from "./visitPassing.ts";
import { PRESENCE_TRIGGERS } from "./visitPresence.ts";
import { RECEPTION_TRIGGERS } from "./visitReceptions.ts";
import { STATION_TRIGGERS } from "./visitStations.ts";
import { STAY_TRIGGERS } from "./visitStays.ts";
import { VERB_TRIGGERS } from "./visitVerbs.ts";
import type { Trigger } from "./visitWords.ts";

/** Each hit is evidence. */
export const VISIT_TRIGGERS: readonly Trigger[] = [
  ...NOUN_TRIGGERS,
  ...VERB_TRIGGERS,
  ...STAY_TRIGGERS,
  ...PRESENCE_TRIGGERS,
  ...PASSING_TRIGGERS,
  ...NAMED_TRIGGERS,
  ...IN_ROW_TRIGGERS,
  ...LEG_TRIGGERS,
  ...DIRECT_TRIGGERS,
  ...GATHERING_TRIGGERS,
  ...HOST_TRIGGERS,
  ...RECEPTION_TRIGGERS,
  ...COURTESY_TRIGGERS,
  ...STATION_TRIGGERS,
];
