import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, inject, it } from "vitest";
import { readPng } from "../prepare/png.ts";
import { mapIs, openAtlas } from "./atlas.ts";
import { dossier, sentence } from "./flow.ts";
import { SENTENCE } from "./ground.ts";

it("index.html with the drawn map in it stays below 120 kB gzipped", async () => {
  const bytes = gzipSync(await readFile("dist/index.html")).length;
  expect(bytes).toBeLessThanOrEqual(120_000);
});

it("a build works under a path, from the first map to a dossier and its link", async () => {
  const page = await openAtlas({ site: "subpath" });
  expect(page.url()).toBe(inject("sites").subpath);
  await page.goto(`${inject("sites").subpath}?country=PRK`);
  await mapIs(page, "ready");
  await sentence(page, SENTENCE.text).first().waitFor();
  await page.reload();
  await mapIs(page, "ready");
  await dossier(page, "North Korea").waitFor();
});

it("unfurls, where its link is pasted, to a drawn picture of 1200 × 630", async () => {
  const page = await openAtlas({ until: null, webgl: false });
  await page.waitForLoadState("domcontentloaded");
  const address = await page.locator('meta[property="og:image"]').getAttribute("content");
  const response = await page.request.get(new URL(address ?? "", page.url()).href);
  expect(response.headers()["content-type"]).toBe("image/png");
  const picture = readPng(await response.body());
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  const colours = new Set(Array.from({ length: 60 }, (_, x) => String(picture.at(x * 20, 315))));
  expect(colours.size, "colours on a line across it").toBeGreaterThan(5);
});

it("has a title, a description and a favicon that is there", async () => {
  const page = await openAtlas({ until: null });
  await page.waitForLoadState("domcontentloaded");
  const icon = await page.locator("link[rel~=icon]").first().getAttribute("href");
  const response = await page.request.get(new URL(icon ?? "favicon.ico", page.url()).href);
  expect(response.ok()).toBe(true);
  expect(await page.title()).toContain("Eastward");
  expect(await page.locator("meta[name=description]").getAttribute("content")).toMatch(/\w/);
});
