import { expect, it } from "vitest";
import { mixed } from "./colour.ts";

it.each([
  { from: "#000000", to: "#FFFFFF", share: 0, colour: "#000000" },
  { from: "#000000", to: "#ffffff", share: 1, colour: "#ffffff" },
  { from: "#102030", to: "#304050", share: 0.5, colour: "#203040" },
])("$from and $to at $share make $colour", ({ from, to, share, colour }) => {
  expect(mixed(from, to, share)).toBe(colour);
});

it.each(["red", "#fff", "#12345g", ""])("refuses %j", (colour) => {
  expect(() => mixed(colour, "#000000", 0.5)).toThrow(RangeError);
});
