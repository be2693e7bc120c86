/** Place or polity: whether a name stands for the ground or for the state that acts ("Paris said"). */
import type { Kind, Role } from "../../atlas/vocabulary.ts";

/** A mention's neighbourhood within its sentence. */
export interface Surroundings {
  /** The word so many before it in its clause, the nearest being 1, in small letters; "" where there is none. */
  before(back: number): string;
  /** The word so many after it, the nearest being 1; a possessive 's is none. */
  after(ahead: number): string;
  readonly possessive: boolean;
  /** Joined to what follows without comma or stop. */
  readonly joined: boolean;
  /** A comma and "where" follow. */
  readonly where: boolean;
  /** Role of the mention that this one is coordinated with ("Paris and Berlin"), null if it is not. */
  readonly conjunct: { readonly role: Role; readonly governed: boolean } | null;
  readonly dateline: boolean;
}

export interface RoleReading {
  readonly role: Role;
  /** A preposition or verb decided: what is coordinated with it shares the role. */
  readonly governed: boolean;
  readonly why: string;
}

const words = (list: string) => new Set(list.split(" "));
const MOTION = words(
  "speaking spoke speaks reporting reported visit visits visited visiting take takes took taken trip trips travel travels traveled travelled traveling travelling flew fly flies flying flight flights arrive arrives arrived arriving came come comes coming went go goes going gone journey journeys return returns returned returning move moved moving headed heading heads tour tours drive drove train trains en road roads fled flee sent deployed invitation invited migrated emigrated relocated pilgrimage landed delegation stopover",
);
const VISITED = words(
  "visit visits visited visiting left leaving leave reach reached reaching toured touring entered entering via inside within throughout near outside around across",
);
const TRANSPORT = words(
  "flight flights train trains distance route routes railway rail road roads highway pipeline border travel traveling travelling distances bus ferry ferries corridor links",
);
const GROUND = words(
  "street streets airport airports suburb suburbs outskirts metro district districts skyline university residents resident hospital hotel museum stadium summit park square theatre theater cathedral restaurant nightlife weather neighborhood neighbourhood port harbor harbour station marathon area region territory soil border borders coast coastline oil gas geography location",
);
const GOVERNMENT = words(
  "government governments leader leaders leadership president presidents premier minister ministers ministry chancellor king queen prince official officials authorities diplomat diplomats diplomacy envoy ambassador ambassadors foreign state administration parliament army military forces troops navy soldiers air nuclear missile missiles defense defence security policy policies strategy sanctions aggression invasion intervention involvement influence interests position role support backing pressure interference hegemony dominance oversight sovereignty power powers relations ties alliance partnership cooperation counterpart counterparts crisis threat threats propaganda intelligence spy negotiators delegation lawmakers senators regime foreign-policy partners allies nations countries members",
);
const VERBS = words(
  "said says say is are was were has have had does did do will would can could may might must should seeks sought wants wanted needs hopes hoped aims plans planned announced accused condemned called calls insists insisted denied denies rejected agreed refused remains became appears seems views sees fears warned urged vowed pledged offered signed struck responded views considers regards reacted relies continues began begins emerges emerged faces faced and",
);
const LOCATIVE = words("in inside within across throughout near around outside at");
const AGENT = words("with by against toward towards between for among on than like");
/** What is done to a government: nobody warns a city. */
const ADDRESSED = words(
  "warn warns warned warning urge urges urged urging accuse accuses accused accusing ask asks asked asking press presses pressed pressing pressure pressured pressuring persuade persuaded persuading convince convinced blame blames blamed blaming criticise criticised criticize criticized condemn condemns condemned back backs backed backing support supports supported supporting thank thanks thanked arm arms armed arming court courts courted courting threaten threatens threatened threatening punish punished rebuke rebuked allow allowed let lets help helps helped force forced oblige obliged assure assured offer offers offered recognise recognised recognises recognize recognized recognizes recognising recognizing ditched dropped abandoned threatens fund funded supply supplies supplied supplying equip equips equipped sell sells sold owe owes lend lends lent",
);
/** "The government in Tripoli" is the state's. */
const SEATED = words(
  "government governments authorities regime junta rulers leadership policymakers decision-makers generals",
);
const STRIFE = words("conflict war crisis invasion front earthquake flood floods famine election elections");

const place = (why: string, governed = true): RoleReading => ({ role: "place", governed, why });
const polity = (why: string, governed = true): RoleReading => ({ role: "polity", governed, why });

/**
 * Reads a mention's role from the words around it.
 * @param polityOnly the name of a seat of government: the state, wherever it stands
 * @param camp a region that is a camp of states rather than ground ("the West")
 */
