/** The fonts that the interactive map draws its labels with. */
import type { Scene } from "../scene/scene.ts";
import { DETAIL, LETTERING } from "./lettering.ts";

/** As `document.fonts.load` takes them. */
function cssFonts(): readonly string[] {
  const fonts = [...Object.values(LETTERING), { ...LETTERING.visit, ...DETAIL }].map(
    ({ family, weight, italic }) =>
      `${italic ? "italic " : ""}${weight} 48px ${family === "serif" ? '"Source Serif 4 Variable"' : '"Inter Variable"'}`,
  );
  return [...new Set(fonts)];
}

/** Settles when the fonts of a scene's labels have come, or can't be had: then the fallback draws them. */
export async function lettersFor({ labels }: Scene): Promise<void> {
  const letters = labels.map(({ text, detail }) => text + (detail ?? "")).join("");
  await Promise.allSettled(cssFonts().map((font) => document.fonts.load(font, `A${letters}`)));
}
