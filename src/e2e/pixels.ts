/** Where places stand on the screen, asked of whichever map is shown. */
import type { Page } from "playwright-core";
import { type Camera, isVisible, type Projection, perspective } from "../map/camera.ts";
// For the declaration of what the map tells tests.
import type {} from "../map/interactive.ts";
import type { LonLat, Padding } from "../scene/scene.ts";
import type { Pixel } from "./colours.ts";

/** Where the camera of the map on the page rests, as its element says. */
async function restingCamera(page: Page): Promise<Camera & { readonly padding: Padding }> {
  const text = await page.locator("[data-camera]").first().getAttribute("data-camera");
  if (text === null) throw new Error("expected a map that says in data-camera where its camera rests");
  return JSON.parse(text);
}

function projectionOf(page: Page): Projection {
  return new URL(page.url()).searchParams.get("projection") === "flat" ? "flat" : "globe";
}

function sizeOf(page: Page) {
  const size = page.viewportSize();
  if (size === null) throw new Error("expected a page with a size");
  return size;
}

/** The pixel of each place as MapLibre itself projects it. The interactive map must be there. */
export function pixelsByMapLibre(page: Page, places: readonly LonLat[]): Promise<Pixel[]> {
  return page.evaluate((all) => {
    const { eastward } = globalThis;
    const box = document.querySelector("canvas")?.getBoundingClientRect();
    if (box === undefined || eastward === undefined) throw new Error("expected the interactive map on the page");
    return all.map(([lon, lat]): [number, number] => {
      const [x, y] = eastward.project(lon, lat);
      return [x + box.left, y + box.top];
    });
  }, places);
}

/** The pixel of each place as the formula of the drawn map has it. */
async function pixelsByFormula(page: Page, places: readonly LonLat[]): Promise<Pixel[]> {
  const camera = await restingCamera(page);
  const project = perspective(camera, sizeOf(page), camera.padding, projectionOf(page));
  return places.map((place) => project([...place]) ?? [Number.NaN, Number.NaN]);
}

/** Which of these pixels show the map: in the window, with no panel or button over it. */
function showMap(page: Page, pixels: readonly Pixel[]): Promise<boolean[]> {
  return page.evaluate(
    (all) =>
      all.map(([x, y]) => {
        const element = Number.isFinite(x) && Number.isFinite(y) ? document.elementFromPoint(x, y) : null;
        return element?.closest("#map") != null;
      }),
    pixels,
  );
}

/** The pixels of those places that a reader sees: on the near side, in the window, with no panel or button over them. */
export async function pixelsOf(page: Page, places: readonly LonLat[]): Promise<readonly Pixel[]> {
  const camera = await restingCamera(page);
  const near = places.filter((place) => isVisible(place, camera, sizeOf(page), projectionOf(page)));
  const interactive = (await page.locator('html[data-map="ready"]').count()) === 1;
  const pixels = await (interactive ? pixelsByMapLibre : pixelsByFormula)(page, near);
  const shown = await showMap(page, pixels);
  return pixels.filter((_, i) => shown[i]);
}

/** @throws {Error} where the place is not to be seen */
export async function pixelOf(page: Page, place: LonLat): Promise<readonly [x: number, y: number]> {
  const [pixel] = await pixelsOf(page, [place]);
  if (pixel === undefined) throw new Error(`expected ${place.join(", ")} to be seen on the map`);
  return pixel;
}
