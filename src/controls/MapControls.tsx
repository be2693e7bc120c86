import { STRINGS } from "../language/strings.ts";
import { BORDERS, type Borders } from "../scene/scene.ts";
import { useAtlas } from "../state/useAtlas.ts";
import type { ThemeChoice, View } from "../state/view.ts";
import { Segmented } from "./Segmented.tsx";

const PROJECTIONS: readonly { value: View["projection"]; text: string }[] = [
  { value: "globe", text: STRINGS.controls.globe },
  { value: "flat", text: STRINGS.controls.flat },
];

const BORDER_CHOICES: readonly { value: Borders; text: string }[] = BORDERS.map((value) => ({
  value,
  text: STRINGS.borders.names[value],
}));

const THEME_CHOICES: readonly { value: ThemeChoice; text: string }[] = [
  { value: "auto", text: STRINGS.controls.themes.auto },
  { value: "light", text: STRINGS.controls.themes.light },
  { value: "dark", text: STRINGS.controls.themes.dark },
];

/** Whose borders, which projection and which colours. */
export function ViewChoices() {
  const { projection, theme, borders } = useAtlas((state) => state.view);
  const projectionPicked = useAtlas((state) => state.projectionPicked);
  const bordersPicked = useAtlas((state) => state.bordersPicked);
  const themePicked = useAtlas((state) => state.themePicked);
  return (
    <section className="view-choices" aria-label={STRINGS.controls.looks}>
      <Segmented legend={STRINGS.borders.legend} options={BORDER_CHOICES} value={borders} onPick={bordersPicked} />
      <Segmented
        legend={STRINGS.controls.projection}
        options={PROJECTIONS}
        value={projection}
        onPick={projectionPicked}
      />
      <Segmented legend={STRINGS.controls.theme} options={THEME_CHOICES} value={theme} onPick={themePicked} />
    </section>
  );
}

/** @param onZoom asked with 1 for in and -1 for out: the camera is the map's own, not the store's */
export function Zoom({ onZoom }: { readonly onZoom: (steps: number) => void }) {
  const homePicked = useAtlas((state) => state.homePicked);
  return (
    <section className="zoom" aria-label={STRINGS.controls.map}>
      <IconButton name={STRINGS.controls.zoomIn} path="M10 4v12M4 10h12" onClick={() => onZoom(1)} />
      <IconButton name={STRINGS.controls.zoomOut} path="M4 10h12" onClick={() => onZoom(-1)} />
      <IconButton name={STRINGS.controls.home} path="M3 10l7-6 7 6M5 8.5V16h10V8.5" onClick={homePicked} />
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
