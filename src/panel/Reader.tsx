import { type KeyboardEvent, type Ref, useEffect, useMemo, useRef, useState } from "react";
import type { AtlasDocument, Mention } from "../atlas/schema.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { type Block, blocksOf, sentenceAt, sentencesOf } from "./articleText.ts";
import { dossierSubject } from "./dossierSubject.ts";
import { EvidenceBar } from "./EvidenceBar.tsx";
import { mayTakeFocus } from "./focus.ts";
import { Published } from "./Published.tsx";
import { ReaderLegend } from "./ReaderLegend.tsx";
import { type Marking, ReaderText, Segments } from "./ReaderText.tsx";

/** An article as written, at the sentence that was asked for. Takes the focus when it opens on the reader's hand. */
export function Reader({ takesFocus }: { readonly takesFocus: boolean }) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const selection = useAtlas((state) => state.view.selection);
  const wanted = useAtlas((state) => state.view.article);
  const article = useAtlas((state) => state.article);
  const articleClosed = useAtlas((state) => state.articleClosed);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const subject = dossierSubject(data, selection, strings);
  const entry = data.atlas.documents.find(({ id }) => id === wanted?.document);
  const file = article.status === "ready" && article.id === wanted?.document ? article.file : null;

  // While the text is on its way; once it is there, its sentence has the focus.
  useEffect(() => {
    if (takesFocus && wanted !== null && file === null && mayTakeFocus())
      heading.current?.focus({ preventScroll: true });
  }, [takesFocus, wanted, file]);

  if (wanted === null || entry === undefined) return null;
  return (
    <article ref={page} className="panel-page reader" aria-labelledby="reader-title">
      <button type="button" className="back" onClick={articleClosed}>
        <span aria-hidden="true">←</span> {subject?.name ?? strings.reader.back}
      </button>
      {file ? (
        <Text key={file.id} file={file} start={wanted.start} headingRef={heading} takesFocus={takesFocus} />
      ) : (
        <>
          <Head headingRef={heading} entry={entry}>
            {entry.title}
          </Head>
          <Missing title={entry.title} />
        </>
      )}
    </article>
  );
}

/** Letters beyond which a title is a whole sentence, and is set smaller. */
const LONG_TITLE = 110;

interface HeadProps {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly entry: Pick<AtlasDocument, "published" | "title" | "language">;
  readonly children: React.ReactNode;
}

function Head({ headingRef, entry, children }: HeadProps) {
  const strings = useStrings();
  return (
    <header>
      <p className="kicker">{strings.reader.article}</p>
      <h2
        id="reader-title"
        ref={headingRef}
        tabIndex={-1}
        lang={entry.language}
        data-long={entry.title.length > LONG_TITLE ? "" : undefined}
      >
        {children}
      </h2>
      <Published published={entry.published} />
    </header>
  );
}

/** On its way, or not to be had. */
function Missing({ title }: { readonly title: string }) {
  const strings = useStrings();
  const article = useAtlas((state) => state.article);
  const retried = useAtlas((state) => state.articleRetried);
  if (article.status !== "failed")
    return (
      <p className="note muted" aria-busy="true">
        {strings.reader.loading(title)}
      </p>
    );
  return (
    <div className="failure" role="alert">
      <h3>{strings.reader.failedHeading}</h3>
      <p className="error-text">{article.message}</p>
      <p>{strings.dossier.failedHelp}</p>
      <button type="button" className="button" onClick={retried}>
        {strings.dossier.retry}
      </button>
    </div>
  );
}

interface TextProps {
  readonly file: AtlasDocument;
  readonly start: number | null;
  readonly headingRef: { current: HTMLHeadingElement | null };
  readonly takesFocus: boolean;
}

function Text({ file, start, headingRef, takesFocus }: TextProps) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const selection = useAtlas((state) => state.view.selection);
  const subject = dossierSubject(data, selection, strings);
  const [readings, setReadings] = useState(false);
  const sentence = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);
  const blocks = useMemo(() => blocksOf(file), [file]);
  const sentences = useMemo(() => sentencesOf(file), [file]);
  const current = start === null ? null : sentenceAt(sentences, start);
  const isOwn = (mention: Mention) =>
    subject !== null &&
    (mention.place === subject.id ||
      (subject.iso3 !== null && mention.iso3.length === 1 && mention.iso3[0] === subject.iso3));
  const marking: Marking = { current, currentRef: sentence, isOwn };
  const [titleBlock, body] = titleApart(file, blocks);

  useEffect(() => {
    const target = current === null ? headingRef.current : sentence.current;
    if (current === null) target?.closest(".panel-page")?.scrollTo?.({ top: 0 });
    else target?.scrollIntoView?.({ block: "center" });
    // Whoever steps by the buttons stays on them.
    if (takesFocus && mayTakeFocus() && !bar.current?.contains(document.activeElement))
      target?.focus({ preventScroll: true });
  }, [current, headingRef, takesFocus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLTextAreaElement) return;
    const step = event.key === "n" ? "next" : event.key === "p" ? "previous" : null;
    const button = step && bar.current?.querySelector<HTMLButtonElement>(`[data-step="${step}"]`);
    if (button) button.click();
  }

  return (
    // Keys of the reader as a whole; its buttons do the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div onKeyDown={onKeyDown}>
      <Head headingRef={headingRef} entry={file}>
        {titleBlock ? <Segments segments={titleBlock.segments} marking={marking} /> : file.title}
      </Head>
      <EvidenceBar ref={bar} file={file} current={current} subject={subject} />
      <div className="reader-tools">
        <button type="button" className="button" aria-pressed={readings} onClick={() => setReadings(!readings)}>
          {strings.reader.layer}
        </button>
        <ReaderLegend mentions={file.mentions} own={subject?.name ?? null} />
      </div>
      <ReaderText blocks={body} marking={marking} readings={readings} language={file.language} />
    </div>
  );
}

/** The title where the text begins with it: then it is the heading, and not said twice. */
function titleApart(file: AtlasDocument, blocks: readonly Block[]): readonly [Block | null, readonly Block[]] {
  const [first] = file.paragraphs;
  const block = blocks.find(({ paragraph }) => paragraph === 1);
  if (!first || !block || file.text.slice(first.start, first.end) !== file.title) return [null, blocks];
  return [block, blocks.filter((other) => other !== block)];
}
