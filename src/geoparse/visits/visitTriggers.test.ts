import { expect, it } from "vitest";
import { requiredBy } from "../text/required.ts";
import { SYMBOL } from "../text/symbols.ts";
import { VISIT_TRIGGERS } from "./visitTriggers.ts";

const SAYS_WHERE = new RegExp(`${SYMBOL.place}|${SYMBOL.people}`);

it("marks all triggers that fire in a sentence without a place, and no others", () => {
  const isMet = (clause: readonly string[]): boolean => clause.some((string) => !SAYS_WHERE.test(string));
  const fireWithout = VISIT_TRIGGERS.filter(({ pattern }) => requiredBy(pattern).clauses.every(isMet));
  const marked = VISIT_TRIGGERS.filter(({ toHost }) => toHost);
  expect(marked.map(({ why }) => why)).toEqual(fireWithout.map(({ why }) => why));
  expect(marked).not.toHaveLength(0);
});
