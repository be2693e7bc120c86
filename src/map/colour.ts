import type { Theme } from "../theme/tokens.ts";

/** How far the colour of an area goes towards the lightest of its theme while the pointer is on it. */
const SHARE = { light: 0.34, dark: 0.18 } as const;

/** A fill while the pointer is on its area. */
export function lightened(theme: Theme, colour: string): string {
  return mixed(colour, theme.name === "light" ? theme.card : theme.ink, SHARE[theme.name]);
}

/**
 * A colour on the way from one to another.
 * @param from,to as `#RRGGBB`
 * @param share 0 is `from`, 1 is `to`
 * @throws {RangeError} where a colour is written otherwise
 */
export function mixed(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const hex = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share));
  return `#${hex.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) throw new RangeError(`A colour as #RRGGBB was expected, and "${colour}" came.`);
  return match.slice(1).map((part) => Number.parseInt(part, 16));
}
