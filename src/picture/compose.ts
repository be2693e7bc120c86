/** A view of the atlas as a drawing: the drawn map, what its marks mean, and words beside it or above it. */
import type { Strings } from "../language/strings.ts";
import { type Camera, cameraOver, OPENING_RADIUS, type Size } from "../map/camera.ts";
import { drawScene } from "../map/drawn.ts";
import { drawnShapes } from "../map/drawnShapes.ts";
import { type Drawing, HERE, type Layer } from "../map/shapes.ts";
import type { LonLat, Scene } from "../scene/scene.ts";
import { type AtlasData, boundariesOf } from "../state/data.ts";
import { underFilter } from "../state/filter.ts";
import type { View } from "../state/view.ts";
import { viewScene } from "../state/viewScene.ts";
import { THEMES, type ThemeName } from "../theme/tokens.ts";
import { type Block, paragraph, SANS, SERIF, stack } from "./blocks.ts";
import { describe } from "./description.ts";
import { type LegendInput, legendColumn, legendRow } from "./legend.ts";
import { textBlock, type Words } from "./words.ts";

export interface PictureInput {
  readonly data: AtlasData;
  readonly view: View;
  readonly strings: Strings;
  readonly theme: ThemeName;
  /** The text of drawn.css. */
  readonly css: string;
  /** Of which only the shape counts: a drawing is made for a short side of 720 and can be shown at any size. */
  readonly size: Size;
  /** Null for the map and its legend alone. */
  readonly words: Words | null;
  readonly transparent?: boolean;
  /** Where the same is to be seen live; null where that is not known. */
  readonly address?: string | null;
  /** How much larger marks and letters of the map are than on the page. */
  readonly enlarged?: number;
}

/** CSS pixels of the shorter side: there the marks of the map are as large as on the page. */
const SHORT_SIDE = 720;
const MARGIN = 24;
/** Half as fine as a pixel of a picture that is shown at twice the size. */
const UNIT = 0.25;

export function pictureOf(input: PictureInput): Drawing {
  const { data, view, strings, size, words } = input;
  const theme = THEMES[input.theme];
  const scale = SHORT_SIDE / Math.min(size.width, size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const shown = underFilter(data, view.filter).data;
  const around = { theme: input.theme, strings, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const scene = viewScene(data, shown, view, around);
  const page: Page = {
    ...input,
    width,
    height,
    scene,
    legend: { scene, data: shown, selection: view.selection, strings, theme },
  };
  return {
    width,
    height,
    background: input.transparent ? null : theme.paper,
    layers: words === null ? mapWithKey(page) : width > height ? wordsBeside(page, words) : wordsAbove(page, words),
    ...describe(words?.title ?? strings.title, shown, scene, strings),
  };
}

/** The words come before the map, as they are read: neither lies on the other. */
interface Page extends PictureInput {
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  readonly legend: LegendInput;
}

function mapLayer({ scene, data, view, css, legend, enlarged = 1 }: Page, x: number, y: number, size: Size): Layer {
  const own = { width: size.width / enlarged, height: size.height / enlarged };
  const markup = drawScene(scene, boundariesOf(data, view.borders), own, {
    ...{ unit: UNIT, opening: openingIn(own, data.atlas.subject.centre) },
  });
  const shapes = drawnShapes(markup, css, legend.theme);
  return { x, y, ...size, shapes, scale: enlarged };
}

/** The page's opening view, as large as on a wide window, but that the sides of the globe stay in the picture. */
function openingIn({ width, height }: Size, centre: LonLat): Camera {
  return cameraOver(centre, Math.min(OPENING_RADIUS.landscape * height, 0.7 * width));
}

/** The whole page as a layer. */
function front({ width, height }: Size, shapes: Layer["shapes"]): Layer {
  return { x: 0, y: 0, width, height, shapes, scale: 1 };
}

function mapWithKey(page: Page): readonly Layer[] {
  const { width, height, enlarged = 1 } = page;
  const key = legendRow(page.legend, width - 2 * MARGIN, 11 * enlarged);
  const foot = key.height + MARGIN;
  const map = mapLayer(page, 0, 0, { width, height: height - foot });
  return [front(page, key.draw(MARGIN, height - foot + MARGIN / 2)), map];
}

function wordsBeside(page: Page, words: Words): readonly Layer[] {
  const { width, height } = page;
  const column = Math.min(width * 0.42, words.kind === "story" ? 430 : 300);
  const room = column - 2 * MARGIN;
  const { head, foot } = fitted(page, words, room, height - 2 * MARGIN);
  const map = mapLayer(page, column, 0, { width: width - column, height });
  const rule = {
    ...({ type: "rect", x: column - 1, y: 0, width: 1, height, place: HERE, stroke: null, cased: false } as const),
    fill: page.legend.theme.rule,
  };
  const shapes = [rule, ...head.draw(MARGIN, MARGIN), ...foot.draw(MARGIN, height - MARGIN - foot.height)];
  return [front(page, shapes), map];
}

function wordsAbove(page: Page, words: Words): readonly Layer[] {
  const { width, height } = page;
  const room = width - 2 * MARGIN;
  const head = headOf(page, words, room, 1);
  const foot = stack([legendRow(page.legend, room, 11), credits(page, room, 1)], 8);
  const top = head.height + 2 * MARGIN;
  const map = mapLayer(page, 0, top, {
    width,
    height: Math.max(height * 0.3, height - top - foot.height - 2 * MARGIN),
  });
  return [front(page, [...head.draw(MARGIN, MARGIN), ...foot.draw(MARGIN, height - MARGIN - foot.height)]), map];
}

function headOf({ legend: { theme } }: Page, { title, text, kind }: Words, room: number, share: number): Block {
  const large = kind === "story";
  const heading = { size: (large ? 30 : 26) * share, leading: 1.15, colour: theme.ink };
  const body = { size: (large ? 17 : 13) * share, leading: 1.4, colour: large ? theme.ink : theme.muted };
  return stack(
    [paragraph([{ text: title, face: { ...SERIF, weight: 600 } }], room, heading), textBlock(text, room, body, theme)],
    12 * share,
  );
}

function credits({ strings, view, address, legend: { theme } }: Page, room: number, share: number): Block {
  const borders = view.borders === "recognised" ? [] : [strings.borders.sources[view.borders]];
  const live = address ? [strings.picture.live(address)] : [];
  const setting = { size: 9 * share, leading: 1.35, colour: theme.muted };
  const lines = [[strings.creditsText, ...borders].join(" "), ...live];
  return stack(
    lines.map((text) => paragraph([{ text, face: SANS }], room, setting)),
    2,
  );
}

/** Letters as large as the column has room for: first the legend says less, then all of it gets smaller. */
function fitted(
  page: Page,
  words: Words,
  room: number,
  height: number,
): { readonly head: Block; readonly foot: Block } {
  const tried = SHARES.flatMap((share) =>
    [true, false].map((notes) => ({
      head: headOf(page, words, room, share),
      foot: stack([legendColumn(page.legend, room, 12 * share, notes), credits(page, room, share)], 12 * share),
    })),
  );
  const fits = tried.find(({ head, foot }) => head.height + foot.height + MARGIN <= height) ?? tried.at(-1);
  return fits ?? { head: headOf(page, words, room, 1), foot: credits(page, room, 1) };
}
const SHARES = [1, 0.92, 0.85, 0.78, 0.7, 0.6, 0.5, 0.4];
