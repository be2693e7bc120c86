import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Organisation, Tie } from "../atlas/schema.ts";
import { Legend } from "../controls/Legend.tsx";
import { ARTICLE, DATA, VISIT } from "../state/atlas.fixture.ts";
import type { AtlasData } from "../state/data.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { Panel } from "./Panel.tsx";

afterEach(cleanup);

const PACT: Organisation = {
  ...{ id: "LSP", name: "Long Sea Pact", acronym: "LSP", kind: "bloc", members: ["GAM", "ALP", "BET"] },
  ...{ asOf: "2024-03-05", source: "Secretariat of the Pact", evidence: VISIT.evidence },
};
const FIRM: Organisation = {
  ...{ id: "Firm", name: "Firm", acronym: null, kind: "company", members: null, asOf: null, source: null },
  evidence: VISIT.evidence,
};
const data: AtlasData = {
  ...DATA,
  atlas: { ...DATA.atlas, organisations: [PACT, FIRM] },
  ties: {
    ...DATA.ties,
    features: DATA.ties.features.map((feature) => {
      const properties: Tie = { ...feature.properties, bloc: feature.id === "tie-trade" ? "LSP" : null };
      return { ...feature, properties };
    }),
  },
};

function open(search: string) {
  const store = storeAt(search, { data, loadDocument: async () => ARTICLE });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Panel />
        <Legend />
      </StoreContext>
    </StrictMode>,
  );
  return { state: () => store.getState(), user: userEvent.setup() };
}
const legend = () => within(screen.getByRole("region", { name: "Legend" }));

describe("the dossier of a bloc", () => {
  it("says what it is, who its members are, as of when, and who says so", async () => {
    open("?organisation=LSP");
    expect(screen.getByRole("heading", { level: 2, name: "Long Sea Pact (LSP)" })).toBeDefined();
    expect(screen.getByText("Bloc")).toBeDefined();
    expect(screen.getByText("LSP, three members, as of March 2024")).toBeDefined();
    expect(screen.getByText("Secretariat of the Pact").parentElement?.textContent).toBe(
      "Source: Secretariat of the Pact",
    );
    expect(screen.getByRole("heading", { name: "Other members" }).nextElementSibling?.textContent).toBe("Gammia");
    const members = within(screen.getByRole("list", { name: "Members named in these articles" }));
    expect(members.getByText("Alphia").closest("a")?.getAttribute("href")).toBe("?country=ALP");
    expect(members.queryByText("Gammia")).toBeNull();
    expect(screen.getByText("2 of 3")).toBeDefined();
  });

  it("has its sentences as text, with their paragraph and a way into the article", async () => {
    open("?organisation=LSP");
    expect(await screen.findByText("paragraph 2")).toBeDefined();
    expect(document.querySelector("blockquote")?.textContent).toBe(VISIT.evidence[0]?.text);
    expect(screen.getByRole("link", { name: "Open in article" })).toBeDefined();
  });

  it("lists the ties within it, and no others", () => {
    open("?organisation=LSP");
    const ties = within(screen.getByRole("region", { name: "Ties within LSP" }));
    expect(ties.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Alphia – Bétania Trade, cooperation1 statement",
    ]);
  });

  it("leads to its members", async () => {
    const { user, state } = open("?organisation=LSP");
    await user.click(within(screen.getByRole("list", { name: /Members named/ })).getByRole("link", { name: "Alphia" }));
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
    expect(legend().queryByText(/Members of/)).toBeNull();
  });
});

describe("the legend", () => {
  it.each([
    { search: "?organisation=LSP", says: ["Members of LSP, as of March 2024"] },
    { search: "?organisation=Firm", says: [] },
    { search: "?organisation=ABC", says: [] },
    { search: "?country=ALP", says: [] },
    { search: "", says: [] },
  ])("says of “$search”: $says", ({ search, says }) => {
    open(search);
    const found = new Set(
      legend()
        .queryAllByText(/Members of/)
        .map(({ textContent }) => textContent),
    );
    expect([...found]).toEqual(says);
  });
});

it("says of a company that it has no states as members", () => {
  open("?organisation=Firm");
  expect(screen.getByText("Organisation")).toBeDefined();
  expect(screen.getByText("Firm has no list of member states: the map outlines none.")).toBeDefined();
  expect(screen.queryByText("Members named in these articles")).toBeNull();
});

it("ignores an organisation that the articles do not name", () => {
  const { state } = open("?organisation=ABC");
  expect(state().view.selection).toEqual({ type: "none" });
});

it("is opened from the list, where organisations stand after regions and seas", async () => {
  const { user, state } = open("");
  const groups = screen.getAllByRole("group").map((group) => group.firstElementChild?.textContent);
  expect(groups.slice(0, 3)).toEqual(["Named in the articles3", "Regions and seas1", "Organisations2"]);
  await user.click(screen.getByRole("option", { name: /^Long Sea Pact/ }));
  expect(state().view.selection).toEqual({ type: "organisation", id: "LSP" });
});
