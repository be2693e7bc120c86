import "./presenter.css";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Step, Story } from "../atlas/story.ts";
import { mayTakeFocus } from "../panel/focus.ts";
import { useAtlas, useAtlasStore, useStrings } from "../state/useAtlas.ts";
import { leaveFullScreen, watchFullScreen } from "./fullScreen.ts";
import { MapKey } from "./MapKey.tsx";
import { NoStory } from "./NoStory.tsx";
import { notesAddress, openNotes } from "./notesWindow.ts";
import { FullScreenTool, LeaveTool, PresenterControls, SpeakerTools, TurnTools } from "./PresenterControls.tsx";
import { StepText } from "./StepText.tsx";
import { usePlace } from "./usePlace.ts";
import { useSwipe } from "./useSwipe.ts";
import { useTelling } from "./useTelling.ts";

interface Props {
  /** What tells that the page is whole, once this is in it. */
  readonly children?: ReactNode;
}

/** The story on the whole page: the words of a step beside the map that it speaks of. */
export function Presenter({ children }: Props) {
  const { present } = useStrings();
  const store = useAtlasStore();
  const { story, index, count, step } = usePlace();
  const main = useRef<HTMLElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  const isFrame = useAtlas(({ view }) => view.embed !== null);
  const hasControls = useAtlas(({ view }) => view.embed?.controls ?? true);
  const onLeave = store.getState().presentationLeft;
  const screen = useFullScreen(isFrame ? stay : onLeave);
  const onNotes = () => {
    screen.expectEnd();
    setBlocked(!openNotes(store.getState().view));
  };
  const { isBlack, blacken, take } = useTelling(isFrame ? "frame" : "screen", {
    notes: onNotes,
    fullScreen: screen.toggle,
    leave: onLeave,
  });
  const swipe = useSwipe(take);
  useEffect(() => {
    if (mayTakeFocus()) main.current?.focus({ preventScroll: true });
  }, []);

  return (
    <main className="presenter" ref={main} tabIndex={-1} aria-label={present.region} {...swipe}>
      {story === null || step === null ? (
        <NoStory />
      ) : (
        <>
          <MapKey />
          <div className="telling">
            <Words story={story} step={step} isFirst={index === 1} />
            {isBlocked && <Blocked onClose={() => setBlocked(false)} />}
            <PresenterControls {...{ index, count }}>
              {hasControls && <TurnTools take={take} />}
              {!isFrame && <SpeakerTools onNotes={onNotes} onBlack={() => blacken(true)} />}
              {hasControls && <FullScreenTool onFullScreen={screen.toggle} />}
              {!isFrame && <LeaveTool onLeave={onLeave} />}
            </PresenterControls>
          </div>
          <Announced text={isBlack ? present.isBlack : present.step(index, count, step.title)} story={story} />
        </>
      )}
      {isBlack && (
        <button type="button" className="black" aria-label={present.isBlack} onClick={() => blacken(false)} />
      )}
      {children}
    </main>
  );
}

/** A frame is in the host's hands: where it stands is not for an Esc to decide. */
const stay = () => {};

/** @param onEsc the browser left full screen, because Esc was pressed there */
function useFullScreen(onEsc: () => void) {
  const latest = useRef(onEsc);
  latest.current = onEsc;
  const watched = useRef<ReturnType<typeof watchFullScreen> | null>(null);
  useEffect(() => {
    const watching = watchFullScreen(() => latest.current());
    watched.current = watching;
    return () => {
      watching.stop();
      leaveFullScreen();
    };
  }, []);
  return useMemo(
    () => ({
      toggle: () => watched.current?.toggle(),
      expectEnd: () => watched.current?.expectEnd(),
    }),
    [],
  );
}

interface WordsProps {
  readonly story: Story;
  readonly step: Step;
  /** The first step is the title of the whole. */
  readonly isFirst: boolean;
}

function Words({ story, step, isFirst }: WordsProps) {
  const scrolled = useRef<HTMLElement>(null);
  const [isLong, setLong] = useState(false);
  const size = useAtlas((state) => state.window);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text begins at its beginning, step by step
  useEffect(() => {
    if (scrolled.current) scrolled.current.scrollTop = 0;
  }, [step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has room depends on both
  useEffect(() => {
    if (scrolled.current) setLong(scrolled.current.scrollHeight > scrolled.current.clientHeight);
  }, [step, size]);
  return (
    <article ref={scrolled} className="words" lang={story.lang} data-first={isFirst} tabIndex={isLong ? 0 : undefined}>
      <h1>{step.title}</h1>
      <StepText markdown={step.text} />
    </article>
  );
}

/** Says each step to assistive technology, and titles the page by it. */
function Announced({ text, story }: { readonly text: string; readonly story: Story }) {
  const { pageTitle } = useStrings();
  const title = pageTitle(story.title === "" ? text : `${text} · ${story.title}`);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}

function Blocked({ onClose }: { readonly onClose: () => void }) {
  const { present } = useStrings();
  const view = useAtlas((state) => state.view);
  return (
    <div className="blocked" role="alert">
      <p>
        {present.blocked}{" "}
        <a href={notesAddress(view)} target="_blank" rel="noopener">
          {present.openNotes}
        </a>
      </p>
      <button type="button" className="button" onClick={onClose}>
        {present.dismiss}
      </button>
    </div>
  );
}
