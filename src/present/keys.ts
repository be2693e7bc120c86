/** What the keys of a speaker, and the buttons of a clicker, ask of the presenter. */
import type { Turn } from "../story/story.ts";

export type Action = Turn | "black" | "notes" | "fullScreen" | "leave";

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

/** Clickers send a full stop where others send B. */
const LETTERS: Readonly<Record<string, Action>> = { b: "black", ".": "black", n: "notes", f: "fullScreen" };

export type PressedKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat">;

export interface Circumstances {
  /** Whether single letters are heard: they can be switched off (WCAG 2.2, 2.1.4). */
  readonly letters: boolean;
  /** Whether the focus is on a button or a link, which Space and Enter belong to. */
  readonly onControl: boolean;
  /** Whether the focus is in words too long for their place, which the arrows up and down scroll. */
  readonly inLongWords: boolean;
}

/** @returns null for a key that means nothing here, and is the browser's */
export function actionOf(pressed: PressedKey, { letters, onControl, inLongWords }: Circumstances): Action | null {
  const { key, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (key === "Escape") return "leave";
  if (key === " " && !onControl) return shiftKey ? "previous" : "next";
  if (inLongWords && (key === "ArrowUp" || key === "ArrowDown")) return null;
  const turn = TURNS[key];
  if (turn !== undefined) return shiftKey ? null : turn;
  // Held down, a switch would flicker.
  return letters && !pressed.repeat ? (LETTERS[key.toLowerCase()] ?? null) : null;
}
