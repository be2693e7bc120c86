/** The speaker's second window: the same page, in the notes' dress. */
import { formatAddress } from "../state/address.ts";
import type { View } from "../state/view.ts";

export function notesAddress(view: View): string {
  return formatAddress({ ...view, presenting: "notes" });
}

/** @returns whether the browser opened it; there is one at most, and it is brought to the front */
export function openNotes(view: View): boolean {
  return window.open(notesAddress(view), "eastward-notes", "popup,width=960,height=720") !== null;
}
