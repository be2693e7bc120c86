import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { FormatError } from "../atlas/validate.ts";
import type { Selection } from "../scene/scene.ts";
import { ALPHIA } from "../state/atlas.fixture.ts";
import type { Services } from "../state/services.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { Panel } from "./Panel.tsx";

afterEach(cleanup);

const LOADS: Services["loadDossier"] = async (id) => ({ ...ALPHIA, id });

function open(selection: Selection = { type: "none" }, loadDossier = LOADS) {
  const store = storeAt({ selection }, { loadDossier });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Panel />
      </StoreContext>
    </StrictMode>,
  );
  return { store, state: () => store.getState(), user: userEvent.setup() };
}
const alphia: Selection = { type: "country", iso3: "ALP" };
const filter = () => screen.getByRole("searchbox");
const options = () => screen.getAllByRole("option").map((option) => option.textContent);
const dossierOf = (name: string) => screen.findByRole("heading", { level: 2, name });
const sentences = () => [...document.querySelectorAll("blockquote")].map((quote) => quote.textContent);

describe("the country list", () => {
  it("says of each country its excerpts and visits", () => {
    open();
    expect(options()[0]).toBe("Alphia 1 visit, 3 excerpts");
    expect(screen.getByRole("group", { name: /Regions and seas/ })).toBeDefined();
  });

  it("is filtered by what is typed, and Enter opens the first that is left", async () => {
    const { user, state } = open();
    await user.type(filter(), "beta");
    expect(options()).toEqual(["Bétania 2 excerpts"]);
    await user.keyboard("{Enter}");
    expect(state().view.selection).toEqual({ type: "country", iso3: "BET" });
  });

  it("opens nothing on Enter while nothing is typed", async () => {
    const { user, state } = open();
    await user.type(filter(), "{Enter}");
    expect(state().view.selection).toEqual({ type: "none" });
  });

  it("says what would fill an empty result, and clears the filter", async () => {
    const { user } = open();
    await user.type(filter(), "atlantis");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByText(/“atlantis”/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(options()).toHaveLength(6);
    expect(document.activeElement).toBe(filter());
  });

  it("keeps Esc in a filled filter to itself", async () => {
    const { user } = open();
    await user.type(filter(), "beta{Escape}");
    expect(options()).toHaveLength(6);
  });

  it.each([
    { keys: "{ArrowDown}{ArrowDown}", reaches: "Bétania" },
    { keys: "{ArrowDown}{End}", reaches: "Gammia" },
    { keys: "{ArrowDown}{End}{Home}", reaches: "Alphia" },
    { keys: "{ArrowDown}{PageDown}{ArrowUp}", reaches: "Dry Strip" },
    { keys: "{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}", reaches: "Long Sea" },
  ])("is walked by $keys to $reaches", async ({ keys, reaches }) => {
    const { user } = open();
    await user.click(filter());
    await user.keyboard(keys);
    const active = screen.getByRole("listbox").getAttribute("aria-activedescendant");
    expect(document.getElementById(active ?? "")?.textContent).toMatch(new RegExp(`^${reaches}`));
    expect(document.activeElement).toBe(screen.getByRole("listbox"));
    expect(screen.getByRole("option", { selected: true }).id).toBe(active);
  });

  it("goes on in the filter when letters are typed in the list", async () => {
    const { user } = open();
    screen.getByRole("listbox").focus();
    await user.keyboard("gam");
    expect(options()).toEqual(["Gammia"]);
    expect(document.activeElement).toBe(filter());
  });
});

describe("a dossier", () => {
  it("takes the focus when it opens, and gives it back to the list, at its row", async () => {
    const { user } = open();
    await user.click(filter());
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    const heading = await dossierOf("Bétania");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(screen.getByRole("button", { name: "All countries" }));
    expect(document.activeElement).toBe(screen.getByRole("listbox"));
    expect(screen.getByRole("option", { selected: true }).textContent).toMatch(/^Bétania/);
  });

  it("gives the focus back to what had it beside the panel", async () => {
    const { state } = open();
    const map = document.createElement("button");
    document.body.append(map);
    map.focus();
    state().countryPicked("ALP");
    const heading = await dossierOf("Alphia");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    state().closed();
    await screen.findByRole("listbox");
    await waitFor(() => expect(document.activeElement).toBe(map));
    map.remove();
  });

  it("that comes from the address leaves the focus where the page starts", async () => {
    open(alphia);
    await dossierOf("Alphia");
    expect(document.activeElement).toBe(document.body);
  });

  it("has its facts, visits with their source, ties and sentences", async () => {
    open(alphia);
    await screen.findByText("The deal");
    expect(screen.getByText("Alphaville · named 3 times in 2 of 2 articles")).toBeDefined();
    expect(screen.getByRole("button", { name: "Test visited, 18–19 June 2024" })).toBeDefined();
    expect(screen.getByText(/from the public record/).textContent).toMatch(/Testland Gazette/);
    expect(screen.getByText(/Testland Gazette/).lang).toBe("en");
    expect(screen.getByRole("button", { name: /^Energy\s*1\s*statement$/ })).toBeDefined();
    expect(screen.getByText(/Published 20–30 June 2024 \(inferred\)/)).toBeDefined();
    expect(screen.getByText("paragraph 7")).toBeDefined();
    const [deal, visit, sailors] = ALPHIA.excerpts.map((excerpt) => excerpt.text);
    expect(sentences(), "the visit before the deal").toEqual([visit, deal, sailors]);
  });

  it("marks its own mentions and leads to the others", async () => {
    const { user, state } = open(alphia);
    await screen.findByText("The deal");
    expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "Alphia",
      "Alphia",
      "Alphian",
    ]);
    const sea = screen.getByRole("link", { name: "Long Sea" });
    expect(sea.getAttribute("href")).toBe("?place=long-sea");
    await user.click(sea);
    expect(state().view.selection).toEqual({ type: "place", id: "long-sea" });
    const heading = await dossierOf("Long Sea");
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it("says what each sentence asserts", async () => {
    open(alphia);
    await screen.findByText("The deal");
    const chips = [...document.querySelectorAll(".excerpt")].map((excerpt) =>
      [...excerpt.querySelectorAll(".chip")].map((chip) => chip.textContent),
    );
    expect(chips).toEqual([["Visit"], ["Energy"], ["Economy"]]);
  });

  it("keeps the excerpts of the family whose bar is pressed, and all again when it is not", async () => {
    const { user } = open(alphia);
    await screen.findByText("The deal");
    const bar = screen.getByRole("button", { name: /^Energy/ });
    await user.click(bar);
    expect(bar.getAttribute("aria-pressed")).toBe("true");
    expect(sentences()).toEqual([ALPHIA.excerpts[0]?.text]);
    expect(screen.getByText("1 of 3 excerpts")).toBeDefined();
    await user.click(bar);
    expect(sentences()).toHaveLength(3);
  });

  it("has up to 200 excerpts in the document, and the rest on request", async () => {
    const excerpts = Array.from({ length: 230 }, (_, index) => {
      const text = `Sentence ${index}.`;
      const start = index * 20;
      const where = { document: "a.txt", start, end: start + text.length, text, paragraph: 1 };
      return { ...where, mentions: [], others: [], visits: [], ties: [] };
    });
    open(alphia, async () => ({ ...ALPHIA, excerpts }));
    await screen.findByText("230 excerpts");
    expect(sentences()).toHaveLength(200);
    // By its text, and without a pointer's way: on a document this long jsdom takes seconds for either.
    fireEvent.click(screen.getByText("Show 30 more excerpts"));
    expect(sentences()).toHaveLength(230);
  }, 30_000);

  it("of a visit is its country's, with the visit told apart", async () => {
    open({ type: "visit", id: "visit-1" });
    await dossierOf("Alphia");
    await screen.findByText("The deal");
    expect(document.querySelector('[aria-current="true"]')?.textContent).toMatch(/^Test visited/);
    expect(document.querySelector("[data-of-visit] blockquote")?.textContent).toBe(ALPHIA.excerpts[1]?.text);
  });

  it("of the subject has its partners by statements, and its leader's visits by their destination", async () => {
    open({ type: "country", iso3: "TST" });
    await dossierOf("Testland");
    const partners = screen.getByRole("region", { name: "Partners" });
    const rows = within(partners)
      .getAllByRole("listitem")
      .map((row) => row.textContent);
    expect(rows).toEqual(["Alphia1 statement", "Bétania1 statement"]);
    expect(screen.getByRole("button", { name: "Test visited Alphia, 18–19 June 2024" })).toBeDefined();
    expect(screen.getByRole("button", { name: /^Diplomacy\s*1\s*statement\s*1 of tension$/ })).toBeDefined();
  });

  it("of a country that no article names says so", async () => {
    open({ type: "country", iso3: "GAM" });
    await dossierOf("Gammia");
    expect(screen.getByText("The articles do not speak of Gammia.")).toBeDefined();
  });

  it("of an area without a code says what it is", async () => {
    open({ type: "place", id: "dry-strip" });
    await dossierOf("Dry Strip");
    expect(screen.getByText("Held by nobody, claimed by two.")).toBeDefined();
  });

  it("that cannot be loaded says which file, what was expected and what to do", async () => {
    const faults = [new FormatError("atlas/dossiers/ALP.json", "excerpts.0.text", "string", "null"), null];
    const { user } = open(alphia, async () => {
      const fault = faults.shift();
      if (fault) throw fault;
      return ALPHIA;
    });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("atlas/dossiers/ALP.json: at excerpts.0.text, expected string, received null");
    expect(alert.textContent).toContain("npm run geocode");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("The deal")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the sheet of a narrow screen", () => {
  it("is raised and lowered by keys and by taps", async () => {
    const { user, state } = open();
    const handle = screen.getByRole("button", { name: /Height of the panel/ });
    handle.focus();
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(state().sheet).toBe("full");
    await user.keyboard("{ArrowDown}");
    expect(state().sheet).toBe("half");
    await user.click(handle);
    expect(state().sheet).toBe("full");
    await user.click(handle);
    expect(state().sheet).toBe("peek");
  });

  it("rises with what is picked from the map, and goes down with what is closed", () => {
    const { state } = open();
    state().countryPicked("ALP");
    expect(state().sheet).toBe("half");
    state().closed();
    expect(state().sheet).toBe("peek");
  });

  it("rises when the filter is about to be typed into", async () => {
    const { user, state } = open();
    await user.click(filter());
    expect(state().sheet).toBe("half");
  });
});
