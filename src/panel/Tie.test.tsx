import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { ENGLISH } from "../language/en/english.ts";
import { ALPHIA, ARTICLE, DATA } from "../state/atlas.fixture.ts";
import type { AtlasData } from "../state/data.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { chipsOf } from "./chips.ts";
import { Panel } from "./Panel.tsx";
import { TablePage } from "./table/TablePage.tsx";

afterEach(cleanup);

/** Besides the energy deal a second one of that family, said by the same sentence. */
const [ENERGY, ...OTHERS] = DATA.ties.features;
const SUPPORT = ENERGY && {
  ...ENERGY,
  id: "tie-support",
  properties: { ...ENERGY.properties, id: "tie-support", polarity: "support" as const, bloc: "LSP" },
};
const TWO: AtlasData = {
  ...DATA,
  ties: { ...DATA.ties, features: ENERGY && SUPPORT ? [ENERGY, SUPPORT, ...OTHERS] : [] },
};

function open(search: string, data = DATA) {
  const store = storeAt(search, { data, loadDossier: async () => ALPHIA, loadDocument: async () => ARTICLE });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Panel />
        <TablePage />
      </StoreContext>
    </StrictMode>,
  );
  return { state: () => store.getState(), user: userEvent.setup() };
}
const main = () => within(screen.getByRole("main"));

