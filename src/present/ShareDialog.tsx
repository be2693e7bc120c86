import "./share.css";
import { useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { CopyText } from "../panel/CopyButton.tsx";
import { Picture } from "../picture/Picture.tsx";
import { StoryFiles } from "../picture/StoryFiles.tsx";
import { absoluteAddress } from "../state/address.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { ShareFrame } from "./ShareFrame.tsx";

interface Props {
  readonly onClose: () => void;
}

/** Passes on what the page shows: as a link, and as a frame in another page. A modal dialog beside the page. */
export function ShareDialog({ onClose }: Props) {
  const { share } = useStrings();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    heading.current?.focus();
  }, []);

  return createPortal(
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={id}
      onClose={onClose}
      // The dialog's own Esc: not for the dossier behind it.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        // Only its backdrop is the dialog itself; what it holds fills it.
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="share-sheet">
        <div className="share-head">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {share.heading}
          </h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {share.close}
          </button>
        </div>
        <ShareLink />
        <Picture />
        {import.meta.env.MODE !== "single" && <StoryFiles />}
        <ShareFrame />
      </div>
    </dialog>,
    document.body,
  );
}

function ShareLink() {
  const { share } = useStrings();
  const id = useId();
  const view = useAtlas((state) => state.view);
  const link = absoluteAddress(view, window.location.href);
  return (
    <section className="share-link">
      <h3>
        <label htmlFor={id}>{share.link}</label>
      </h3>
      <div className="share-row">
        <input id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
        <CopyText
          className="button"
          text={() => link}
          words={{ copy: share.copy, what: share.linkWhat, confirmed: share.linkCopied }}
        />
      </div>
    </section>
  );
}
