import { describe, expect, it } from "vitest";
import { hostMessage } from "./hostMessages.ts";

describe("what a host posts", () => {
  it.each([
    { message: { atlas: 1, type: "next" } },
    { message: { atlas: 1, type: "previous" } },
    { message: { atlas: 1, type: "goto", step: 3 } },
    { message: { atlas: 1, type: "goto", query: "?country=ALP" } },
    { message: { atlas: 1, type: "goto", query: "" } },
  ])("is heard: $message", ({ message }) => {
    expect(hostMessage(message)).toEqual(message);
  });

  it.each([
    { fault: "nothing", message: undefined },
    { fault: "text", message: "next" },
    { fault: "a list", message: [{ atlas: 1, type: "next" }] },
    { fault: "no version", message: { type: "next" } },
    { fault: "another version", message: { atlas: 2, type: "next" } },
    { fault: "a version in letters", message: { atlas: "1", type: "next" } },
    { fault: "a type nobody knows", message: { atlas: 1, type: "close" } },
    { fault: "a type of the frame's own", message: { atlas: 1, type: "ready" } },
    { fault: "what a slide deck tells its frames", message: { method: "slide:start" } },
    { fault: "nowhere to go", message: { atlas: 1, type: "goto" } },
    { fault: "two ways at once", message: { atlas: 1, type: "goto", step: 1, query: "" } },
    { fault: "a step before the first", message: { atlas: 1, type: "goto", step: 0 } },
    { fault: "a step between steps", message: { atlas: 1, type: "goto", step: 1.5 } },
    { fault: "a step in letters", message: { atlas: 1, type: "goto", step: "2" } },
    { fault: "no step at all", message: { atlas: 1, type: "goto", step: Number.NaN } },
    { fault: "a query that is no text", message: { atlas: 1, type: "goto", query: { country: "ALP" } } },
    { fault: "a query longer than an address", message: { atlas: 1, type: "goto", query: "?".padEnd(9000, "a") } },
    { fault: "more than was asked", message: { atlas: 1, type: "next", by: 2 } },
  ])("is ignored where it is $fault", ({ message }) => {
    expect(hostMessage(message)).toBeNull();
  });
});
