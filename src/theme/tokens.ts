/**
 * Every colour and size of the atlas, once: CSS variables and the map are both made from these.
 * What each mark means stands in the README's legend of marks.
 */
import { FAMILIES, type Family } from "../atlas/vocabulary.ts";

export type ThemeName = "light" | "dark";

export interface Theme {
  readonly name: ThemeName;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly card: string;
  readonly sea: string;
  readonly seaEdge: string;
  readonly graticule: string;
  readonly land: string;
  readonly border: string;
  /** Fills of a named country, fewest excerpts first. */
  readonly named: readonly [string, string, string, string];
  readonly subject: string;
  /** Letters on the subject's fill. */
  readonly onSubject: string;
  readonly visit: string;
  readonly families: Readonly<Record<Family, string>>;
  /** Behind a mention in an excerpt. */
  readonly mark: string;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: "light",
    paper: "#FBF9F4",
    ink: "#1F2530",
    muted: "#6B7280",
    rule: "#E3DED2",
    card: "#FFFFFF",
    sea: "#DDE7EA",
    seaEdge: "#C8D6DB",
    graticule: "#D0DDE1",
    land: "#F3EEE2",
    border: "#CBC2B0",
    named: ["#F0DFB2", "#E6C57D", "#D9A84B", "#C58A26"],
    subject: "#5A6A80",
    onSubject: "#FFFFFF",
    visit: "#C8371F",
    families: { economy: "#2F6DB3", energy: "#D98A00", military: "#7A4FA3", diplomacy: "#1F8A70", society: "#C25A86" },
    mark: "#FCE9B8",
  },
  dark: {
    name: "dark",
    paper: "#14181F",
    ink: "#E9E4D8",
    muted: "#9AA1AC",
    rule: "#2C333E",
    card: "#1B2029",
    sea: "#0E141C",
    seaEdge: "#1B2531",
    graticule: "#1A2430",
    land: "#262C35",
    border: "#3A424E",
    named: ["#4A4230", "#6B5A31", "#94762F", "#BF9230"],
    subject: "#8795A8",
    onSubject: "#14181F",
    visit: "#FF7A59",
    families: { economy: "#6FA8DC", energy: "#F2B134", military: "#B08AD9", diplomacy: "#5CC2A7", society: "#E58FB1" },
    mark: "#4D3A12",
  },
};

/** Simplified Chinese, as the systems bring it along: Apple's, Windows', Linux' and Android's. In quotes, as CSS wants names. */
export const CHINESE = {
  serif: ['"Songti SC"', '"SimSun"', '"Noto Serif CJK SC"', '"Noto Serif SC"'],
  sans: ['"PingFang SC"', '"Microsoft YaHei"', '"Noto Sans CJK SC"', '"Noto Sans SC"'],
} as const;

export const FONTS = {
  serif: `"Source Serif 4 Variable", "Source Serif Fallback", Georgia, ${CHINESE.serif.join(", ")}, serif`,
  sans: `"Inter Variable", "Inter Fallback", ${CHINESE.sans.join(", ")}, system-ui, sans-serif`,
} as const;

/** A theme's colours by the names of their CSS variables, without the dashes. */
export function themeColours(theme: Theme): Readonly<Record<string, string>> {
  const { name: _, named, families, seaEdge, onSubject, ...plain } = theme;
  const all: Record<string, string> = { ...plain, "sea-edge": seaEdge, "on-subject": onSubject };
  named.forEach((colour, step) => {
    all[`named-${step + 1}`] = colour;
  });
  for (const family of FAMILIES) all[family] = families[family];
  return all;
}

function variables(theme: Theme): string {
  return Object.entries(themeColours(theme))
    .map(([key, colour]) => `--${key}:${colour}`)
    .join(";");
}

/** The style sheet that defines `--paper`, `--named-1` … `--economy` for both themes; the system decides unless `data-theme` says. */
export function themeStyles(): string {
  const fonts = `--serif:${FONTS.serif};--sans:${FONTS.sans}`;
  return [
    `:root{color-scheme:light;${variables(THEMES.light)};${fonts}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(THEMES.dark)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${variables(THEMES.dark)}}`,
  ].join("\n");
}
