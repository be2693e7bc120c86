import type { CSSProperties } from "react";
import { areaById, countryName, hasExcerpts } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

/** Name and count of the area under the pointer. For the eye alone: list and dossier say the same to everyone. */
export function Tooltip() {
  const strings = useStrings();
  const hovered = useAtlas((state) => state.hovered);
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const windowWidth = useAtlas((state) => state.window.width);
  if (!hovered) return null;

  const area = areaById(data, hovered.id);
  const country = shown.atlas.countries.find((entry) => entry.iso3 === hovered.id);
  const name = area && area.iso3 === null ? area.name : countryName(data, hovered.id);
  // Left of the pointer in the right half of the map, so that it is never cut or under the panel.
  const leftward = hovered.x > windowWidth / 2;
  const place: CSSProperties = {
    left: hovered.x,
    top: hovered.y,
    transform: `translate(${leftward ? "calc(-100% - 14px)" : "14px"}, 14px)`,
  };
  return (
    <div className="tooltip" style={place} aria-hidden="true">
      <strong>{name}</strong>
      <span>
        {country && country.excerpts > 0
          ? strings.tooltip.excerpts(country.excerpts)
          : hasExcerpts(data, hovered.id)
            ? strings.tooltip.leftOut
            : strings.tooltip.unnamed}
      </span>
    </div>
  );
}
