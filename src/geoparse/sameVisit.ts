import type { Span } from "../atlas/schema.ts";
import type { VisitStatus } from "../atlas/vocabulary.ts";
import type { VisitStatement } from "./model.ts";

/** A visit as one sentence tells it. */
export interface VisitFound {
  readonly visitor: string;
  readonly destination: string;
  /** Whether the destination is a city. */
  readonly city: boolean;
  readonly iso3: string;
  readonly origin: string | null;
  readonly date: (Pick<VisitStatement, "from" | "to"> & { readonly precision: "day" | "month" | "year" }) | null;
  readonly status: VisitStatus;
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
    const group = groups.findLast((g) => {
      const [other] = g;
      if (!other || other.visitor !== visit.visitor || other.iso3 !== visit.iso3) return false;
      return !visit.date || g.every((o) => overlap(o.date, visit.date));
    });
    if (group) group.push(visit);
    else groups.push([visit]);
  }
  return groups.flatMap(statement).toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

const FINEST_FIRST = ["day", "month", "year"];

function statement(group: readonly VisitFound[]): VisitStatement[] {
  const [first] = group;
  if (!first) return [];
  const inOrder = group.toSorted((a, b) => a.evidence.start - b.evidence.start);
  const date = group
    .flatMap((v) => (v.date ? [v.date] : []))
    .toSorted((a, b) => FINEST_FIRST.indexOf(a.precision) - FINEST_FIRST.indexOf(b.precision))[0];
  return [
    {
      visitor: first.visitor,
      destination: inOrder.find((v) => v.city)?.destination ?? first.iso3,
      iso3: first.iso3,
      origin: inOrder.find((v) => v.origin && v.origin !== first.iso3)?.origin ?? null,
      from: date?.from ?? null,
      to: date?.to ?? null,
      precision: date?.precision ?? "unknown",
      basis: "stated",
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

function overlap(a: VisitFound["date"], b: VisitFound["date"]): boolean {
  if (!a?.from || !a.to || !b?.from || !b.to) return true;
  return a.from <= b.to && b.from <= a.to;
}
