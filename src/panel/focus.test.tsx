import { expect, it } from "vitest";
import { mayTakeFocus } from "./focus.ts";

it.each([
  { page: "a page of its own takes the focus", framed: false, focused: false, may: true },
  { page: "a frame leaves it where it is", framed: true, focused: false, may: false },
  { page: "a frame that has it moves it", framed: true, focused: true, may: true },
])("$page", ({ framed, focused, may }) => {
  const inner = document.createElement("iframe");
  document.body.append(inner);
  const page = framed ? inner.contentWindow : window;
  if (page === null) throw new Error("expected a frame in the document to have a window");
  Object.defineProperty(page.document, "hasFocus", { configurable: true, value: () => focused });
  expect(mayTakeFocus(page)).toBe(may);
});
