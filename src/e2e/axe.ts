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

/** Of WCAG 2.2, and yet off unless they are asked for: targets of 24 pixels, and names that hold what is written. */
const ALSO = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };

/** What axe finds, a line for each element, so that a failure can be read. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await source);
  const { violations: found }: AxeResults = await page.evaluate(
    ({ exclude, rules }) => globalThis.axe.run({ exclude }, { rules }),
    { exclude: MORE_OF_THE_SAME, rules: ALSO },
  );
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(" ")}`));
}
