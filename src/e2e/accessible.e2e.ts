import { expect, it } from "vitest";
import { openAtlas, SIZES } from "./atlas.ts";
import { violations } from "./axe.ts";
import { sentence } from "./flow.ts";
import { SENTENCE } from "./ground.ts";

it.each([
  { name: "light", options: { colours: "light" } },
  { name: "dark", options: { colours: "dark" } },
  { name: "narrow, light", options: { colours: "light", size: SIZES.phone } },
  { name: "narrow, dark", options: { colours: "dark", size: SIZES.phone } },
  { name: "the drawn map", options: { webgl: false } },
] as const)("axe finds nothing, in the list and in a dossier: $name", async ({ options }) => {
  const page = await openAtlas(options);
  expect(await violations(page)).toEqual([]);
  const opened = await openAtlas({ ...options, query: "?country=PRK" });
  await sentence(opened, SENTENCE.text).first().waitFor();
  expect(await violations(opened)).toEqual([]);
});
