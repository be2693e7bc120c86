import type { ReactNode } from "react";
import { useStrings } from "../state/useAtlas.ts";
import type { Turn } from "../story/story.ts";
import { canFillScreen } from "./fullScreen.ts";

interface Props {
  readonly index: number;
  readonly count: number;
  /** Buttons for what the keys do. */
  readonly children?: ReactNode;
}

/** How far the telling is, and its tools. */
export function PresenterControls({ index, count, children }: Props) {
  const { present } = useStrings();
  return (
    <section className="presenter-controls" aria-label={present.controls}>
      <p className="place">{present.place(index, count)}</p>
      <div className="progress" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * index) / count}%` }} />
      </div>
      <div className="presenter-buttons">{children}</div>
    </section>
  );
}

export function TurnTools({ take }: { readonly take: (turn: Turn) => void }) {
  const { present } = useStrings();
  return (
    <>
      <Tool name={present.withKey(present.previous, "←")} path="M12 4l-6 6 6 6" onClick={() => take("previous")} />
      <Tool name={present.withKey(present.next, "→")} path="M8 4l6 6-6 6" onClick={() => take("next")} />
    </>
  );
}

interface SpeakerProps {
  readonly onNotes: () => void;
  readonly onBlack: () => void;
}

export function SpeakerTools({ onNotes, onBlack }: SpeakerProps) {
  const { present } = useStrings();
  return (
    <>
      <Tool name={present.withKey(present.notes, "N")} path="M4 3h12v10H9l-4 4v-4H4z" onClick={onNotes} />
      <Tool name={present.withKey(present.black, "B")} path="M3 4h14v10H3zM7 17h6" onClick={onBlack} />
    </>
  );
}

export function FullScreenTool({ onFullScreen }: { readonly onFullScreen: () => void }) {
  const { present } = useStrings();
  if (!canFillScreen()) return null;
  return (
    <Tool
      name={present.withKey(present.fullScreen, "F")}
      path="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5"
      onClick={onFullScreen}
    />
  );
}

export function LeaveTool({ onLeave }: { readonly onLeave: () => void }) {
  const { present } = useStrings();
  return <Tool name={present.withKey(present.leave, "Esc")} path="M5 5l10 10M15 5L5 15" onClick={onLeave} />;
}

interface ToolProps {
  readonly name: string;
  /** On a field of 20 × 20, drawn as a line. */
  readonly path: string;
  readonly onClick: () => void;
}

function Tool({ name, path, onClick }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onClick}
      // A click leaves the focus where it was: or else Space would press this button again, not turn the page.
      onMouseDown={(event) => event.preventDefault()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
