import { describe, expect, it } from "vitest";
import { parseAddress } from "../state/address.ts";
import { FIRST_CHOICES, type FrameChoices, frameAddress, frameCode } from "./frameCode.ts";

const choices = (some: Partial<FrameChoices>): FrameChoices => ({ ...FIRST_CHOICES, theme: "auto", ...some });

describe("the address of a frame", () => {
  it.each([
    { view: "", some: {}, address: "?embed" },
    { view: "?country=ALP&theme=dark", some: { theme: "light" }, address: "?embed&country=ALP&theme=light" },
    { view: "?country=ALP&lang=ru", some: { panel: false }, address: "?embed&panel=off&country=ALP&lang=ru" },
    { view: "", some: { poster: true, controls: false }, address: "?embed&poster&controls=off" },
    { view: "?step=3", some: {}, address: "?embed&step=3" },
    { view: "?country=ALP", some: { shows: "story", step: 2 }, address: "?embed&present&step=2" },
    {
      view: "",
      some: { shows: "story", poster: true, panel: false, controls: false },
      address: "?embed&controls=off&present&step=1",
    },
  ] satisfies { view: string; some: Partial<FrameChoices>; address: string }[])(
    "of “$view” with $some is $address",
    ({ view, some, address }) => {
      expect(frameAddress(parseAddress(view), choices(some))).toBe(address);
    },
  );
});

describe("the code of a frame", () => {
  it("is one frame with a title, loaded late, of a fixed shape, and no script", () => {
    const address = "https://example.org/atlas/?embed&place=a%22b&view=1,2,3,4";
    const title = `“Alphia” & <Betania>: "both" · Eastward`;
    document.body.innerHTML = frameCode(address, title, "4:3");
    const [frame, ...others] = document.body.children;
    if (!(frame instanceof HTMLIFrameElement)) throw new Error("expected a frame");
    expect(others).toEqual([]);
    expect(frame.src).toBe(address);
    expect(frame.title).toBe(title);
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect([frame.width, frame.height]).toEqual(["960", "720"]);
    expect(frame.getAttribute("style")).toContain("aspect-ratio:4/3");
    expect([...frame.attributes].some(({ name }) => name.startsWith("on"))).toBe(false);
    expect(document.querySelector("script")).toBeNull();
  });
});
