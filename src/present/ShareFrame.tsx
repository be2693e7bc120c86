import { useId, useState } from "react";
import { CopyText } from "../panel/CopyButton.tsx";
import { dossierSubject } from "../panel/dossierSubject.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { storyOf } from "../story/story.ts";
import { FIRST_CHOICES, type FrameChoices, frameAddress, frameCode, RATIOS } from "./frameCode.ts";
import { ShareOptions } from "./ShareOptions.tsx";

/** The most that the preview takes, in CSS pixels. */
const PREVIEW = { width: 440, height: 330 };

/** The code of a frame, with what can be chosen of it, and the frame itself. */
export function ShareFrame() {
  const strings = useStrings();
  const { share } = strings;
  const id = useId();
  const view = useAtlas((state) => state.view);
  const data = useAtlas((state) => state.data);
  const story = useAtlas(storyOf);
  const [choices, setChoices] = useState<FrameChoices>({ ...FIRST_CHOICES, theme: view.theme });

  const address = frameAddress(view, choices);
  const told = choices.shows === "story" ? story?.title : dossierSubject(data, view.selection, strings)?.name;
  const title = strings.pageTitle(told || null);
  const page = new URL(window.location.href);
  page.search = address;
  page.hash = "";
  const code = frameCode(page.href, title, choices.ratio);

  return (
    <section className="share-frame" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{share.frame}</h3>
      <div className="share-made">
        <ShareOptions choices={choices} onChoice={(choice) => setChoices({ ...choices, ...choice })} />
        <Preview address={address} title={title} ratio={choices.ratio} />
      </div>
      <label htmlFor={`${id}-code`}>{share.code}</label>
      <textarea id={`${id}-code`} readOnly rows={4} value={code} onFocus={(event) => event.target.select()} />
      <div className="share-row">
        <p className="muted">{share.codeHelp}</p>
        <CopyText
          className="button"
          text={() => code}
          words={{ copy: share.copy, what: share.codeWhat, confirmed: share.codeCopied }}
        />
      </div>
    </section>
  );
}

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly ratio: FrameChoices["ratio"];
}

/** The frame as it will be, only smaller. */
function Preview({ address, title, ratio }: PreviewProps) {
  const { share } = useStrings();
  const { width, height } = RATIOS[ratio];
  const scale = Math.min(PREVIEW.width / width, PREVIEW.height / height);
  return (
    <figure className="share-preview">
      <figcaption>{share.preview}</figcaption>
      <div style={{ width: width * scale, height: height * scale }}>
        <iframe
          // Another address is another frame: in the same one it would add to the history.
          key={address}
          src={address}
          title={share.previewTitle(title)}
          width={width}
          height={height}
          style={{ scale }}
        />
      </div>
    </figure>
  );
}
