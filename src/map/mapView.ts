/**
 * The map of the page: the drawn map that is in the page from the start, then the interactive one in its place, and the
 * drawn one again wherever WebGL is missing, fails or is lost. From outside it is one view, made once.
 */
import type { BoundaryViews } from "../scene/boundaries.ts";
import type { Scene, Spot } from "../scene/scene.ts";
import { createDrawnView } from "./drawn.ts";
import type { InteractiveView } from "./interactive.ts";
import { lettersFor } from "./letters.ts";
import { posterClick, showsPoster } from "./poster.ts";
import type { Emit, Manners, MapEvent, MapView } from "./view.ts";

/**
 * @param container positioned and with a size; may hold the poster (`.poster`) that the build wrote into the page, which
 * goes when another map stands in its place
 */
export function createMapView(
  container: HTMLElement,
  boundaries: BoundaryViews,
  manners: Manners,
  emit: Emit,
): MapView {
  let asleep = manners.waits;
  let scene: Scene | null = null;
  let poster = container.querySelector<HTMLElement>(".poster");
  let drawn: { readonly view: MapView; readonly layer: HTMLElement } | null = null;
  /** The scene that the drawn map shows whole. */
  let drawnScene: Scene | null = null;
  let interactive: InteractiveView | null = null;
  /** Whether the interactive map is what the reader sees. */
  let shown = false;
  /** Without WebGL the drawn map is all there will be. */
  let settled = false;
  let destroyed = false;

  const layer = layerIn(container);

  /** Of two maps only the one that is seen speaks, and the drawn one is only "drawn" where no other is to come. */
  function emitDrawn(event: MapEvent): void {
    if (destroyed || shown) return;
    if (event.type === "drawn") {
      drawnScene = event.scene;
      if (!settled) return;
    }
    emit(event);
  }

  function emitInteractive(event: MapEvent): void {
    if (destroyed) return;
    if (event.type === "drawn") {
      if (event.scene !== scene) return;
      if (!shown) reveal();
    }
    if (shown || event.type === "failed") emit(event);
  }

  function draw(): void {
    if (scene === null) return;
    if (drawn === null) {
      const own = layerIn(container);
      drawn = { layer: own, view: createDrawnView(own, boundaries, emitDrawn) };
    }
    drawn.view.render(scene);
    removePoster();
  }

  function removePoster(): void {
    poster?.remove();
    poster = null;
  }

  /** The interactive map's last frame is painted again and uncovered within one frame: no gap between the two. */
  function reveal(): void {
    interactive?.repaint();
    layer.style.visibility = "visible";
    shown = true;
    settled = false;
    removePoster();
    drawn?.view.destroy();
    drawn?.layer.remove();
    drawn = null;
    drawnScene = null;
  }

  function fallBack(): void {
    shown = false;
    settled = true;
    layer.style.visibility = "hidden";
    delete layer.dataset.camera;
    if (scene !== null && drawnScene === scene) emit({ type: "drawn", scene, by: "drawn" });
    else draw();
  }

  async function start(first: Scene): Promise<void> {
    try {
      void lettersFor(first);
      const library = await prepareInteractive();
      if (destroyed) return;
      if (library === null) {
        fallBack();
        return;
      }
      const view = await library.createInteractiveView(layer, boundaries, manners, scene ?? first, emitInteractive);
      if (destroyed) {
        view.destroy();
        return;
      }
      interactive = view;
      view.onContextLost(fallBack);
      if (scene !== null) view.render(scene);
    } catch (error) {
      console.info("The interactive map could not be made, the drawn map stays:", error);
      layer.replaceChildren();
      fallBack();
    }
  }

  function onPosterClick(event: MouseEvent): void {
    if (poster === null || !(event.target instanceof Node) || !poster.contains(event.target)) return;
    const click = posterClick(event);
    if (click !== null) emit(click);
  }
  container.addEventListener("click", onPosterClick);

  return {
    render(next) {
      const first = scene === null;
      scene = next;
      interactive?.render(next);
      // The poster is one picture only, that of the opening view: anything else is drawn until the globe can show it.
      if (!shown && (poster === null || !showsPoster(next))) draw();
      if (!first) return;
      if (asleep) fallBack();
      else void start(next);
    },
    pointOut(spot: Spot | null) {
      if (shown) interactive?.pointOut(spot);
      else drawn?.view.pointOut(spot);
    },
    zoom(steps) {
      if (shown) {
        interactive?.zoom(steps);
        return;
      }
      // The poster is a picture: only a drawn map knows where it looks.
      if (drawn === null) draw();
      drawn?.view.zoom(steps);
    },
    wake() {
      if (!asleep) return;
      asleep = false;
      if (scene !== null) void start(scene);
    },
    destroy() {
      destroyed = true;
      container.removeEventListener("click", onPosterClick);
      interactive?.destroy();
      drawn?.view.destroy();
      drawn?.layer.remove();
      layer.remove();
    },
  };
}

/** Fills the container, under what already is in it. */
function layerIn(container: HTMLElement): HTMLElement {
  const layer = document.createElement("div");
  layer.className = "map-layer";
  Object.assign(layer.style, { position: "absolute", inset: "0" });
  container.append(layer);
  return layer;
}

type Library = typeof import("./interactive.ts");
let asked: Promise<Library | null> | null = null;

/**
 * Loads what the interactive map is made with, once. The drawn map comes first: before the page has been painted
 * nothing is asked for, and where WebGL 2 is not to be had, nothing at all.
 * @returns null where there is no WebGL 2
 * @throws where the code can't be had; the next call asks again
 */
export function prepareInteractive(): Promise<Library | null> {
  asked ??= afterPaint()
    .then(() => (hasWebGL2() ? import("./interactive.ts") : null))
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  return asked;
}

/**
 * Many a browser knows WebGL 2 and has it not: only a context tells. It is given back, since few are to be had at a time.
 * Where WebGL is drawn in software the answer waits for the painting of the page; the map then was not seen to come later.
 */
function hasWebGL2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // In a hidden tab no frame comes, and nobody waits for one.
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
