import { describe, expect, it } from "vitest";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { OPENING_VIEW } from "../state/address.ts";
import { storeAt } from "../state/store.fixture.ts";
import { placeOf, takeTurn, turned } from "./story.ts";

const step = (title: string, view: string) => ({ title, text: "", notes: "", view });
const STORY: Story = {
  version: 1,
  title: "The deal",
  lang: "en",
  steps: [step("All", ""), step("Alphia", "?country=ALP"), step("The sea", "?place=long-sea&domain=energy")],
};

async function open(address: string, story: Story | Error = STORY) {
  const store = storeAt(address, {
    loadStory: async () => {
      if (story instanceof Error) throw story;
      return story;
    },
  });
  await Promise.resolve();
  await Promise.resolve();
  return { store, state: () => store.getState() };
}

describe("turns", () => {
  it.each([
    { turn: "next", index: 1, to: 2 },
    { turn: "next", index: 3, to: 3 },
    { turn: "previous", index: 2, to: 1 },
    { turn: "previous", index: 1, to: 1 },
    { turn: "first", index: 3, to: 1 },
    { turn: "last", index: 1, to: 3 },
  ] as const)("$turn from step $index of 3 leads to $to", ({ turn, index, to }) => {
    expect(turned({ index, count: 3 }, turn)).toBe(to);
  });
  it("lead nowhere in a story without steps", () => {
    expect(turned({ index: 0, count: 0 }, "next")).toBe(1);
  });
});

describe("a step in the address", () => {
  it("shows what the story says, once it has come", async () => {
    const { state } = await open("?present&step=2");
    expect(state().view).toMatchObject({ selection: { type: "country", iso3: "ALP" }, step: 2, presenting: "screen" });
    expect(placeOf(state())).toMatchObject({ index: 2, count: 3, shown: true, next: { title: "The sea" } });
  });
  it("is the first where the presenter is asked for without one", async () => {
    expect((await open("?present")).state().view.step).toBe(1);
  });
  it("beyond the last is the last", async () => {
    expect((await open("?present&step=99")).state().view).toMatchObject({ step: 3, selection: { id: "long-sea" } });
  });
  it("keeps the reader's colours", async () => {
    expect((await open("?step=2&theme=dark")).state().view.theme).toBe("dark");
  });
  it("shows the opening view where what the story names is gone", async () => {
    const gone: Story = { ...STORY, steps: [step("Gone", "?country=ZZZ&documents=z.txt")] };
    expect((await open("?present", gone)).state().view).toEqual({ ...OPENING_VIEW, presenting: "screen", step: 1 });
  });
  it("asks for no story where there is none in the address", async () => {
    expect((await open("?country=ALP")).state().story).toEqual({ status: "idle" });
  });
});

describe("a story that is not there", () => {
  it("has no steps", async () => {
    const { state } = await open("?present", NO_STORY);
    expect(placeOf(state())).toEqual({ index: 0, count: 0, shown: false, step: null, next: null });
  });
  it("says why, and is asked for again", async () => {
    const { state } = await open("?present", new Error("story.json: expected a file"));
    expect(state().story).toEqual({ status: "failed", message: "story.json: expected a file" });
    state().storyRetried();
    expect(state().story.status).toBe("loading");
  });
});

describe("going on", () => {
  it("steps through the story and says when there is no further", async () => {
    const { store, state } = await open("?step=2");
    expect(takeTurn(store, "next")).toBe(true);
    expect(state().view).toMatchObject({ step: 3, filter: { domains: ["energy"] } });
    expect(takeTurn(store, "next")).toBe(false);
    takeTurn(store, "first");
    expect(state().view).toMatchObject({ step: 1, selection: { type: "none" }, filter: { domains: [] } });
  });
  it("leaves the story by a pick of the reader's own, and goes on from where it was left", async () => {
    const { store, state } = await open("?step=2");
    state().countryPicked("BET");
    expect(state().view.step).toBeNull();
    expect(placeOf(state())).toMatchObject({ index: 2, shown: false });
    takeTurn(store, "next");
    expect(state().view).toMatchObject({ step: 3, selection: { id: "long-sea" } });
  });
  it("keeps the step while the reader only changes the colours", async () => {
    const { state } = await open("?step=2");
    state().themePicked("dark");
    expect(state().view.step).toBe(2);
  });
  it("leaves the presenter in the view of the step, and comes back to it", async () => {
    const { state } = await open("?present&step=2");
    state().presentationLeft();
    expect(state().view).toMatchObject({ presenting: null, step: null, selection: { iso3: "ALP" } });
    state().presentationStarted();
    expect(state().view).toMatchObject({ presenting: "screen", step: 2, selection: { iso3: "ALP" } });
  });
});
