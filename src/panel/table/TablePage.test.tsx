import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { storeAt } from "../../state/store.fixture.ts";
import { StoreContext } from "../../state/useAtlas.ts";
import { TablePage } from "./TablePage.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.getElementById("map")?.remove();
});

function open(list = true) {
  const map = document.createElement("div");
  map.id = "map";
  document.body.append(map);
  const store = storeAt({ list });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <TablePage />
      </StoreContext>
    </StrictMode>,
  );
  return { user: userEvent.setup(), state: () => store.getState(), map };
}
const table = (name: RegExp) => screen.getByRole("table", { name });
const firstCells = (name: RegExp) =>
  within(table(name))
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);

describe("the table view", () => {
  it("is not there while the map is", () => {
    const { map } = open(false);
    expect(screen.queryByRole("table")).toBeNull();
    expect(map.inert).toBeFalsy();
  });

  it("has three tables with captions, and the map behind them out of reach", () => {
    const { map } = open();
    expect(screen.getAllByRole("table").map((one) => one.querySelector("caption")?.textContent)).toEqual([
      "Countries, named in the articles",
      "Visits, told of in the articles",
      "Ties, asserted in the articles",
    ]);
    expect(map.inert).toBe(true);
    expect(document.documentElement.hasAttribute("data-list")).toBe(true);
  });

  it("is sorted by its headings, told by aria-sort, and turned round by a second press", async () => {
    const { user } = open();
    const headings = [...table(/^Countries/).querySelectorAll("thead th")];
    const heading = (name: string) => headings.find((one) => one.textContent?.startsWith(name));
    expect(heading("Excerpts")?.getAttribute("aria-sort")).toBe("descending");
    expect(firstCells(/^Countries/)).toEqual(["Alphia", "Testland", "Bétania"]);
    heading("Country")?.querySelector("button")?.focus();
    await user.keyboard("{Enter}");
    expect(heading("Country")?.getAttribute("aria-sort")).toBe("ascending");
    expect(heading("Excerpts")?.hasAttribute("aria-sort")).toBe(false);
    expect(firstCells(/^Countries/)).toEqual(["Alphia", "Bétania", "Testland"]);
    await user.keyboard("{Enter}");
    expect(firstCells(/^Countries/)).toEqual(["Testland", "Bétania", "Alphia"]);
  });

  it("leads to dossiers, and stays", async () => {
    const { user, state } = open();
    const link = within(table(/^Visits/)).getByRole("link", { name: "Alphia" });
    expect(link.getAttribute("href")).toBe("?visit=visit-1&list");
    await user.click(link);
    expect(state().view).toMatchObject({ selection: { type: "visit", id: "visit-1" }, list: true });
    expect(table(/^Countries/).querySelector("[data-open]")?.textContent).toMatch(/^Alphia/);
  });

  it("shows what the filters leave, and says so where that is nothing", async () => {
    const { state } = open();
    state().filterPicked({ domains: ["energy"] });
    expect(await screen.findByText(/^Nothing stands under these filters/)).toBeDefined();
    expect(screen.queryByRole("table", { name: /^Visits/ })).toBeNull();
    expect(firstCells(/^Ties/)).toEqual(["Alphia, Testland"]);
    expect(screen.getByRole("status").textContent).toBe("Tables: 2 countries, 0 visits, 1 tie");
    expect(screen.queryByRole("button", { name: "Download Visits as CSV" })).toBeNull();
  });

  it("goes back to the map", async () => {
    const { user, state, map } = open();
    await user.click(screen.getByRole("button", { name: "Back to the map" }));
    expect(state().view.list).toBe(false);
    expect(screen.queryByRole("table")).toBeNull();
    expect(map.inert).toBe(false);
  });

  it.each([
    { kind: "CSV", file: "eastward-countries.csv", type: "text/csv;charset=utf-8", begins: "iso3,name,capital" },
    { kind: "GeoJSON", file: "eastward-countries.geojson", type: "application/geo+json", begins: "{" },
  ])("is downloaded as $kind, in the order shown", async ({ kind, file, type, begins }) => {
    const { user } = open();
    const made: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) made.push(blob);
      return "blob:made";
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(within(table(/^Countries/)).getByRole("button", { name: /^Mentions/ }));
    await user.click(within(table(/^Countries/)).getByRole("button", { name: /^Mentions/ }));
    await user.click(screen.getByRole("button", { name: `Download Countries as ${kind}` }));
    expect(names).toEqual([file]);
    expect(made[0]?.type).toBe(type);
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(made[0] ?? new Blob());
    });
    expect(text.replace("\uFEFF", "")).toMatch(new RegExp(`^${begins}`));
    expect(["Testland", "Bétania", "Alphia"].map((name) => text.indexOf(name))).toEqual(
      ["Testland", "Bétania", "Alphia"].map((name) => text.indexOf(name)).toSorted((a, b) => a - b),
    );
  });
});
