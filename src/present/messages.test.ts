import { describe, expect, it } from "vitest";
import type { Story } from "../atlas/story.ts";
import { storeAt } from "../state/store.fixture.ts";
import { type Channel, linkWindows } from "./messages.ts";

const step = (title: string) => ({ title, text: "", notes: "", view: "" });
const STORY: Story = { version: 1, title: "", lang: "en", steps: ["A", "B", "C"].map(step) };

/** A host whose windows hear each other, and never themselves. */
function host() {
  const windows = new Map<Channel, (event: { readonly data: unknown }) => void>();
  const said: unknown[] = [];
  const open = (): Channel => {
    const channel: Channel = {
      postMessage(message) {
        said.push(message);
        for (const [other, hear] of windows) if (other !== channel) hear({ data: message });
      },
      addEventListener: (_type, hear) => windows.set(channel, hear),
      close: () => windows.delete(channel),
    };
    return channel;
  };
  const saySomething = (data: unknown) => {
    for (const hear of windows.values()) hear({ data });
  };
  return { open, said, saySomething };
}

async function windowOf(channel: Channel, role: "screen" | "notes", address: string, isBlack = false) {
  const store = storeAt(address, { loadStory: async () => STORY });
  await new Promise((resolve) => setTimeout(resolve));
  const heard: string[] = [];
  const link = linkWindows(
    channel,
    store,
    role,
    {
      blackened: (on) => heard.push(on ? "black" : "lit"),
      screenLeft: (left) => heard.push(left ? "left" : "there"),
    },
    () => isBlack,
  );
  return { store, link, heard, at: () => store.getState().view.step };
}

describe("screen and notes", () => {
  it("stand on the same step, whichever window turns", async () => {
    const { open } = host();
    const screen = await windowOf(open(), "screen", "?present&step=1");
    const notes = await windowOf(open(), "notes", "?present&notes&step=1");
    screen.store.getState().stepPicked(3);
    expect(notes.at()).toBe(3);
    notes.store.getState().stepPicked(2);
    expect(screen.at()).toBe(2);
  });
  it("say each turn once: what was heard is not told again", async () => {
    const { open, said } = host();
    const screen = await windowOf(open(), "screen", "?present&step=1");
    await windowOf(open(), "notes", "?present&notes&step=1");
    said.length = 0;
    screen.store.getState().stepPicked(2);
    expect(said).toEqual([{ atlas: 1, type: "step", index: 2 }]);
  });
  it("meet where the screen stands, and with its blackness, when the notes come later", async () => {
    const { open } = host();
    await windowOf(open(), "screen", "?present&step=3", true);
    const notes = await windowOf(open(), "notes", "?present&notes&step=1");
    expect(notes.at()).toBe(3);
    expect(notes.heard).toEqual(["there", "black"]);
  });
  it("tell each other of the black screen", async () => {
    const { open } = host();
    const screen = await windowOf(open(), "screen", "?present");
    const notes = await windowOf(open(), "notes", "?present&notes");
    notes.link.blacken(true);
    screen.link.blacken(false);
    expect(screen.heard).toContain("black");
    expect(notes.heard.at(-1)).toBe("lit");
  });
  it("know when the screen has left", async () => {
    const { open } = host();
    const screen = await windowOf(open(), "screen", "?present");
    const notes = await windowOf(open(), "notes", "?present&notes");
    screen.link.close();
    expect(notes.heard.at(-1)).toBe("left");
    screen.store.getState().stepPicked(2);
    expect(notes.at()).toBe(1);
  });
});

describe("a message that is none is passed over", () => {
  it.each([
    { fault: "of another version", message: { atlas: 2, type: "step", index: 2 } },
    { fault: "of a kind nobody knows", message: { atlas: 1, type: "jump", index: 2 } },
    { fault: "without a number", message: { atlas: 1, type: "step" } },
    { fault: "to a step before the first", message: { atlas: 1, type: "step", index: 0 } },
    { fault: "to a step between steps", message: { atlas: 1, type: "step", index: 1.5 } },
    { fault: "with more than it should have", message: { atlas: 1, type: "step", index: 2, query: "?" } },
    { fault: "no object", message: "step" },
    { fault: "nothing", message: null },
  ])("$fault", async ({ message }) => {
    const { open, saySomething } = host();
    const screen = await windowOf(open(), "screen", "?present&step=1");
    saySomething(message);
    expect(screen.at()).toBe(1);
    expect(screen.heard).toEqual([]);
  });
});
