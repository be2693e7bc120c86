/** How each kind of label is set, once for both renderers. Colours stand in `letterColours`. */
import type { LabelKind } from "../scene/scene.ts";
import type { Theme } from "../theme/tokens.ts";

export interface Lettering {
  readonly family: "sans" | "serif";
  readonly weight: 400 | 500 | 600 | 700;
  readonly italic: boolean;
  /** CSS pixels. */
  readonly size: number;
  /** Between letters, in ems. */
  readonly spacing: number;
  readonly uppercase: boolean;
}

export const LETTERING: Readonly<Record<LabelKind, Lettering>> = {
  visit: { family: "sans", weight: 700, italic: false, size: 14, spacing: 0, uppercase: false },
  subject: { family: "sans", weight: 600, italic: false, size: 16, spacing: 0.42, uppercase: true },
  country: { family: "sans", weight: 600, italic: false, size: 11, spacing: 0.14, uppercase: true },
  capital: { family: "sans", weight: 600, italic: false, size: 13, spacing: 0, uppercase: false },
  area: { family: "serif", weight: 500, italic: true, size: 13, spacing: 0.04, uppercase: false },
  water: { family: "serif", weight: 500, italic: true, size: 13, spacing: 0.04, uppercase: false },
};

/** Whether a name is of a script that has no italics: slanted, Chinese looks broken. */
export function isUpright(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** The second line of a visit's label, its month. */
export const DETAIL = { weight: 600, size: 12 } as const;

/** Height of a line of letters, in ems. */
export const LINE_HEIGHT = 1.2;
/** Kept clear around a label, in CSS pixels. */
export const LABEL_PADDING = 3;

export interface LetterColours {
  readonly letters: string;
  /** Behind the letters, so that they are legible over borders and arcs. */
  readonly halo: string;
}

/**
 * What a label is written in.
 * @param onSubject whether it stands on the subject's fill
 */
export function letterColours(theme: Theme, kind: LabelKind, onSubject: boolean): LetterColours {
  if (onSubject || kind === "subject") return { letters: theme.onSubject, halo: theme.subject };
  // Muted letters on the sea itself are below 4.5 : 1; on the halo of paper they are above it.
  return { letters: kind === "water" ? theme.muted : theme.ink, halo: theme.paper };
}
