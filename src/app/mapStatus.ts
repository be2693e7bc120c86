import type { DossierState } from "../state/store.ts";
import type { MapProgress } from "./mapWiring.ts";

/** What `data-map` on the document element says: a promise of formats.md to tests and to those who embed. */
export type MapStatus = "loading" | "ready" | "static" | "failed";

/**
 * ready: map and panel show the whole current state; static: the same, where only the drawn map can be shown;
 * failed: a part of it cannot be shown, and the page says which.
 */
export function mapStatus(dossier: DossierState, { asked, drawn, failure }: MapProgress): MapStatus {
  if (dossier.status === "failed") return "failed";
  if (dossier.status === "loading") return "loading";
  if (drawn === null || drawn.scene !== asked) return failure === null ? "loading" : "failed";
  return drawn.by === "drawn" ? "static" : "ready";
}
