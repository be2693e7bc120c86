import { groupedBy } from "../../atlas/grouped.ts";
import type { Visit } from "../../atlas/schema.ts";
import type { VisitStatement } from "../model.ts";
import { markedLikely } from "../text/clues.ts";
import { type Attributed, inOrder, uniqueEvidence } from "../text/evidence.ts";

/** A visit as all documents together tell it; `Visit` names its destination too. */
export type MergedVisit = Omit<Visit, "name">;

type Statement = Attributed<VisitStatement>;

/**
 * Makes one visit of the statements of all documents about the same trip: same visitor, same country, dates that can
 * both be true. A statement that would fit several trips, and that no document ties to one of them, is a trip of its own.
 * The order of the statements does not matter.
 * @returns in order of time, the undated last
 */
export function visitsAcross(statements: readonly Statement[]): readonly MergedVisit[] {
  const ofOneTraveller = groupedBy(statements, ({ visitor, iso3 }) => [`${iso3} ${visitor}`]);
  const visits = [...ofOneTraveller.values()].flatMap(tripsOf).map(merge).sort(byTime);
  const seen = new Map<string, number>();
  return visits.map((visit) => {
    const count = (seen.get(visit.id) ?? 0) + 1;
    seen.set(visit.id, count);
    return count === 1 ? visit : { ...visit, id: `${visit.id}-${count}` };
  });
}

/** @param statements of one visitor and one country */
function tripsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const trips: Statement[][] = [];
  // The surest dates first: they make the trips that vaguer statements then join.
  for (const statement of [...statements].sort(bySureness)) {
    const fitting = trips.filter((trip) => canJoin(statement, trip));
    const sameDocument = fitting.filter((trip) => trip.some(({ document }) => document.id === statement.document.id));
    const [trip, another] = sameDocument.length === 1 ? sameDocument : fitting;
    if (trip === undefined || another !== undefined) trips.push([statement]);
    else trip.push(statement);
  }
  return trips;
}

function canJoin(statement: Statement, trip: readonly Statement[]): boolean {
  const isSameStatus = ({ status }: Statement) => status === statement.status;
  return (
    trip.every((other) => datesMeet(other, statement)) &&
    (trip.some(isSameStatus) || trip.every((other) => isFollowedBy(other, statement)))
  );
}

function datesMeet(a: Statement, b: Statement): boolean {
  return !(isDated(a) && isDated(b)) || (since(a) <= until(b) && since(b) <= until(a));
}

/** Whether one status can be the earlier news of a trip that the other tells the end of. */
function isFollowedBy(a: Statement, b: Statement): boolean {
  const both = new Set([a.status, b.status]);
  // What was planned may since have been made; without dates the plan may as well be the next trip.
  if (both.has("planned") && both.has("made")) return isDated(a) && isDated(b);
  return both.has("planned") && both.has("cancelled");
}

const isDated = ({ from, to }: VisitStatement) => from !== null || to !== null;
const since = ({ from }: VisitStatement) => from ?? "0000-01-01";
const until = ({ to }: VisitStatement) => to ?? "9999-12-31";

const SURENESS = { record: 0, stated: 1, inferred: 2 } as const;
const PRECISENESS = { day: 0, month: 1, year: 2, unknown: 3 } as const;
const FINALITY = { cancelled: 0, made: 1, planned: 2, hypothetical: 3 } as const;

function bySureness(a: Statement, b: Statement): number {
  return (
    Number(isDated(b)) - Number(isDated(a)) ||
    PRECISENESS[a.precision] - PRECISENESS[b.precision] ||
    SURENESS[a.basis] - SURENESS[b.basis] ||
    inOrder(since(a), since(b)) ||
    inOrder(until(a), until(b)) ||
    FINALITY[a.status] - FINALITY[b.status] ||
    byEvidence(a, b) ||
    inOrder(JSON.stringify(a), JSON.stringify(b))
  );
}

function byEvidence(a: Statement, b: Statement): number {
  return inOrder(a.document.id, b.document.id) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
}

function byTime(a: MergedVisit, b: MergedVisit): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  return (
    inOrder(a.from ?? a.to ?? "9999", b.from ?? b.to ?? "9999") ||
    inOrder(a.to ?? "9999", b.to ?? "9999") ||
    inOrder(a.id, b.id) ||
    inOrder(first?.document ?? "", second?.document ?? "") ||
    (first?.start ?? 0) - (second?.start ?? 0) ||
    inOrder(JSON.stringify(a), JSON.stringify(b))
  );
}

/** The statements come with the surest first; a record goes before what an article says. */
function merge(statements: readonly Statement[]): MergedVisit {
  const [sure, ...others] = [...statements].sort((a, b) => recordFirst(a) - recordFirst(b) || bySureness(a, b));
  if (sure === undefined) throw new RangeError("a visit needs a statement");
  const all = [sure, ...others];
  const dates = all.find(isDated) ?? sure;
  const city = all.find(({ destination, iso3 }) => destination !== iso3);
  const finality = [...all].sort((a, b) => FINALITY[a.status] - FINALITY[b.status]);
  return {
    id: `${slug(sure.visitor)}-${sure.iso3}`,
    visitor: sure.visitor,
    destination: city?.destination ?? sure.destination,
    origin: all.find(({ origin }) => origin !== null)?.origin ?? null,
    iso3: sure.iso3,
    from: dates.from,
    to: dates.to,
    precision: dates.precision,
    basis: dates.basis,
    status: finality[0]?.status ?? sure.status,
    note: dates.note ?? all.find(({ note }) => note !== null)?.note ?? null,
    ...markedLikely(all),
    evidence: uniqueEvidence(all),
  };
}

const recordFirst = ({ basis }: Statement) => (basis === "record" ? 0 : 1);

function slug(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
