import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { More } from "./More.tsx";

afterEach(cleanup);

function open() {
  render(
    <StoreContext value={storeAt()}>
      <More>
        {(close) => (
          <>
            <button type="button" onClick={close}>
              closes
            </button>
            <input type="checkbox" aria-label="stays" />
          </>
        )}
      </More>
      <button type="button">elsewhere</button>
      <dialog open>
        <button type="button">opened from there</button>
      </dialog>
    </StoreContext>,
  );
  return userEvent.setup();
}
const button = () => screen.getByRole("button", { name: "More" });
const isOpen = () => button().getAttribute("aria-expanded") === "true";

it("unfolds by its button what it says it controls", async () => {
  const user = open();
  expect(isOpen()).toBe(false);
  await user.click(button());
  expect(isOpen()).toBe(true);
  const choices = document.getElementById(button().getAttribute("aria-controls") ?? "");
  expect(choices?.contains(screen.getByText("closes"))).toBe(true);
});

it.each([
  { what: "Esc", act: "{Escape}", press: null, folded: true, focusOnButton: true },
  { what: "a choice that closes", act: null, press: "closes", folded: true, focusOnButton: true },
  { what: "a press elsewhere", act: null, press: "elsewhere", folded: true, focusOnButton: false },
  { what: "another key", act: "x", press: null, folded: false, focusOnButton: true },
  { what: "a press in a dialog", act: null, press: "opened from there", folded: false, focusOnButton: false },
])("$what: folded $folded", async ({ act, press, folded, focusOnButton }) => {
  const user = open();
  await user.click(button());
  if (act !== null) await user.keyboard(act);
  if (press !== null) await user.click(screen.getByText(press));
  expect(isOpen()).toBe(!folded);
  expect(document.activeElement === button()).toBe(focusOnButton);
});

it("stays open for a choice among several", async () => {
  const user = open();
  await user.click(button());
  await user.click(screen.getByLabelText("stays"));
  expect(isOpen()).toBe(true);
});
