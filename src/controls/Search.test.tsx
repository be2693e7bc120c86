import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { FormatError } from "../atlas/validate.ts";
import { SEARCHED, SOURCES } from "../state/search.fixture.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { type LoadSearch, Search } from "./Search.tsx";
import { switchSingleKeys } from "./shortcuts.ts";

afterEach(() => {
  cleanup();
  switchSingleKeys(true);
});

function open(load: LoadSearch = async () => SOURCES) {
  let asked = 0;
  const store = storeAt({}, { data: SEARCHED });
  const counted: LoadSearch = () => {
    asked += 1;
    return load();
  };
  render(
    <StrictMode>
      <StoreContext value={store}>
        <button type="button">before</button>
        <textarea aria-label="notes" />
        <Search load={counted} />
      </StoreContext>
    </StrictMode>,
  );
  return { user: userEvent.setup(), state: () => store.getState(), asked: () => asked };
}
const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Search places and text" });
const list = () => screen.findByRole("listbox", { name: "Search results" });
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "none")?.textContent;

describe("the search by keyboard alone", () => {
  it.each([{ keys: "/" }, { keys: "{Control>}k{/Control}" }, { keys: "{Meta>}k{/Meta}" }])(
    "opens by $keys, from anywhere",
    async ({ keys }) => {
      const { user } = open();
      screen.getByText("before").focus();
      await user.keyboard(keys);
      expect(document.activeElement).toBe(field());
      expect(field().value).toBe("");
    },
  );

  it.each([
    { keys: "/", where: "in text that is being typed" },
    { keys: "k", where: "without Ctrl" },
    { keys: "{Control>}/{/Control}", where: "with Ctrl" },
  ])("does not open by $keys $where", async ({ keys }) => {
    const { user } = open();
    screen.getByRole("textbox", { name: "notes" }).focus();
    await user.keyboard(keys);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "notes" }));
  });

  it("does not hear single letters that are switched off, but still Ctrl K", async () => {
    const { user } = open();
    switchSingleKeys(false);
    await user.keyboard("/");
    expect(document.activeElement).not.toBe(field());
    await user.keyboard("{Control>}k{/Control}");
    expect(document.activeElement).toBe(field());
  });

  it("has results in groups, the first active, and walks them all round", async () => {
    const { user } = open();
    await user.keyboard("/alphia");
    const groups = within(await list()).getAllByRole("group");
    expect(groups.map((group) => group.getAttribute("aria-labelledby")?.split("-").at(-1))).toEqual([
      ...["places", "people", "sentences"],
    ]);
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(field().getAttribute("aria-controls")).toBe((await list()).id);
    expect(active()).toBe("Alphia, 3 excerpts");
    await user.keyboard("{ArrowUp}");
    expect(active()).toBe(screen.getAllByRole("option").at(-1)?.textContent);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(active()).toBe(screen.getAllByRole("option")[1]?.textContent);
    expect(screen.getByRole("option", { selected: true }).id).toBe(field().getAttribute("aria-activedescendant"));
  });

  it.each([
    { types: "betania", opens: { selection: { type: "country", iso3: "BET" } } },
    { types: "long sea{Enter}", opens: { selection: { type: "place", id: "long-sea" } } },
    { types: "leda visited", opens: { selection: { type: "none" } } },
    { types: "leda alphia", opens: { selection: { type: "visit", id: "visit-1" } } },
    { types: "lsp", opens: { article: null, selection: { type: "organisation", id: "LSP" } } },
    { types: "sailors trade", opens: { article: { document: "b.txt", start: 0 } } },
  ])("opens $opens by $types and Enter", async ({ types, opens }) => {
    const { user, state } = open();
    await user.keyboard(`/${types.replace("{Enter}", "")}`);
    await waitFor(() => expect(screen.queryByText("Loading the search …")).toBeNull());
    await user.keyboard("{Enter}");
    expect(state().view).toMatchObject(opens);
    expect(screen.queryByRole("listbox")).toBe(null);
  });

  it("closes by Esc, keeps what was typed, and by a second Esc goes back to where it was opened", async () => {
    const { user } = open();
    screen.getByText("before").focus();
    await user.keyboard("/alphia");
    await list();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(field().value).toBe("alphia");
    await user.keyboard("{Escape}");
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(screen.getByText("before"));
  });

  it("keeps its Esc from the dossier behind it", async () => {
    const { user } = open();
    let heard = 0;
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape") heard += 1;
    };
    document.addEventListener("keydown", hear);
    await user.keyboard("/alphia{Escape}");
    document.removeEventListener("keydown", hear);
    expect(heard).toBe(0);
  });

  it("closes when the focus goes on", async () => {
    const { user } = open();
    await user.keyboard("/alphia");
    await list();
    await user.tab();
    expect(screen.queryByRole("listbox")).toBeNull();
  });
});

describe("what was found", () => {
  it("has the words marked as they stand, and opens by a click", async () => {
    const { user, state } = open();
    await user.type(field(), "betania trade");
    const marks = [...(await list()).querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(marks).toEqual(["Bétania", "trade", "Betania"]);
    await user.click(screen.getByRole("option", { name: /^Bétania/ }));
    expect(state().view.selection).toEqual({ type: "country", iso3: "BET" });
  });

  it("says by which other name, and that a name was guessed", async () => {
    const { user } = open();
    await user.type(field(), "thorslnad");
    expect((await screen.findByRole("option")).textContent).toBe(
      "Gammia, also “Þórsland” · not named in these articles",
    );
    expect(screen.getByText(/this comes closest/)).toBeDefined();
  });

  it("says, where nothing is, what would help", async () => {
    const { user } = open();
    await user.type(field(), "atlantis");
    expect(await screen.findByText("Nothing in these articles answers “atlantis”.")).toBeDefined();
    expect(screen.getByText(/Try one word/)).toBeDefined();
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{Enter}{ArrowDown}");
    expect(field().hasAttribute("aria-activedescendant")).toBe(false);
  });
});

describe("its file", () => {
  it("is asked for when somebody comes to search, and once", async () => {
    const { user, asked } = open();
    expect(asked()).toBe(0);
    await user.type(field(), "alphia");
    await list();
    await user.clear(field());
    await user.type(field(), "beta");
    expect(asked()).toBe(1);
  });

  it("that cannot be loaded says which and why, and is asked for again", async () => {
    const fault = () => new FormatError("atlas/search.json", "people.0", "Object", "null");
    // One when the field is focused, one when a letter is typed.
    const faults = [fault(), fault()];
    const { user } = open(async () => {
      const next = faults.pop();
      if (next) throw next;
      return SOURCES;
    });
    await user.type(field(), "a");
    expect((await screen.findByRole("alert")).textContent).toContain("atlas/search.json: at people.0, expected Object");
    await user.type(field(), "lphia");
    expect(await list()).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
