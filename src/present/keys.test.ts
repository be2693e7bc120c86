import { describe, expect, it } from "vitest";
import { type Action, actionOf, type Circumstances, type PressedKey } from "./keys.ts";

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
const FREE: Circumstances = { letters: true, onControl: false, inLongWords: false };

interface Case extends Partial<PressedKey> {
  readonly key: string;
  readonly asks: Action | null;
  readonly when?: Partial<Circumstances>;
}

describe("a key asks for", () => {
  it.each<Case>([
    { key: "ArrowRight", asks: "next" },
    { key: "ArrowDown", asks: "next" },
    { key: "PageDown", asks: "next" },
    { key: " ", asks: "next" },
    { key: "ArrowLeft", asks: "previous" },
    { key: "ArrowUp", asks: "previous" },
    { key: "PageUp", asks: "previous" },
    { key: " ", shiftKey: true, asks: "previous" },
    { key: "Home", asks: "first" },
    { key: "End", asks: "last" },
    { key: "b", asks: "black" },
    { key: "B", shiftKey: true, asks: "black" },
    { key: ".", asks: "black" },
    { key: "n", asks: "notes" },
    { key: "f", asks: "fullScreen" },
    { key: "Escape", asks: "leave" },
    { key: "ArrowRight", repeat: true, asks: "next" },
    { key: "PageDown", asks: "next", when: { onControl: true } },
    { key: " ", asks: null, when: { onControl: true } },
    { key: "Enter", asks: null },
    { key: "Tab", asks: null },
    { key: "x", asks: null },
    { key: "b", repeat: true, asks: null },
    { key: "b", asks: null, when: { letters: false } },
    { key: "n", asks: null, when: { letters: false } },
    { key: "ArrowRight", asks: "next", when: { letters: false } },
    { key: "ArrowDown", asks: null, when: { inLongWords: true } },
    { key: "ArrowRight", asks: "next", when: { inLongWords: true } },
    { key: "ArrowLeft", altKey: true, asks: null },
    { key: "f", ctrlKey: true, asks: null },
    { key: "ArrowRight", metaKey: true, asks: null },
    { key: "End", shiftKey: true, asks: null },
  ])("$key $when → $asks", ({ asks, when, ...pressed }) => {
    expect(actionOf({ ...PLAIN, ...pressed }, { ...FREE, ...when })).toBe(asks);
  });
});
