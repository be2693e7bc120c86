import { STRINGS } from "../language/strings.ts";
import { useAtlas } from "../state/useAtlas.ts";
import type { ThemeChoice, View } from "../state/view.ts";
import { Segmented } from "./Segmented.tsx";

const PROJECTIONS: readonly { value: View["projection"]; text: string }[] = [
  { value: "globe", text: STRINGS.controls.globe },
  { value: "flat", text: STRINGS.controls.flat },
];

const THEME_CHOICES: readonly { value: ThemeChoice; text: string }[] = [
  { value: "auto", text: STRINGS.controls.themes.auto },
  { value: "light", text: STRINGS.controls.themes.light },
  { value: "dark", text: STRINGS.controls.themes.dark },
];

interface Props {
  /** Asked with 1 for in and -1 for out: the camera is the map's own, not the store's. */
  readonly onZoom: (steps: number) => void;
  /** Only the drawn map can be shown, and the reader is told so. */
  readonly still: boolean;
}

export function MapControls({ onZoom, still }: Props) {
  const { projection, theme } = useAtlas((state) => state.view);
  const projectionPicked = useAtlas((state) => state.projectionPicked);
  const themePicked = useAtlas((state) => state.themePicked);
  const homePicked = useAtlas((state) => state.homePicked);
  return (
    <section className="map-controls" aria-label={STRINGS.controls.map}>
      <Segmented
        legend={STRINGS.controls.projection}
        options={PROJECTIONS}
        value={projection}
        onPick={projectionPicked}
      />
      <Segmented legend={STRINGS.controls.theme} options={THEME_CHOICES} value={theme} onPick={themePicked} />
      {still && (
        <p className="map-note" role="status">
          {STRINGS.mapStatic}
        </p>
      )}
      <div className="zoom">
        <IconButton name={STRINGS.controls.zoomIn} path="M10 4v12M4 10h12" onClick={() => onZoom(1)} />
        <IconButton name={STRINGS.controls.zoomOut} path="M4 10h12" onClick={() => onZoom(-1)} />
        <IconButton name={STRINGS.controls.home} path="M3 10l7-6 7 6M5 8.5V16h10V8.5" onClick={homePicked} />
      </div>
    </section>
  );
}

interface IconButtonProps {
  readonly name: string;
  /** On a field of 20 × 20, drawn as a line. */
  readonly path: string;
  readonly onClick: () => void;
}

function IconButton({ name, path, onClick }: IconButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
