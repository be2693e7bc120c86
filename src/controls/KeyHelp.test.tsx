import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { switchSingleKeys } from "./shortcuts.ts";

beforeAll(() => {
  // jsdom has dialogs, but cannot open them; one that closes lets go of the focus.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
});
afterEach(() => {
  cleanup();
  switchSingleKeys(true);
});

function open() {
  render(
    <StoreContext value={storeAt()}>
      <input aria-label="text" />
      <KeyHelp />
    </StoreContext>,
  );
  return userEvent.setup();
}
const sheet = () => screen.queryByRole("dialog", { name: "Keys" });

describe("the sheet of keys", () => {
  it("opens by ?, with the focus on its heading, and closes by its button", async () => {
    const user = open();
    expect(sheet()).toBeNull();
    await user.keyboard("?");
    expect(sheet()).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Keys" }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(sheet()).toBeNull();
  });

  it("opens by its button", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: "Keys" }));
    expect(sheet()).not.toBeNull();
  });

  it("does not open by a ? that is typed into text", async () => {
    const user = open();
    await user.type(screen.getByRole("textbox", { name: "text" }), "why?");
    expect(sheet()).toBeNull();
  });

  it("switches single letters off, and on again", async () => {
    const user = open();
    await user.keyboard("?");
    await user.click(screen.getByRole("checkbox", { name: /Single-letter keys/ }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.keyboard("?");
    expect(sheet()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Keys" }));
    await user.click(screen.getByRole("checkbox", { name: /Single-letter keys/ }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.keyboard("?");
    expect(sheet()).not.toBeNull();
  });

  it("says of each key what it does", async () => {
    const user = open();
    await user.keyboard("?");
    const [first] = screen.getAllByRole("term");
    expect(first?.textContent).toBe("/Ctrl K");
    expect(screen.getAllByRole("term")).toHaveLength(screen.getAllByRole("definition").length);
  });
});
