/**
 * Whether the page may move the focus by itself. As a frame only while it has it: a browser would take it from the page
 * around it, whose keys then stay without an answer.
 */
export function mayTakeFocus(page: Window = window): boolean {
  return page.parent === page || page.document.hasFocus();
}