export function roleOf(kind: Kind, s: Surroundings, polityOnly: boolean, camp: boolean): RoleReading {
  if (polityOnly) return polity("a seat stands for its government");
  switch (kind) {
    case "capital":
      return capitalRole(s);
    case "country":
      return countryRole(s);
    case "demonym":
      return demonymRole(s);
    case "macro_region":
      return regionRole(s, camp);
    default:
      return governed(s)?.role === "place" ? place("names the ground") : place("names the ground", false);
  }
}

/** How far back the word stands that governs a name: right before it or its article. */
function governorOf(s: Surroundings): number {
  return s.before(1) === "the" ? 2 : 1;
}

/** Whether one of some words before an earlier one is on a list. */
function isAmong(list: ReadonlySet<string>, s: Surroundings, from: number, most: number): boolean {
  for (let back = 1; back <= most; back++) if (list.has(s.before(from + back))) return true;
  return false;
}

/** What a preposition or verb before the name decides, null if nothing does. */
function governed(s: Surroundings): RoleReading | null {
  const at = governorOf(s);
  const word = s.before(at);
  if (word === "in" && SEATED.has(s.before(at + 1))) return polity(`the ${s.before(at + 1)} in it`);
  if (VISITED.has(word)) return place(`after "${word}"`);
  if (LOCATIVE.has(word)) return s.possessive ? null : place(`after "${word}"`);
  if (word === "to" || word === "from" || word === "into" || word === "through" || word === "for") {
    if (isAmong(MOTION, s, at, 5)) return place(`motion ${word} it`);
    if (word === "into" || word === "through") return place(`after "${word}"`);
    return null;
  }
  if (word === "between" && !GOVERNMENT.has(s.before(at + 1)) && isAmong(TRANSPORT, s, at, 3)) {
    return place("a way between places");
  }
  return null;
}

function capitalRole(s: Surroundings): RoleReading {
  if (s.dateline) return place("a dateline", false);
  const decided = governed(s);
  if (decided !== null) return decided;
  const { conjunct } = s;
  if (conjunct?.governed) return { role: conjunct.role, governed: true, why: "coordinated with the name before" };
  const next = s.after(1);
  if (s.possessive) return GROUND.has(next) ? place("its streets and buildings") : polity("its possessive acts");
  if (s.joined && GROUND.has(next)) return place(`before "${next}"`);
  if (s.joined && GOVERNMENT.has(next)) return polity(`before "${next}"`);
  const word = s.before(governorOf(s));
  if (word === "of" || word === "capital" || word === "city") return place(`after "${word}"`, false);
  if (AGENT.has(word) || ADDRESSED.has(word)) return polity(`after "${word}"`);
  if (VERBS.has(next) || s.before(1) === "") return polity("acts as a subject", false);
  if (word === "to" || word === "from") return polity("addressed, nobody moves", false);
  if (/(?:s|ed)$/.test(next) && s.joined) return polity("acts as a subject", false);
  if (conjunct !== null) return { role: conjunct.role, governed: false, why: "coordinated with the name before" };
  return place("no sign of acting", false);
}

function countryRole(s: Surroundings): RoleReading {
  const decided = governed(s);
  if (decided !== null) return decided;
  if (/^(?:north|south|east|west|central$)/.test(s.before(1))) return place("a part of it", false);
  if (s.where) return place("where something happens", false);
  const { conjunct } = s;
  if (conjunct?.governed && conjunct.role === "place") return place("coordinated with the name before");
  if (s.joined && STRIFE.has(s.after(1))) return place(`before "${s.after(1)}"`, false);
  if (s.possessive) {
    const owned = [s.after(1), s.after(2)].find((word) => GROUND.has(word));
    if (owned !== undefined) return place(`its ${owned}`, false);
  }
  return polity("a state, unless the words place it", false);
}

function demonymRole(s: Surroundings): RoleReading {
  if (s.joined) {
    const next = s.after(1);
    if (GOVERNMENT.has(next)) return polity(`before "${next}"`, false);
    const second = s.after(2);
    if (next !== "and" && GOVERNMENT.has(second)) return polity(`before "${second}"`, false);
  }
  return place("its people or things", false);
}

function regionRole(s: Surroundings, camp: boolean): RoleReading {
  if (!camp) return place("names the ground", false);
  const word = s.before(governorOf(s));
  if (["to", "towards", "toward", "in", "into", "across", "throughout"].includes(word))
    return place(`after "${word}"`, false);
  return polity("a camp of states", false);
}
