import { describe, expect, it } from "vitest";
import { mapIs, openAtlas } from "./atlas.ts";
import { violations } from "./axe.ts";
import { dossier } from "./flow.ts";

describe("the language of the page", () => {
  it("is switched by keyboard, stands in the address, outlives a reload and leaves the sentences alone", async () => {
    const page = await openAtlas({ webgl: false, query: "?country=CHN" });
    const html = page.locator("html");
    const speaks = async (tag: string) => {
      await page.locator(`html[lang="${tag}"]`).waitFor({ state: "attached" });
      await mapIs(page, "static");
    };
    const quote = page.locator("blockquote").first();
    await quote.waitFor();
    const written = await quote.textContent();
    expect(await html.getAttribute("lang")).toBe("en");

    await page.getByRole("button", { name: "More" }).press("Enter");
    await page.getByRole("radio", { name: "English" }).focus();
    await page.keyboard.press("ArrowRight");
    await speaks("ru");
    await dossier(page, "Китай").waitFor();
    expect(new URL(page.url()).search).toBe("?country=CHN&lang=ru");
    expect(await page.title()).toBe("Китай · Eastward");
    expect([await quote.textContent(), await quote.getAttribute("lang")]).toEqual([written, "en"]);
    expect(await page.locator("#map .label").allTextContents()).toContain("МОНГОЛИЯ");
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await speaks("ru");
    await dossier(page, "Китай").waitFor();

    // A name is found in whatever language it is typed.
    await page.keyboard.press("/");
    await page.keyboard.type("越南");
    await page.getByRole("option", { name: /^Вьетнам/ }).waitFor();
    await page.keyboard.press("Enter");
    await dossier(page, "Вьетнам").waitFor();

    await page.getByRole("button", { name: "Ещё" }).press("Enter");
    await page.getByRole("radio", { name: "Русский" }).focus();
    await page.keyboard.press("ArrowRight");
    await speaks("zh-Hans");
    await dossier(page, "越南").waitFor();
    expect(await page.locator("#map .label").allTextContents()).toContain("南海");
    expect(await violations(page)).toEqual([]);
  });
});
