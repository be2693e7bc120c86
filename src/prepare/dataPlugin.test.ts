import { join } from "node:path";
import { expect, it } from "vitest";
import { isInput } from "./dataPlugin.ts";

it.each([
  { path: "seeds/new article.txt", input: true },
  { path: "data/corrections.json", input: true },
  { path: "data/gazetteer/regions.json", input: true },
  { path: "data/atlas/atlas.json", input: false },
  { path: "data/.atlas.next-4711/atlas.json", input: false },
  { path: "data/boundaries/countries.json", input: false },
  { path: "data/gold/README.md", input: false },
  { path: "data/story.json", input: false },
  { path: "seeds/.article.txt.swp", input: false },
  { path: "src/app/main.tsx", input: false },
  { path: "dataset.json", input: false },
])("$path changes the atlas: $input", ({ path, input }) => {
  expect(isInput(join(...path.split("/")))).toBe(input);
});
