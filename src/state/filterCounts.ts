/** How many statements each choice of the filter would leave, the other groups' choices standing. */
import { DOMAINS, type Domain, POLARITIES, type Polarity, STATUSES, type Status } from "../atlas/vocabulary.ts";
import type { AtlasData } from "./data.ts";
import { type Filter, NO_FILTER, type StatementKind, statementsUnder } from "./filter.ts";

/** A statement: a visit or tie, and a sentence that is evidence for it. */
interface Statement {
  readonly kind: StatementKind;
  readonly domain: Domain | null;
  readonly polarity: Polarity | null;
  readonly status: Status;
  readonly document: string;
}

function statementsOf(data: AtlasData, filter: Filter): readonly Statement[] {
  const { visits, ties } = statementsUnder(data, filter);
  return [
    ...visits.flatMap(({ properties: { status, evidence } }) =>
      evidence.map(({ document }) => ({ kind: "visits" as const, domain: null, polarity: null, status, document })),
    ),
    ...ties.flatMap(({ properties: { domain, polarity, status, evidence } }) =>
      evidence.map(({ document }) => ({ kind: "ties" as const, domain, polarity, status, document })),
    ),
  ];
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly statements: number;
}

export interface FilterCounts {
  readonly shows: readonly Choice<StatementKind>[];
  readonly domains: readonly Choice<Domain>[];
  readonly polarities: readonly Choice<Polarity>[];
  readonly statuses: readonly Choice<Status>[];
  readonly documents: readonly Choice<string>[];
  /** What stands under the whole filter. */
  readonly statements: number;
}

/** Choices that the atlas has no statement for at all are left out, but for articles. */
export function filterCounts(data: AtlasData, filter: Filter): FilterCounts {
  const all = statementsOf(data, NO_FILTER);
  function choices<T extends string>(
    values: readonly T[],
    cleared: Partial<Filter>,
    facetOf: (statement: Statement) => T | null,
    keepsEmpty = false,
  ): readonly Choice<T>[] {
    const counted = counts(statementsOf(data, { ...filter, ...cleared }), facetOf);
    const ever = counts(all, facetOf);
    return values
      .filter((value) => keepsEmpty || ever.has(value))
      .map((value) => ({ value, statements: counted.get(value) ?? 0 }));
  }
  const documents = data.atlas.documents.map(({ id }) => id);
  return {
    shows: choices(["visits", "ties"], { shows: null }, ({ kind }) => kind),
    domains: choices(DOMAINS, { domains: [] }, ({ domain }) => domain),
    polarities: choices(POLARITIES, { polarities: [] }, ({ polarity }) => polarity),
    statuses: choices(STATUSES, { statuses: [] }, ({ status }) => status),
    documents: choices(documents, { documents: [] }, ({ document }) => document, true),
    statements: statementsOf(data, filter).length,
  };
}

function counts<T>(statements: readonly Statement[], facetOf: (statement: Statement) => T | null): Map<T, number> {
  const counted = new Map<T, number>();
  for (const statement of statements) {
    const value = facetOf(statement);
    if (value !== null) counted.set(value, (counted.get(value) ?? 0) + 1);
  }
  return counted;
}
