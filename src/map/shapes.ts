/**
 * A drawing as a flat list of shapes, each with its looks in plain numbers and colours: what pictures in any format are
 * written from. Lengths are CSS pixels, angles degrees, colours "#rrggbb".
 */

export interface Face {
  readonly family: "sans" | "serif";
  readonly weight: number;
  readonly italic: boolean;
}

/** Parallel lines over an area. */
export interface Hatch {
  /** Between two lines. */
  readonly spacing: number;
  /** From upright, clockwise. */
  readonly angle: number;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
}

export interface Stroke {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
}

/** Where a shape's own coordinates lie: moved, then enlarged, then turned. Widths of strokes are not enlarged. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly angle: number;
}

interface Area {
  readonly place: Placement;
  readonly fill: string | Hatch | null;
  readonly stroke: Stroke | null;
  /** The stroke lies under the fill, as a casing. */
  readonly cased: boolean;
}
export interface PathShape extends Area {
  readonly type: "path";
  /** SVG path data. */
  readonly d: string;
}
export interface CircleShape extends Area {
  readonly type: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
export interface RectShape extends Area {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** One line of letters. */
export interface TextShape {
  readonly type: "text";
  /** The point that `anchor` speaks of, on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly runs: readonly Run[];
  readonly size: number;
  /** Between letters, in pixels. */
  readonly spacing: number;
  readonly anchor: "start" | "middle" | "end";
  readonly colour: string;
  /** Behind the letters; null for none. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

export type Shape = PathShape | CircleShape | RectShape | TextShape;

/** Shapes that are seen through a window of the drawing. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How much its shapes are enlarged, strokes and letters too. */
  readonly scale: number;
  readonly shapes: readonly Shape[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Null for a transparent one. */
  readonly background: string | null;
  readonly layers: readonly Layer[];
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** BCP 47, of its words. */
  readonly language: string;
}

export const HERE: Placement = { x: 0, y: 0, scale: 1, angle: 0 };
