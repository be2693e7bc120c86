/** The telling of the story: loads it, shows its steps, and knows when the reader has left it. */
import { NO_STORY, type Story } from "../atlas/story.ts";
import type { AtlasData } from "./data.ts";
import type { Services } from "./services.ts";
import { isOnStep, viewOnStep } from "./storyStep.ts";
import type { View } from "./view.ts";

/** The story, loaded when it is to be told. An atlas without one has one without steps. */
type StoryState =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "ready"; readonly story: Story }
  | { readonly status: "failed"; readonly message: string };

export interface Telling {
  readonly story: StoryState;
  /** The step that was shown last, counted from 1: from there the story goes on. */
  readonly place: number;

  /** Tells the story on the whole page, from where it was left. */
  presentationStarted(): void;
  /** Back to the atlas, in the view of the step that was shown. */
  presentationLeft(): void;
  /** Shows a step, counted from 1; the first or the last where there is none of that number. */
  stepPicked(step: number): void;
  /** Asks for the story without telling it. */
  storyWanted(): void;
  storyRetried(): void;
}

/** What it reads of the whole state. */
interface Around extends Telling {
  readonly view: View;
}

interface Teller {
  readonly state: Telling;
  /** Shows a view, as the step that it names has it: once the story has come, where it is yet to come. */
  follow(view: View): void;
  /**
   * A view as it enters the state. What the reader changes by hand is the story's step no longer; on the presenter's
   * screen nothing is changed by hand.
   * @param story as it enters the state with it
   */
  placed(view: View, story: StoryState): Pick<Around, "view" | "place">;
}

/** @param show puts a view, with what it opens, into the state, and at once what is said besides */
export function createTelling(
  data: AtlasData,
  { loadStory }: Pick<Services, "loadStory">,
  get: () => Around,
  show: (view: View, besides?: Pick<Telling, "story">) => void,
  set: (change: Pick<Telling, "story">) => void,
): Teller {
  const onStep = (view: View, story = get().story) =>
    story.status === "ready" ? viewOnStep(data, story.story, view) : view;

  function want(): void {
    set({ story: { status: "loading" } });
    (loadStory?.() ?? Promise.resolve(NO_STORY)).then(
      (story) => came({ status: "ready", story }),
      (error: unknown) => came({ status: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
  }

  function came(story: StoryState): void {
    show(onStep(get().view, story), { story });
  }

  function follow(view: View): void {
    show(onStep(view));
    if ((view.step !== null || view.presenting !== null) && get().story.status === "idle") want();
  }

  const state: Telling = {
    story: { status: "idle" },
    place: 1,

    presentationStarted: () => {
      const { view, place } = get();
      follow({ ...view, presenting: "screen", step: view.step ?? place });
    },
    presentationLeft: () => {
      const { view } = get();
      if (view.presenting !== null) show({ ...view, presenting: null, step: null });
    },
    stepPicked: (step) => {
      const { view } = get();
      const next = onStep({ ...view, step: Math.max(1, step) });
      if (next.step !== view.step) follow(next);
    },
    storyWanted: () => {
      if (get().story.status === "idle") want();
    },
    storyRetried: () => {
      if (get().story.status === "failed") want();
    },
  };

  return {
    state,
    follow,
    placed(view, story) {
      if (view.step === null) return { view, place: get().place };
      const left = view.presenting === null && story.status === "ready" && !isOnStep(data, story.story, view);
      return { view: left ? { ...view, step: null } : view, place: view.step };
    },
  };
}
