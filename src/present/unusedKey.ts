/** Which keys a frame has no use for, so that they are the host's: a slide deck around it still turns. */
import type { FrameMessage, Modifier } from "./hostMessages.ts";

const TEXT =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])";
const PRESSED_BY_SPACE_OR_ENTER = "a[href], button, summary, input, [role=button], [role=option], [role=tab]";
const MOVED_BY_ARROWS = "input[type=radio], input[type=range]";

/** Which way a key scrolls what the focus stands in. */
const SCROLLS: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  PageDown: 1,
  End: 1,
  " ": 1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -1,
};

/** To be asked once everything in the page has heard the key. */
export function isUnused(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.key === "Tab") return false;
  // What had a use for it has said so.
  if (event.key === "Escape") return true;
  const focused = event.target instanceof Element ? event.target : null;
  if (focused === null) return true;
  if (focused.matches(TEXT)) return false;
  if ((event.key === " " || event.key === "Enter") && focused.closest(PRESSED_BY_SPACE_OR_ENTER)) return false;
  if (event.key.startsWith("Arrow") && focused.matches(MOVED_BY_ARROWS)) return false;
  const way = event.key === " " && event.shiftKey ? -1 : SCROLLS[event.key];
  return way === undefined || !scrolls(focused, way);
}

/** Whether something around an element has more to show that way: at its end the key is free again. */
function scrolls(from: Element, way: 1 | -1): boolean {
  for (let element: Element | null = from; element !== null; element = element.parentElement) {
    const { scrollTop, scrollHeight, clientHeight } = element;
    const rest = way === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    // A pixel may be lost to rounding.
    if (rest > 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)) return true;
  }
  return false;
}

export function keyMessage(event: KeyboardEvent): Extract<FrameMessage, { type: "key" }> {
  const held: readonly (readonly [Modifier, boolean])[] = [
    ["Alt", event.altKey],
    ["Control", event.ctrlKey],
    ["Meta", event.metaKey],
    ["Shift", event.shiftKey],
  ];
  const modifiers = held.flatMap(([name, isHeld]) => (isHeld ? [name] : []));
  return { type: "key", key: event.key, code: event.code, modifiers };
}
