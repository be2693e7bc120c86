/** The Russian catalogue: loaded by those who read it. */
import type { Strings } from "../strings.ts";
import { CONTROLS } from "./controls.ts";
import { PAGE } from "./page.ts";
import { PANEL } from "./panel.ts";
import { PICTURE } from "./picture.ts";
import { PRESENT } from "./present.ts";
import { SHARE } from "./share.ts";
import { FORMATS, SCENE } from "./words.ts";

export const RUSSIAN: Strings = {
  code: "ru",
  tag: "ru",
  ...FORMATS,
  ...PAGE,
  ...PANEL,
  ...CONTROLS,
  ...PRESENT,
  ...PICTURE,
  ...SHARE,
  scene: SCENE,
};
