import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { switchSingleKeys } from "../controls/shortcuts.ts";
import { formatAddress } from "../state/address.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { CopyStep } from "./CopyStep.tsx";
import { Presenter } from "./Presenter.tsx";
import { elapsed, SpeakerNotes } from "./SpeakerNotes.tsx";
import { turnOf } from "./useSwipe.ts";

afterEach(() => {
  cleanup();
  switchSingleKeys(true);
  vi.restoreAllMocks();
});

const STORY: Story = {
  version: 1,
  title: "The deal",
  lang: "en-GB",
  steps: [
    { title: "All of it", text: "One **bold** word, <b>plain</b> tags.", notes: "Breathe.", view: "" },
    {
      title: "Alphia",
      text: "- [Betania](?country=BET)\n- [a page](https://example.org/)",
      notes: "",
      view: "?country=ALP",
    },
    { title: "The sea", text: "[No](javascript:alert(1)) way.", notes: "", view: "?place=long-sea" },
  ],
};

async function open(address: string, story: Story | Error = STORY) {
  const store = storeAt(address, {
    loadStory: async () => {
      if (story instanceof Error) throw story;
      return story;
    },
  });
  render(
    <StrictMode>
      <StoreContext value={store}>{address.includes("notes") ? <SpeakerNotes /> : <Presenter />}</StoreContext>
    </StrictMode>,
  );
  await screen.findByRole("heading", { level: 1 });
  return { store, state: () => store.getState(), user: userEvent.setup() };
}
const title = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("the presenter", () => {
  it("shows title, text and place of a step, and says them", async () => {
    await open("?present&step=1");
    expect(title()).toBe("All of it");
    expect(screen.getByText("bold").tagName).toBe("STRONG");
    expect(screen.getByText("1 / 3")).toBeDefined();
    expect(screen.getByText("Step 1 of 3: All of it").getAttribute("role")).toBe("status");
    expect(screen.getByRole("article").lang).toBe("en-GB");
  });
  it("shows tags as the text they are, and follows no link that runs", async () => {
    const { user } = await open("?present&step=1");
    expect(screen.getByText(/<b>plain<\/b> tags/)).toBeDefined();
    await user.keyboard("{End}");
    expect(within(screen.getByRole("article")).queryByRole("link")).toBeNull();
    expect(screen.getByRole("article").textContent).toContain("No way.");
  });
  it("opens a view in place, so that Back leads to the step, and other pages beside", async () => {
    const { user, state } = await open("?present&step=2&theme=dark");
    expect(screen.getByRole("link", { name: "a page" })).toMatchObject({
      target: "_blank",
      rel: "noopener noreferrer",
    });
    await user.click(screen.getByRole("link", { name: "Betania" }));
    expect(formatAddress(state().view)).toBe("?country=BET&theme=dark");
  });
  it("turns by keys, and not past its ends", async () => {
    const { user } = await open("?present&step=1");
    await user.keyboard("{ArrowLeft}");
    expect(title()).toBe("All of it");
    await user.keyboard("{ArrowRight}{PageDown} ");
    expect(title()).toBe("The sea");
    await user.keyboard("{Home}");
    expect(title()).toBe("All of it");
  });
  it("turns by buttons, without Space pressing them again", async () => {
    const { user } = await open("?present&step=2");
    await user.click(screen.getByRole("button", { name: "Previous step (←)" }));
    await user.keyboard(" ");
    expect(title()).toBe("Alphia");
  });
  it("goes black and back, and shows the next step when it is turned in the dark", async () => {
    const { user } = await open("?present&step=1");
    const black = () => screen.queryByRole("button", { name: /screen is black/ });
    await user.keyboard("b");
    expect(black()).not.toBeNull();
    await user.keyboard("b");
    expect(black()).toBeNull();
    await user.keyboard("b{ArrowRight}");
    expect(black()).toBeNull();
    expect(title()).toBe("Alphia");
  });
  it("hears no letters where they are switched off", async () => {
    const { user } = await open("?present&step=1");
    switchSingleKeys(false);
    await user.keyboard("b");
    expect(screen.queryByRole("button", { name: /screen is black/ })).toBeNull();
  });
  it("opens the notes in a second window, and says so where the browser does not", async () => {
    const opened = vi.spyOn(window, "open").mockReturnValue(null);
    const { user } = await open("?present&step=2");
    await user.keyboard("n");
    expect(opened.mock.calls[0]?.[0]).toBe("?present&notes&step=2");
    const link = within(screen.getByRole("alert")).getByRole("link");
    expect(link.getAttribute("href")).toBe("?present&notes&step=2");
  });
  it("is left by Esc, in the view of the step", async () => {
    const { user, state } = await open("?present&step=2");
    await user.keyboard("{Escape}");
    expect(formatAddress(state().view)).toBe("?country=ALP");
  });
  it("turns by a swipe", async () => {
    await open("?present&step=1");
    const main = screen.getByRole("main");
    const finger = { pointerId: 1, pointerType: "touch", isPrimary: true, clientY: 300 };
    fireEvent.pointerDown(main, { ...finger, clientX: 300 });
    fireEvent.pointerUp(main, { ...finger, clientX: 120 });
    expect(title()).toBe("Alphia");
  });
});

