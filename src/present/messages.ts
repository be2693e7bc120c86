/** Keeps the screen and the speaker's windows of one browser in step. */
import * as v from "valibot";
import type { AtlasStore } from "../state/store.ts";

const atlas = v.literal(1);
const MessageSchema = v.variant("type", [
  /** A window came and wants to know where the telling stands. */
  v.strictObject({ atlas, type: v.literal("ask") }),
  /** `index` counts from 1. */
  v.strictObject({ atlas, type: v.literal("step"), index: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ atlas, type: v.literal("black"), on: v.boolean() }),
  /** The screen shows the atlas again. */
  v.strictObject({ atlas, type: v.literal("left") }),
]);
type Message = v.InferOutput<typeof MessageSchema>;

/** The part of a BroadcastChannel that this needs. */
export interface Channel {
  postMessage(message: Message): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/**
 * Windows of one atlas hear each other, and those of another atlas on the same host do not.
 * @returns null where the browser has no channel for this page, as for one in a sandbox
 */
export function channelOf(page: Location): Channel | null {
  try {
    return new BroadcastChannel(`eastward:present:${page.pathname}`);
  } catch {
    return null;
  }
}

export interface Heard {
  blackened(on: boolean): void;
  /** The screen is gone, or is there again. */
  screenLeft(left: boolean): void;
}

export interface Link {
  blacken(on: boolean): void;
  close(): void;
}

/**
 * @param role the screen answers those who ask; a window of notes asks
 * @param isBlack of the screen, asked when it answers
 */
export function linkWindows(
  channel: Channel,
  store: AtlasStore,
  role: "screen" | "notes",
  heard: Heard,
  isBlack: () => boolean,
): Link {
  // What was only heard is not told again: of two windows that echo, neither comes to rest.
  let hearing = false;
  const tellStep = () => {
    const { step } = store.getState().view;
    if (step !== null) channel.postMessage({ atlas: 1, type: "step", index: step });
  };
  channel.addEventListener("message", ({ data }) => {
    const { success, output } = v.safeParse(MessageSchema, data);
    if (!success) return;
    hearing = true;
    switch (output.type) {
      case "ask":
        if (role === "screen") {
          tellStep();
          channel.postMessage({ atlas: 1, type: "black", on: isBlack() });
        }
        break;
      case "step":
        heard.screenLeft(false);
        store.getState().stepPicked(output.index);
        break;
      case "black":
        heard.blackened(output.on);
        break;
      case "left":
        heard.screenLeft(true);
        break;
    }
    hearing = false;
  });
  const unsubscribe = store.subscribe(({ view, story }, previous) => {
    // A number that the address had too high is put right when the story comes: nobody has moved.
    const moved = view.step !== previous.view.step && story === previous.story;
    if (!hearing && moved && view.presenting !== null) tellStep();
  });
  if (role === "notes") channel.postMessage({ atlas: 1, type: "ask" });
  else tellStep();
  return {
    blacken: (on) => channel.postMessage({ atlas: 1, type: "black", on }),
    close() {
      unsubscribe();
      if (role === "screen") channel.postMessage({ atlas: 1, type: "left" });
      channel.close();
    },
  };
}
