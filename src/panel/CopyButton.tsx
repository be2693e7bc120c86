import { useEffect, useId, useRef, useState } from "react";
import { absoluteAddress } from "../state/address.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { citation, copyText, type Quotation } from "./copy.ts";

/** Milliseconds that the confirmation stays. */
const CONFIRMED = 2500;

type Outcome = { readonly type: "none" | "copied" } | { readonly type: "refused"; readonly text: string };

/** Copies a sentence with its citation. */
export function CopyButton({ quotation }: { readonly quotation: Quotation }) {
  const strings = useStrings();
  const view = useAtlas((state) => state.view);
  const entry = useAtlas(({ data }) => data.atlas.documents.find(({ id }) => id === quotation.document) ?? null);

  function text() {
    const { document, start } = quotation;
    const link = absoluteAddress({ ...view, article: { document, start } }, window.location.href);
    return citation(quotation, entry, link, strings);
  }
  return <CopyText className="text-button" text={text} words={strings.copy} />;
}

interface CopyTextProps {
  readonly className: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
  readonly words: {
    readonly copy: string;
    /** What is copied, for those who don't see where the button stands. */
    readonly what: string;
    readonly confirmed: string;
  };
}

/** A button that copies a text and confirms it; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyText({ className, text, words }: CopyTextProps) {
  const strings = useStrings();
  const [outcome, setOutcome] = useState<Outcome>({ type: "none" });

  useEffect(() => {
    if (outcome.type !== "copied") return;
    const timer = setTimeout(() => setOutcome({ type: "none" }), CONFIRMED);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function onClick() {
    const copied = text();
    setOutcome((await copyText(copied)) ? { type: "copied" } : { type: "refused", text: copied });
  }

  return (
    <>
      <button type="button" className={className} onClick={onClick}>
        {outcome.type === "copied" ? strings.copy.copied : words.copy}
        <span className="visually-hidden"> {words.what}</span>
      </button>
      <span className="visually-hidden" role="status">
        {outcome.type === "copied" ? words.confirmed : ""}
      </span>
      {outcome.type === "refused" && <ByHand text={outcome.text} onClose={() => setOutcome({ type: "none" })} />}
    </>
  );
}

function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const strings = useStrings();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className="by-hand">
      <label htmlFor={id}>{strings.copy.refused}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={5}
        value={text}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // This Esc is for the field alone.
          event.stopPropagation();
          onClose();
        }}
      />
      <button type="button" className="text-button" onClick={onClose}>
        {strings.copy.done}
      </button>
    </span>
  );
}
