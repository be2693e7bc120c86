import { CopyText } from "../panel/CopyButton.tsx";
import { dossierSubject } from "../panel/dossierSubject.ts";
import { useAtlasStore, useStrings } from "../state/useAtlas.ts";
import { stepLines } from "./stepLines.ts";

/** Copies what the page shows as a step of the story, to be pasted into its file. */
export function CopyStep() {
  const strings = useStrings();
  const store = useAtlasStore();
  function text() {
    const { data, view } = store.getState();
    const read = data.atlas.documents.find(({ id }) => id === view.article?.document)?.title;
    const title = dossierSubject(data, view.selection, strings)?.name ?? read ?? strings.present.untitled;
    return stepLines(view, { title, text: strings.present.untold });
  }
  const { copyStep, copyStepWhat, stepCopied } = strings.present;
  return (
    <span className="copy-step">
      <CopyText
        className="text-button"
        text={text}
        words={{ copy: copyStep, what: copyStepWhat, confirmed: stepCopied }}
      />
    </span>
  );
}
