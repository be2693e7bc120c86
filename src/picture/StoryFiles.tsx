import { useEffect, useId, useState } from "react";
import { download } from "../panel/table/download.ts";
import { storyOf } from "../present/story.ts";
import { useAtlas, useAtlasStore, useStrings } from "../state/useAtlas.ts";

type Outcome = "none" | "working" | "saved" | "failed";
const FORMATS = ["pptx", "pdf"] as const;

/** The whole story as slides or pages; nothing where the atlas has no story. */
export function StoryFiles() {
  const { story: words } = useStrings().picture;
  const id = useId();
  const store = useAtlasStore();
  const story = useAtlas(storyOf);
  const storyWanted = useAtlas((state) => state.storyWanted);
  const [outcome, setOutcome] = useState<Outcome>("none");
  useEffect(() => storyWanted(), [storyWanted]);
  if (story === null || story.steps.length === 0) return null;

  async function save(format: (typeof FORMATS)[number]) {
    if (story === null) return;
    setOutcome("working");
    try {
      const { storyOfPage } = await import("./storyInBrowser.ts");
      const file = await storyOfPage(store.getState(), story, format);
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
