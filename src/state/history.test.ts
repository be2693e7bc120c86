import { describe, expect, it } from "vitest";
import type { Story } from "../atlas/story.ts";
import { type AddressBar, connectAddress } from "./history.ts";
import { SEARCHED } from "./search.fixture.ts";
import { storeAt } from "./store.fixture.ts";

/** A window with a history, as far as the address needs one. */
function windowAt(search: string) {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const location = { pathname: "/atlas/", hash: "", search };
  const go = (url: string) => {
    location.search = new URL(url, "https://example.org").search;
  };
  const bar: AddressBar = {
    location,
    history: {
      pushState(_state, _title, url) {
        go(String(url));
        entries.splice(at + 1, entries.length, location.search);
        at += 1;
      },
      replaceState(_state, _title, url) {
        go(String(url));
        entries[at] = location.search;
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const back = () => {
    at -= 1;
    location.search = entries[at] ?? "";
    for (const listener of listeners) listener();
  };
  return { bar, entries, back };
}

const step = (title: string, view: string) => ({ title, text: "", notes: "", view });
const STORY: Story = { version: 1, title: "", lang: "en", steps: [step("A", "?country=ALP"), step("B", "?list")] };

function open(search: string) {
  const page = windowAt(search);
  const store = storeAt(search, { data: SEARCHED, loadStory: async () => STORY });
  const disconnect = connectAddress(store, page.bar);
  return { ...page, store, disconnect, state: () => store.getState() };
}

describe("the history", () => {
  it("grows by a pick, so that Back undoes it", () => {
    const { entries, back, state } = open("");
    state().countryPicked("ALP");
    state().placePicked("long-sea");
    expect(entries).toEqual(["", "?country=ALP", "?place=long-sea"]);
    back();
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
    back();
    expect(state().view.selection).toEqual({ type: "none" });
    expect(entries).toHaveLength(3);
  });

  it("never grows in a frame: Back there is the host’s", async () => {
    const { entries, store, state } = open("?embed&country=ALP");
    state().placePicked("long-sea");
    state().articleOpened("a.txt");
    state().stepPicked(1);
    state().presentationStarted();
    await new Promise((resolve) => setTimeout(resolve));
    expect(entries).toEqual(["?embed&present&step=1"]);
    state().addressChanged({ ...store.getState().view, presenting: null, step: null });
    expect(entries).toEqual(["?embed&country=ALP"]);
  });

  it("goes on where the browser lets nobody write it", () => {
    const page = windowAt("?country=ALP");
    const refuse = () => {
      throw new DOMException("a sandbox", "SecurityError");
    };
    const bar = { ...page.bar, history: { pushState: refuse, replaceState: refuse } };
    const { store } = open("?country=ALP");
    connectAddress(store, bar);
    store.getState().countryPicked("BET");
    expect(store.getState().view.selection).toEqual({ type: "country", iso3: "BET" });
  });

  it("grows by an organisation, so that Back undoes it", () => {
    const { entries, back, state } = open("?country=ALP");
    state().picked({ type: "organisation", id: "LSP" });
    state().picked({ type: "organisation", id: "NOBODY" });
    expect(entries).toEqual(["?country=ALP", "?organisation=LSP"]);
    back();
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
  });

  it("takes an organisation that the atlas does not hold out of the address", () => {
    expect(open("?organisation=NOBODY").entries).toEqual([""]);
  });

  it("grows by a tie, so that Back undoes it and Forward would lead there again", () => {
    const { entries, back, state } = open("?country=ALP");
    state().picked({ type: "tie", id: "tie-energy" });
    state().picked({ type: "tie", id: "ALP-TST.energy" });
    state().picked({ type: "tie", id: "ALP-TST.culture" });
    expect(entries).toEqual(["?country=ALP", "?tie=tie-energy", "?tie=ALP-TST.energy"]);
    back();
    expect(state().view.selection).toEqual({ type: "tie", id: "tie-energy" });
    back();
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
  });

  it("does not grow by borders and layers, which the address holds", () => {
    const { entries, state } = open("?country=ALP");
    state().bordersPicked("natural-earth");
    state().layerToggled("rings");
    state().layerToggled("visits");
    expect(entries).toEqual(["?country=ALP&borders=natural-earth&hide=visits,rings"]);
    state().layerToggled("rings");
    state().layerToggled("visits");
    state().bordersPicked("recognised");
    expect(entries).toEqual(["?country=ALP"]);
  });

  it("grows when a dossier is closed", () => {
    const { entries, state } = open("?country=ALP");
    state().closed();
    expect(entries).toEqual(["?country=ALP", ""]);
  });

  it("grows by an article, and not by another sentence of it", () => {
    const { entries, back, state } = open("?country=ALP");
    state().articleOpened("a.txt", 100);
    state().articleOpened("a.txt", 0);
    expect(entries).toEqual(["?country=ALP", "?country=ALP&document=a.txt&excerpt=a.txt@0"]);
    back();
    expect(state().view.article).toBeNull();
    expect(state().view.selection).toEqual({ type: "country", iso3: "ALP" });
  });

  it("grows by the table view, which a pick in it keeps", () => {
    const { entries, back, state } = open("");
    state().listPicked(true);
    state().listPicked(true);
    state().countryPicked("ALP");
    expect(entries).toEqual(["", "?list", "?country=ALP&list"]);
    back();
    expect(state().view).toMatchObject({ list: true, selection: { type: "none" } });
    back();
    expect(state().view.list).toBe(false);
  });

  it("does not grow by camera, theme or projection", () => {
    const { entries, state } = open("?country=ALP");
    state().mapMoved([1, 2, 3, 4]);
    state().themePicked("dark");
    state().projectionPicked("flat");
    expect(entries).toEqual(["?country=ALP&view=1,2,3,4&projection=flat&theme=dark"]);
  });

  it("grows by a choice of the filter, but not by the brush", () => {
    const { entries, back, state } = open("");
    state().filterPicked({ domains: ["energy"] });
    state().rangeBrushed("2024-05", null);
    state().rangeBrushed("2024-05", "2024-06");
    expect(entries).toEqual(["", "?domain=energy&from=2024-05&to=2024-06"]);
    state().filterPicked({ undated: false });
    state().filterCleared();
    expect(entries).toEqual([
      "",
      "?domain=energy&from=2024-05&to=2024-06",
      "?domain=energy&from=2024-05&to=2024-06&undated=no",
      "",
    ]);
    back();
    expect(state().view.filter).toMatchObject({ domains: ["energy"], to: "2024-06", undated: false });
  });

  it("does not grow by the same pick again, nor by closing what is closed", () => {
    const { entries, state } = open("");
    state().closed();
    state().countryPicked("ALP");
    state().countryPicked("ALP");
    expect(entries).toEqual(["", "?country=ALP"]);
  });

  it.each([
    "?country=ZZZ",
    "?document=gone.txt",
    "?excerpt=gone.txt@5",
    "?excerpt=a.txt",
    "?country=alp&utm_source=mail",
    "?place=nowhere",
    "?visit=never",
    "?tie=ALP-GAM.energy",
    "?place=ALP",
    "?place=city-1",
    "?documents=gone.txt",
  ])("is rid of what the atlas does not hold: %s", (search) => {
    expect(open(search).entries).toEqual([""]);
  });

  it("is left alone once disconnected", () => {
    const { entries, state, disconnect } = open("");
    disconnect();
    state().countryPicked("ALP");
    expect(entries).toEqual([""]);
  });
});

describe("the story", () => {
  const loaded = () => new Promise((resolve) => setTimeout(resolve));

  it("comes without a new entry, and each step adds one", async () => {
    const { entries, back, state } = open("?present&step=99");
    await loaded();
    expect(entries).toEqual(["?present&step=2"]);
    state().stepPicked(1);
    expect(entries).toEqual(["?present&step=2", "?present&step=1"]);
    back();
    expect(state().view).toMatchObject({ step: 2, list: true });
  });

  it("is begun and left in entries of their own", async () => {
    const { entries, back, state } = open("?place=long-sea");
    state().presentationStarted();
    await loaded();
    state().presentationLeft();
    expect(entries).toEqual(["?place=long-sea", "?present&step=1", "?country=ALP"]);
    back();
    expect(state().view).toMatchObject({ presenting: "screen", step: 1 });
    back();
    expect(state().view).toMatchObject({ presenting: null, selection: { id: "long-sea" } });
  });
});
