import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isColour } from "../prepare/png.ts";
import type { LonLat } from "../scene/scene.ts";
import { THEMES } from "../theme/tokens.ts";
import { look, mapIs, openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { shareOf } from "./colours.ts";
import { dossier, press, sentence } from "./flow.ts";
import { INSIDE, sentencesOf } from "./ground.ts";
import { pixelOf, pixelsByMapLibre, pixelsOf } from "./pixels.ts";

const search = (page: Page) => new URL(page.url()).search;
const legend = (page: Page) => page.getByRole("region", { name: "Legend" });
const tieLines = (page: Page) => page.locator("#map a.tie");
/** The legend is folded in windows of these sizes, and says more when it is opened. */
const pickNaturalEarth = async (page: Page) => {
  await legend(page).getByText("Legend", { exact: true }).click();
  await legend(page).getByRole("radio", { name: "Natural Earth" }).click();
  await legend(page).getByText("Legend", { exact: true }).click();
};
const quotes = (page: Page) => page.locator("main blockquote");

/** Half way from Moscow to Hanoi, which is a tie's straight line as long as no visit is shown. */
const TO_HANOI: LonLat = [79.21, 44.53];
const SIMFEROPOL: LonLat = [34.1, 44.95];

describe("ties as lines", () => {
  it("a domain shows them; a click lists what asserts one; Back and a reload bring each state again", async () => {
    const page = await openAtlas({ webgl: false });
    expect(await tieLines(page).count()).toBe(0);
    await page.goto(`${page.url()}?domain=energy`);
    await mapIs(page, "static");
    expect(await tieLines(page).count()).toBe(3);
    expect(await page.locator("#map .head").count()).toBe(0);
    await legend(page).getByRole("checkbox", { name: "Ties: Energy" }).waitFor();
    // The widest line is Vietnam's, and the legend tells how many statements it stands for.
    const most = await sentencesOf({ tie: "RUS-VNM-energy-cooperation" });
    expect(most).toBeGreaterThan(1);
    expect(await legend(page).getByText(`${most} statements`).count()).toBe(1);

    await page.mouse.click(...(await pixelOf(page, TO_HANOI)));
    await dossier(page, "Russia – Vietnam").waitFor();
    await mapIs(page, "static");
    expect(search(page)).toBe("?tie=RUS-VNM-energy-cooperation&domain=energy");
    await quotes(page).first().waitFor();
    expect(await quotes(page).count()).toBe(most);
    expect(
      await quotes(page)
        .locator("mark")
        .filter({ hasText: /Vietnam/ })
        .count(),
    ).toBeGreaterThan(0);
    expect(await tieLines(page).count()).toBe(3);
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await mapIs(page, "static");
    await dossier(page, "Russia – Vietnam").waitFor();
    await page.getByRole("button", { name: "Remove the filter Energy" }).click();
    await mapIs(page, "static");
    expect(await tieLines(page).count()).toBe(1);
    await page.goBack();
    await page.goBack();
    await mapIs(page, "static");
    expect(search(page)).toBe("?domain=energy");
    await page.goForward();
    await dossier(page, "Russia – Vietnam").waitFor();
  });

  it("by the keyboard: from a sentence's chip to the tie, and from there into the article", async () => {
    const page = await openAtlas({ webgl: false, query: "?country=VNM" });
    const chip = page.getByRole("link", { name: "Energy", exact: true }).first();
    await chip.focus();
    await page.keyboard.press("Enter");
    await dossier(page, "Russia – Vietnam").waitFor();
    await mapIs(page, "static");
    expect(await tieLines(page).count()).toBe(1);
    const told = (await quotes(page).first().textContent()) ?? "";
    await press(page, "Tab", ({ text }) => text === "Open in article");
    await page.keyboard.press("Enter");
    await sentence(page, told).first().waitFor();
    expect(new URL(page.url()).searchParams.get("tie")).toBe("RUS-VNM-energy-cooperation");
  });

  it("the interactive map draws them in their family's colour; a click opens one; it draws the other borders too", async () => {
    const page = await openAtlas({ query: "?domain=energy" });
    const picture = await look(page);
    const [[x, y] = [0, 0]] = await pixelsByMapLibre(page, [TO_HANOI]);
    expect(isColour(picture.at(Math.round(x), Math.round(y)), THEMES.light.families.energy)).toBe(true);
    await page.mouse.click(x, y);
    await dossier(page, "Russia – Vietnam").waitFor();
    expect(search(page)).toBe("?tie=RUS-VNM-energy-cooperation&domain=energy");
    await page.goBack();
    // The same page, since another costs many seconds: the borders switch on this map too.
    await pickNaturalEarth(page);
    await mapIs(page, "ready");
    await page.mouse.click(...(await pixelOf(page, SIMFEROPOL)));
    await dossier(page, "Russia").waitFor();
    expect(search(page)).toBe("?country=RUS&domain=energy&borders=natural-earth");
  });
});

it("the legend switches each mark of the map off, and the address holds it", async () => {
  const page = await openAtlas({ webgl: false });
  const rings = page.locator("#map .ring");
  const before = await rings.count();
  for (const name of [/^Visit/, /^Partnership/, /^Region or sea/])
    await legend(page).getByRole("checkbox", { name }).click();
  await mapIs(page, "static");
  expect(search(page)).toBe("?hide=visits,rings,places");
  expect([await page.locator("#map .arc").count(), await rings.count()]).toEqual([0, 0]);
  expect(before).toBeGreaterThan(3);
  expect(await page.locator("#map .label.water, #map .label.area").count()).toBe(0);
  await legend(page).getByRole("checkbox", { name: "Excerpts per country" }).click();
  await mapIs(page, "static");
  const russia = await pixelsOf(page, INSIDE.russia);
  expect(shareOf(await look(page), russia, THEMES.light.land)).toBeGreaterThan(0.7);
  await page.reload();
  await mapIs(page, "static");
  expect(
    await legend(page)
      .getByRole("checkbox", { name: /^Visit/ })
      .isChecked(),
  ).toBe(false);
  await legend(page)
    .getByRole("checkbox", { name: /^Partnership/ })
    .click();
  await mapIs(page, "static");
  expect(await rings.count()).toBeGreaterThan(3);
});

it("the other view of the borders: Crimea is filled, clicked and told of with Russia, and is hatched as disputed", async () => {
  const page = await openAtlas({ webgl: false, query: "?country=UKR" });
  const nearby: LonLat[] = [
    [34, 45.6],
    [34.5, 45.4],
    [33.6, 45.3],
    [34.9, 45.3],
    [34.3, 45],
  ];
  const filled = async (colour: string) => shareOf(await look(page), await pixelsOf(page, nearby), colour);
  await page.mouse.click(...(await pixelOf(page, SIMFEROPOL)));
  await dossier(page, "Ukraine").waitFor();
  await page.getByText(/Drawn as part of Ukraine/).waitFor();
  const slate = await filled(THEMES.light.subject);
  await pickNaturalEarth(page);
  await mapIs(page, "static");
  expect(search(page)).toBe("?country=UKR&borders=natural-earth");
  expect(await page.getByText(/Drawn as part of Ukraine/).count()).toBe(0);
  expect(await filled(THEMES.light.subject)).toBeGreaterThan(slate);
  await legend(page)
    .getByText(/as Natural Earth draws them/)
    .waitFor();
  expect(await page.locator("#map .disputed").count()).toBeGreaterThan(0);
  await page.mouse.click(...(await pixelOf(page, SIMFEROPOL)));
  await dossier(page, "Russia").waitFor();
  await page.getByText(/Drawn as part of Russia, as Natural Earth does/).waitFor();
  expect(search(page)).toBe("?country=RUS&borders=natural-earth");
});

it("a bloc outlines its members, unless they are switched off, and draws no line to them", async () => {
  const page = await openAtlas({ webgl: false, query: "?organisation=SCO", size: SIZES.small });
  await dossier(page, "Shanghai Cooperation Organisation (SCO)").waitFor();
  const members = page.locator("#map .member");
  const outlined = await members.count();
  expect(outlined).toBeGreaterThan(5);
  expect(await tieLines(page).count()).toBe(0);
  expect(await page.locator("#map .arc").count()).toBe(4);
  const key = legend(page).getByRole("checkbox", { name: "Members of SCO, as of July 2024" });
  await key.click();
  await mapIs(page, "static");
  expect(search(page)).toBe("?organisation=SCO&hide=members");
  expect(await members.count()).toBe(0);
  await key.click();
  await mapIs(page, "static");
  expect(await members.count()).toBe(outlined);
  // With letters twice as large, nothing at the foot of the map lies over anything else.
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  const boxes = await page.evaluate(() =>
    [".title-block", ".legend", ".credits", ".zoom", ".timeline"].map((selector) => {
      const { left, top, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { selector, left, top, right, bottom };
    }),
  );
  const meeting = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.selector} and ${b.selector}`),
  );
  expect(meeting).toEqual([]);
});
