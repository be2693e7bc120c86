import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Visit } from "../atlas/schema.ts";
import { ALPHIA, DATA, VISIT } from "../state/atlas.fixture.ts";
import type { AtlasData } from "../state/data.ts";
import { NO_FILTER } from "../state/filter.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { Timeline } from "./Timeline.tsx";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const visits: readonly Visit[] = [
  VISIT,
  { ...VISIT, id: "visit-0", name: "Bétania", iso3: "BET", destination: "BET", from: "2024-02-01", to: "2024-02-02" },
  { ...VISIT, id: "visit-none", name: "Gammia", iso3: "BET", from: null, to: null, precision: "unknown" },
];
const WITH_VISITS: AtlasData = {
  ...DATA,
  visits: {
    ...DATA.visits,
    features: visits.map((visit) => ({ type: "Feature", id: visit.id, properties: visit, geometry: null })),
  },
};

function open(data: AtlasData = WITH_VISITS, filter = NO_FILTER) {
  const store = storeAt({ filter }, { data, loadDossier: async (id) => ({ ...ALPHIA, id }) });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Timeline />
      </StoreContext>
    </StrictMode>,
  );
  const range = () => {
    const { from, to } = store.getState().view.filter;
    return [from, to];
  };
  return { store, range, state: () => store.getState(), user: userEvent.setup() };
}
const first = () => screen.getByRole("slider", { name: "First month" });
const last = () => screen.getByRole("slider", { name: "Last month" });
const button = (name: string) => screen.getByRole("button", { name });
const selected = (store: ReturnType<typeof open>["store"]) => {
  const { selection } = store.getState().view;
  return selection.type === "visit" ? selection.id : null;
};

