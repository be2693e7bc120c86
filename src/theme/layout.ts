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

/** Where the title card lies on the map beside the panel: left, top, right and bottom. On narrow screens it is part of the top. */
export function titleCard(width: number, height: number): readonly [number, number, number, number] | null {
  if (isNarrow(width, height)) return null;
  return [20, 18, 20 + Math.min(304, (width - panelWidth(width)) / 2 - 30), 130];
}

/** What panel, toolbar and timeline, or toolbar and the sheet at its lowest, take of the window when the page opens: room the map leaves free. */
export function openingPadding(width: number, height: number) {
  return isNarrow(width, height)
    ? { top: TOOLBAR.narrow, right: 0, bottom: SHEET.peek, left: 0 }
    : { top: TOOLBAR.wide, right: panelWidth(width), bottom: TIMELINE.height + TIMELINE.margin, left: 0 };
}

/**
 * The presenter. Its letters are shares of a stage of 16 : 9 that fits into the window, so that they are as large on every
 * projector; the words of a step stand beside the map, on a narrow window below it, and what its marks mean at its foot, there
 * above it. The same shares stand in base.css and presenter.css.
 */
const STAGE = { ratio: 16 / 9, beside: 0.36, below: 0.5, key: 0.05, keyAbove: 68 } as const;
/** A stage of this width in CSS pixels shows the map as large as the page does: at 1920 the smallest letters have 24. */
const STAGE_OF_PAGE = 880;

/** How much larger than on a page the presenter draws the map, and what it leaves free there in the map's own pixels. */
export function presenterLayout(width: number, height: number) {
  if (isNarrow(width, height)) {
    return { scale: 1, padding: { top: STAGE.keyAbove, right: 0, bottom: Math.round(height * STAGE.below), left: 0 } };
  }
  const stage = Math.min(width, height * STAGE.ratio);
  const scale = Math.max(1, stage / STAGE_OF_PAGE);
  const own = (pixels: number) => Math.round(pixels / scale);
  const right = own((width - stage) / 2 + stage * STAGE.beside);
  return {
    scale,
    padding: { top: 0, right, bottom: own((height - stage / STAGE.ratio) / 2 + stage * STAGE.key), left: 0 },
  };
}
