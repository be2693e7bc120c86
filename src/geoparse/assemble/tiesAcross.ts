import { groupedBy } from "../../atlas/grouped.ts";
import type { Tie } from "../../atlas/schema.ts";
import type { TieStatus } from "../../atlas/vocabulary.ts";
import type { TieStatement } from "../model.ts";
import { markedLikely } from "../text/clues.ts";
import { type Attributed, inOrder, uniqueEvidence } from "../text/evidence.ts";

/** Where as many sentences speak for one status as for another, the first of these wins. */
const STATUSES: readonly TieStatus[] = ["deepening", "existing", "proposed", "historical"];

/**
 * Makes one tie of the statements of all documents with the same parties, bloc, domain and polarity. Its status is
 * what most of its sentences say. The order of the statements does not matter.
 * @returns in order of their ids
 */
export function tiesAcross(statements: readonly Attributed<TieStatement>[]): readonly Tie[] {
  return [...groupedBy(statements, (statement) => [tieId(statement)])]
    .flatMap(([id, group]) => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ id, ...keyOf(first), status: statusOf(group), ...markedLikely(group), evidence: uniqueEvidence(group) }];
    })
    .sort((a, b) => inOrder(a.id, b.id));
}

const keyOf = ({ parties, bloc, domain, polarity }: TieStatement) => ({
  parties: [...parties],
  bloc,
  domain,
  polarity,
});

function tieId({ parties, domain, polarity, bloc }: TieStatement): string {
  return [...parties, domain, polarity, ...(bloc === null ? [] : [bloc])].join("-");
}

function statusOf(group: readonly Attributed<TieStatement>[]): TieStatus {
  const votes = (status: TieStatus) => uniqueEvidence(group.filter((statement) => statement.status === status)).length;
  return STATUSES.reduce((best, status) => (votes(status) > votes(best) ? status : best));
}
