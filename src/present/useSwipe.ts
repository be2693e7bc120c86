import { type PointerEvent, useRef } from "react";
import type { Turn } from "../story/story.ts";

/** CSS pixels that a finger has to go for a page to turn, and how much more across than along. */
const REACH = 48;
const SLANT = 1.5;

/** @returns where a stroke of a finger leads; null for a tap, or for a scroll */
export function turnOf(across: number, along: number): Turn | null {
  if (Math.abs(across) < REACH || Math.abs(across) < SLANT * Math.abs(along)) return null;
  return across < 0 ? "next" : "previous";
}

/** Listeners for an element with `touch-action: pan-y`, on which fingers turn pages. */
export function useSwipe(take: (turn: Turn) => void) {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === "mouse") return;
      // A second finger means something else.
      start.current = event.isPrimary ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from === null || from.id !== event.pointerId) return;
      const turn = turnOf(event.clientX - from.x, event.clientY - from.y);
      if (turn !== null) take(turn);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
