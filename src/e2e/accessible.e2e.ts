import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { default as Axe, AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openAtlas, SIZES } from "./atlas.ts";
import { sentence } from "./flow.ts";
import { SENTENCE } from "./ground.ts";

declare global {
  var axe: typeof Axe;
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, a line for each element, so that a failure can be read. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await source);
  const { violations: found }: AxeResults = await page.evaluate(() => globalThis.axe.run());
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(" ")}`));
}

it.each([
  { name: "light", options: { colours: "light" } },
  { name: "dark", options: { colours: "dark" } },
  { name: "narrow, light", options: { colours: "light", size: SIZES.phone } },
  { name: "narrow, dark", options: { colours: "dark", size: SIZES.phone } },
  { name: "the drawn map", options: { webgl: false } },
] as const)("axe finds nothing, in the list and in a dossier: $name", async ({ options }) => {
  const page = await openAtlas(options);
  expect(await violations(page)).toEqual([]);
  const opened = await openAtlas({ ...options, query: "?country=PRK" });
  await sentence(opened, SENTENCE.text).first().waitFor();
  expect(await violations(opened)).toEqual([]);
});
