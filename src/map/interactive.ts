/**
 * The interactive renderer: MapLibre behind the interface of every map view. Loaded lazily, as a chunk of its own.
 * The map object goes no further than the files beside this one.
 */
import "./map.css";
import type { BoundaryViews } from "../scene/boundaries.ts";
import type { Bounds, Label, Padding, Scene } from "../scene/scene.ts";
import { THEMES, type Theme } from "../theme/tokens.ts";
import { boundsOf, type Camera, cameraFor, discRadius, middle, radius, type Size } from "./camera.ts";
import { difference, type Operation } from "./difference.ts";
import { behaveAsGuest, libraryWords } from "./guest.ts";
import { lettersFor } from "./letters.ts";
import { drawnThrough, holdBack, newMap } from "./library.ts";
import { paintTheme, putPictures, setBorders, setMarks, sharpness } from "./onto.ts";
import { targetAt } from "./pointer.ts";
import { createPointing } from "./pointing.ts";
import { type Side, sidesIn } from "./sides.ts";
import { projectionOf, style } from "./style.ts";
import type { Emit, Manners, MapView } from "./view.ts";

/** Milliseconds. The design's limit for any animation is 800. */
const FLIGHT = 700;
const STEP = 250;
/** Width of the line around the globe, in CSS pixels. */
const EDGE = 1.5;
/** In the event data of every move that the program makes; the reader's carry the event of the hand, or "reader". */
const PROGRAM = { origin: "scene" };
const READER = { origin: "reader" };

export interface InteractiveView extends MapView {
  /** Paints now, within the current frame, so that it can take another map's place in it. */
  repaint(): void;
  /** Called when the browser takes the graphics context away. Once it is back and all is drawn again, "drawn" is emitted. */
  onContextLost(listener: () => void): void;
}

/** What tests in a browser may ask of the map on the page: where a place stands, in CSS pixels of the map. */
declare global {
  var eastward: { readonly project: (lon: number, lat: number) => readonly [x: number, y: number] } | undefined;
}

/**
 * @param container positioned and with a size; the map fills it and never leaves it
 * @param scene what to start with: its theme and camera are there from the first frame
 * @throws where the browser gives no WebGL 2 context
 */
