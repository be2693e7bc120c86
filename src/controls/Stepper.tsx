import { useEffect, useState } from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import type { VisitItem } from "./timelineItems.ts";

/** Milliseconds a visit stands before the next: time to read its name, place and month. */
const PAUSE = 2800;

/** From visit to visit in time order; played, it goes once to the last and stops there. */
export function Stepper({ visits }: { readonly visits: readonly VisitItem[] }) {
  const strings = useStrings();
  const selection = useAtlas((state) => state.view.selection);
  const visitPicked = useAtlas((state) => state.visitPicked);
  const [playing, setPlaying] = useState(false);
  const index = selection.type === "visit" ? visits.findIndex(({ visit }) => visit.id === selection.id) : -1;
  const last = visits.length - 1;
  const before = visits[index - 1];
  const after = visits[index + 1];

  // The reader who closes the dossier, or picks something else, has taken over.
  const runs = playing && index >= 0;
  useEffect(() => {
    if (!runs) return;
    const next = visits[index + 1];
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => visitPicked(next.visit.id), PAUSE);
    return () => clearTimeout(timer);
  }, [runs, visits, index, visitPicked]);
  useEffect(() => {
    if (selection.type !== "visit") setPlaying(false);
  }, [selection]);

  function play() {
    if (runs) {
      setPlaying(false);
      return;
    }
    const first = index < 0 || index === last ? visits[0] : after;
    if (first === undefined) return;
    visitPicked(first.visit.id);
    setPlaying(true);
  }

  function step(to: VisitItem | undefined) {
    setPlaying(false);
    if (to) visitPicked(to.visit.id);
  }

  return (
    <div className="stepper">
      <StepButton name={strings.timeline.previous} path="M13 4l-7 6 7 6z" off={!before} onClick={() => step(before)} />
      <StepButton
        name={runs ? strings.timeline.pause : strings.timeline.play}
        path={runs ? "M6 4h3v12H6zM11 4h3v12h-3z" : "M6 3.5l10 6.5-10 6.5z"}
        off={visits.length === 0}
        onClick={play}
      />
      <StepButton name={strings.timeline.next} path="M7 4l7 6-7 6z" off={!after} onClick={() => step(after)} />
      {index >= 0 && <span className="muted">{strings.timeline.atVisit(index + 1, visits.length)}</span>}
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  /** On a field of 20 × 20, filled. */
  readonly path: string;
  /** There is nowhere to go; the button keeps the focus that it may have. */
  readonly off: boolean;
  readonly onClick: () => void;
}

function StepButton({ name, path, off, onClick }: StepButtonProps) {
  return (
    <button type="button" aria-label={name} title={name} aria-disabled={off} onClick={() => !off && onClick()}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
