/** A sentence to take along: with its source, and the address of the view that shows it in its article. */
import type { DocumentEntry } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";

export interface Quotation {
  readonly text: string;
  readonly document: string;
  readonly start: number;
  /** Counted from 1. */
  readonly paragraph: number;
}

/**
 * @param entry the article, null where the atlas does not list it
 * @param link absolute
 */
export function citation(quotation: Quotation, entry: DocumentEntry | null, link: string, strings: Strings): string {
  const when = entry && strings.range(entry.published.from, entry.published.to, "day");
  const published =
    when && entry ? strings.dossier.published(when, entry.published.basis) : strings.dossier.unpublished;
  const text = quotation.text.replaceAll(/\s+/gu, " ").trim();
  return strings.copy.citation(text, entry?.title ?? quotation.document, quotation.paragraph, published, link);
}

/** @returns whether the browser took it: it refuses outside a secure page, without focus, or where the reader said no */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
