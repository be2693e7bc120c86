// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Scene } from "../scene/scene.ts";
import { posterClick, showsPoster } from "./poster.ts";
import { EMPTY_SCENE } from "./scene.fixture.ts";

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
  const arc = { id: "v", number: 1, lines: [], emphasis: "selected" as const, dashed: false };
  const tie = {
    ...{ id: "t", family: "energy" as const, tension: false, statements: 1, selected: false },
    lines: [],
  };
  it.each<{ what: string; scene: Scene; shows: boolean }>([
    { what: "the opening view", scene: EMPTY_SCENE, shows: true },
    { what: "the opening view in the dark", scene: { ...EMPTY_SCENE, theme: "dark" }, shows: true },
    { what: "a picked country", scene: { ...EMPTY_SCENE, selected: "PRK" }, shows: false },
    { what: "a picked visit", scene: { ...EMPTY_SCENE, arcs: [arc] }, shows: false },
    {
      what: "another camera",
      scene: { ...EMPTY_SCENE, camera: { type: "bounds", bounds: [1, 2, 3, 4] } },
      shows: false,
    },
    { what: "what a filter leaves", scene: { ...EMPTY_SCENE, isWhole: false }, shows: false },
    {
      what: "the names of another language",
      scene: { ...EMPTY_SCENE, words: { ...EMPTY_SCENE.words, language: "ru" } },
      shows: false,
    },
    { what: "the presenter's map", scene: { ...EMPTY_SCENE, enlarged: 1 }, shows: false },
    { what: "a tie's line", scene: { ...EMPTY_SCENE, ties: [tie] }, shows: false },
    { what: "the other borders", scene: { ...EMPTY_SCENE, borders: "natural-earth" }, shows: false },
    { what: "the flat map", scene: { ...EMPTY_SCENE, projection: "flat" }, shows: false },
  ])("$what: $shows", ({ scene, shows }) => {
    expect(showsPoster(scene)).toBe(shows);
  });
});
