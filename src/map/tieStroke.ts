/** How ties are stroked, the same in both renderers. */

/** CSS pixels that the paper around a tie is wider than its line, and the dark edge of one that is picked. */
export const TIE_CASING = { paper: 2.8, picked: 5.2 } as const;
/** Dash and gap of tension, in widths of the line. */
export const TIE_DASH = [1.5, 1.1] as const;
