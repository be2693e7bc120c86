import { expect, it } from "vitest";
import { LatePattern } from "./latePattern.ts";

it.each([
  { flags: "g", text: "a trip, a trip", finds: [2, 10] },
  { flags: "y", text: "trip trip", finds: [0] },
  { flags: "g", text: "a visit", finds: [] },
])("finds with flag $flags what the pattern itself finds in $text", ({ flags, text, finds }) => {
  const late = new LatePattern("trip", flags);
  const matches = [late.for(text), late.for(text)].flatMap((pattern) => pattern.exec(text)?.index ?? []);
  expect(matches).toEqual(finds);
});
