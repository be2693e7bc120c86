/** The frame that shows a view in another page: its address, and the HTML to paste there. */
import { formatAddress } from "../state/address.ts";
import type { Embed, ThemeChoice, View } from "../state/view.ts";

/** CSS pixels, where the page around it does not make it another size of the same shape. */
export const RATIOS = {
  "16:9": { width: 960, height: 540 },
  "4:3": { width: 960, height: 720 },
  "1:1": { width: 720, height: 720 },
  "3:4": { width: 480, height: 640 },
} as const;
export type Ratio = keyof typeof RATIOS;

export interface FrameChoices extends Embed {
  /** The view as it is, or the story from a step on. */
  readonly shows: "view" | "story";
  /** Counted from 1; of the story alone. */
  readonly step: number;
  readonly theme: ThemeChoice;
  readonly ratio: Ratio;
}

export const FIRST_CHOICES: Omit<FrameChoices, "theme"> = {
  shows: "view",
  step: 1,
  ratio: "16:9",
  panel: true,
  controls: true,
  poster: false,
};

/** A query string, relative to the page. */
export function frameAddress(view: View, { shows, step, theme, poster, panel, controls }: FrameChoices): string {
  const told = shows === "story";
  // The presenter has no panel, and its map is not moved by hand: there is nothing to leave out or to wait for.
  const embed = { controls, panel: panel || told, poster: poster && !told };
  return formatAddress({ ...view, theme, embed, ...(told ? { presenting: "screen", step } : { presenting: null }) });
}

/**
 * Plain HTML without a script. Its style makes it as wide as the page has room; where a policy of the page forbids that,
 * width and height count.
 * @param address absolute
 */
export function frameCode(address: string, title: string, ratio: Ratio): string {
  const { width, height } = RATIOS[ratio];
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    `style="width:100%;height:auto;aspect-ratio:${ratio.replace(":", "/")};border:0"`,
    'loading="lazy"',
    // Copy buttons of the panel, and the button that fills the screen.
    'allow="fullscreen; clipboard-write"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replaceAll(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
