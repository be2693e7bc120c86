import "./picture.css";
import { useId, useState } from "react";
import { dossierSubject } from "../panel/dossierSubject.ts";
import { download } from "../panel/table/download.ts";
import { useAtlasStore, useStrings } from "../state/useAtlas.ts";
import { type PictureChoice, SIZE } from "./pictureChoice.ts";

const SCALES = [1, 2, 4] as const;

type Outcome = "none" | "working" | "saved" | "copied" | "refused" | "failed";

/** The view as a picture: downloaded, or put on the clipboard. */
export function Picture() {
  const strings = useStrings();
  const words = strings.picture.dialog;
  const id = useId();
  const store = useAtlasStore();
  const [choice, setChoice] = useState<PictureChoice>({ format: "png", scale: 2, transparent: false });
  const [outcome, setOutcome] = useState<Outcome>("none");
  const choose = (change: Partial<PictureChoice>) => {
    setChoice({ ...choice, ...change });
    setOutcome("none");
  };

  async function make(): Promise<Blob> {
    const { pictureOfPage } = await import("./inBrowser.ts");
    return pictureOfPage(store.getState(), choice);
  }
  async function save() {
    setOutcome("working");
    try {
      const picture = await make();
      download(fileName(), picture, picture.type);
      setOutcome("saved");
    } catch {
      setOutcome("failed");
    }
  }
  async function copy() {
    setOutcome("working");
    let made = true;
    const picture = make().catch((error: unknown) => {
      made = false;
      throw error;
    });
    try {
      // A promise: some browsers take nothing that comes later than the click.
      await navigator.clipboard.write([new ClipboardItem(itemOf(choice.format, picture))]);
      setOutcome("copied");
    } catch {
      setOutcome(made ? "refused" : "failed");
    }
  }
  function fileName(): string {
    const { data, view } = store.getState();
    const name = dossierSubject(data, view.selection, strings)?.name ?? "";
    const slug = name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, "");
    return `eastward${slug === "" ? "" : `-${slug}`}.${choice.format}`;
  }

  return (
    <section className="picture" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <div className="picture-choices">
        <label className="picture-choice">
          {words.format}
          <select
            value={choice.format}
            onChange={(event) => choose({ format: event.target.value === "svg" ? "svg" : "png" })}
          >
            <option value="png">{words.png}</option>
            <option value="svg">{words.svg}</option>
          </select>
        </label>
        {choice.format === "png" && (
          <label className="picture-choice">
            {words.size}
            <select value={choice.scale} onChange={(event) => choose({ scale: Number(event.target.value) })}>
              {SCALES.map((scale) => (
                <option key={scale} value={scale}>
                  {words.pixels(scale, SIZE.width * scale, SIZE.height * scale)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="share-check">
          <input
            type="checkbox"
            checked={choice.transparent}
            onChange={(event) => choose({ transparent: event.target.checked })}
          />
          {words.transparent}
        </label>
      </div>
      <div className="share-row">
        <button type="button" className="button" onClick={save} disabled={outcome === "working"}>
          {words.download}
          <span className="visually-hidden"> {words.what}</span>
        </button>
        <button type="button" className="button" onClick={copy} disabled={outcome === "working"}>
          {strings.share.copy}
          <span className="visually-hidden"> {words.what}</span>
        </button>
        <p role="status" className="muted">
          {outcome === "none" ? null : words.outcome[outcome]}
        </p>
      </div>
    </section>
  );
}

/** SVG is pasted as text: few programs take it as a picture from the clipboard. */
function itemOf(format: PictureChoice["format"], picture: Promise<Blob>): Record<string, Promise<Blob>> {
  if (format === "png") return { "image/png": picture };
  return { "text/plain": picture.then((blob) => new Blob([blob], { type: "text/plain" })) };
}