describe("the timeline", () => {
  it("has the visits as numbered dots in time order, and those without a date in a row of their own", () => {
    open();
    const dots = within(screen.getByRole("group", { name: "Visits in time order" })).getAllByRole("button");
    expect(dots.map((dot) => [dot.textContent, dot.getAttribute("aria-label")])).toEqual([
      ["1", "Visit 1: Bétania, 1–2 February 2024"],
      ["2", "Visit 2: Alphia, 18–19 June 2024"],
    ]);
    expect(button("Visit to Gammia, without a date")).toBeDefined();
    expect(screen.getByText("1 visit, 1 article")).toBeDefined();
  });

  it("says of each article when it may have come out, and how that is known", () => {
    open();
    expect(screen.getByText("Article, inferred date: 20–30 June 2024. The deal")).toBeDefined();
    expect(screen.queryByText(/The sailors/)).toBeNull();
  });

  it("has one stop for the Tab key, and arrows from dot to dot", async () => {
    const { user } = open();
    const [one, two] = within(screen.getByRole("group", { name: "Visits in time order" })).getAllByRole("button");
    expect([one?.tabIndex, two?.tabIndex]).toEqual([0, -1]);
    one?.focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(two);
    await user.keyboard("{ArrowRight}{Home}");
    expect(document.activeElement).toBe(one);
  });

  it("lets visits that crowd share a dot, which opens one after the other; and so those without a date", async () => {
    const crowd = Array.from({ length: 20 }, (_, at): Visit => {
      const day = `2024-06-${String(at + 1).padStart(2, "0")}`;
      return { ...VISIT, id: `v${at}`, name: `Town ${at + 1}`, from: day, to: day };
    });
    const undated = crowd.slice(0, 5).map((visit): Visit => ({ ...visit, id: `u${visit.id}`, from: null, to: null }));
    const features = [...crowd, ...undated].map((visit) => ({
      ...{ type: "Feature" as const, id: visit.id, properties: visit, geometry: null },
    }));
    const { user, store } = open({ ...DATA, visits: { ...DATA.visits, features } });
    const dots = within(screen.getByRole("group", { name: "Visits in time order" })).getAllByRole("button");
    expect(dots.length).toBeLessThan(8);
    const several = dots.find((dot) => /^\d+–\d+$/.test(dot.textContent ?? ""));
    const [from = 0, to = 0] = several?.textContent?.split("–").map(Number) ?? [];
    expect(several?.getAttribute("aria-label")).toContain(`Visits ${from}–${to}: Town ${from}, `);
    const opened: (string | null)[] = [];
    for (let press = from; press <= to + 1; press++) {
      await user.click(several ?? document.body);
      opened.push(selected(store));
    }
    const all = Array.from({ length: to - from + 1 }, (_, at) => `v${from - 1 + at}`);
    expect(opened).toEqual([...all, all[0]]);
    expect(several?.textContent).toBe(String(from));
    expect(several?.getAttribute("aria-label")).toContain(`Visit ${from}: Town ${from}, `);

    await user.click(button("5 visits without a date: Town 1, Town 2, Town 3, Town 4 and Town 5"));
    expect(selected(store)).toBe("uv0");
  });

  it("says so where nothing has a date", () => {
    const none = { from: null, to: null, basis: "unknown", why: "" } as const;
    const documents = DATA.atlas.documents.map((document) => ({ ...document, published: none }));
    open({ ...DATA, atlas: { ...DATA.atlas, documents }, visits: { ...DATA.visits, features: [] } });
    expect(screen.getByText(/Nothing here has a date/)).toBeDefined();
    expect(screen.queryByRole("slider")).toBeNull();
    expect(button("Play the visits").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the brush", () => {
  it.each([
    { handle: first, keys: "{ArrowRight}", range: ["2024-02", null] },
    { handle: first, keys: "{ArrowRight}{ArrowRight}{ArrowLeft}", range: ["2024-02", null] },
    { handle: first, keys: "{ArrowLeft}", range: [null, null] },
    { handle: first, keys: "{PageUp}", range: ["2024-12", null] },
    { handle: first, keys: "{End}", range: ["2024-12", null] },
    { handle: first, keys: "{End}{Home}", range: [null, null] },
    { handle: last, keys: "{ArrowLeft}", range: [null, "2024-11"] },
    { handle: last, keys: "{Home}", range: [null, "2024-01"] },
    { handle: last, keys: "{PageDown}{ArrowUp}", range: [null, "2024-02"] },
    { handle: last, keys: "x{Tab}", range: [null, null] },
  ])("$keys on a handle leads to $range", async ({ handle, keys, range: expected }) => {
    const { user, range } = open();
    handle().focus();
    await user.keyboard(keys);
    expect(range()).toEqual(expected);
  });

  it("never lets a handle past the other", async () => {
    const { user, range } = open(WITH_VISITS, { ...NO_FILTER, from: "2024-05", to: "2024-06" });
    first().focus();
    await user.keyboard("{End}{ArrowRight}");
    expect(range()).toEqual(["2024-06", "2024-06"]);
    expect(first().getAttribute("aria-valuetext")).toBe("Jun 2024");
    last().focus();
    await user.keyboard("{PageDown}");
    expect(range()).toEqual(["2024-06", "2024-06"]);
  });

  /** As if the plot were 366 pixels wide: a pixel a day. */
  function drag(from: number, to: number, target: Element | null = document.querySelector(".brush")) {
    const plot = document.querySelector(".timeline-plot");
    if (!plot || !target) throw new Error("expected a plot with a brush");
    plot.getBoundingClientRect = () => new DOMRect(0, 0, 366, 78);
    fireEvent.pointerDown(target, { clientX: from, button: 0 });
    fireEvent.pointerMove(target, { clientX: to });
    fireEvent.pointerUp(target, { clientX: to });
  }

  it("is drawn, moved whole, and taken by an end", () => {
    const { range } = open();
    drag(40, 100);
    expect(range()).toEqual(["2024-02", "2024-04"]);
    drag(70, 101);
    expect(range()).toEqual(["2024-03", "2024-05"]);
    drag(150, 366, last());
    expect(range()).toEqual(["2024-03", null]);
    drag(366, 130, first());
    expect(range()).toEqual(["2024-05", null]);
  });

  it("is not moved beyond the axis, nor drawn by a mere click", () => {
    const { range } = open(WITH_VISITS, { ...NO_FILTER, from: "2024-03", to: "2024-04" });
    drag(90, 900);
    expect(range()).toEqual(["2024-11", null]);
    drag(20, 22);
    expect(range()).toEqual(["2024-11", null]);
  });

  it("says its range in words, and goes back to the whole time", async () => {
    const { user, range } = open(WITH_VISITS, { ...NO_FILTER, from: "2024-03", to: "2024-04" });
    expect(screen.getByRole("status", { name: "Range of months" }).textContent).toBe("Mar – Apr 2024");
    await user.click(button("Whole time"));
    expect(document.activeElement).toBe(first());
    expect(range()).toEqual([null, null]);
    expect(screen.getByRole("status", { name: "Range of months" }).textContent).toBe("2024, whole time");
  });

  it("says of an address beyond the axis that nothing is there", () => {
    open(WITH_VISITS, { ...NO_FILTER, from: "2030-01" });
    expect(screen.getByRole("status", { name: "Range of months" }).textContent).toMatch(/: nothing then$/);
  });

  it("keeps what has no date until that is switched off", async () => {
    const { user, state } = open(WITH_VISITS, { ...NO_FILTER, from: "2024-06", to: "2024-06" });
    expect(button("Visit to Gammia, without a date").getAttribute("aria-disabled")).toBe("false");
    expect(button("Visit 1: Bétania, 1–2 February 2024").getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("checkbox", { name: "Undated" }));
    expect(state().view.filter.undated).toBe(false);
    expect(button("Visit to Gammia, without a date").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("stepping", () => {
  it("goes through the visits in time order, those without a date last, and not around", async () => {
    const { user, store } = open();
    expect(button("Previous visit").getAttribute("aria-disabled")).toBe("true");
    const went: (string | null)[] = [];
    for (let step = 0; step < 4; step++) {
      await user.click(button("Next visit"));
      went.push(selected(store));
    }
    expect(went).toEqual(["visit-0", "visit-1", "visit-none", "visit-none"]);
    expect(screen.getByText("3 of 3")).toBeDefined();
    await user.click(button("Previous visit"));
    expect(selected(store)).toBe("visit-1");
  });

  it("passes over what the filter leaves out", async () => {
    const { user, store } = open(WITH_VISITS, { ...NO_FILTER, from: "2024-06" });
    await user.click(button("Next visit"));
    expect(selected(store)).toBe("visit-1");
  });

  it("plays once to the end, and stops where it is when paused", async () => {
    vi.useFakeTimers();
    const { store } = open();
    const wait = () => vi.advanceTimersByTimeAsync(3000);
    fireEvent.click(button("Play the visits"));
    expect(selected(store)).toBe("visit-0");
    await wait();
    expect(selected(store)).toBe("visit-1");
    fireEvent.click(button("Pause"));
    await wait();
    expect(selected(store)).toBe("visit-1");
    fireEvent.click(button("Play the visits"));
    expect(selected(store)).toBe("visit-none");
    await wait();
    await wait();
    expect(selected(store)).toBe("visit-none");
    expect(button("Play the visits")).toBeDefined();
  });

  it("leaves a reader alone who closes what is shown", async () => {
    vi.useFakeTimers();
    const { store, state } = open();
    fireEvent.click(button("Play the visits"));
    state().closed();
    await vi.advanceTimersByTimeAsync(6000);
    expect(selected(store)).toBeNull();
  });
});
