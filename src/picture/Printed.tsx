import "./printed.css";
import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import css from "../map/drawn.css?raw";
import { dossierSubject } from "../panel/dossierSubject.ts";
import { dossierUnder } from "../state/filter.ts";
import { filteredOf } from "../state/store.ts";
import { useAtlas, useAtlasStore, useStrings } from "../state/useAtlas.ts";
import { placeOf } from "../story/story.ts";
import { pictureOf } from "./compose.ts";
import { PrintedArticle, PrintedExcerpts } from "./PrintedText.tsx";
import { svgOf } from "./svg.ts";
import { plainText, type Words, wordsOfStep, wordsOfView } from "./words.ts";

/** Width and height of the map on paper, in parts: it leaves half a page for what is said. */
const SHAPE = { width: 1100, height: 800 } as const;
/** On paper the map is smaller than on a screen, and its letters should not be. */
const ENLARGED = 1.4;

/**
 * What goes to the printer in the page's place: the drawn map, never a canvas, with its legend; then the sentences of
 * what is picked, or the article that is read. Made when printing begins: a browser waits for that, but not for a file.
 */
export function Printed() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  // The tables are printed as they are.
  const list = useAtlas((state) => state.view.list && state.view.presenting === null);
  return <div className="printed">{printing && !list && <Sheet />}</div>;
}

function Sheet() {
  const strings = useStrings();
  const store = useAtlasStore();
  const { words, map } = useMemo(() => {
    const state = store.getState();
    const told = placeOf(state);
    const { data, view, story } = state;
    const ofStep = view.presenting !== null && told.shown && told.step !== null && story.status === "ready";
    const said: Words =
      ofStep && told.step !== null ? wordsOfStep(told.step, story.story.lang) : wordsOfView(data, view, strings);
    const looks = { theme: "light", css, size: SHAPE, transparent: true, enlarged: ENLARGED } as const;
    const drawing = pictureOf({ data, view, strings, words: null, ...looks });
    const svg = svgOf({ ...drawing, title: said.title }, SHAPE.width);
    return { words: said, map: svg.slice(svg.indexOf("<svg")) };
  }, [store, strings]);
  return (
    <>
      <h1 lang={words.language}>{words.title}</h1>
      {plainText(words.text).map((line) => (
        <p key={line} lang={words.language}>
          {line}
        </p>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every word is escaped. */}
      <div className="printed-map" dangerouslySetInnerHTML={{ __html: map }} />
      <Said />
      <footer>
        {strings.creditsText} {window.location.href}
      </footer>
    </>
  );
}

function Said() {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const selection = useAtlas((state) => state.view.selection);
  const dossier = useAtlas((state) => state.dossier);
  const article = useAtlas((state) => state.article);
  const sieve = useAtlas((state) => filteredOf(state).sieve);
  if (article.status === "ready") return <PrintedArticle article={article.file} />;
  if (dossier.status !== "ready") return null;
  const { excerpts } = dossierUnder(dossier.dossier, sieve);
  const subject = dossierSubject(data, selection, strings);
  return <PrintedExcerpts excerpts={excerpts} all={dossier.dossier.excerpts.length} note={subject?.note ?? null} />;
}
