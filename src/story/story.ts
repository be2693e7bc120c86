/** Where the telling stands, and the ways on from there: for the presenter, and for whoever steps through the story in a frame. */
import type { Step, Story } from "../atlas/story.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";

/** Where the story stands. */
export interface Place {
  /** Counted from 1; 0 where the story has no steps, or has not come yet. */
  readonly index: number;
  readonly count: number;
  /** Whether the page shows this very step: false where the reader went their own way from it. */
  readonly shown: boolean;
  readonly step: Step | null;
  readonly next: Step | null;
}

/** The story, null until it has come. */
export function storyOf({ story }: Pick<AtlasState, "story">): Story | null {
  return story.status === "ready" ? story.story : null;
}

export function placeOf(state: Pick<AtlasState, "story" | "view" | "place">): Place {
  const steps = storyOf(state)?.steps ?? [];
  const index = Math.min(state.place, steps.length);
  return {
    index,
    count: steps.length,
    shown: index > 0 && state.view.step === index,
    step: steps[index - 1] ?? null,
    next: steps[index] ?? null,
  };
}

/** A way through the story. */
export type Turn = "next" | "previous" | "first" | "last";

/** The step that a turn leads to, counted from 1; at either end it stays. */
export function turned({ index, count }: Pick<Place, "index" | "count">, turn: Turn): number {
  const to = { next: index + 1, previous: index - 1, first: 1, last: count }[turn];
  return Math.min(Math.max(1, to), Math.max(1, count));
}

/** @returns whether another step is shown than before: at the ends none is, nor before the story has come */
export function takeTurn(store: AtlasStore, turn: Turn): boolean {
  const { view, story, stepPicked } = store.getState();
  if (story.status === "loading") return false;
  stepPicked(turned(placeOf(store.getState()), turn));
  return store.getState().view.step !== view.step;
}
