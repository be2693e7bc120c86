import { describe, expect, it } from "vitest";
import { nameKey, tokens } from "../text/tokens.ts";
import { createNameTrees, goOn } from "./nameTree.ts";

const NAMES = ["New York", "New York City", "Washington, D.C.", "Procter & Gamble", "Oslo"];
const TREES = createNameTrees(new Map(NAMES.map((name) => [nameKey(name) ?? "", name])));

/** What the names known of a text's words mean, one word after the other; "…" where a name is only begun. */
function walked(text: string): string[] {
  const words = tokens(text, 0, text.length);
  const found: string[] = [];
  let tree = TREES.get(words[0]?.key ?? "") ?? null;
  for (let at = 0; tree !== null; at++) {
    found.push(tree.own ?? "…");
    const [last, next] = [words[at], words[at + 1]];
    tree = last === undefined || next === undefined ? null : goOn(text, tree, last, next);
  }
  return found;
}

describe("a walk among names", () => {
  it.each([
    { text: "New York City hall", walk: ["…", "New York", "New York City"] },
    { text: "New-York", walk: ["…", "New York"] },
    { text: "New, York", walk: ["…"] },
    { text: "New (York)", walk: ["…"] },
    { text: "Washington, D.C.", walk: ["…", "…", "Washington, D.C."] },
    { text: "Washington D.C.", walk: ["…"] },
    { text: "Procter & Gamble", walk: ["…", "Procter & Gamble"] },
    { text: "Procter and Gamble", walk: ["…", "…", "Procter & Gamble"] },
    { text: "Oslo York", walk: ["Oslo"] },
    { text: "York", walk: [] },
  ])("$text", ({ text, walk }) => {
    expect(walked(text)).toEqual(walk);
  });
});
