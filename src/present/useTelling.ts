import { useEffect, useRef, useState } from "react";
import { singleKeys } from "../controls/shortcuts.ts";
import { useAtlasStore } from "../state/useAtlas.ts";
import { type Action, actionOf } from "./keys.ts";
import { channelOf, type Link, linkWindows } from "./messages.ts";
import { type Turn, takeTurn } from "./story.ts";

/** What has more words than room can be focused, so that keys scroll it. */
const LONG_WORDS = '.words[tabindex="0"]';

export interface Telling {
  /** Whether the audience's screen is black. */
  readonly isBlack: boolean;
  /** Of a window of notes: the audience sees no step at present. */
  readonly screenLeft: boolean;
  readonly blacken: (on: boolean) => void;
  readonly take: (turn: Turn) => void;
}

/**
 * What screen and notes have in common: turns, the black screen, and the other window.
 * @param others what the remaining keys do; a key without an entry stays the browser's
 */
export function useTelling(
  role: "screen" | "notes",
  others: Partial<Readonly<Record<Exclude<Action, Turn | "black">, () => void>>>,
): Telling {
  const store = useAtlasStore();
  const [isBlack, setBlack] = useState(false);
  const [screenLeft, setScreenLeft] = useState(false);
  const link = useRef<Link | null>(null);
  const latest = useRef({ isBlack, others });
  latest.current = { isBlack, others };

  useEffect(() => {
    const heard = { blackened: setBlack, screenLeft: setScreenLeft };
    const made = linkWindows(channelOf(location), store, role, heard, () => latest.current.isBlack);
    link.current = made;
    return () => made.close();
  }, [store, role]);

  function blacken(on: boolean) {
    setBlack(on);
    link.current?.blacken(on);
  }

  function take(turn: Turn) {
    // Whoever goes on wants the next step seen.
    if (latest.current.isBlack) blacken(false);
    takeTurn(store, turn);
  }

  function run(action: Action): boolean {
    if (action === "black") blacken(!latest.current.isBlack);
    else if (action === "next" || action === "previous" || action === "first" || action === "last") take(action);
    else {
      const other = latest.current.others[action];
      other?.();
      return other !== undefined;
    }
    return true;
  }
  const answer = useRef(run);
  answer.current = run;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isIn = (places: string) => event.target instanceof Element && event.target.closest(places) !== null;
      const action = actionOf(event, {
        letters: singleKeys.getState().on,
        onControl: isIn("a, button, textarea, input"),
        inLongWords: isIn(LONG_WORDS),
      });
      if (action !== null && answer.current(action)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return { isBlack, screenLeft, blacken, take };
}
