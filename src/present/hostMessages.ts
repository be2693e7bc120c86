/** What a frame and the page around it say to each other: a promise of README, so it changes only with a version. */
import * as v from "valibot";

const atlas = v.literal(1);
/** Longer than any address a browser takes. */
const LONGEST_QUERY = 8192;

const MessageSchema = v.union([
  v.strictObject({ atlas, type: v.literal("goto"), step: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ atlas, type: v.literal("goto"), query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
  v.strictObject({ atlas, type: v.picklist(["next", "previous"]) }),
]);

/** What the host asks for. `step` counts from 1; `query` is a query string, with or without "?". */
export type HostMessage = v.InferOutput<typeof MessageSchema>;

/** @returns null for whatever else is posted to a window */
export function hostMessage(data: unknown): HostMessage | null {
  const { success, output } = v.safeParse(MessageSchema, data);
  return success ? output : null;
}

export type Modifier = "Alt" | "Control" | "Meta" | "Shift";

/** What the frame says. `index` counts from 1; `px` are CSS pixels; `key` and `code` are those of a KeyboardEvent. */
export type FrameMessage =
  | { readonly type: "ready" }
  | { readonly type: "state"; readonly query: string }
  | { readonly type: "step"; readonly index: number; readonly count: number }
  | { readonly type: "height"; readonly px: number }
  | { readonly type: "key"; readonly key: string; readonly code: string; readonly modifiers: readonly Modifier[] };
