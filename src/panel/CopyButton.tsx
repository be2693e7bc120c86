import { useEffect, useId, useRef, useState } from "react";
import { formatAddress } from "../state/address.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { citation, copyText, type Quotation } from "./copy.ts";

/** Milliseconds that the confirmation stays. */
const CONFIRMED = 2500;

type Outcome = { readonly type: "none" | "copied" } | { readonly type: "refused"; readonly text: string };

/** Copies a sentence with its citation; where the browser refuses, shows it selected, to be copied by hand. */
export function CopyButton({ quotation }: { readonly quotation: Quotation }) {
  const strings = useStrings();
  const [outcome, setOutcome] = useState<Outcome>({ type: "none" });
  const view = useAtlas((state) => state.view);
  const entry = useAtlas(({ data }) => data.atlas.documents.find(({ id }) => id === quotation.document) ?? null);

  useEffect(() => {
    if (outcome.type !== "copied") return;
    const timer = setTimeout(() => setOutcome({ type: "none" }), CONFIRMED);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function onClick() {
    const { document, start } = quotation;
    const link = new URL(formatAddress({ ...view, article: { document, start } }), window.location.href);
    link.hash = "";
    const text = citation(quotation, entry, link.href, strings);
    setOutcome((await copyText(text)) ? { type: "copied" } : { type: "refused", text });
  }

  return (
    <>
      <button type="button" className="text-button" onClick={onClick}>
        {outcome.type === "copied" ? strings.copy.copied : strings.copy.copy}
        <span className="visually-hidden"> {strings.copy.what}</span>
      </button>
      <span className="visually-hidden" role="status">
        {outcome.type === "copied" ? strings.copy.confirmed : ""}
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
