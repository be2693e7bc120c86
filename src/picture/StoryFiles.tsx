import { useId, useState } from "react";
import { NO_STORY } from "../atlas/story.ts";
import { download } from "../panel/table/download.ts";
import { useAtlasStore, useStrings } from "../state/useAtlas.ts";

type Outcome = "none" | "working" | "saved" | "empty" | "letters" | "failed";
const FORMATS = ["pptx", "pdf"] as const;

/** The whole story as slides or pages. */
export function StoryFiles() {
  const { story: words } = useStrings().picture;
  const id = useId();
  const store = useAtlasStore();
  const [outcome, setOutcome] = useState<Outcome>("none");

  async function save(format: (typeof FORMATS)[number]) {
    setOutcome("working");
    try {
      const state = store.getState();
      const story = (await state.services.loadStory?.()) ?? NO_STORY;
      if (story.steps.length === 0) {
        setOutcome("empty");
        return;
      }
      const { storyOfPage } = await import("./storyInBrowser.ts");
      const file = await storyOfPage(state, story, format);
      if (file === null) {
        setOutcome("letters");
        return;
      }
      download(`eastward.${format}`, file, file.type);
      setOutcome("saved");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <section className="picture" aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <div className="share-row">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={outcome === "working"}
            onClick={() => save(format)}
          >
            {words[format]}
          </button>
        ))}
        <p role="status" className="muted">
          {outcome === "none" ? words.help : words.outcome[outcome]}
        </p>
      </div>
    </section>
  );
}
