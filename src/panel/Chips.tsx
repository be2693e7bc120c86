import { type CSSProperties, useMemo } from "react";
import type { Excerpt } from "../atlas/schema.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { type Chip, chipsOf } from "./chips.ts";
import { PlaceLink } from "./PlaceLink.tsx";

/** What a sentence asserts, as words with a colour beside them; a tie can be opened. */
export function Chips({ excerpt, iso3 }: { readonly excerpt: Excerpt; readonly iso3: string | null }) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const chips = useMemo(() => chipsOf(data, excerpt, iso3, strings), [data, excerpt, iso3, strings]);
  return chips.map((chip) => <ChipMark key={chip.text} chip={chip} />);
}

function ChipMark({ chip }: { readonly chip: Chip }) {
  const colour: CSSProperties & { "--family": string } = { "--family": `var(--${chip.colour})` };
  const isOpen = useAtlas(({ view: { selection } }) => selection.type === "tie" && selection.id === chip.tie);
  const mark = (
    <span className="chip" style={colour} data-tension={chip.tension ? "" : undefined}>
      <span className="swatch" />
      {chip.text}
    </span>
  );
  if (chip.tie === null || isOpen) return mark;
  return (
    <PlaceLink className="chip-link" selection={{ type: "tie", id: chip.tie }}>
      {mark}
    </PlaceLink>
  );
}
