import { type AtlasState, askedLanguage, showsPanel } from "../state/store.ts";
import type { MapProgress } from "./mapWiring.ts";

/** What `data-map` on the document element says: a promise of formats.md to tests and to those who embed. */
export type MapStatus = "loading" | "ready" | "static" | "failed";

export type StatusParts = Pick<AtlasState, "dossier" | "article" | "story" | "view" | "strings" | "browserLanguage">;

/**
 * ready: map and panel show the whole current state; static: the same, where only the drawn map can be shown;
 * failed: a part of it cannot be shown, and the page says which.
 */
export function mapStatus(
  { dossier, article, story, view, strings, browserLanguage }: StatusParts,
  { asked, drawn, failure }: MapProgress,
): MapStatus {
  const told = view.step !== null || view.presenting !== null;
  // The presenter shows no dossier and no article, though they are loaded for whoever leaves it; nor does a bare frame.
  const panel = view.presenting === null && showsPanel({ view }) ? [dossier.status, article.status] : [];
  const parts = told ? [...panel, story.status] : panel;
  if (parts.includes("failed")) return "failed";
  if (strings.code !== askedLanguage({ view, browserLanguage })) return "loading";
  if (parts.includes("loading")) return "loading";
  // The tables are in the document as soon as React has drawn them, whatever becomes of the map behind.
  if (view.list && view.presenting === null && view.embed === null) return "ready";
  if (drawn === null || drawn.scene !== asked) return failure === null ? "loading" : "failed";
  return drawn.by === "drawn" ? "static" : "ready";
}
