import type { Span } from "../atlas/schema.ts";
import type { VisitStatus } from "../atlas/vocabulary.ts";
import type { VisitStatement } from "./model.ts";

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
  readonly evidence: Span;
  readonly why: string;
}

/**
 * Makes one statement of what several sentences tell: the same visitor and country are one visit, two cities of one trip
 * too, unless stated dates that do not overlap tell two visits apart. Undated sentences go with the last dated one.
 */
export function visitsTold(found: readonly VisitFound[]): readonly VisitStatement[] {
  const groups: VisitFound[][] = [];
  const dated = found.filter((f) => f.date);
  for (const visit of [...dated, ...found.filter((f) => !f.date)]) {
    const fitting = groups.filter((g) => {
      const [other] = g;
      if (!other || other.visitor !== visit.visitor || other.iso3 !== visit.iso3) return false;
      // "X, who landed on Monday, will be received on Thursday": one stay.
      const together = g.some((o) => o.evidence.start === visit.evidence.start && !o.past && !visit.past && isDay(o));
      if (g.some((o) => apartInTime(o, visit))) return false;
      if (visit.date) return g.every((o) => meet(o.date, visit.date, together ? LONGEST_STAY : STAY_DAYS));
      // What is still planned is not the dated visit that took place.
      return together || visit.status !== "planned" || !g.some((o) => o.certain && o.date);
    });
    const group = fitting.findLast((g) => g.some((o) => o.status === visit.status)) ?? fitting.at(-1);
    if (group) group.push(visit);
    else groups.push([visit]);
  }
  return groups.flatMap(statement).toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

const isDay = ({ date }: VisitFound): boolean => date === null || date.precision === "day";

/** What is planned is not what is looked back at. */
function apartInTime(a: VisitFound, b: VisitFound): boolean {
  const before = (x: VisitFound): boolean => x.past || (x.status === "cancelled" && x.date !== null);
  return (before(a) && b.status === "planned" && !b.date) || (before(b) && a.status === "planned" && !a.date);
}

const FINEST_FIRST = ["day", "month", "year"];

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
      status: statusOf(group),
      note: null,
      evidence: inOrder.map((v) => v.evidence).filter((e, i, all) => all.findIndex((o) => o.start === e.start) === i),
      why: [...new Set(inOrder.map((v) => v.why))].join("; "),
    },
  ];
}

/** A verb that says it took place outweighs all; else what was planned or called off outweighs a bare "X's visit". */
function statusOf(group: readonly VisitFound[]): VisitStatus {
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
  return `${a.from}${a.to}`.localeCompare(`${b.from}${b.to}`, "en");
}

/** Days of one stay: "arrived on Sunday", "was received on Monday". */
const STAY_DAYS = 3;
/** Days that one sentence tells of the same visitor and country. */
const LONGEST_STAY = 8;

function meet(a: VisitFound["date"], b: VisitFound["date"], days: number): boolean {
  if (!a?.from || !a.to || !b?.from || !b.to) return true;
  const apart = (early: string, late: string): number => (Date.parse(late) - Date.parse(early)) / 86_400_000;
  return apart(a.to, b.from) < days && apart(b.to, a.from) < days;
}
