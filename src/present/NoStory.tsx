import { CopyText } from "../panel/CopyButton.tsx";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { storyLines } from "./stepLines.ts";

/** What stands there while there is nothing to tell: still loading, failed, or not written yet. */
export function NoStory() {
  const strings = useStrings();
  const { present, loading } = strings;
  const story = useAtlas((state) => state.story);
  const retried = useAtlas((state) => state.storyRetried);
  const left = useAtlas((state) => state.presentationLeft);
  const leave = (
    <button type="button" className="button" onClick={left}>
      {present.leave}
    </button>
  );
  if (story.status === "failed") {
    return (
      <section className="no-story" role="alert">
        <h1>{present.failed}</h1>
        <p>{story.message}</p>
        <p>{present.failedHelp}</p>
        <p className="no-story-ways">
          <button type="button" className="button" onClick={retried}>
            {present.retry}
          </button>
          {leave}
        </p>
      </section>
    );
  }
  if (story.status !== "ready") {
    return (
      <section className="no-story">
        <p role="status">{present.loading || loading}</p>
      </section>
    );
  }
  return <EmptyStory leave={leave} />;
}

function EmptyStory({ leave }: { readonly leave: React.ReactNode }) {
  const { present } = useStrings();
  const view = useAtlas((state) => state.view);
  const lines = storyLines(view, { title: present.untitled, text: present.untold });
  return (
    <section className="no-story">
      <h1>{present.empty}</h1>
      <p>{present.emptyText}</p>
      <ol>
        {present.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{present.emptyFile}</p>
      <pre>{lines}</pre>
      <p className="no-story-ways">
        <CopyText
          className="button"
          text={() => lines}
          words={{ copy: present.copyStep, what: present.copyStepWhat, confirmed: present.stepCopied }}
        />
        {leave}
      </p>
    </section>
  );
}
