import { useEffect, useRef, useState } from "react";
import { singleKeys } from "../controls/shortcuts.ts";
import { useAtlasStore } from "../state/useAtlas.ts";
import { type Turn, takeTurn } from "../story/story.ts";
import { type Action, actionOf } from "./keys.ts";
import { channelOf, type Link, linkWindows } from "./messages.ts";

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
 * What screen and notes have in common: turns, the black screen, and the other window. A frame has its turns alone: several
 * may stand on one page, and what it has no use for is the host's.
 * @param others what the remaining keys do; a key without an entry stays the browser's
 */
export function useTelling(
  role: "screen" | "notes" | "frame",
  others: Partial<Readonly<Record<Exclude<Action, Turn | "black">, () => void>>>,
): Telling {
  const store = useAtlasStore();
  const [isBlack, setBlack] = useState(false);
  const [screenLeft, setScreenLeft] = useState(false);
  const link = useRef<Link | null>(null);
  const latest = useRef({ isBlack, others });
  latest.current = { isBlack, others };

  useEffect(() => {
    if (role === "frame") return;
    const heard = { blackened: setBlack, screenLeft: setScreenLeft };
    const channel = channelOf(location);
    if (channel === null) return;
    const made = linkWindows(channel, store, role, heard, () => latest.current.isBlack);
    link.current = made;
    return () => made.close();
  }, [store, role]);

  function blacken(on: boolean) {
    setBlack(on);
    link.current?.blacken(on);
  }

  function take(turn: Turn): boolean {
    // Whoever goes on wants the next step seen.
    if (latest.current.isBlack) blacken(false);
    return takeTurn(store, turn);
  }

  function run(action: Action): boolean {
    if (action === "next" || action === "previous" || action === "first" || action === "last") {
      const isTurned = take(action);
      return isTurned || role !== "frame";
    }
    if (role === "frame") return false;
    if (action === "black") blacken(!latest.current.isBlack);
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
