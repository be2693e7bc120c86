import { afterEach, describe, expect, it } from "vitest";
import { isUnused, keyMessage } from "./unusedKey.ts";

afterEach(() => document.body.replaceChildren());

/** Presses a key on the element with the id "here", or on the page. */
function pressOn(html: string, key: string, init: KeyboardEventInit = {}, before?: (here: Element) => void) {
  document.body.innerHTML = html;
  const here = document.getElementById("here") ?? document.body;
  before?.(here);
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  here.dispatchEvent(event);
  return event;
}

describe("a key", () => {
  it.each([
    { where: "on the page", html: "", key: "ArrowRight", isFree: true },
    { where: "on the page", html: "", key: "PageDown", isFree: true },
    { where: "on the page", html: "", key: " ", isFree: true },
    { where: "on the page", html: "", key: "f", isFree: true },
    { where: "on the page", html: "", key: "Escape", isFree: true },
    { where: "on the page", html: "", key: "Tab", isFree: false },
    { where: "in a field", html: '<input id="here">', key: "a", isFree: false },
    { where: "in a field", html: '<input id="here" type="search">', key: "ArrowLeft", isFree: false },
    { where: "in a field", html: '<input id="here">', key: "Escape", isFree: true },
    { where: "in a list of choices", html: '<select id="here"></select>', key: "ArrowDown", isFree: false },
    { where: "on a button", html: '<button id="here">', key: " ", isFree: false },
    { where: "on a button", html: '<button id="here">', key: "Enter", isFree: false },
    { where: "on a button", html: '<button id="here">', key: "ArrowRight", isFree: true },
    { where: "in a link", html: '<a href="?"><b id="here"></b></a>', key: "Enter", isFree: false },
    { where: "on a radio button", html: '<input type="radio" id="here">', key: "ArrowRight", isFree: false },
    { where: "on a radio button", html: '<input type="radio" id="here">', key: "PageDown", isFree: true },
    { where: "on a checkbox", html: '<input type="checkbox" id="here">', key: "n", isFree: true },
  ])("$key $where is free: $isFree", ({ html, key, isFree }) => {
    expect(isUnused(pressOn(html, key))).toBe(isFree);
  });

  it("that something has used is not free, not even Esc", () => {
    const use = (here: Element) => here.addEventListener("keydown", (event) => event.preventDefault());
    expect(isUnused(pressOn('<div id="here"></div>', "Escape", {}, use))).toBe(false);
  });

  const long = '<div style="overflow-y: auto"><h2 id="here" tabindex="-1"></h2></div>';
  const scrolled = (to: number) => (here: Element) => {
    const box = here.parentElement;
    if (box === null) return;
    Object.defineProperties(box, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
    box.scrollTop = to;
  };
  it.each([
    { key: "PageDown", at: 0, isFree: false },
    { key: "PageDown", at: 600, isFree: true },
    { key: "ArrowUp", at: 0, isFree: true },
    { key: "ArrowUp", at: 40, isFree: false },
    { key: "ArrowRight", at: 0, isFree: true },
  ])("$key in a text scrolled to $at of 600 px is free: $isFree", ({ key, at, isFree }) => {
    expect(isUnused(pressOn(long, key, {}, scrolled(at)))).toBe(isFree);
  });

  it("is told as the browser tells it, with what is held down", () => {
    const event = pressOn("", "A", { code: "KeyA", shiftKey: true, ctrlKey: true });
    expect(keyMessage(event)).toEqual({ type: "key", key: "A", code: "KeyA", modifiers: ["Control", "Shift"] });
  });
});
