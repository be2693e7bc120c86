import { expect, it } from "vitest";
import { openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { dossier, filterBox, sentence } from "./flow.ts";
import { SENTENCE } from "./ground.ts";

it.each([
  { name: "the interactive map, light", options: { colours: "light" } },
  { name: "the drawn map, dark", options: { colours: "dark", webgl: false } },
  { name: "narrow, light", options: { colours: "light", size: SIZES.phone, webgl: false } },
  { name: "narrow, dark", options: { colours: "dark", size: SIZES.phone, webgl: false } },
] as const)("axe finds nothing, in the list and in a dossier: $name", async ({ options }) => {
  const page = await openAtlas(options);
  expect(await violations(page)).toEqual([]);
  await filterBox(page).fill("north korea");
  await page.getByRole("option", { name: /^North Korea/ }).click();
  await dossier(page, "North Korea").waitFor();
  await sentence(page, SENTENCE.text).first().waitFor();
  expect(await violations(page)).toEqual([]);
});