export async function createInteractiveView(
  container: HTMLElement,
  boundaries: BoundaryViews,
  manners: Manners,
  scene: Scene,
  emit: Emit,
): Promise<InteractiveView> {
  const edge = document.createElement("div");
  edge.className = "globe-edge";
  edge.hidden = scene.projection === "flat";
  const canvas = document.createElement("div");
  container.append(edge, canvas);
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  const camera = (of: Scene): Camera => cameraFor(of.camera, size(), of.padding, of.projection);

  // Before there is a map: a letter drawn before its font has come would keep the fallback's shape for good.
  await lettersFor(scene);

  const start = camera(scene);
  const firstSides = sidesIn(scene, start, size());
  const map = newMap(
    canvas,
    style(scene, boundaries[scene.borders], firstSides),
    start,
    libraryWords(scene),
    sharpness(scene),
  );
  const letGo = manners.isGuest ? behaveAsGuest(map) : () => {};
  /** Null once it paints. */
  let release: (() => void) | null = holdBack(map);

  /** What the map has been told to show. */
  let shown = scene;
  let told: Scene | null = null;
  let current = scene;
  let ready = false;
  let painted: Theme = THEMES[scene.theme];
  let projected = scene.projection;
  let bordered = scene.borders;
  /** On which side each label was last asked to stand. */
  let placedSides = scene.labels.map(firstSides).join();
  /** What was last said of the reader's own view: asked to show that, the map already does. */
  let ownBounds: Bounds | null = null;
  const lostListeners: (() => void)[] = [];

  const steady = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  /** The scene whose language the map is to take up, while its letters are on their way. */
  let awaited: Scene | null = null;
  /** Another language may want letters of another script: nothing is drawn until they are there. */
  async function speak(next: Scene): Promise<void> {
    awaited = next;
    await lettersFor(next);
    if (awaited !== next) return;
    awaited = null;
    map.getCanvas().ariaLabel = next.words.title;
    if (ready) apply(current);
  }

  /** Adds to a style of `shown` what a style cannot hold: pictures and the state of areas. */
  function complete(): void {
    putPictures(map, shown);
    for (const [id, fill] of shown.fills) map.setFeatureState({ source: "ground", id }, { fill });
    ready = true;
  }

  function apply(next: Scene): void {
    const sideOf = sidesIn(next, camera(next), size());
    const sides = next.labels.map(sideOf).join();
    const operations = difference(shown, next);
    for (const operation of operations) perform(operation, next, sideOf);
    const areSet = operations.some((operation) => operation.type === "data" && operation.source === "labels");
    if (!areSet && sides !== placedSides) setMarks(map, boundaries[next.borders], "labels", next, sideOf);
    placedSides = sides;
    shown = next;
    map.triggerRepaint();
  }

  function perform(operation: Operation, next: Scene, sideOf: (label: Label) => Side): void {
    const theme = THEMES[next.theme];
    switch (operation.type) {
      case "theme":
        paintTheme(map, painted, theme, sharpness(next));
        painted = theme;
        return;
      case "enlarge":
        map.setPixelRatio(sharpness(next));
        return;
      case "projection":
        edge.hidden = operation.projection === "flat";
        if (operation.projection === projected) return;
        map.setProjection(projectionOf(operation.projection));
        projected = operation.projection;
        return;
      case "borders":
        if (operation.borders === bordered) return;
        setBorders(map, boundaries[operation.borders]);
        bordered = operation.borders;
        return;
      case "fill":
        map.setFeatureState({ source: "ground", id: operation.id }, { fill: operation.fill });
        return;
      case "data":
        setMarks(map, boundaries[next.borders], operation.source, next, sideOf);
        return;
      case "camera":
        look(next, operation.jump);
        return;
    }
  }

  function look(next: Scene, jump: boolean): void {
    const { camera: asked } = next;
    const isThere = asked.type === "moved" && ownBounds !== null && near(asked.bounds, ownBounds);
    if (isThere && isReaders(next)) return;
    ownBounds = null;
    const { lon, lat, zoom } = camera(next);
    const there = { center: [lon, lat] satisfies [number, number], zoom, bearing: 0, pitch: 0 };
    const target = { ...there, padding: { ...next.padding } };
    if (jump || steady()) map.jumpTo(target, PROGRAM);
    else map.easeTo({ ...target, duration: FLIGHT }, PROGRAM);
  }

  function here(): Camera {
    const { lng, lat } = map.getCenter().wrap();
    return { lon: lng, lat, zoom: map.getZoom() };
  }

  /** The map's own: during a flight it is on its way, and a reader's view keeps the one it was moved in. */
  function padding(): Padding {
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    return { top, right, bottom, left };
  }

  function placeEdge(): void {
    const { zoom, lat } = here();
    const { height } = size();
    const r = discRadius(radius(zoom, lat), height) + EDGE;
    const [x, y] = middle(size(), padding());
    Object.assign(edge.style, {
      width: `${2 * r}px`,
      height: `${2 * r}px`,
      transform: `translate(${x - r}px,${y - r}px)`,
    });
  }

  /** The first frame has all programs to compile: it is drawn unseen, and whoever looks at the other map waits for nothing. */
  async function tell(scene: Scene): Promise<void> {
    if (release !== null) {
      release();
      release = null;
      map.redraw();
      await drawnThrough(map);
      if (!ready || shown !== scene) return;
    }
    emit({ type: "drawn", scene, by: "interactive" });
  }

  const pointing = createPointing(map, () => ready, emit);
  map.on("move", placeEdge);
  map.on("resize", () => {
    placeEdge();
    if (ready && !isReaders(shown)) look(shown, true);
  });
  map.on("moveend", (event) => {
    const byHand = "originalEvent" in event && event.originalEvent !== undefined;
    const byButton = "origin" in event && event.origin === READER.origin;
    if (!byHand && !byButton) return;
    ownBounds = boundsOf(here(), size(), padding(), current.projection);
    emit({ type: "moved", bounds: ownBounds });
  });
  map.on("idle", () => {
    // Where the camera rests, for tests in a browser.
    container.dataset.camera = JSON.stringify({ ...here(), padding: padding() });
    if (told === shown) return;
    told = shown;
    void tell(shown);
  });
  map.on("click", (event) => {
    if (ready) emit(targetAt(map, event.point).click);
  });
  map.on("error", ({ error }) => console.error(error));
  map.on("webglcontextlost", () => {
    ready = false;
    for (const listener of lostListeners) listener();
  });
  map.on("webglcontextrestored", () => {
    // The style is built anew from what it was, without pictures and feature state.
    map.once("style.load", () => {
      told = null;
      pointing.forget();
      complete();
      apply(current);
    });
  });

  await map.once("style.load");
  complete();
  look(scene, true);
  globalThis.eastward = {
    project: (lon, lat) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
  };
  apply(current);
  placeEdge();

  return {
    render(next) {
      const sameLetters = next.words.language === current.words.language;
      current = next;
      if (!sameLetters) void speak(next);
      if (ready && awaited === null) apply(next);
    },
    pointOut: pointing.pointOut,
    zoom(steps) {
      map.easeTo({ zoom: map.getZoom() + steps, duration: steady() ? 0 : STEP }, READER);
    },
    repaint() {
      map.redraw();
    },
    onContextLost(listener) {
      lostListeners.push(listener);
    },
    wake() {},
    destroy() {
      letGo();
      map.remove();
      canvas.remove();
      edge.remove();
      globalThis.eastward = undefined;
    },
  };
}

/** A camera of the reader's own stays put whatever happens around it; in the presenter nobody moves it by hand. */
function isReaders({ camera, enlarged }: Scene): boolean {
  return camera.type === "moved" && enlarged === null;
}

/** Degrees: an address writes bounds with fewer decimals than a camera has. */
const ROUNDING = 0.02;
function near(a: Bounds, b: Bounds): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? Number.NaN)) < ROUNDING);
}
