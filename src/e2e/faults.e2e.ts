import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openAtlas } from "./atlas.ts";

const intercept = (file: string, answer: (route: Route) => Promise<void>) => async (page: Page) => {
  await page.route(`**/${file}`, answer);
};
const missing = (route: Route) => route.fulfill({ status: 404, body: "There is nothing here." });
const malformed = (body: string) => (route: Route) => route.fulfill({ body, contentType: "application/json" });

/** The browser itself complains of a file that is not there; the page of one that it can't read. */
const PROVOKED = /404|could not be|expected/;

describe("a file of the atlas that is not as it should be", () => {
  it.each([
    { name: "missing", file: "atlas.json", answer: missing, says: /atlas\.json/ },
    { name: "not JSON", file: "atlas.json", answer: malformed("<!doctype html>"), says: /JSON/ },
    { name: "of another shape", file: "atlas.json", answer: malformed('{"version":2}'), says: /version/ },
    { name: "missing", file: "ties.geojson", answer: missing, says: /ties\.geojson/ },
    {
      name: "of another shape",
      file: "visits.geojson",
      answer: malformed('{"version":1,"type":"Feature"}'),
      says: /type/,
    },
  ])("$file $name: the page says which, what was expected, and how to rebuild", async ({ file, answer, says }) => {
    const page = await openAtlas({ until: "failed", before: intercept(file, answer), provoked: PROVOKED });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const text = await alert.textContent();
    expect(text).toContain(file);
    expect(text).toMatch(says);
    expect(text).toContain("npm run geocode");
  });

  it.each([
    { name: "missing", answer: missing },
    { name: "not JSON", answer: malformed("{") },
  ])("a dossier $name: the panel says so, and the map stays", async ({ answer }) => {
    const page = await openAtlas({
      query: "?country=PRK",
      until: "failed",
      before: intercept("dossiers/PRK.json", answer),
      provoked: PROVOKED,
    });
    await page.getByText("dossiers/PRK.json").first().waitFor();
    await page.getByText("npm run geocode").first().waitFor();
    await page.unroute("**/dossiers/PRK.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("mark").first().waitFor();
  });
});
