/**
 * The drawn map in eight states, kept as text in reference/: what a change of data, scene or renderer does to it shows
 * line by line. Where that is meant: `npx vitest run src/prepare/reference.test.ts -u`, and read the difference in git.
 */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { loadAtlas } from "../app/loading.ts";
import { sceneOf } from "../app/sceneOf.ts";
import { drawScene } from "../map/drawn.ts";
import { parseAddress } from "../state/address.ts";
import { boundariesOf, knows } from "../state/data.ts";
import { createAtlasStore } from "../state/store.ts";

const DATA = new URL("../../data/", import.meta.url);
const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** CSS pixels that the ground is rounded to: coarse, so that the files stay small. Marks and names stand to the tenth. */
const UNIT = 12;

const data = await loadAtlas((file) => readFile(new URL(file, DATA), "utf8"));
const [visit] = data.visits.features;

it.each([
  { state: "opening", query: "", window: LAPTOP },
  { state: "opening-phone", query: "", window: PHONE },
  { state: "country", query: "?country=PRK&theme=dark", window: LAPTOP },
  { state: "visit-flat", query: `?visit=${visit?.id}&projection=flat`, window: LAPTOP },
  { state: "ties-of-a-domain", query: "?domain=energy,military", window: LAPTOP },
  { state: "bloc", query: "?organisation=SCO", window: LAPTOP },
  { state: "natural-earth", query: "?borders=natural-earth&hide=visits,rings&view=20,35,60,60", window: LAPTOP },
  { state: "across-180", query: "?view=150,40,-140,72&projection=flat", window: LAPTOP },
])("the drawn map, $state, is as it was", async ({ state, query, window }) => {
  const view = parseAddress(query, (selection) => knows(data, selection));
  const nothing = () => new Promise<never>(() => {});
  const services = { loadDossier: nothing, loadDocument: nothing };
  const store = createAtlasStore(data, view, services, { systemTheme: "light", window });
  const scene = sceneOf()(store.getState());
  const drawing = drawScene(scene, boundariesOf(data, scene.borders), window, { unit: UNIT });
  await expect(readable(drawing)).toMatchFileSnapshot(`reference/${state}.svg`);
});

/** A line for each mark, so that a difference names it. */
function readable(markup: string): string {
  return `${markup.replaceAll(/(?<=>)(?=<(?:a|path|circle|g|svg|defs|rect|text)\b|<\/(?:svg|g)>)/g, "\n")}\n`;
}
