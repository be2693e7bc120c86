import type { ReactNode } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "../language/strings.ts";
import { askedLanguage } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import type { ThemeChoice } from "../state/view.ts";
import { Segmented } from "./Segmented.tsx";

const THEME_CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** Which colours and which language. */
export function ViewChoices() {
  const strings = useStrings();
  const theme = useAtlas((state) => state.view.theme);
  const themePicked = useAtlas((state) => state.themePicked);
  const asked = useAtlas(askedLanguage);
  const failure = useAtlas((state) => state.languageFailure);
  const languagePicked = useAtlas((state) => state.languagePicked);
  return (
    <section className="view-choices" aria-label={strings.controls.looks}>
      <Segmented
        legend={strings.controls.theme}
        options={THEME_CHOICES.map((value) => ({ value, text: strings.controls.themes[value] }))}
        value={theme}
        onPick={themePicked}
      />
      <Segmented
        legend={strings.controls.language}
        options={LANGUAGES.map((value) => ({
          value,
          text: LANGUAGE_NAMES[value],
          ...(value === strings.code ? {} : { lang: value }),
        }))}
        value={asked}
        onPick={languagePicked}
      />
      {failure && (
        <p role="alert" className="language-failure">
          {strings.controls.languageFailed(LANGUAGE_NAMES[failure])}
        </p>
      )}
    </section>
  );
}

interface ZoomProps {
  /** Asked with 1 for in and -1 for out: the camera is the map's own, not the store's. */
  readonly onZoom: (steps: number) => void;
  readonly children?: ReactNode;
}

/** How near the map is and which way it is spread out. */
export function Zoom({ onZoom, children }: ZoomProps) {
  const strings = useStrings();
  const homePicked = useAtlas((state) => state.homePicked);
  const isFlat = useAtlas((state) => state.view.projection === "flat");
  const projectionPicked = useAtlas((state) => state.projectionPicked);
  return (
    <section className="zoom" aria-label={strings.controls.map}>
      <IconButton name={strings.controls.zoomIn} path="M10 4v12M4 10h12" onClick={() => onZoom(1)} />
      <IconButton name={strings.controls.zoomOut} path="M4 10h12" onClick={() => onZoom(-1)} />
      <IconButton name={strings.controls.home} path="M3 10l7-6 7 6M5 8.5V16h10V8.5" onClick={homePicked} />
      <IconButton
        name={strings.controls.flat}
        path="M3 5l4.5-1.5 5 2L17 4v11l-4.5 1.5-5-2L3 16zM7.5 3.5v11M12.5 5.5v11"
        pressed={isFlat}
        onClick={() => projectionPicked(isFlat ? "globe" : "flat")}
      />
      {children}
    </section>
  );
}

interface IconButtonProps {
  readonly name: string;
  /** On a field of 20 × 20, drawn as a line. */
  readonly path: string;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ name, path, pressed, onClick }: IconButtonProps) {
  return (
    <button type="button" aria-label={name} aria-pressed={pressed} title={name} onClick={onClick}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
