import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Story } from "../atlas/story.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { ShareButton } from "./ShareButton.tsx";

beforeAll(() => {
  // jsdom has dialogs, but cannot open them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const STORY: Story = {
  version: 1,
  title: "The deal",
  lang: "en",
  steps: ["All of it", "Alphia"].map((title) => ({ title, text: "", notes: "", view: "" })),
};

async function open(address: string, loadStory: () => Promise<Story> = async () => STORY) {
  const store = storeAt(address, { loadStory });
  const user = userEvent.setup();
  render(
    <StoreContext value={store}>
      <ShareButton />
    </StoreContext>,
  );
  await user.click(screen.getByRole("button", { name: "Share" }));
  const dialog = await screen.findByRole("dialog", { name: "Share this view" });
  /** The frame that its code would make in another page. */
  const made = () => {
    const code = within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: "Code of the frame" }).value;
    const frame = new DOMParser().parseFromString(code, "text/html").querySelector("iframe");
    return { query: new URL(frame?.src ?? "").search, title: frame?.title };
  };
  const preview = () =>
    within(dialog)
      .getByTitle(/^Preview/)
      .getAttribute("src");
  return { user, store, dialog: within(dialog), made, preview };
}

describe("the dialog that passes a view on", () => {
  it("takes the focus, and gives it back when it is closed", async () => {
    const { user, dialog } = await open("");
    expect(document.activeElement).toBe(dialog.getByRole("heading", { name: "Share this view" }));
    await user.click(dialog.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Share" }));
  });

  it("has the whole address as a link, copies it, and says so", async () => {
    const { user, dialog } = await open("?country=ALP&domain=energy&theme=dark");
    const link = `${window.location.origin}/?country=ALP&domain=energy&theme=dark`;
    expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Link" }).value).toBe(link);
    await user.click(dialog.getByRole("button", { name: /the link$/ }));
    expect(await navigator.clipboard.readText()).toBe(link);
    expect(dialog.getByText("The link is on the clipboard.").getAttribute("role")).toBe("status");
  });

  it("has the code of a frame that shows this view, in its colours, and the frame itself", async () => {
    const { user, dialog, made, preview } = await open("?country=ALP&theme=dark");
    expect(made()).toEqual({ query: "?embed&country=ALP&theme=dark", title: "Alphia · Eastward" });
    expect(preview()).toBe("?embed&country=ALP&theme=dark");
    await user.click(dialog.getByRole("button", { name: /the code of the frame$/ }));
    expect(await navigator.clipboard.readText()).toMatch(/^<iframe [^<>]+><\/iframe>$/);
    expect(dialog.getByText(/The code is on the clipboard/)).toBeDefined();
  });

  it("changes code and preview with every option", async () => {
    const { user, dialog, made, preview } = await open("?country=ALP");
    await user.click(dialog.getByRole("checkbox", { name: /Panel/ }));
    await user.click(dialog.getByRole("checkbox", { name: /Buttons/ }));
    await user.click(dialog.getByRole("checkbox", { name: /picture first/ }));
    await user.selectOptions(dialog.getByRole("combobox", { name: "Colours" }), "Light");
    await user.selectOptions(dialog.getByRole("combobox", { name: "Shape" }), "1 : 1, square");
    expect(made().query).toBe("?embed&poster&panel=off&controls=off&country=ALP&theme=light");
    expect(preview()).toBe(made().query);
    expect(dialog.getByTitle(/^Preview/)).toMatchObject({ width: "720", height: "720" });
  });

  it("lets the story begin at any of its steps", async () => {
    const { user, dialog, made, store } = await open("?country=ALP");
    expect(store.getState().story.status).toBe("idle");
    await user.selectOptions(dialog.getByRole("combobox", { name: "Shows" }), "The story, with its words");
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Begins at step" }), "2. Alphia");
    expect(made()).toEqual({ query: "?embed&present&step=2", title: "The deal · Eastward" });
    expect(store.getState().view.presenting, "the page itself stays as it is").toBeNull();
    expect(dialog.queryByRole("checkbox", { name: /Panel/ })).toBeNull();
  });

  it("says so where there is no story to begin", async () => {
    const { user, dialog } = await open("", async () => {
      throw new Error("story.json: no");
    });
    await user.selectOptions(dialog.getByRole("combobox", { name: "Shows" }), "The story, with its words");
    expect(await dialog.findByText("No story could be loaded.")).toBeDefined();
  });

  it("keeps its Esc from the page behind it", async () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    const { user } = await open("?country=ALP");
    heard.mockClear();
    await user.keyboard("{Escape}");
    document.removeEventListener("keydown", heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
