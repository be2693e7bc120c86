import { type CSSProperties, useMemo } from "react";
import type { Excerpt } from "../atlas/schema.ts";
import { useAtlas } from "../state/useAtlas.ts";
import { type Chip, chipsOf } from "./chips.ts";

/** What a sentence asserts, as words with a colour beside them. */
export function Chips({ excerpt, iso3 }: { readonly excerpt: Excerpt; readonly iso3: string | null }) {
  const data = useAtlas((state) => state.data);
  const chips = useMemo(() => chipsOf(data, excerpt, iso3), [data, excerpt, iso3]);
  return chips.map((chip) => <ChipMark key={chip.text} chip={chip} />);
}

function ChipMark({ chip }: { readonly chip: Chip }) {
  const colour: CSSProperties & { "--family": string } = { "--family": `var(--${chip.colour})` };
  return (
    <span className="chip" style={colour} data-tension={chip.tension ? "" : undefined}>
      <span className="swatch" />
      {chip.text}
    </span>
  );
}
