/** What has to be done to a map that shows one scene so that it shows the next. Pure. */
import type { Borders } from "../atlas/vocabulary.ts";
import type { CameraIntent, Fill, Scene } from "../scene/scene.ts";
import type { ThemeName } from "../theme/tokens.ts";
import type { Marks } from "./sources.ts";

export type Operation =
  | { readonly type: "theme"; readonly theme: ThemeName }
  /** Null for the size of the page. */
  | { readonly type: "enlarge"; readonly by: number | null }
  | { readonly type: "projection"; readonly projection: Scene["projection"] }
  | { readonly type: "borders"; readonly borders: Borders }
  /** Null takes the fill away. */
  | { readonly type: "fill"; readonly id: string; readonly fill: Fill | null }
  | { readonly type: "data"; readonly source: Marks }
  /** `jump`: without a flight, because there is nothing to fly from or the room itself has changed. */
  | { readonly type: "camera"; readonly jump: boolean };

/** @param previous null where nothing is shown yet: all there is in `next`, and its theme and projection */
export function difference(previous: Scene | null, next: Scene): readonly Operation[] {
  const operations: Operation[] = [];
  const enlarged = (previous?.enlarged ?? null) !== next.enlarged;
  // First, since all pictures are made for it.
  if (enlarged) operations.push({ type: "enlarge", by: next.enlarged });
  const themed = previous?.theme !== next.theme || enlarged;
  if (themed) operations.push({ type: "theme", theme: next.theme });
  if (previous?.projection !== next.projection) operations.push({ type: "projection", projection: next.projection });

  const rebordered = previous !== null && previous.borders !== next.borders;
  if (previous?.borders !== next.borders) operations.push({ type: "borders", borders: next.borders });

  const fills = fillOperations(previous?.fills ?? new Map(), next.fills);
  operations.push(...fills);
  // Outlines are the area's own, as this view of the borders has it.
  if ((previous?.selected ?? null) !== next.selected || (rebordered && next.selected !== null))
    operations.push({ type: "data", source: "selected" });

  if (!same(previous?.ties ?? [], next.ties)) operations.push({ type: "data", source: "ties" });
  if (!same(previous?.arcs ?? [], next.arcs)) operations.push({ type: "data", source: "arcs" });
  // A ring is a picture in the theme's colours.
  if (!same(previous?.rings ?? [], next.rings) || (themed && next.rings.length > 0))
    operations.push({ type: "data", source: "rings" });
  // A label's colour hangs on the fill that it stands on, its dot on the marks beside it.
  const ground =
    rebordered ||
    fills.length > 0 ||
    operations.some((operation) => operation.type === "data" && ["arcs", "rings"].includes(operation.source));
  if (!same(previous?.labels ?? [], next.labels) || (ground && next.labels.length > 0))
    operations.push({ type: "data", source: "labels" });
  if (!same(previous?.origin ?? null, next.origin)) operations.push({ type: "data", source: "origin" });

  // Sets have no entries to compare.
  if (!same([...(previous?.members ?? [])], [...next.members]) || (rebordered && next.members.size > 0))
    operations.push({ type: "data", source: "members" });

  if (previous === null) operations.push({ type: "camera", jump: true });
  else if (looksElsewhere(previous, next))
    operations.push({ type: "camera", jump: previous.projection !== next.projection || enlarged });
  return operations;
}

function fillOperations(previous: Scene["fills"], next: Scene["fills"]): Operation[] {
  if (previous === next) return [];
  const ids = new Set([...previous.keys(), ...next.keys()]);
  return [...ids]
    .filter((id) => previous.get(id) !== next.get(id))
    .map((id) => ({ type: "fill", id, fill: next.get(id) ?? null }));
}

function looksElsewhere(previous: Scene, next: Scene): boolean {
  if (previous.projection !== next.projection || previous.enlarged !== next.enlarged) return true;
  // A reader's own view stays where it is on the screen, whatever opens beside it. The presenter's is nobody's own.
  if (next.camera.type === "moved" && next.enlarged === null) return !sameCamera(previous.camera, next.camera);
  return !sameCamera(previous.camera, next.camera) || !same(previous.padding, next.padding);
}

function sameCamera(a: CameraIntent, b: CameraIntent): boolean {
  return a === b || same(a, b);
}

/** Deep equality of plain data. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}
