import type { Scene } from "../scene/scene.ts";

/** A scene without a mark in it. */
export const EMPTY_SCENE: Scene = {
  theme: "light",
  projection: "globe",
  borders: "recognised",
  isWhole: true,
  camera: { type: "opening", centre: [90, 38.5] },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  covered: [],
  enlarged: null,
  fills: new Map(),
  selected: null,
  members: new Set(),
  origin: null,
  arcs: [],
  ties: [],
  rings: [],
  labels: [],
  words: {
    ...{ language: "en", title: "Map", gestures: { ctrl: "", command: "", touch: "" } },
    ...{ areas: new Map(), lines: new Map() },
  },
};
