/** Keys that work from anywhere on the page. Single letters can be switched off (WCAG 2.2, 2.1.4). */
import { useEffect, useRef } from "react";
import { createStore } from "zustand/vanilla";

export type Shortcut = "search" | "keys";

const STORED = "eastward:single-keys";

/** Whether `/` and `?` are heard. Kept on this device; a browser that keeps nothing has them on. */
export const singleKeys = createStore<{ readonly on: boolean }>()(() => ({ on: stored() !== "off" }));

export function switchSingleKeys(on: boolean): void {
  singleKeys.setState({ on });
  try {
    localStorage.setItem(STORED, on ? "on" : "off");
  } catch {
    // Storage is closed to this page: the choice holds until it is left.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

/** What a key asks for; null for any other key, for text being typed, and under a dialog. */
export function shortcutOf(event: KeyboardEvent, single: boolean): Shortcut | null {
  if (event.isComposing || document.querySelector("dialog[open]")) return null;
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return "search";
  if (!single || ctrlKey || metaKey || altKey || isTextField(event.target)) return null;
  if (key === "/") return "search";
  return key === "?" ? "keys" : null;
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "range", "button"].includes(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}

/** Calls `run` when the keys of a shortcut are pressed anywhere. */
export function useShortcut(shortcut: Shortcut, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shortcutOf(event, singleKeys.getState().on) !== shortcut) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [shortcut]);
}
