import type { Excerpt } from "../atlas/schema.ts";

/** A piece of an excerpt; all pieces joined are the sentence word for word. */
export type Run =
  | { readonly type: "text"; readonly text: string }
  /** The dossier's own country or place. */
  | { readonly type: "mark"; readonly text: string }
  | { readonly type: "other"; readonly text: string; readonly place: string; readonly iso3: string | null };

/** Cuts an excerpt at its mentions. Where two overlap, the dossier's own wins, then the one that starts first. */
export function runsOf(excerpt: Pick<Excerpt, "start" | "end" | "text" | "mentions" | "others">): readonly Run[] {
  const own = excerpt.mentions.map((span) => ({ ...span, type: "mark" as const }));
  const others = excerpt.others
    .filter((other) => !own.some((mark) => other.start < mark.end && mark.start < other.end))
    .map((other) => ({ ...other, type: "other" as const }));
  const cuts = [...own, ...others].sort((a, b) => a.start - b.start || b.end - a.end);

  const runs: Run[] = [];
  let at = excerpt.start;
  const textOf = (start: number, end: number) => excerpt.text.slice(start - excerpt.start, end - excerpt.start);
  for (const cut of cuts) {
    if (cut.start < at || cut.end > excerpt.end) continue;
    if (cut.start > at) runs.push({ type: "text", text: textOf(at, cut.start) });
    const text = textOf(cut.start, cut.end);
    runs.push(cut.type === "mark" ? { type: "mark", text } : { type: "other", text, place: cut.place, iso3: cut.iso3 });
    at = cut.end;
  }
  if (at < excerpt.end) runs.push({ type: "text", text: textOf(at, excerpt.end) });
  return runs;
}
