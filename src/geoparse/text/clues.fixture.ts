/** For tests of rules: second readings that find nothing likely. */
import type { Likely } from "./clues.ts";

const nothing = { version: 1, source: "none", least: 1, weights: {} } as const;

export const NOTHING_LIKELY: Likely = {
  groups: {},
  visits: nothing,
  days: nothing,
  tieGroups: {},
  ties: {
    ...nothing,
    leastUnaided: 1,
    leastOfKind: 1,
    further: { least: 1, leastOfKind: 1 },
    domain: { kept: 0, added: 1 },
    turned: 1,
    kinds: {},
    anyKind: {},
  },
};
