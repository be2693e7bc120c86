import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { default as Axe, AxeResults } from "axe-core";
import type { Page } from "playwright-core";

declare global {
  var axe: typeof Axe;
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Hundreds of countries that no article names: rows like the first of them, and most of the time that axe would take. */
const MORE_OF_THE_SAME = '[role="listbox"] .option:nth-of-type(n + 12)';

/** What axe finds, a line for each element, so that a failure can be read. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await source);
  const { violations: found }: AxeResults = await page.evaluate(
    (exclude) => globalThis.axe.run({ exclude }),
    MORE_OF_THE_SAME,
  );
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(" ")}`));
}
