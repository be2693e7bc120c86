import { extractText } from "unpdf";
import { expect, it } from "vitest";
import { openAtlas } from "./atlas.ts";
import { SENTENCE } from "./ground.ts";

/** Every word, whatever lines it was broken into. A font that draws two apostrophes alike gives back either. */
const plain = (text: string) => text.replaceAll(/\s/g, "").replaceAll("ʼ", "’");

/** A name that stands on the map alone: a canvas would have none as text. */
const MAPPED = "SOUTH KOREA";

it("prints the drawn map with its legend, and the sentences of what is picked with their sources", async () => {
  const page = await openAtlas({ query: "?country=PRK&theme=dark", webgl: false });
  await page.locator(".printed").waitFor({ state: "attached" });
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    for (const said of ["North Korea", MAPPED, "Visit", "Economy", SENTENCE.text, "¶", "Published", "GeoNames"])
      expect(plain(text), `${said} on ${format}`).toContain(plain(said));
  }
  // On the screen nothing of it is seen, and when printing is over nothing of it is left.
  await expect.poll(() => page.locator(".printed > *").count()).toBe(0);
});