describe("a stroke of a finger", () => {
  it.each([
    { across: -80, along: 10, turn: "next" },
    { across: 80, along: -30, turn: "previous" },
    { across: -30, along: 0, turn: null },
    { across: -80, along: 70, turn: null },
    { across: 0, along: 200, turn: null },
  ])("$across across and $along along: $turn", ({ across, along, turn }) => {
    expect(turnOf(across, along)).toBe(turn);
  });
});

describe("without a story", () => {
  it("says how to write one, and leads back", async () => {
    const { user, state } = await open("?present", NO_STORY);
    expect(title()).toBe("No story yet");
    const example = document.querySelector("pre")?.textContent ?? "";
    expect(JSON.parse(example)).toMatchObject({ version: 1, steps: [{ view: "" }] });
    await user.click(screen.getByRole("button", { name: "Back to the atlas" }));
    expect(state().view.presenting).toBeNull();
  });
  it("says what is wrong with one that cannot be read", async () => {
    await open("?present", new Error("story.json: at steps.2.view, expected a query string"));
    expect(screen.getByRole("alert").textContent).toContain("story.json: at steps.2.view");
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  });
});

describe("the speaker's window", () => {
  it("has the notes, what comes next, and a clock", async () => {
    const { user } = await open("?present&notes&step=1");
    const part = (name: string) => screen.getByRole("region", { name }).textContent;
    expect(part("Notes")).toContain("Breathe.");
    expect(part("Next")).toContain("Alphia");
    expect(screen.getByRole("timer").textContent).toMatch(/^\d+:\d\d$/);
    await user.keyboard("{End}");
    expect(part("Notes")).toContain("No notes for this step.");
    expect(part("Next")).toContain("This is the last step.");
  });
  it.each([
    { milliseconds: 0, says: "0:00" },
    { milliseconds: 425_900, says: "7:05" },
    { milliseconds: 3_723_000, says: "1:02:03" },
    { milliseconds: -50, says: "0:00" },
  ])("$milliseconds ms are $says", ({ milliseconds, says }) => {
    expect(elapsed(milliseconds)).toBe(says);
  });
});

describe("“Copy as step”", () => {
  it("gives the lines of a step, without what is the reader's own", async () => {
    const user = userEvent.setup();
    const store = storeAt("?country=ALP&domain=energy&view=1,2,3,4&theme=dark&lang=en");
    render(
      <StoreContext value={store}>
        <CopyStep />
      </StoreContext>,
    );
    await user.click(screen.getByRole("button", { name: /Copy as step/ }));
    const lines = await navigator.clipboard.readText();
    expect(lines).toMatch(/^ {4}\{\n {6}"title": "Alphia",\n[\s\S]*\},\n$/);
    expect(JSON.parse(lines.trim().replace(/,$/, ""))).toEqual({
      title: "Alphia",
      text: "What you say of it.",
      notes: "",
      view: "?country=ALP&domain=energy&view=1,2,3,4",
    });
  });
});
