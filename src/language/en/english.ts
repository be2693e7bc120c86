/** The English catalogue. It comes with the page, and every other is typed after it. */
import { CONTROLS } from "./controls.ts";
import { PAGE } from "./page.ts";
import { PANEL } from "./panel.ts";
import { PICTURE } from "./picture.ts";
import { PRESENT } from "./present.ts";
import { SHARE } from "./share.ts";
import { FORMATS, SCENE } from "./words.ts";

export const ENGLISH = {
  code: "en",
  /** As in the `lang` of HTML. */
  tag: "en",
  ...FORMATS,
  ...PAGE,
  ...PANEL,
  ...CONTROLS,
  ...PRESENT,
  ...PICTURE,
  ...SHARE,
  scene: SCENE,
} as const;
