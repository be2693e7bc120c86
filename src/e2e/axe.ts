import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { default as Axe, AxeResults } from "axe-core";
import type { Page } from "playwright-core";

declare global {
  var axe: typeof Axe;
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, a line for each element, so that a failure can be read. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await source);
  const { violations: found }: AxeResults = await page.evaluate(() => globalThis.axe.run());
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(" ")}`));
}
