import type { Span } from "../../atlas/schema.ts";
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import { daysApart, FINEST_FIRST } from "../days/calendar.ts";
import type { VisitStatement } from "../model.ts";
import { eachOnce, inOrder } from "../text/evidence.ts";

type Dated = NonNullable<VisitFound["date"]>;

/** A visit as one sentence tells it. */
export interface VisitFound {
  readonly visitor: string;
  readonly destination: string;
  /** Whether the destination is a city. */
  readonly city: boolean;
  readonly iso3: string;
  readonly origin: string | null;
  readonly date:
    | (Pick<VisitStatement, "from" | "to"> & {
        readonly precision: "day" | "month" | "year";
        readonly basis: "stated" | "inferred";
      })
    | null;
  readonly status: VisitStatus;
  /** Whether the words look back at it from another visit ("last visited", "two years ago"). */
  readonly past: boolean;
  /** Whether a verb says that it took place; "X's visit to Y" alone is open. */
  readonly certain: boolean;
  /** Whether the words tell it from one before: "is due back". */
  readonly again: boolean;
  readonly evidence: Span;
  readonly why: string;
}

/** The same for all that may be one visit: who makes it, and the state that it leads to. */
export function pairOf({ visitor, iso3 }: Pick<VisitFound, "visitor" | "iso3">): string {
  return `${visitor}|${iso3}`;
}

/**
 * Makes one statement of what several sentences tell: the same visitor and country are one visit, two cities of one trip
 * too, unless stated dates that do not overlap tell two visits apart. Undated sentences go with the last dated one.
 */
