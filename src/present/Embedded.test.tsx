import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Story } from "../atlas/story.ts";
import { formatAddress } from "../state/address.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { Embedded } from "./Embedded.tsx";

afterEach(cleanup);

const STORY: Story = {
  version: 1,
  title: "The deal",
  lang: "en",
  steps: ["All of it", "Alphia"].map((title) => ({
    title,
    text: "[Betania](?country=BET) speaks.",
    notes: "",
    view: "",
  })),
};

function open(address: string, still = false) {
  const store = storeAt(address, { loadStory: async () => STORY, window: { width: 960, height: 540 } });
  const onZoom = vi.fn();
  render(
    <StoreContext value={store}>
      <Suspense fallback={null}>
        <Embedded onZoom={onZoom} still={still} />
      </Suspense>
    </StoreContext>,
  );
  return { store, onZoom, user: userEvent.setup(), query: () => formatAddress(store.getState().view) };
}

const button = (name: string | RegExp) => screen.queryByRole("button", { name });
const panel = () => screen.queryByRole("main");

describe("a frame", () => {
  it("has a map with its buttons, credits, the way to the whole atlas, and nothing else", () => {
    open("?embed&theme=dark");
    expect(screen.getAllByRole("button").map((each) => each.getAttribute("aria-label") ?? each.textContent)).toEqual([
      "Zoom in",
      "Zoom out",
      "Back to the opening view",
      "Flat map",
      "Countries",
    ]);
    expect(panel()).toBeNull();
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.getByText("Credits")).toBeDefined();
    const whole = screen.getByRole("link", { name: "Open full atlas" });
    expect([whole.getAttribute("href"), whole.getAttribute("target")]).toEqual(["?theme=dark", "_blank"]);
  });

  it("zooms by buttons, since a wheel scrolls the page around it", async () => {
    const { onZoom, user } = open("?embed");
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    await user.click(screen.getByRole("button", { name: "Zoom out" }));
    expect(onZoom.mock.calls).toEqual([[1], [-1]]);
  });

  it("opens a panel for what is picked, and closes it", async () => {
    const { user, query } = open("?embed&country=ALP");
    expect(within(screen.getByRole("main")).getByRole("heading", { name: "Alphia" })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Close the panel" }));
    expect(panel()).toBeNull();
    expect(query()).toBe("?embed");
    expect(document.activeElement).toBe(button("Countries"));
  });

  it("has the list as the keyboard's way in, and Esc back out, step by step", async () => {
    const { user, store, query } = open("?embed");
    await user.click(screen.getByRole("button", { name: "Countries" }));
    expect(screen.getByRole("listbox")).toBeDefined();
    store.getState().countryPicked("ALP");
    await screen.findByRole("heading", { name: "Alphia" });
    store.getState().closed();
    expect(query()).toBe("?embed");
    expect(await screen.findByRole("listbox")).toBeDefined();
    await user.keyboard("{Escape}");
    expect(panel()).toBeNull();
  });

  it.each([
    { address: "?embed&panel=off&country=ALP", lacks: ["Countries", "Close the panel"], has: ["Zoom in"] },
    { address: "?embed&controls=off", lacks: ["Zoom in", "Zoom out"], has: ["Countries"] },
  ])("goes without what it is told to: $address", ({ address, lacks, has }) => {
    open(address);
    expect(lacks.map(button)).toEqual(lacks.map(() => null));
    expect(has.map(button)).not.toContain(null);
    expect(panel()).toBeNull();
    expect(screen.getByRole("link", { name: "Open full atlas" })).toBeDefined();
  });

  it("is a picture until it is clicked, and does not say that nothing else can be had", async () => {
    const { user, query } = open("?embed&poster&country=ALP", true);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Open the map"]);
    expect(screen.getByText("Credits")).toBeDefined();
    expect(panel()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Open the map" }));
    expect(query()).toBe("?embed&country=ALP");
    expect(panel()).not.toBeNull();
    expect(button("Zoom in")).not.toBeNull();
  });

  it("says where only the drawn map can be had", () => {
    open("?embed", true);
    expect(screen.getByRole("status").textContent).toContain("cannot draw the interactive map");
  });
});

describe("the story in a frame", () => {
  it("turns by keys, and leaves to the host what it has no use for", async () => {
    const { user, query } = open("?embed&present");
    await screen.findByRole("heading", { level: 1, name: "All of it" });
    const free: string[] = [];
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) free.push(event.key);
    };
    window.addEventListener("keydown", listen);
    await user.keyboard("{ArrowLeft}{ArrowRight}{ArrowRight}{Escape}bnf");
    window.removeEventListener("keydown", listen);
    expect(free).toEqual(["ArrowLeft", "ArrowRight", "Escape", "b", "n", "f"]);
    expect(query()).toBe("?embed&present&step=2");
  });

  it("opens its links beside: a frame has no Back", async () => {
    open("?embed&present");
    const link = await screen.findByRole("link", { name: "Betania" });
    expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["?country=BET", "_blank"]);
  });

  it("has no notes, no black screen and no way out of itself", async () => {
    open("?embed&present");
    await screen.findByRole("heading", { level: 1, name: "All of it" });
    expect([button(/Notes/), button(/Black/), button(/Back to the atlas/)]).toEqual([null, null, null]);
    expect(button(/Next step/)).not.toBeNull();
  });

  it("goes without buttons where it is told to, and still says where it is", async () => {
    open("?embed&present&controls=off");
    expect(await screen.findByText("1 / 2")).toBeDefined();
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});
