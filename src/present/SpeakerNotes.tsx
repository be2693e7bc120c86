import "./presenter.css";
import { type ReactNode, useEffect, useState } from "react";
import type { Step } from "../atlas/story.ts";
import { useStrings } from "../state/useAtlas.ts";
import { NoStory } from "./NoStory.tsx";
import { StepText } from "./StepText.tsx";
import { usePlace } from "./usePlace.ts";
import { useTelling } from "./useTelling.ts";

interface Props {
  /** What tells that the page is whole, once this is in it. */
  readonly children?: ReactNode;
}

/** The speaker's own window: notes, what comes next, and a clock, in step with the screen. */
export function SpeakerNotes({ children }: Props) {
  const { speaker, present, pageTitle } = useStrings();
  const { story, index, count, step, next } = usePlace();
  const { isBlack, screenLeft, blacken, take } = useTelling("notes", {});
  const title = pageTitle(speaker.title);
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (story === null || step === null) {
    return (
      <main className="speaker">
        <NoStory />
        {children}
      </main>
    );
  }
  return (
    <main className="speaker" aria-label={speaker.title}>
      <header>
        <h1 className="visually-hidden">{speaker.title}</h1>
        <p className="place">{present.place(index, count)}</p>
        <div className="speaker-buttons">
          <button type="button" className="button" onClick={() => take("previous")}>
            {present.previous}
          </button>
          <button type="button" className="button" onClick={() => take("next")}>
            {present.next}
          </button>
          <button type="button" className="button" aria-pressed={isBlack} onClick={() => blacken(!isBlack)}>
            {present.black}
          </button>
        </div>
        <Clock />
      </header>
      <p className="speaker-state" role="status">
        {screenLeft ? speaker.gone : isBlack ? speaker.black : ""}
      </p>
      <section className="speaker-now" aria-labelledby="now">
        <h2 id="now">{speaker.now}</h2>
        <Told step={step} lang={story.lang} />
      </section>
      <section className="speaker-notes" aria-labelledby="notes">
        <h2 id="notes">{speaker.notes}</h2>
        {step.notes === "" ? (
          <p className="muted">{speaker.noNotes}</p>
        ) : (
          <div lang={story.lang}>
            <StepText markdown={step.notes} />
          </div>
        )}
      </section>
      <section className="speaker-next" aria-labelledby="next">
        <h2 id="next">{speaker.next}</h2>
        {next === null ? <p className="muted">{speaker.last}</p> : <Told step={next} lang={story.lang} />}
      </section>
      <p className="visually-hidden" role="status">
        {present.step(index, count, step.title)}
      </p>
      {children}
    </main>
  );
}

function Told({ step, lang }: { readonly step: Step; readonly lang: string }) {
  return (
    <div lang={lang}>
      <h3>{step.title}</h3>
      <StepText markdown={step.text} />
    </div>
  );
}

const SECOND = 1000;

/** The time of day, and how long the telling has taken. */
function Clock() {
  const { speaker, tag } = useStrings();
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(now).toLocaleTimeString(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return (
    <section className="clock" aria-label={speaker.clock}>
      <dl>
        <div>
          <dt>{speaker.time}</dt>
          <dd>{time}</dd>
        </div>
        <div>
          <dt>{speaker.elapsed}</dt>
          <dd>
            <span role="timer">{elapsed(now - start)}</span>
          </dd>
        </div>
      </dl>
      <button
        type="button"
        className="button"
        onClick={() => {
          setNow(Date.now());
          setStart(Date.now());
        }}
      >
        {speaker.again}
      </button>
    </section>
  );
}

/** @returns "7:05", and "1:02:03" from an hour on */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
