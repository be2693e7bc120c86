import type { ReactNode } from "react";
import type { MapLayer } from "../scene/scene.ts";
import { useAtlas } from "../state/useAtlas.ts";

interface Props {
  readonly layer: MapLayer;
  readonly icon?: ReactNode;
  readonly text: string;
  /** Whether what is said besides takes the row's whole width. */
  readonly wide?: boolean;
  /** What more there is to say; not said of what is switched off. */
  readonly children?: ReactNode;
}

/** A mark of the map, its meaning, and its switch. */
export function LegendRow({ layer, icon, text, wide = false, children }: Props) {
  const shown = useAtlas((state) => !state.view.hidden.includes(layer));
  const layerToggled = useAtlas((state) => state.layerToggled);
  return (
    <li>
      <label>
        <input type="checkbox" checked={shown} onChange={() => layerToggled(layer)} />
        {icon && <span className="icon">{icon}</span>}
        <span>{text}</span>
      </label>
      {shown && children && <div className={wide ? undefined : "more-on"}>{children}</div>}
    </li>
  );
}
