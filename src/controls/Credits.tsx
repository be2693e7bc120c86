import { STRINGS } from "../language/strings.ts";

interface Props {
  /** Only the drawn map can be shown, and the reader is told so. */
  readonly still: boolean;
}

export function Credits({ still }: Props) {
  return (
    <footer className="credits">
      <details>
        <summary>{still ? STRINGS.creditsOfDrawn : STRINGS.credits}</summary>
        {still && <p>{STRINGS.mapStatic}</p>}
        <p>{STRINGS.creditsText}</p>
      </details>
      <p className="visually-hidden" role="status">
        {still ? STRINGS.mapStatic : ""}
      </p>
    </footer>
  );
}
