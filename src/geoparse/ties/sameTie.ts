import type { Span } from "../../atlas/schema.ts";
import type { Domain, Polarity, TieStatus } from "../../atlas/vocabulary.ts";
import type { TieStatement } from "../model.ts";
import { eachOnce } from "../text/evidence.ts";
import { areSame } from "./tieStates.ts";

/** A tie as one sentence tells it. */
export type TieFound = Omit<TieStatement, "evidence"> & { readonly evidence: Span };

/** A tie, made in one place: the engine is quick with records that are all made alike. */
export function tieFound(
  parties: readonly string[],
  domain: Domain,
  polarity: Polarity,
  status: TieStatus,
  evidence: Span,
  why: string,
  bloc: string | null,
): TieFound {
  return { parties, domain, polarity, status, evidence, why, bloc };
}

/** Stronger claims first: what decides where two statuses are told equally often. */
const STRENGTH: readonly TieStatus[] = ["deepening", "existing", "proposed", "historical"];
/** Of what there is now plans and memories say no more than that there is more of it. */
const PRESENT: readonly TieStatus[] = ["deepening", "existing"];

/**
 * The status that most sentences tell of a tie, or most of those that tell of it as it is now, if any do.
 * @param times how many tell a status
 */
export function statusTold(times: (status: TieStatus) => number): TieStatus {
  const counted = STRENGTH.map((status) => ({ status, count: times(status) }));
  const present = counted.filter(({ status, count }) => count > 0 && PRESENT.includes(status));
  return (present.length > 0 ? present : counted).reduce((most, one) => (one.count > most.count ? one : most)).status;
}

/** One tie for each parties, bloc, domain and polarity, with all its sentences and the status that most of them tell. */
export function tiesTold(found: readonly TieFound[]): readonly TieStatement[] {
  const told: TieStatement[] = [];
  for (const group of groupsOfSame(found)) {
    const [first] = group;
    if (group.length === 1) told.push({ ...first, evidence: [first.evidence] });
    else {
      const why = [...new Set(group.map((tie) => tie.why))].join("; ");
      told.push({ ...first, status: statusOf(group), evidence: evidenceOf(group), why });
    }
  }
  return told;
}

/** Ties that are one. */
type Group = [TieFound, ...TieFound[]];

/** In the order of the first of each. */
function groupsOfSame(found: readonly TieFound[]): readonly Group[] {
  const groups: Group[] = [];
  /** By one of their states: an article may tell of a great many ties. */
  const byState = new Map<string, Group[]>();
  for (const tie of found) {
    const state = tie.parties[0] ?? "";
    const known = byState.get(state) ?? [];
    const same = known.find(([first]) => areOne(first, tie));
    if (same !== undefined) {
      same.push(tie);
      continue;
    }
    const group: Group = [tie];
    groups.push(group);
    known.push(group);
    byState.set(state, known);
  }
  return groups;
}

function areOne(one: TieFound, other: TieFound): boolean {
  const isOfKind = one.domain === other.domain && one.polarity === other.polarity && one.bloc === other.bloc;
  return isOfKind && areSame(one.parties, other.parties);
}

/** Their sentences, each once, in the order of the text. */
function evidenceOf(group: readonly TieFound[]): readonly Span[] {
  return eachOnce(group.map((tie) => tie.evidence)).toSorted((a, b) => a.start - b.start);
}

function statusOf(group: Group): TieStatus {
  return statusTold((status) => group.filter((tie) => tie.status === status).length);
}
