import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { formatAddress } from "../state/address.ts";
import { DATA } from "../state/atlas.fixture.ts";
import type { AtlasData } from "../state/data.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { Legend } from "./Legend.tsx";

afterEach(cleanup);

const LINE = {
  type: "LineString" as const,
  coordinates: [
    [25, 15],
    [5, 15],
  ] as [number, number][],
};
const disputed: AtlasData["boundaries"]["disputed"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { id: "cape", name: "The Cape", area: "ALP", note: "", naturalEarth: { area: "BET", note: "" } },
      geometry: { type: "Polygon", coordinates: [] },
    },
  ],
};
const data: AtlasData = {
  ...DATA,
  boundaries: { ...DATA.boundaries, disputed },
  naturalEarth: { ...DATA.boundaries, disputed },
  ties: {
    ...DATA.ties,
    features: DATA.ties.features.map((tie) => (tie.id === "tie-trade" ? tie : { ...tie, geometry: LINE })),
  },
};

function open(search = "", height = 900) {
  const store = storeAt(search, { data, window: { width: 1440, height } });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Legend />
      </StoreContext>
    </StrictMode>,
  );
  return { state: () => store.getState(), user: userEvent.setup() };
}
const legend = () => within(screen.getByRole("region", { name: "Legend" }));
const rows = () =>
  legend()
    .getAllByRole("checkbox")
    .map((row) => `${row.closest("label")?.textContent}${row.matches(":checked") ? "" : ", off"}`);

describe("the legend", () => {
  it("is a switch for each mark of the map", async () => {
    const { state, user } = open();
    expect(rows()).toEqual([
      "Visit, with its month",
      "Partnership, by domain",
      "AaRegion or sea, by name",
      "Excerpts per country",
    ]);
    await user.click(legend().getByRole("checkbox", { name: /^Partnership/ }));
    await user.click(legend().getByRole("checkbox", { name: /^Visit/ }));
    expect(formatAddress(state().view)).toBe("?hide=visits,rings");
    await user.click(legend().getByRole("checkbox", { name: /^Visit/ }));
    expect(formatAddress(state().view)).toBe("?hide=rings");
  });

  it("does not say what the fills mean while there are none", async () => {
    const { user } = open();
    expect(legend().getByText("Testland")).toBeDefined();
    await user.click(legend().getByRole("checkbox", { name: "Excerpts per country" }));
    expect(legend().queryByText("Testland")).toBeNull();
    expect(rows()).toContain("Excerpts per country, off");
  });

  it("opens as the address has it", () => {
    open("?hide=places,fills");
    expect(rows().filter((row) => row.endsWith(", off"))).toEqual([
      "AaRegion or sea, by name, off",
      "Excerpts per country, off",
    ]);
  });

  it.each([
    { address: "", ties: [] },
    { address: "?domain=energy", ties: ["Ties: Energy"] },
    { address: "?domain=energy,diplomatic", ties: ["Ties: Energy, Diplomacy"] },
    { address: "?tie=tie-tension", ties: ["Ties: Diplomacy"] },
    { address: "?tie=tie-trade", ties: [] },
    { address: "?domain=labour", ties: [] },
    { address: "?domain=energy&hide=ties", ties: ["Ties: Energy, off"] },
  ])("speaks of ties only while lines can stand: $address", ({ address, ties }) => {
    open(address);
    expect(rows().filter((row) => row.startsWith("Ties"))).toEqual(ties);
    const isShown = ties.some((row) => !row.endsWith("off"));
    expect(legend().queryAllByText("1 statement")).toHaveLength(isShown ? 1 : 0);
    expect(legend().queryByText("dashed: tension") !== null).toBe(isShown && /dipl|tension/.test(address));
  });

  it.each([
    { address: "?documents=b.txt", none: ["Visit, with its month", "AaRegion or sea, by name"] },
    { address: "?domain=energy", none: ["Visit, with its month"] },
    {
      address: "?documents=b.txt&domain=energy",
      none: ["Visit, with its month", "Partnership, by domain", "AaRegion or sea, by name"],
    },
    { address: "?documents=a.txt", none: [] },
  ])("says of which marks the filter leaves none: $address", ({ address, none }) => {
    open(address);
    expect(rows().filter((row) => row.endsWith(": none under the filter"))).toEqual(
      none.map((mark) => `${mark}: none under the filter`),
    );
  });

  it("names whose view of the borders is drawn", async () => {
    const { state, user } = open("", 1080);
    expect(legend().getByText(/Borders as visionscarto/)).toBeDefined();
    await user.click(screen.getByRole("radio", { name: "Natural Earth" }));
    expect(formatAddress(state().view)).toBe("?borders=natural-earth");
    expect(legend().getByText("Borders as Natural Earth draws them: by control on the ground")).toBeDefined();
    expect(legend().getByText(/Disputed: The Cape/)).toBeDefined();
  });

  it("names it in short too, where it is not the usual one", () => {
    open("?borders=natural-earth");
    expect(legend().getByText(/Borders as Natural Earth draws them/)).toBeDefined();
    expect(legend().queryByText(/visionscarto/)).toBeNull();
  });
});