describe("the dossier of a tie", () => {
  it("says between whom, of what kind, and quotes every sentence that asserts it, and no other", async () => {
    open("?tie=tie-trade");
    expect(screen.getByRole("heading", { level: 2, name: "Alphia – Bétania" })).toBeDefined();
    expect(screen.getByText("Trade, cooperation · 1 statement")).toBeDefined();
    const facts = main().getByRole("region", { name: "What is asserted" });
    expect(
      within(facts)
        .getAllByRole("term")
        .map(({ textContent }) => textContent),
    ).toEqual(["Parties", "Domain", "Polarity", "Status"]);
    expect(
      within(facts)
        .getAllByRole("definition")
        .map(({ textContent }) => textContent),
    ).toEqual(["Alphia, Bétania", "Trade", "Cooperation", "Existing tie"]);
    expect(await main().findByText("1 excerpt")).toBeDefined();
    expect([...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toEqual([
      "Alphian sailors trade with Betania.",
    ]);
    expect([...document.querySelectorAll("blockquote mark")].map(({ textContent }) => textContent)).toEqual([
      "Alphian",
      "Betania",
    ]);
    expect(main().getByText("paragraph 7")).toBeDefined();
  });

  it("leads to the article and to the parties", async () => {
    const { state, user } = open("?tie=tie-trade");
    await user.click(await main().findByRole("link", { name: "Open in article" }));
    expect(state().view).toMatchObject({ article: { document: "b.txt" }, selection: { type: "tie", id: "tie-trade" } });
    state().articleClosed();
    await user.click(await main().findByRole("link", { name: "Alphia" }));
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
  });

  it("of a group lists its ties, each with its statements, to be opened", async () => {
    const { state, user } = open("?tie=ALP-TST.energy", TWO);
    expect(screen.getByRole("heading", { level: 2, name: "Alphia – Testland" })).toBeDefined();
    expect(screen.getByText("Energy · 2 statements")).toBeDefined();
    const each = main().getByRole("region", { name: "Each of them" });
    expect(
      within(each)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Energy, cooperation Existing tie1 statement", "Energy, support Existing tie · LSP1 statement"]);
    await user.click(within(each).getByRole("link", { name: "Energy, support" }));
    expect(state().view.selection).toEqual({ type: "tie", id: "tie-support" });
  });
});

describe("what is likely only, said by no clear words", () => {
  const LIKELY: AtlasData = {
    ...DATA,
    ties: {
      ...DATA.ties,
      features: DATA.ties.features.map((tie) => ({ ...tie, properties: { ...tie.properties, likely: true as const } })),
    },
    visits: {
      ...DATA.visits,
      features: DATA.visits.features.map((visit) => ({
        ...visit,
        properties: { ...visit.properties, likely: true as const },
      })),
    },
  };

  it("is told so in the dossier of the tie", () => {
    open("?tie=tie-trade", LIKELY);
    expect(main().getByText("Existing tie · likely, not said outright")).toBeDefined();
  });

  it.each([
    { what: "likely", data: LIKELY, chips: ["Visit · likely", "Energy · likely"] },
    { what: "said outright", data: DATA, chips: ["Visit", "Energy"] },
  ])("is told so by chips: $what", ({ data, chips }) => {
    const visits = data.visits.features.map(({ id }) => id);
    const ties = ["tie-energy"];
    expect(chipsOf(data, { visits, ties }, "ALP", ENGLISH).map(({ text }) => text)).toEqual(chips);
  });
});

describe("a tie is reached by the keyboard", () => {
  it("from the chip under a sentence that asserts it", async () => {
    const { state, user } = open("?country=ALP");
    const chip = await main().findByRole("link", { name: "Energy" });
    chip.focus();
    await user.keyboard("{Enter}");
    expect(state().view.selection).toEqual({ type: "tie", id: "tie-energy" });
    // In its own dossier the chip leads nowhere else.
    expect(main().queryByRole("link", { name: /^Energy/ })).toBeNull();
  });

  it.each([
    { ties: ["tie-energy"], chips: [["Energy", "tie-energy"]] },
    { ties: ["tie-energy", "tie-more"], chips: [["Energy", "ALP-TST.energy"]] },
    {
      ties: ["tie-energy", "tie-support"],
      chips: [
        ["Energy", "tie-energy"],
        ["Energy · LSP", "tie-support"],
      ],
    },
    { ties: ["tie-trade"], chips: [["Economy", "tie-trade"]] },
  ])("a chip stands for the ties that it tells in one word: $chips", ({ ties, chips }) => {
    const more = ENERGY && { ...ENERGY, id: "tie-more", properties: { ...ENERGY.properties, id: "tie-more" } };
    const data = { ...TWO, ties: { ...TWO.ties, features: [...TWO.ties.features, ...(more ? [more] : [])] } };
    expect(chipsOf(data, { visits: [], ties }, "ALP", ENGLISH).map(({ text, tie }) => [text, tie])).toEqual(chips);
  });

  it("from the table of ties, which marks its row", async () => {
    const { state, user } = open("?list");
    const table = within(screen.getByRole("table", { name: /^Ties/ }));
    const link = table.getByRole("link", { name: "Trade" });
    link.focus();
    await user.keyboard("{Enter}");
    expect(state().view).toMatchObject({ list: true, selection: { type: "tie", id: "tie-trade" } });
    expect(table.getByRole("link", { name: "Trade" }).closest("tr")?.hasAttribute("data-open")).toBe(true);
    expect(table.getByRole("link", { name: "Energy" }).closest("tr")?.hasAttribute("data-open")).toBe(false);
  });
});

describe("disputed ground", () => {
  const square = { type: "Polygon" as const, coordinates: [] };
  const data: AtlasData = {
    ...DATA,
    boundaries: { ...DATA.boundaries, disputed: disputedAs("ALP", "As the assembly has it.") },
    naturalEarth: { ...DATA.boundaries, disputed: disputedAs("BET", "As it is held.") },
  };
  function disputedAs(area: string, note: string): AtlasData["boundaries"]["disputed"] {
    const properties = { id: "cape", name: "The Cape", area, note, naturalEarth: { area: "BET", note: "" } };
    return { type: "FeatureCollection", features: [{ type: "Feature", properties, geometry: square }] };
  }

  it.each([
    { address: "?country=ALP", told: "The Cape · disputed. As the assembly has it." },
    { address: "?country=BET", told: null },
    { address: "?country=ALP&borders=natural-earth", told: null },
    {
      address: "?country=BET&borders=natural-earth",
      told: "The Cape · disputed; as Natural Earth draws it. As it is held.",
    },
  ])("is told of whom this view draws it with: $address", ({ address, told }) => {
    open(address, data);
    expect(document.querySelector(".disputed-note")?.textContent ?? null).toBe(told);
  });
});
