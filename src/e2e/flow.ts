/** Steps of a reader that several flows share, each found by role and name as a reader finds it. */
import type { Locator, Page } from "playwright-core";

export const filterBox = (page: Page): Locator => page.getByRole("searchbox", { name: /filter countries/i });
export const countryList = (page: Page): Locator => page.getByRole("listbox", { name: /countries/i });
export const dossier = (page: Page, name: string): Locator => page.getByRole("heading", { name, exact: true });

/** The sentence as the reader sees it, marks and links inside it or not. */
export const sentence = (page: Page, text: string): Locator => page.locator("blockquote, p").filter({ hasText: text });

/** What has the focus: its role and the words it shows; of a list, its active option. */
export function focused(page: Page): Promise<{ readonly role: string; readonly text: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const active = element?.getAttribute("aria-activedescendant");
    const shown = active ? document.getElementById(active) : element;
    const role = element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? "none";
    return { role, text: shown?.getAttribute("aria-label") ?? shown?.textContent ?? "" };
  });
}

/**
 * Presses a key until something has the focus, as someone without a mouse would.
 * @throws {Error} after 60 presses, naming what had the focus on the way
 */
export async function press(
  page: Page,
  key: string,
  until: (now: { readonly role: string; readonly text: string }) => boolean,
): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses <= 60; presses++) {
    const now = await focused(page);
    if (until(now)) return;
    seen.push(`${now.role} “${now.text.slice(0, 40)}”`);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not lead there; the focus went through: ${[...new Set(seen)].join(", ")}`);
}
