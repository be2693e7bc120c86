/** The sizes that page, drawn map and interactive map must agree on, in CSS pixels. */

/** Below this the panel is a sheet at the bottom, and the drawn map is the portrait one. */
export const NARROW = "(max-aspect-ratio: 4/5), (max-width: 767px)";

export function isNarrow(width: number, height: number): boolean {
  return width / height <= 4 / 5 || width <= 767;
}

/** Whether the toolbar has room for more than what every reader needs; search.css draws it shorter below the same width. */
export function hasRoomInToolbar(width: number, height: number): boolean {
  return width >= 1280 && !isNarrow(width, height);
}

/** Width of the side panel; the same formula stands in CSS as `PANEL_WIDTH_CSS`. */
export function panelWidth(windowWidth: number): number {
  return Math.min(430, Math.max(340, windowWidth * 0.3));
}
export const PANEL_WIDTH_CSS = "clamp(340px, 30vw, 430px)";

/** The three heights of the sheet: a strip with its first lines, then shares of the window's height. */
export const SHEET = { peek: 132, half: 0.46, full: 0.92 } as const;
export type SheetHeight = keyof typeof SHEET;

export function sheetPixels(height: SheetHeight, windowHeight: number): number {
  return height === "peek" ? SHEET.peek : Math.round(SHEET[height] * windowHeight);
}

/** The timeline at the foot of the map beside the panel: its height as long as letters have their usual size, and its distance from the edge. */
export const TIMELINE = { height: 98, margin: 20 } as const;

/** What the toolbar takes at the top of the map beside the panel, and with the line of the title above it on narrow screens. */
const TOOLBAR = { wide: 64, narrow: 96 } as const;

/** The buttons on the map stand in a column, in a window up to this height in a row: see controls.css. */
const LOW_WINDOW = 600;

/** Left, top, right, bottom in CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * What lies on the map in the room that it has: beside the panel the title card, the legend unfolded, the buttons and the
 * credits; on narrow screens, where the title is part of the top, the folded legend, the buttons and the credits above the
 * sheet, in whatever language.
 * @param sheet what the sheet takes of the window's height
 */
export function pageFurniture(width: number, height: number, sheet: number): readonly Box[] {
  const isLow = height <= LOW_WINDOW;
  if (!isNarrow(width, height)) {
    const right = width - panelWidth(width);
    const ground = height - TIMELINE.height - TIMELINE.margin;
    return [
      [20, 18, 20 + Math.min(304, right / 2 - 30), 130],
      [20, ground - 184, 288, ground],
      isLow ? [right - 164, ground - 78, right, ground - 40] : [right - 60, ground - 184, right, ground - 40],
      [right - 250, ground - 40, right, ground],
    ];
  }
  const foot = height - sheet;
  return [
    [0, foot - 80, 120, foot - 40],
    isLow ? [width - 152, foot - 78, width, foot - 40] : [width - 50, foot - 184, width, foot - 40],
    [width - 210, foot - 40, width, foot],
  ];
}

/** The largest frame that has its buttons in a row at the top, and no room to say what marks mean: see embedded.css. */
const LOW = { width: 767, height: 479 } as const;

function isLowFrame(width: number, height: number): boolean {
  return width <= LOW.width && height <= LOW.height;
}

/** What stands at the foot of a frame's map: the way to the whole atlas, and the credits. */
const FRAME_FOOT = 40;

/** The same in a frame: the way to the lists, the buttons, and its foot. */
export function frameFurniture(
  width: number,
  height: number,
  taken: { readonly right: number; readonly bottom: number },
  has: { readonly list: boolean; readonly buttons: boolean },
): readonly Box[] {
  const [right, foot] = [width - taken.right, height - taken.bottom];
  const list: Box = [0, 0, 112, 52];
  const buttons: Box = isLowFrame(width, height)
    ? [right - 184, 0, right, 52]
    : [right - 48, foot - 220, right, foot - FRAME_FOOT];
  return [
    ...(has.list ? [list] : []),
    ...(has.buttons ? [buttons] : []),
    [0, foot - FRAME_FOOT, 160, foot],
    [right - 210, foot - FRAME_FOOT, right, foot],
  ];
}

/** What panel, toolbar and timeline, or toolbar and the sheet at its lowest, take of the window when the page opens: room the map leaves free. */
export function openingPadding(width: number, height: number) {
  return isNarrow(width, height)
    ? { top: TOOLBAR.narrow, right: 0, bottom: SHEET.peek, left: 0 }
    : { top: TOOLBAR.wide, right: panelWidth(width), bottom: TIMELINE.height + TIMELINE.margin, left: 0 };
}

/**
 * The presenter. Its letters are shares of a stage of 16 : 9 that fits into the window, so that they are as large on every
 * projector; the words of a step stand beside the map, on a window that is tall, or narrow and not much wider than high,
 * below it, and what its marks mean at its foot, there above it. The same shares stand in base.css and presenter.css.
 */
const STAGE = { ratio: 16 / 9, beside: 0.36, below: 0.5, key: 0.05, keyAbove: 68 } as const;
/** A stage of this width in CSS pixels shows the map as large as the page does: at 1920 the smallest letters have 24. */
const STAGE_OF_PAGE = 880;
/** Beside the map words take that many CSS pixels at least, but no more than half of the window. */
const LEAST_BESIDE = 260;

/**
 * How much larger than on a page the presenter draws the map, and what it leaves free there in the map's own pixels.
 * @param isFrame a frame has its foot on the map; a low one does not say what the marks mean
 */
export function presenterLayout(width: number, height: number, isFrame: boolean) {
  const isLow = isFrame && isLowFrame(width, height);
  const shape = width / height;
  if (shape <= 4 / 5 || (width <= LOW.width && shape <= 5 / 4)) {
    const bottom = Math.round(height * STAGE.below) + (isFrame ? FRAME_FOOT : 0);
    return { scale: 1, padding: { top: isLow ? 0 : STAGE.keyAbove, right: 0, bottom, left: 0 } };
  }
  const stage = Math.min(width, height * STAGE.ratio);
  const scale = Math.max(1, stage / STAGE_OF_PAGE);
  const own = (pixels: number) => Math.round(pixels / scale);
  const beside = Math.max((width - stage) / 2 + stage * STAGE.beside, Math.min(LEAST_BESIDE, width / 2));
  const key = width <= LOW.width ? STAGE.keyAbove : (height - stage / STAGE.ratio) / 2 + stage * STAGE.key;
  return { scale, padding: { top: 0, right: own(beside), bottom: isLow ? FRAME_FOOT : own(key), left: 0 } };
}
