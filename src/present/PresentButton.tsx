import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { enterFullScreen } from "./fullScreen.ts";

/** Begins to tell the story, on the whole screen where the browser lets it. */
export function PresentButton() {
  const strings = useStrings();
  const presentationStarted = useAtlas((state) => state.presentationStarted);
  return (
    <button
      type="button"
      className="tool-button present-button"
      title={strings.present.openName}
      onClick={() => {
        presentationStarted();
        enterFullScreen();
      }}
    >
      <svg viewBox="0 0 10 12" aria-hidden="true">
        <path d="M0 0l10 6-10 6z" />
      </svg>
      <span>{strings.present.open}</span>
    </button>
  );
}
