import type { Published as PublishedData } from "../atlas/schema.ts";
import { useStrings } from "../state/useAtlas.ts";

/** When an article came out, and, unfolded, how that is known. */
export function Published({ published }: { readonly published: PublishedData }) {
  const strings = useStrings();
  const when = strings.range(published.from, published.to, "day");
  const line = when ? strings.dossier.published(when, published.basis) : strings.dossier.unpublished;
  if (!published.why) return <p className="published">{line}</p>;
  return (
    <details className="published">
      <summary>{line}</summary>
      <p lang="en">{published.why}</p>
    </details>
  );
}
