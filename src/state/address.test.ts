import { describe, expect, it } from "vitest";
import { absoluteAddress, formatAddress, formatStepView, OPENING_VIEW, pageAddress, parseAddress } from "./address.ts";
import { NO_FILTER } from "./filter.ts";
import type { Embed, View } from "./view.ts";

const FRAME: Embed = { poster: false, panel: true, controls: true };
const view = (part: Partial<View>): View => ({ ...OPENING_VIEW, ...part });

describe("an address and its view", () => {
  it.each([
    { address: "", shows: view({}) },
    { address: "?country=ALP", shows: view({ selection: { type: "country", iso3: "ALP" } }) },
    { address: "?place=long-sea", shows: view({ selection: { type: "place", id: "long-sea" } }) },
    { address: "?visit=visit-1", shows: view({ selection: { type: "visit", id: "visit-1" } }) },
    { address: "?organisation=LSP", shows: view({ selection: { type: "organisation", id: "LSP" } }) },
    { address: "?organisation=A%2BB", shows: view({ selection: { type: "organisation", id: "A+B" } }) },
    { address: "?place=a%26b%3Dc", shows: view({ selection: { type: "place", id: "a&b=c" } }) },
    { address: "?view=20,-10.5,60.25,70", shows: view({ bounds: [20, -10.5, 60.25, 70] }) },
    { address: "?view=160,40,-160,70", shows: view({ bounds: [160, 40, -160, 70] }) },
    { address: "?document=a.txt", shows: view({ article: { document: "a.txt", start: null } }) },
    { address: "?document=a.txt&excerpt=a.txt@0", shows: view({ article: { document: "a.txt", start: 0 } }) },
    { address: "?document=a%40b&excerpt=a%40b@120", shows: view({ article: { document: "a@b", start: 120 } }) },
    { address: "?domain=energy,military", shows: view({ filter: { ...NO_FILTER, domains: ["energy", "military"] } }) },
    {
      address: "?polarity=tension&show=ties",
      shows: view({ filter: { ...NO_FILTER, polarities: ["tension"], shows: "ties" } }),
    },
    { address: "?status=proposed,made", shows: view({ filter: { ...NO_FILTER, statuses: ["proposed", "made"] } }) },
    { address: "?documents=a.txt,b.txt", shows: view({ filter: { ...NO_FILTER, documents: ["a.txt", "b.txt"] } }) },
    {
      address: "?documents=x%252C%20y.txt,100%2525.txt",
      shows: view({ filter: { ...NO_FILTER, documents: ["x, y.txt", "100%.txt"] } }),
    },
    {
      address: "?from=2024-05&to=2025-01&undated=no",
      shows: view({ filter: { ...NO_FILTER, from: "2024-05", to: "2025-01", undated: false } }),
    },
    { address: "?to=2025-01", shows: view({ filter: { ...NO_FILTER, to: "2025-01" } }) },
    {
      address: "?tie=ALP-TST-energy-support",
      shows: view({ selection: { type: "tie", id: "ALP-TST-energy-support" } }),
    },
    {
      address: "?tie=ALP-TST.energy.tension",
      shows: view({ selection: { type: "tie", id: "ALP-TST.energy.tension" } }),
    },
    { address: "?borders=natural-earth", shows: view({ borders: "natural-earth" }) },
    { address: "?hide=visits,rings", shows: view({ hidden: ["visits", "rings"] }) },
    {
      address: "?hide=fills,visits,rings,ties,places,members",
      shows: view({ hidden: ["fills", "visits", "rings", "ties", "places", "members"] }),
    },
    { address: "?list", shows: view({ list: true }) },
    { address: "?projection=flat", shows: view({ projection: "flat" }) },
    { address: "?theme=dark", shows: view({ theme: "dark" }) },
    { address: "?step=2", shows: view({ step: 2 }) },
    { address: "?present&step=12&theme=dark", shows: view({ presenting: "screen", step: 12, theme: "dark" }) },
    { address: "?present&notes&step=1", shows: view({ presenting: "notes", step: 1 }) },
    { address: "?embed", shows: view({ embed: FRAME }) },
    { address: "?embed&poster", shows: view({ embed: { ...FRAME, poster: true } }) },
    {
      address: "?embed&panel=off&controls=off&country=ALP",
      shows: view({
        embed: { ...FRAME, panel: false, controls: false },
        selection: { type: "country", iso3: "ALP" },
      }),
    },
    { address: "?embed&present&step=2", shows: view({ embed: FRAME, presenting: "screen", step: 2 }) },
    { address: "?embed&step=2", shows: view({ embed: FRAME, step: 2 }) },
    { address: "?lang=ru", shows: view({ language: "ru" }) },
    { address: "?lang=zh", shows: view({ language: "zh" }) },
    // Said aloud it is kept: another browser may prefer another.
    { address: "?lang=en", shows: view({ language: "en" }) },
    {
      address: "?country=ALP&view=1,2,3,4&projection=flat&theme=light&lang=ru",
      shows: {
        selection: { type: "country", iso3: "ALP" },
        article: null,
        list: false,
        filter: NO_FILTER,
        bounds: [1, 2, 3, 4],
        projection: "flat",
        borders: "recognised",
        hidden: [],
        theme: "light",
        presenting: null,
        step: null,
        embed: null,
        language: "ru",
      } satisfies View,
    },
  ])("$address goes both ways", ({ address, shows }) => {
    expect(parseAddress(address)).toEqual(shows);
    expect(formatAddress(shows)).toBe(address);
  });

  it.each([
    { fault: "a parameter nobody knows", address: "?utm_source=mail" },
    { fault: "a code in lower case", address: "?country=alp" },
    { fault: "a code of two letters", address: "?country=RU" },
    { fault: "an empty selection", address: "?place=&visit=&country=&organisation=" },
    { fault: "three bounds", address: "?view=1,2,3" },
    { fault: "five bounds", address: "?view=1,2,3,4,5" },
    { fault: "bounds that are no numbers", address: "?view=1,2,east,4" },
    { fault: "bounds in no plain notation", address: "?view=1e1,2,0x3,4" },
    { fault: "an infinite bound", address: "?view=1,2,Infinity,4" },
    { fault: "bounds off the globe", address: "?view=-181,2,3,4" },
    { fault: "a latitude off the globe", address: "?view=1,2,3,91" },
    { fault: "south over north", address: "?view=1,40,3,4" },
    { fault: "no width", address: "?view=5,2,5,4" },
    { fault: "a projection nobody draws", address: "?projection=mercator" },
    { fault: "a step before the first", address: "?step=0" },
    { fault: "a step that is no number", address: "?step=two" },
    { fault: "a step between steps", address: "?step=1.5" },
    { fault: "notes of no presentation", address: "?notes" },
    { fault: "borders nobody draws", address: "?borders=claimed" },
    { fault: "borders as they are without it", address: "?borders=recognised" },
    { fault: "layers that are none", address: "?hide=sea,Visits,," },
    { fault: "an empty tie", address: "?tie=" },
    { fault: "a theme nobody has", address: "?theme=sepia" },
    { fault: "a language the page does not speak", address: "?lang=fr" },
    { fault: "a language in capitals, or with its country", address: "?lang=RU&lang=zh-CN" },
    { fault: "a broken escape", address: "?country=%E0%A4%A" },
    { fault: "a domain nobody has", address: "?domain=sports" },
    { fault: "an empty domain", address: "?domain=" },
    { fault: "a polarity, status and kind nobody has", address: "?polarity=love&status=done&show=all" },
    { fault: "no article", address: "?documents=,," },
    { fault: "a month without zero", address: "?from=2024-5" },
    { fault: "a thirteenth month", address: "?to=2024-13" },
    { fault: "a day", address: "?from=2024-05-07" },
    { fault: "a range that runs backwards", address: "?from=2025-01&to=2024-05" },
    { fault: "undated, said otherwise", address: "?undated=false" },
    { fault: "a poster, a panel and controls of no frame", address: "?poster&panel=off&controls=off" },
    { fault: "the default said aloud", address: "?theme=auto&projection=globe" },
  ])("$fault is ignored, and kept out", ({ address }) => {
    expect(parseAddress(address)).toEqual(OPENING_VIEW);
    expect(formatAddress(parseAddress(address))).toBe("");
  });

  it("says of a step only which: the rest stands in the story", () => {
    const onStep = view({ step: 3, selection: { type: "country", iso3: "ALP" }, projection: "flat", theme: "dark" });
    expect(formatAddress(onStep)).toBe("?step=3&theme=dark");
    expect(formatStepView(onStep)).toBe("?country=ALP&projection=flat");
  });

  it.each([
    { address: "?embed=0&panel=no&controls=", is: FRAME },
    { address: "?country=ALP&panel=off&embed=true&poster=no", is: { ...FRAME, panel: false, poster: true } },
  ])("a flag counts by being there, and only “off” is off: $address", ({ address, is }) => {
    expect(parseAddress(address).embed).toEqual(is);
  });

  it("a frame is never the speaker’s own window", () => {
    expect(parseAddress("?embed&present&notes").presenting).toBe("screen");
  });

  it.each([
    { of: "?embed&poster&country=ALP&theme=dark", page: "?country=ALP&theme=dark" },
    { of: "?embed", page: "?" },
  ])("the whole page to $of is $page", ({ of, page }) => {
    expect(pageAddress(parseAddress(of))).toBe(page);
  });

  it.each([
    { of: "?embed&country=ALP", link: "https://example.org/a/?country=ALP" },
    { of: "?embed", link: "https://example.org/a/" },
  ])("of $of the link is $link", ({ of, link }) => {
    expect(absoluteAddress(parseAddress(of), "https://example.org/a/?embed&place=x#map")).toBe(link);
  });

  it("keeps of a list what the vocabulary holds, each once and in its order", () => {
    expect(formatAddress(parseAddress("?domain=military,sports,energy,energy"))).toBe("?domain=energy,military");
  });

  it("passes over a selection that the atlas does not hold, for the next that it does", () => {
    const parsed = parseAddress("?visit=gone&country=ALP", (selection) => selection.type !== "visit");
    expect(parsed.selection).toEqual({ type: "country", iso3: "ALP" });
  });

  it.each([
    { address: "?excerpt=a.txt@12", opens: { document: "a.txt", start: 12 } },
    { address: "?document=b.txt&excerpt=a.txt@12", opens: { document: "a.txt", start: 12 } },
    { address: "?document=a.txt&excerpt=a.txt", opens: { document: "a.txt", start: null } },
    { address: "?document=a.txt&excerpt=a.txt@", opens: { document: "a.txt", start: null } },
    { address: "?document=a.txt&excerpt=@12", opens: { document: "a.txt", start: null } },
    { address: "?document=a.txt&excerpt=a.txt@-1", opens: { document: "a.txt", start: null } },
    { address: "?document=a.txt&excerpt=a.txt@1e3", opens: { document: "a.txt", start: null } },
    { address: "?document=a.txt&excerpt=a.txt@9999999999", opens: { document: "a.txt", start: null } },
    { address: "?excerpt=twelve", opens: null },
    { address: "?document=", opens: null },
  ])("$address opens $opens", ({ address, opens }) => {
    expect(parseAddress(address).article).toEqual(opens);
  });

  it.each([
    { address: "?country=ALP&visit=visit-1", takes: "visit" },
    { address: "?organisation=LSP&country=ALP", takes: "country" },
    { address: "?organisation=LSP&place=long-sea", takes: "place" },
  ])("takes the narrowest of several selections: $address", ({ address, takes }) => {
    expect(parseAddress(address).selection.type).toBe(takes);
  });

  it("shortens what a camera reports to a hundredth of a degree", () => {
    expect(formatAddress(view({ bounds: [-0.001, 12.345678, 99.999, 45] }))).toBe("?view=0,12.35,100,45");
  });
});
