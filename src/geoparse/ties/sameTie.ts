import type { Span } from "../../atlas/schema.ts";
import { type Domain, type Polarity, TIE_STATUSES, type TieStatus } from "../../atlas/vocabulary.ts";
import type { TieStatement } from "../model.ts";
import { eachOnce } from "../text/evidence.ts";

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

/** One tie for each parties, bloc, domain and polarity, with all its sentences and the status that most of them tell. */
export function tiesTold(found: readonly TieFound[]): readonly TieStatement[] {
  const groups = new Map<string, TieFound[]>();
  for (const tie of found) {
    const key = `${tie.parties.join("+")}|${tie.bloc ?? ""}|${tie.domain}|${tie.polarity}`;
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()].flatMap((group): TieStatement[] => {
    const [first] = group;
    if (!first) return [];
    if (group.length === 1) return [{ ...first, evidence: [first.evidence] }];
    const evidence = eachOnce(group.map((t) => t.evidence)).toSorted((a, b) => a.start - b.start);
    const count = (status: TieStatus): number => group.filter((t) => t.status === status).length;
    const status = [...TIE_STATUSES].sort(
      (a, b) => count(b) - count(a) || STRENGTH.indexOf(a) - STRENGTH.indexOf(b),
    )[0];
    return [
      { ...first, status: status ?? first.status, evidence, why: [...new Set(group.map((t) => t.why))].join("; ") },
    ];
  });
}
