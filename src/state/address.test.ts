import { describe, expect, it } from "vitest";
import { formatAddress, OPENING_VIEW, parseAddress } from "./address.ts";
import type { View } from "./view.ts";

const view = (part: Partial<View>): View => ({ ...OPENING_VIEW, ...part });

describe("an address and its view", () => {
  it.each([
    { address: "", shows: view({}) },
    { address: "?country=ALP", shows: view({ selection: { type: "country", iso3: "ALP" } }) },
    { address: "?place=long-sea", shows: view({ selection: { type: "place", id: "long-sea" } }) },
    { address: "?visit=visit-1", shows: view({ selection: { type: "visit", id: "visit-1" } }) },
    { address: "?place=a%26b%3Dc", shows: view({ selection: { type: "place", id: "a&b=c" } }) },
    { address: "?view=20,-10.5,60.25,70", shows: view({ bounds: [20, -10.5, 60.25, 70] }) },
    { address: "?view=160,40,-160,70", shows: view({ bounds: [160, 40, -160, 70] }) },
    { address: "?projection=flat", shows: view({ projection: "flat" }) },
    { address: "?theme=dark", shows: view({ theme: "dark" }) },
    {
      address: "?country=ALP&view=1,2,3,4&projection=flat&theme=light",
      shows: {
        selection: { type: "country", iso3: "ALP" },
        bounds: [1, 2, 3, 4],
        projection: "flat",
        theme: "light",
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
    { fault: "an empty selection", address: "?place=&visit=&country=" },
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
    { fault: "a theme nobody has", address: "?theme=sepia" },
    { fault: "a broken escape", address: "?country=%E0%A4%A" },
    { fault: "the default said aloud", address: "?theme=auto&projection=globe" },
  ])("$fault is ignored, and kept out", ({ address }) => {
    expect(parseAddress(address)).toEqual(OPENING_VIEW);
    expect(formatAddress(parseAddress(address))).toBe("");
  });

  it("passes over a selection that the atlas does not hold, for the next that it does", () => {
    const parsed = parseAddress("?visit=gone&country=ALP", (selection) => selection.type !== "visit");
    expect(parsed.selection).toEqual({ type: "country", iso3: "ALP" });
  });

  it("takes the narrowest of several selections", () => {
    expect(parseAddress("?country=ALP&visit=visit-1").selection.type).toBe("visit");
  });

  it("shortens what a camera reports to a hundredth of a degree", () => {
    expect(formatAddress(view({ bounds: [-0.001, 12.345678, 99.999, 45] }))).toBe("?view=0,12.35,100,45");
  });
});
