/**
 * The drawn renderer: a scene as SVG through d3-geo, on exactly the interactive map's camera. It is the map where WebGL
 * is missing, and what the poster, prints and exports are made of. Its style sheet, drawn.css, the build puts into the page.
 */
import type { Boundaries, BoundaryViews } from "../scene/boundaries.ts";
import type { Scene, Spot } from "../scene/scene.ts";
import {
  boundsOf,
  type Camera,
  cameraFor,
  discRadius,
  isVisible,
  middle,
  perspective,
  radius,
  type Size,
  ZOOM,
} from "./camera.ts";
import { groundMarkup, n } from "./drawnGround.ts";
import { labelMarkup, type MarkContext, marksMarkup, placedLabels } from "./drawnMarks.ts";
import { subjectGround } from "./features.ts";
import { posterClick } from "./poster.ts";
import { pulseElement } from "./pulse.ts";
import type { Emit, MapView } from "./view.ts";

export interface DrawOptions {
  /** CSS pixels that points of the ground are rounded to. */
  readonly unit?: number;
  /** Must differ between drawings in one page. */
  readonly patternId?: string;
  /** Where it looks in the place of the opening camera, which is made for windows. */
  readonly opening?: Camera;
}

/** Kept between labels and the edge of the free part of the window. */
const MARGIN = 6;

/** A scene as the markup of one `<svg>` of the given size; styled by drawn.css within an element of class "drawn". */
export function drawScene(scene: Scene, boundaries: Boundaries, size: Size, options: DrawOptions = {}): string {
  const { unit = 0.1, patternId = "hatch" } = options;
  const { padding, projection: shape } = scene;
  const asked = cameraFor(scene.camera, size, padding, shape);
  const camera = scene.camera.type === "opening" ? (options.opening ?? asked) : asked;
  const projection = perspective(camera, size, padding, shape);
  const context: MarkContext = {
    projection,
    isVisible: (point) => isVisible(point, camera, size, shape),
    position: (x, y) => `x="${n(x)}" y="${n(y)}"`,
  };
  const [x, y] = middle(size, padding);
  const disc = shape === "flat" ? null : { x, y, r: discRadius(radius(camera.zoom, camera.lat), size.height) };
  const ground = groundMarkup(scene, boundaries, projection, { unit, leastArea: 0, patternId, disc });
  const onSubject = subjectGround(boundaries, scene.fills);
  const room = [
    padding.left + MARGIN,
    padding.top + MARGIN,
    size.width - padding.right - MARGIN,
    size.height - padding.bottom - MARGIN,
  ] as const;
  const labels = placedLabels(scene, context, room, onSubject);
  return [
    `<svg class="map" width="${size.width}" height="${size.height}">`,
    `<svg width="100%" height="100%" viewBox="0 0 ${n(size.width / unit)} ${n(size.height / unit)}">${ground}</svg>`,
    marksMarkup(scene, context),
    ...labels.map((label) => labelMarkup(label, onSubject, context.position)),
    "</svg>",
  ].join("");
}

/**
 * The drawn map as a view of the page: drawn anew for every scene and size. Its countries, arcs, rings and names can be
 * clicked; it zooms, but it cannot be turned by hand.
 * @param container positioned and with a size
 */
export function createDrawnView(container: HTMLElement, boundaries: BoundaryViews, emit: Emit): MapView {
  let scene: Scene | null = null;
  let drawnSize = "";
  container.classList.add("drawn");
  const size = (): Size => ({
    width: container.clientWidth || window.innerWidth,
    height: container.clientHeight || window.innerHeight,
  });
  const cameraOf = (of: Scene): Camera => cameraFor(of.camera, size(), of.padding, of.projection);

  function draw(of: Scene): void {
    const { width, height } = size();
    drawnSize = `${width} ${height}`;
    // A frame that its page does not show has no size: it is drawn when it gets one.
    if (width === 0 || height === 0) {
      container.replaceChildren();
      return;
    }
    container.innerHTML = drawScene(of, boundaries[of.borders], { width, height }, { patternId: "hatch-drawn" });
    container.dataset.camera = JSON.stringify({ ...cameraOf(of), padding: of.padding });
    markSpot();
  }

  function onClick(event: MouseEvent): void {
    const onLink = event.target instanceof Element && event.target.closest("a[href]") !== null;
    const click = posterClick(event);
    if (click !== null) emit(click);
    else if (!onLink) emit({ type: "seaClicked" });
  }
  function onPointer(event: PointerEvent): void {
    const link = event.target instanceof Element ? event.target.closest(".areas a") : null;
    const { left, top } = container.getBoundingClientRect();
    emit({ type: "hovered", id: idOf(link), x: event.clientX - left, y: event.clientY - top });
  }
  function onLeave(): void {
    emit({ type: "hovered", id: null, x: 0, y: 0 });
  }
  let spotted: Spot | null = null;
  function markSpot(): void {
    for (const marked of container.querySelectorAll(".spotted, .pulse")) {
      if (marked.classList.contains("pulse")) marked.remove();
      else marked.classList.remove("spotted");
    }
    if (spotted === null || scene === null) return;
    const { area, at } = spotted;
    const link = [...container.querySelectorAll(".areas a")].find((candidate) => idOf(candidate) === area);
    if (area !== null) link?.classList.add("spotted");
    const camera = cameraOf(scene);
    if (at === null || !isVisible(at, camera, size(), scene.projection)) return;
    const pixel = perspective(camera, size(), scene.padding, scene.projection)([...at]);
    if (pixel === null) return;
    const pulse = pulseElement();
    pulse.style.translate = `${pixel[0]}px ${pixel[1]}px`;
    container.append(pulse);
  }

  const resized = new ResizeObserver(() => {
    const { width, height } = size();
    if (scene !== null && drawnSize !== `${width} ${height}`) draw(scene);
  });
  container.addEventListener("click", onClick);
  container.addEventListener("pointermove", onPointer);
  container.addEventListener("pointerleave", onLeave);
  resized.observe(container);

  return {
    render(next) {
      scene = next;
      draw(next);
      emit({ type: "drawn", scene: next, by: "drawn" });
    },
    pointOut(spot) {
      spotted = spot;
      markSpot();
    },
    zoom(steps) {
      if (scene === null) return;
      const camera = cameraOf(scene);
      const zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, camera.zoom + steps));
      emit({ type: "moved", bounds: boundsOf({ ...camera, zoom }, size(), scene.padding, scene.projection) });
    },
    wake() {},
    destroy() {
      resized.disconnect();
      container.removeEventListener("click", onClick);
      container.removeEventListener("pointermove", onPointer);
      container.removeEventListener("pointerleave", onLeave);
      container.replaceChildren();
    },
  };
}

/** The area that a link of the ground stands for. */
function idOf(link: Element | null): string | null {
  const asked = new URLSearchParams(link?.getAttribute("href") ?? "");
  return asked.get("country") ?? asked.get("place");
}
