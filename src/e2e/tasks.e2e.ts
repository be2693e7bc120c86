/** Three questions of somebody who sees the atlas for the first time, by mouse and by keyboard, in as few steps as it takes. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openAtlas } from "./atlas.ts";
import { countryList, dossier, press } from "./flow.ts";
import { article } from "./ground.ts";

const OPTIONS = { webgl: false } as const;
const excerpts = (page: Page) => page.locator("main blockquote").allTextContents();

describe("what do the articles say about energy between Russia and China?", () => {
  const answered = async (page: Page) => {
    await expect.poll(() => excerpts(page)).toHaveLength(1);
    const [sentence = ""] = await excerpts(page);
    expect(sentence).toContain("Power of Siberia gas pipeline");
    expect(await article("003_19730fd689fb358a.txt")).toContain(sentence);
  };

  it("two clicks: China, then the bar of energy", async () => {
    const page = await openAtlas(OPTIONS);
    await countryList(page)
      .getByRole("option", { name: /^China/ })
      .click();
    await page.getByRole("button", { name: /^Energy/ }).click();
    await answered(page);
  });

  it("by keyboard: asked in the search, and Enter", async () => {
    const page = await openAtlas(OPTIONS);
    await page.keyboard.press("/");
    await page.keyboard.type("energy Russia China");
    await page.getByRole("option", { name: /^China – Russia: Energy/, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await dossier(page, "China – Russia").waitFor();
    await answered(page);
  });
});

describe("when was Putin where?", () => {
  const VISITS = [
    /North Korea, 18–19 June 2024/,
    /Vietnam, 19–20 June 2024/,
    /Kazakhstan, 27–28 November 2024/,
    /China, 2–3 September 2025/,
  ];
  const answered = async (page: Page) => {
    for (const visit of VISITS) await page.getByRole("button", { name: visit }).waitFor();
  };

  it("one click: Russia, whose dossier begins with them", async () => {
    const page = await openAtlas(OPTIONS);
    await countryList(page)
      .getByRole("option", { name: /^Russia/ })
      .click();
    await answered(page);
  });

  it("by keyboard: his name in the search lists all four with their days", async () => {
    const page = await openAtlas(OPTIONS);
    await page.keyboard.press("/");
    await page.keyboard.type("when was Putin where?");
    for (const when of ["18–19 June 2024", "19–20 June 2024", "27–28 November 2024", "2–3 September 2025"])
      await page.getByRole("option", { name: when }).waitFor();
    await page.keyboard.press("Enter");
    await dossier(page, "Russia").waitFor();
    await answered(page);
  });
});

describe("which SCO members appear, and in which article?", () => {
  const answered = async (page: Page) => {
    await page.getByText("4 of 10").waitFor();
    const members = page.getByRole("region", { name: "Members", exact: true });
    for (const name of ["Russia", "China", "Kazakhstan", "Uzbekistan"])
      await members.getByText(name, { exact: true }).first().waitFor();
    expect(await members.getByRole("link", { name: /Russia’s Strategic Eastward Shift/ }).count()).toBe(3);
  };

  it("by mouse: typed into the list's filter, and picked", async () => {
    const page = await openAtlas(OPTIONS);
    await page.getByRole("searchbox").fill("shanghai");
    await page.getByRole("option", { name: /^Shanghai Cooperation/ }).click();
    await answered(page);
  });

  it("by keyboard: SCO in the search, and Enter", async () => {
    const page = await openAtlas(OPTIONS);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("SCO");
    await page.getByRole("option", { name: /^Shanghai Cooperation/, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await answered(page);
    await press(page, "Tab", ({ text }) => text.startsWith("Russia’s Strategic Eastward Shift"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Russia’s Strategic Eastward Shift/ }).waitFor();
  });
});
