import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "../state/filter.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { FilterAnnouncement, FilterChips } from "./FilterChips.tsx";
import { Filters } from "./Filters.tsx";

afterEach(cleanup);

function open(part: Partial<Filter> = {}) {
  const store = storeAt({ filter: { ...NO_FILTER, ...part } });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Filters />
        <FilterChips />
        <FilterAnnouncement />
        <button type="button">elsewhere</button>
      </StoreContext>
    </StrictMode>,
  );
  return { store, filter: () => store.getState().view.filter, user: userEvent.setup() };
}
const button = () => screen.getByRole("button", { name: /^Filters/ });
const choice = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const group = (name: string) => within(screen.getByRole("group", { name })).getAllByRole("checkbox");
const chips = () =>
  screen.queryAllByRole("button", { name: /^Remove the filter/ }).map(({ textContent }) => textContent);
const told = () => screen.getByRole("status").textContent;

describe("the filters", () => {
  it("unfold by keyboard alone, and fold by Esc with the focus back on their button", async () => {
    const { user } = open();
    expect(screen.queryByRole("checkbox")).toBeNull();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(button().getAttribute("aria-expanded")).toBe("true");
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(choice(/^Visits/));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it("fold by their own button, with the focus back", async () => {
    const { user } = open();
    await user.click(button());
    await user.click(screen.getByRole("button", { name: "Close the filters" }));
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it("fold by a press elsewhere", async () => {
    const { user } = open();
    await user.click(button());
    await user.click(screen.getByRole("button", { name: "elsewhere" }));
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("say beside each choice what it would leave", async () => {
    const { user } = open();
    await user.click(button());
    expect(group("Domain").map((box) => box.closest("label")?.textContent)).toEqual([
      "Economy and trade 1 statement",
      "Energy 1 statement",
      "Diplomacy 1 statement",
    ]);
    expect(choice("Cooperation 2 statements")).toBeDefined();
    expect(choice("The deal 3 statements")).toBeDefined();
  });

  it("let nothing be picked that leads to nothing, and say so with a 0", async () => {
    const { user, filter } = open();
    await user.click(button());
    await user.click(choice(/^Energy/));
    expect(filter().domains).toEqual(["energy"]);
    expect(choice("Tension 0 statements").disabled).toBe(true);
    expect(choice("Visits 0 statements").disabled).toBe(true);
    expect(choice("The sailors 0 statements").disabled).toBe(true);
    expect(choice("Diplomacy 1 statement").disabled).toBe(false);
    await user.click(choice(/^Energy/));
    expect(filter().domains).toEqual([]);
    expect(choice(/^Tension/).disabled).toBe(false);
  });

  it("keep a picked choice that leads to nothing, so that it can be taken back", async () => {
    const { user, filter } = open({ domains: ["energy"], polarities: ["tension"] });
    await user.click(button());
    expect(choice("Tension 0 statements").disabled).toBe(false);
    await user.click(choice(/^Tension/));
    expect(filter().polarities).toEqual([]);
  });

  it("take a family of domains whole", async () => {
    const { user, filter } = open({ domains: ["trade"] });
    await user.click(button());
    const family = choice(/^Economy and trade/);
    expect([family.checked, family.indeterminate]).toEqual([false, true]);
    await user.click(family);
    expect(filter().domains).toEqual(["economic", "trade", "finance", "infrastructure"]);
    expect(chips()).toEqual(["Economy and trade×"]);
    await user.click(choice(/^Economy and trade/));
    expect(filter().domains).toEqual([]);
  });

  it("show only one kind of statement at a time", async () => {
    const { user, filter } = open();
    await user.click(button());
    await user.click(choice(/^Visits/));
    expect(filter().shows).toBe("visits");
    await user.click(choice(/^Ties/));
    expect(filter().shows).toBe("ties");
    await user.click(choice(/^Ties/));
    expect(filter().shows).toBeNull();
  });
});

describe("the chips", () => {
  it("are not there without a filter, and nothing is said", () => {
    open();
    expect(screen.queryByRole("region", { name: "Active filters" })).toBeNull();
    expect(told()).toBe("");
  });

  it("name every active choice, and what stands", () => {
    open({ domains: ["energy"], documents: ["a.txt"], from: "2024-05", undated: false });
    expect(chips()).toEqual(["Energy×", "The deal×", "May – Dec 2024×", "Dated×"]);
    expect(told()).toBe("2 of 3 countries, Energy, The deal, May – Dec 2024 and Dated only");
    expect(button().textContent).toBe("Filters 4 active");
  });

  it("are removed one by one, or all at once", async () => {
    const { user, filter } = open({ domains: ["energy", "trade"], polarities: ["cooperation"] });
    await user.click(screen.getByRole("button", { name: "Remove the filter Trade" }));
    expect(filter()).toEqual({ ...NO_FILTER, domains: ["energy"], polarities: ["cooperation"] });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove the filter Energy");
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(filter()).toEqual(NO_FILTER);
    expect(told()).toBe("All 3 countries, no filter");
    expect(document.activeElement).toBe(button());
  });

  it("say that nothing stands, and what to do", () => {
    open({ domains: ["energy"], polarities: ["tension"] });
    expect(told()).toBe("Nothing stands under the filter Energy and Tension. Remove a choice, or clear all.");
  });
});
