// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Scene } from "../scene/scene.ts";
import { posterClick, showsPoster } from "./poster.ts";

describe("a click on the poster", () => {
  const click = (html: string, init: MouseEventInit = {}) => {
    document.body.innerHTML = html;
    const target = document.querySelector("[data-here]");
    let result: ReturnType<typeof posterClick> = null;
    const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
    document.body.addEventListener(
      "click",
      (clicked) => {
        result = posterClick(clicked);
      },
      { once: true },
    );
    target?.dispatchEvent(event);
    return { result, taken: event.defaultPrevented };
  };

  it.each([
    {
      on: "a country",
      html: '<a href="?country=PRK"><b data-here></b></a>',
      event: { type: "countryClicked", id: "PRK" },
    },
    {
      on: "a region",
      html: '<a href="./?place=west-sea" data-here></a>',
      event: { type: "placeClicked", id: "west-sea" },
    },
    { on: "a visit", html: '<a href="?visit=a%20b" data-here></a>', event: { type: "visitClicked", id: "a b" } },
    {
      on: "a tie",
      html: '<a href="?tie=A-B.energy" data-here></a>',
      event: { type: "tieClicked", id: "A-B.energy" },
    },
  ])("$on becomes its event, and the page stays", ({ html, event }) => {
    expect(click(html)).toEqual({ result: event, taken: true });
  });

  it.each([
    { on: "the sea", html: "<p data-here></p>", init: {} },
    { on: "a link elsewhere", html: '<a href="./about" data-here></a>', init: {} },
    { on: "a country, for a new tab", html: '<a href="?country=PRK" data-here></a>', init: { ctrlKey: true } },
    { on: "a country, with the second button", html: '<a href="?country=PRK" data-here></a>', init: { button: 1 } },
  ])("$on is left alone", ({ html, init }) => {
    expect(click(html, init)).toEqual({ result: null, taken: false });
  });
});

describe("the poster shows", () => {
  const opening: Scene = {
    theme: "light",
    projection: "globe",
    borders: "recognised",
    isWhole: true,
    camera: { type: "opening" },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    enlarged: null,
    fills: new Map(),
    selected: null,
    members: new Set<string>(),
    origin: null,
    arcs: [],
    ties: [],
    rings: [],
    labels: [],
    words: { language: "en", title: "Map", gestures: { ctrl: "", command: "", touch: "" }, areas: new Map() },
  };
  const arc = { id: "v", number: 1, lines: [], selected: true, dashed: false };
  const tie = {
    ...{ id: "t", family: "energy" as const, tension: false, statements: 1, selected: false },
    lines: [],
  };
  it.each<{ what: string; scene: Scene; shows: boolean }>([
    { what: "the opening view", scene: opening, shows: true },
    { what: "the opening view in the dark", scene: { ...opening, theme: "dark" }, shows: true },
    { what: "a picked country", scene: { ...opening, selected: "PRK" }, shows: false },
    { what: "a picked visit", scene: { ...opening, arcs: [arc] }, shows: false },
    { what: "another camera", scene: { ...opening, camera: { type: "bounds", bounds: [1, 2, 3, 4] } }, shows: false },
    { what: "what a filter leaves", scene: { ...opening, isWhole: false }, shows: false },
    {
      what: "the names of another language",
      scene: { ...opening, words: { ...opening.words, language: "ru" } },
      shows: false,
    },
    { what: "the presenter's map", scene: { ...opening, enlarged: 1 }, shows: false },
    { what: "a tie's line", scene: { ...opening, ties: [tie] }, shows: false },
    { what: "the other borders", scene: { ...opening, borders: "natural-earth" }, shows: false },
    { what: "the flat map", scene: { ...opening, projection: "flat" }, shows: false },
  ])("$what: $shows", ({ scene, shows }) => {
    expect(showsPoster(scene)).toBe(shows);
  });
});