export function visitsTold(found: readonly VisitFound[]): readonly VisitStatement[] {
  const groups: Group[] = [];
  const alike = new Map<string, Group[]>();
  const dated = found.filter((f) => f.date);
  for (const visit of [...dated, ...found.filter((f) => !f.date)]) {
    const pair = pairOf(visit);
    const same = alike.get(pair) ?? [];
    const fitting = same.filter((group) => fits(visit, group));
    const group = fitting.findLast(({ statuses }) => statuses.has(visit.status)) ?? fitting.at(-1) ?? emptyGroup();
    if (group.visits.length === 0) {
      groups.push(group);
      same.push(group);
      alike.set(pair, same);
    }
    join(visit, group);
  }
  return groups
    .flatMap(({ visits }) => statement(visits))
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** What is told of one visit, with all that bears on what else may be told of it: no sentence is compared with each other. */
interface Group {
  readonly visits: VisitFound[];
  readonly statuses: Set<VisitStatus>;
  looksBack: boolean;
  /** Whether it is told only beside another one, by its day: "his first visit since 2012". */
  isAside: boolean;
  /** Whether it is another one than what was made before: "is due back". */
  isAnew: boolean;
  plansUndated: boolean;
  plansVaguely: boolean;
  madeAndDated: boolean;
  /** Sentences that tell of it and do not look back, where they name a day or none. */
  readonly told: Set<number>;
  /** What is told of its days in each sentence. */
  readonly days: Map<number, Set<string>>;
  /** Where it is first told, if it is told as a thing of some month or year alone. */
  datedVaguelyFrom: number | null;
  /** The first day that one of its dates ends on, and the last that one begins on. */
  firstEnd: string | null;
  lastBegin: string | null;
}

function emptyGroup(): Group {
  const open = {
    looksBack: false,
    isAside: true,
    isAnew: false,
    plansUndated: false,
    plansVaguely: false,
    madeAndDated: false,
    datedVaguelyFrom: null,
    firstEnd: null,
    lastBegin: null,
  };
  return { visits: [], statuses: new Set(), told: new Set(), days: new Map(), ...open };
}

function join(visit: VisitFound, group: Group): void {
  const { date } = visit;
  group.visits.push(visit);
  group.statuses.add(visit.status);
  group.looksBack ||= visit.past;
  group.isAside &&= visit.past && visit.again;
  group.isAnew ||= visit.again && visit.status !== "made";
  group.plansUndated ||= isPlannedUndated(visit);
  group.plansVaguely ||= isPlannedVaguely(visit);
  group.madeAndDated ||= visit.status === "made" && date !== null;
  const here = group.days.get(visit.evidence.start) ?? new Set();
  group.days.set(visit.evidence.start, here.add(daysKey(visit)));
  if (!visit.past && !visit.again && (date === null || date.precision === "day")) group.told.add(visit.evidence.start);
  if (!date?.from || !date.to) return;
  const first = group.firstEnd === null ? visit.evidence.start : group.datedVaguelyFrom;
  group.datedVaguelyFrom =
    date.precision === "day" || visit.status !== "made" || first === null
      ? null
      : Math.min(first, visit.evidence.start);
  if (group.firstEnd === null || date.to < group.firstEnd) group.firstEnd = date.to;
  if (group.lastBegin === null || date.from > group.lastBegin) group.lastBegin = date.from;
}

function fits(visit: VisitFound, group: Group): boolean {
  // What is planned is not what is looked back at.
  if (group.looksBack && isPlannedUndated(visit)) return false;
  if (group.isAside && !visit.date) return false;
  if (group.plansUndated && visit.past) return false;
  // "X, who landed on Monday, will be received on Thursday": one stay.
  const together = !visit.past && !visit.again && group.told.has(visit.evidence.start);
  if (visit.again && visit.status !== "made" && group.statuses.has("made")) return false;
  if (group.isAnew && visit.status === "made") return false;
  // "It was called off, and made good in May."
  if (visit.again && visit.status === "made" && group.statuses.has("cancelled")) return false;
  // "In May and again in June"; two rules may tell of June.
  const here = visit.again ? group.days.get(visit.evidence.start) : undefined;
  if (here && !(visit.date && here.has(daysKey(visit)))) return false;
  // "He has been there in May, and will return this year."
  if (!together && isPlannedVaguely(visit) && group.madeAndDated) return false;
  if (!together && group.plansVaguely && visit.certain && visit.date) return false;
  // "X arrived to a brass band. … He was there in 2015 as well": what is told first, of no day, is what it is about.
  if (!visit.date && group.datedVaguelyFrom !== null && visit.evidence.start < group.datedVaguelyFrom) return together;
  if (visit.date) return meets(visit.date, group, together ? LONGEST_STAY : STAY_DAYS);
  // What is still planned is not the dated visit that took place, nor what is mooted after that was told.
  const isNew = visit.status === "planned" || (visit.status === "hypothetical" && isBehind(visit, group));
  return together || !isNew || !group.madeAndDated;
}

/** The same for the same days. */
export function daysKey({ date }: Pick<VisitFound, "date">): string {
  return date === null ? "" : `${date.from}|${date.to}`;
}

function isBehind({ evidence }: VisitFound, { visits }: Group): boolean {
  return visits.every((v) => v.evidence.end <= evidence.start);
}

function isPlannedUndated({ status, date }: VisitFound): boolean {
  return status === "planned" && !date;
}

function isPlannedVaguely({ status, date }: VisitFound): boolean {
  return status === "planned" && date !== null && date.precision !== "day";
}

function statement(group: readonly VisitFound[]): VisitStatement[] {
  const [first] = group;
  if (!first) return [];
  const inOrder = group.toSorted((a, b) => a.evidence.start - b.evidence.start);
  const date = oneStay(group.flatMap((v) => (v.date ? [v.date] : [])));
  return [
    {
      visitor: first.visitor,
      destination: inOrder.find((v) => v.city)?.destination ?? first.iso3,
      iso3: first.iso3,
      origin: inOrder.find((v) => v.origin && v.origin !== first.iso3)?.origin ?? null,
      from: date?.from ?? null,
      to: date?.to ?? null,
      precision: date?.precision ?? "unknown",
      basis: date?.basis ?? "stated",
      status: likeliestStatus(group),
      note: null,
      evidence: eachOnce(inOrder.map((v) => v.evidence)),
      why: [...new Set(inOrder.map((v) => v.why))].join("; "),
    },
  ];
}

/** A verb that says it took place outweighs all; else what was planned or called off outweighs a bare "X's visit". */
function likeliestStatus(group: readonly VisitFound[]): VisitStatus {
  if (group.some((v) => v.certain)) return "made";
  for (const status of ["cancelled", "planned"] as const) if (group.some((v) => v.status === status)) return status;
  return group.some((v) => v.status === "made") ? "made" : "hypothetical";
}

/** The finest of the dates; several days are one stay from the first to the last. */
function oneStay(dates: readonly Dated[]): Dated | undefined {
  const [finest] = dates.toSorted(
    (a, b) => FINEST_FIRST.indexOf(a.precision) - FINEST_FIRST.indexOf(b.precision) || byDay(a, b),
  );
  if (finest?.precision !== "day") return finest;
  const days = dates.filter((d) => d.precision === "day");
  const from = days.map((d) => d.from).sort()[0] ?? finest.from;
  const to =
    days
      .map((d) => d.to)
      .sort()
      .at(-1) ?? finest.to;
  const stated = days.find((d) => d.basis === "stated" && d.from === from && d.to === to);
  return (
    stated ?? { from, to, precision: "day", basis: days.every((d) => d.basis === "stated") ? "stated" : "inferred" }
  );
}

function byDay(a: Dated, b: Dated): number {
  return inOrder(`${a.from}${a.to}`, `${b.from}${b.to}`);
}

/** Days of one stay: "arrived on Sunday", "was received on Monday". */
const STAY_DAYS = 3;
/** Days that one sentence tells of the same visitor and country. */
export const LONGEST_STAY = 8;

/** Whether a date can be of the same stay as all dates of a group. */
function meets({ from, to }: Dated, { firstEnd, lastBegin }: Group, days: number): boolean {
  if (!from || !to || firstEnd === null || lastBegin === null) return true;
  return daysApart(firstEnd, from) < days && daysApart(to, lastBegin) < days;
}
