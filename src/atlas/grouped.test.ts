import { expect, it } from "vitest";
import { groupedBy } from "./grouped.ts";

it("groups items by each of their keys, once, in the order given", () => {
  const groups = groupedBy(["ab", "b", "ca", "", "aa"], (item) => [...item]);
  expect([...groups]).toEqual([
    ["a", ["ab", "ca", "aa"]],
    ["b", ["ab", "b"]],
    ["c", ["ca"]],
  ]);
});
