import { STRINGS } from "../language/strings.ts";

export function Credits() {
  return (
    <footer className="credits">
      <details>
        <summary>{STRINGS.credits}</summary>
        <p>{STRINGS.creditsText}</p>
      </details>
    </footer>
  );
}
