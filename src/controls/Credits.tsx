import { useStrings } from "../state/useAtlas.ts";

interface Props {
  /** Only the drawn map can be shown, and the reader is told so. */
  readonly still: boolean;
}

export function Credits({ still }: Props) {
  const strings = useStrings();
  return (
    <footer className="credits">
      <details>
        <summary>{still ? strings.creditsOfDrawn : strings.credits}</summary>
        {still && <p>{strings.mapStatic}</p>}
        <p>{strings.creditsText}</p>
      </details>
      <p className="visually-hidden" role="status">
        {still ? strings.mapStatic : ""}
      </p>
    </footer>
  );
}
