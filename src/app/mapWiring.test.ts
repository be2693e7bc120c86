import { describe, expect, it } from "vitest";
import type { Emit, MapEvent } from "../map/view.ts";
import type { Scene, Spot } from "../scene/scene.ts";
import { formatAddress } from "../state/address.ts";
import { storeAt } from "../state/store.fixture.ts";
import { mapStatus } from "./mapStatus.ts";
import { wireMap } from "./mapWiring.ts";

/** A store wired to a map that only remembers what it was asked for. */
function wired(address = "") {
  const scenes: Scene[] = [];
  const spots: (Spot | null)[] = [];
  let emit: Emit = () => {};
  const store = storeAt(address);
  let woken = 0;
  const map = wireMap(store, (emitter) => {
    emit = emitter;
    return {
      render: (scene) => scenes.push(scene),
      pointOut: (spot) => spots.push(spot),
      zoom: () => {},
      wake: () => {
        woken += 1;
      },
      destroy: () => {},
    };
  });
  const status = () => mapStatus(store.getState(), map.progress.getState());
  return {
    scenes,
    spots,
    store,
    map,
    status,
    woken: () => woken,
    say: (event: MapEvent) => emit(event),
    state: () => store.getState(),
  };
}

describe("what happens on the map", () => {
  it.each([
    { event: { type: "countryClicked", id: "ALP" }, picks: { type: "country", iso3: "ALP" } },
    { event: { type: "countryClicked", id: "dry-strip" }, picks: { type: "place", id: "dry-strip" } },
    { event: { type: "placeClicked", id: "long-sea" }, picks: { type: "place", id: "long-sea" } },
    { event: { type: "visitClicked", id: "visit-1" }, picks: { type: "visit", id: "visit-1" } },
    { event: { type: "countryClicked", id: "nowhere" }, picks: { type: "none" } },
    { event: { type: "seaClicked" }, picks: { type: "none" } },
  ] satisfies { event: MapEvent; picks: object }[])("$event.type $event.id picks $picks", ({ event, picks }) => {
    const { say, state } = wired();
    say(event);
    expect(state().view.selection).toEqual(picks);
  });

  it("closes what is open when the sea is clicked", () => {
    const { say, state } = wired();
    say({ type: "countryClicked", id: "ALP" });
    say({ type: "seaClicked" });
    expect(state().view.selection).toEqual({ type: "none" });
  });

  it("is remembered: where the reader moved, and what the pointer rests on", () => {
    const { say, state } = wired();
    say({ type: "moved", bounds: [1, 2, 3, 4] });
    say({ type: "hovered", id: "ALP", x: 5, y: 6 });
    expect(state().view.bounds).toEqual([1, 2, 3, 4]);
    expect(state().hovered).toEqual({ id: "ALP", x: 5, y: 6 });
    say({ type: "hovered", id: null, x: 0, y: 0 });
    expect(state().hovered).toBeNull();
  });
});

describe("the scene", () => {
  it("is asked for once per change that the map shows, and not for others", () => {
    const { scenes, state } = wired();
    expect(scenes).toHaveLength(1);
    state().mapHovered({ id: "ALP", x: 1, y: 1 });
    state().familyToggled("energy");
    state().sheetMoved("full");
    expect(scenes).toHaveLength(1);
    state().countryPicked("ALP");
    state().themePicked("dark");
    expect(scenes.map((scene) => [scene.selected, scene.theme])).toEqual([
      [null, "light"],
      ["ALP", "light"],
      ["ALP", "dark"],
    ]);
  });

  it("stays as it is while a text points at a place, which the map is told by itself", () => {
    const { scenes, spots, state } = wired();
    const spot = { area: "ALP", at: [25, 15] } as const;
    state().mentionPointed(spot);
    state().mentionPointed(null);
    expect(spots).toEqual([spot, null]);
    expect(scenes).toHaveLength(1);
  });

  it("follows the filter", () => {
    const { scenes, state } = wired();
    state().filterPicked({ documents: ["b.txt"] });
    const [whole, filtered] = scenes;
    expect([whole?.isWhole, filtered?.isWhole]).toEqual([true, false]);
    expect([whole?.fills.has("BET"), filtered?.fills.has("BET")]).toEqual([true, true]);
    expect(filtered?.rings.map(({ id }) => id)).toEqual([]);
    state().filterCleared();
    expect(scenes[2]).toEqual(whole);
  });

  it("leaves room for the sheet above which a country was picked", () => {
    const { scenes, state } = wired();
    state().windowResized({ width: 390, height: 844 });
    state().countryPicked("ALP");
    expect(scenes.at(-1)?.padding.bottom).toBe(388);
  });
});

describe("in a frame", () => {
  it.each([
    { what: "the map has all the room", address: "?embed", right: 0 },
    { what: "a panel stands beside what is picked", address: "?embed&country=ALP", right: 430 },
    { what: "there may be no panel", address: "?embed&panel=off&country=ALP", right: 0 },
    { what: "a poster has none", address: "?embed&poster&country=ALP", right: 0 },
  ])("$what: $address", ({ address, right }) => {
    expect(wired(address).scenes.at(-1)?.padding).toEqual({ top: 0, right, bottom: 0, left: 0 });
  });

  it("the map wakes once its poster is clicked, and only then", () => {
    const { woken, state } = wired("?embed&poster");
    state().countryPicked("ALP");
    expect(woken()).toBe(0);
    state().posterOpened();
    state().posterOpened();
    expect(woken()).toBe(1);
    expect(formatAddress(state().view)).toBe("?embed&country=ALP");
  });

  it.each([
    { address: "?embed&panel=off", status: "static" },
    { address: "?embed&poster", status: "static" },
    { address: "?embed", status: "loading" },
  ])("a dossier that nobody sees keeps nobody waiting: $address", ({ address, status: reached }) => {
    const { say, scenes, status, state } = wired(address);
    state().countryPicked("ALP");
    const asked = scenes.at(-1);
    if (asked) say({ type: "drawn", scene: asked, by: "drawn" });
    expect(status()).toBe(reached);
  });
});

describe("the page", () => {
  const drawn = (scene: Scene | undefined, by: "interactive" | "drawn"): MapEvent => {
    if (!scene) throw new Error("expected a scene to have been asked for");
    return { type: "drawn", scene, by };
  };

  it.each([
    { by: "interactive", status: "ready" },
    { by: "drawn", status: "static" },
  ] as const)("is $status once the $by map shows its very scene", ({ by, status: reached }) => {
    const { say, scenes, status } = wired();
    expect(status()).toBe("loading");
    say(drawn(scenes[0], by));
    expect(status()).toBe(reached);
  });

  it("is loading while the map shows the scene before", () => {
    const { say, scenes, status, state } = wired();
    say(drawn(scenes[0], "interactive"));
    state().countryPicked("GAM");
    expect(status()).toBe("loading");
    say(drawn(scenes[1], "interactive"));
    expect(status()).toBe("ready");
  });

  it("is loading while the dossier is", () => {
    const { say, scenes, status, state } = wired();
    state().countryPicked("ALP");
    say(drawn(scenes[1], "interactive"));
    expect(status()).toBe("loading");
  });

  it("is ready in the table view whatever the map does, once the dossier is", () => {
    const { status, state } = wired();
    state().listPicked(true);
    expect(status()).toBe("ready");
    state().countryPicked("ALP");
    expect(status()).toBe("loading");
    state().countryPicked("GAM");
    expect(status()).toBe("ready");
  });

  it("has failed where no map can be shown", () => {
    const { say, status } = wired();
    say({ type: "failed", reason: "no map" });
    expect(status()).toBe("failed");
  });
});
