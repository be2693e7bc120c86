import type { Published as PublishedData } from "../atlas/schema.ts";
import { formatRange } from "../language/dates.ts";
import { STRINGS } from "../language/strings.ts";

/** When an article came out, and, unfolded, how that is known. */
export function Published({ published }: { readonly published: PublishedData }) {
  const when = formatRange(published.from, published.to, "day");
  const line = when ? STRINGS.dossier.published(when, published.basis) : STRINGS.dossier.unpublished;
  if (!published.why) return <p className="published">{line}</p>;
  return (
    <details className="published">
      <summary>{line}</summary>
      <p>{published.why}</p>
    </details>
  );
}
