import { afterEach, describe, expect, it, vi } from "vitest";
import type { Story } from "../atlas/story.ts";
import { formatAddress } from "../state/address.ts";
import { storeAt } from "../state/store.fixture.ts";
import { connectHost, wantedHeight } from "./host.ts";

const step = (title: string, view: string) => ({ title, text: "", notes: "", view });
const STORY: Story = {
  version: 1,
  title: "",
  lang: "en",
  steps: [step("A", ""), step("B", "?country=ALP"), step("C", "?place=long-sea")],
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
  delete document.documentElement.dataset.map;
});

/** Another window, which remembers what it is told. */
function windowBeside() {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const beside = frame.contentWindow;
  if (beside === null) throw new Error("expected a frame in the document to have a window");
  const told: unknown[] = [];
  vi.spyOn(beside, "postMessage").mockImplementation((message) => told.push(message));
  const focused = vi.spyOn(beside, "focus").mockImplementation(() => {});
  const says = (data: unknown) => window.dispatchEvent(new MessageEvent("message", { data, source: beside }));
  return { beside, told, focused, says };
}

function framed(address: string, loadStory: () => Promise<Story> = async () => STORY) {
  const store = storeAt(address, { loadStory });
  const host = windowBeside();
  ends.push(connectHost(store, window, host.beside));
  const query = () => formatAddress(store.getState().view);
  const show = async () => {
    document.documentElement.dataset.map = "static";
    await settled();
  };
  return { ...host, store, query, show };
}

describe("a frame tells its host", () => {
  it("what it shows and how high it wants to be at once, and once that it is ready", async () => {
    const { told, show } = framed("?embed&country=ALP");
    await settled();
    expect(told).toEqual([
      { atlas: 1, type: "state", query: "?country=ALP" },
      { atlas: 1, type: "height", px: 576 },
    ]);
    await show();
    expect(told.slice(2)).toEqual([{ atlas: 1, type: "ready" }]);
    document.documentElement.dataset.map = "loading";
    await show();
    expect(told).toHaveLength(3);
  });

  it("where the reader goes, and nothing twice", async () => {
    const { told, show, store } = framed("?embed&panel=off");
    await show();
    told.length = 0;
    store.getState().countryPicked("BET");
    store.getState().sheetMoved("full");
    expect(told).toEqual([{ atlas: 1, type: "state", query: "?country=BET" }]);
  });

  it("which step of how many is shown, as soon as the story is there", async () => {
    const { told, store } = framed("?embed&step=2");
    await settled();
    expect(told).toContainEqual({ atlas: 1, type: "step", index: 2, count: 3 });
    told.length = 0;
    store.getState().stepPicked(3);
    expect(told).toEqual([
      { atlas: 1, type: "state", query: "?step=3" },
      { atlas: 1, type: "step", index: 3, count: 3 },
    ]);
  });

  it("the keys that it has no use for; Esc gives the focus back besides", async () => {
    const { told, show, focused } = framed("?embed");
    await show();
    told.length = 0;
    const field = document.createElement("button");
    document.body.append(field);
    field.focus();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", code: "ArrowRight", bubbles: true }));
    expect(focused).not.toHaveBeenCalled();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", code: "Escape", bubbles: true }));
    expect(told).toEqual([
      { atlas: 1, type: "key", key: "ArrowRight", code: "ArrowRight", modifiers: [] },
      { atlas: 1, type: "key", key: "Escape", code: "Escape", modifiers: [] },
    ]);
    expect(document.activeElement).toBe(document.body);
    expect(focused).toHaveBeenCalledOnce();
  });
});

describe("a host may", () => {
  it.each([
    { message: { type: "next" }, from: "?embed&step=1", to: "?embed&step=2" },
    { message: { type: "previous" }, from: "?embed&step=2", to: "?embed&step=1" },
    { message: { type: "next" }, from: "?embed&step=3", to: "?embed&step=3" },
    { message: { type: "next" }, from: "?embed&present", to: "?embed&present&step=2" },
    { message: { type: "goto", step: 3 }, from: "?embed&present", to: "?embed&present&step=3" },
    { message: { type: "goto", step: 99 }, from: "?embed&step=1", to: "?embed&step=3" },
    { message: { type: "goto", query: "?country=BET" }, from: "?embed&panel=off", to: "?embed&panel=off&country=BET" },
    { message: { type: "goto", query: "" }, from: "?embed&country=BET", to: "?embed" },
    {
      message: { type: "goto", query: "?place=long-sea" },
      from: "?embed&theme=dark&lang=en",
      to: "?embed&place=long-sea&theme=dark&lang=en",
    },
    { message: { type: "goto", query: "?theme=light" }, from: "?embed&theme=dark", to: "?embed&theme=light" },
    { message: { type: "goto", query: "?embed&poster&panel=off" }, from: "?embed", to: "?embed" },
    { message: { type: "goto", query: "?present&notes" }, from: "?embed", to: "?embed&present&step=1" },
    { message: { type: "goto", query: "?country=NOWHERE" }, from: "?embed&country=BET", to: "?embed" },
  ])("say $message to $from: $to", async ({ message, from, to }) => {
    const { says, query } = framed(from);
    await settled();
    says({ atlas: 1, ...message });
    await settled();
    expect(query()).toBe(to);
  });

  it("begin the story by asking for the next step", async () => {
    const { says, query } = framed("?embed");
    says({ atlas: 1, type: "next" });
    await settled();
    expect(query()).toBe("?embed&step=1");
  });

  it("turn before the story has come: the turn waits for it", async () => {
    let deliver: (story: Story) => void = () => {};
    const story = new Promise<Story>((resolve) => {
      deliver = resolve;
    });
    const { says, query } = framed("?embed&step=2", () => story);
    says({ atlas: 1, type: "next" });
    await settled();
    expect(query()).toBe("?embed&step=2");
    deliver(STORY);
    await settled();
    expect(query()).toBe("?embed&step=3");
  });
});

it("hears nobody but its host: no other frame, no window that it opened, not itself", async () => {
  const { query } = framed("?embed&step=1");
  const stranger = windowBeside();
  await settled();
  stranger.says({ atlas: 1, type: "next" });
  window.dispatchEvent(new MessageEvent("message", { data: { atlas: 1, type: "next" }, source: window }));
  window.dispatchEvent(new MessageEvent("message", { data: { atlas: 1, type: "next" } }));
  await settled();
  expect(query()).toBe("?embed&step=1");
});

it("hears nothing once the talk has ended", async () => {
  const { says, query, told, show } = framed("?embed&step=1");
  for (const end of ends.splice(0)) end();
  told.length = 0;
  await show();
  says({ atlas: 1, type: "next" });
  await settled();
  expect([query(), told]).toEqual(["?embed&step=1", []]);
});

it.each([
  { width: 1280, px: 720 },
  { width: 960, px: 540 },
  { width: 390, px: 480 },
])("$width px wide, it wants $px px of height", ({ width, px }) => {
  expect(wantedHeight(width)).toBe(px);
});
