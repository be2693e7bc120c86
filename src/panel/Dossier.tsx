import { useEffect, useRef } from "react";
import type { Dossier as DossierFile } from "../atlas/schema.ts";
import { boundariesOf } from "../state/data.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { type DossierSubject, dossierSubject } from "./dossierSubject.ts";
import { FilteredExcerpts } from "./FilteredExcerpts.tsx";
import { mayTakeFocus } from "./focus.ts";
import { BlocTies, Members } from "./Members.tsx";
import { Partners, Partnership } from "./Partnership.tsx";
import { TieFacts } from "./TieFacts.tsx";
import { Visits } from "./Visits.tsx";

/** What the articles say of a country, region, sea, organisation or tie. Takes the focus when it opens on the reader's hand. */
export function Dossier({ takesFocus, hidden }: { readonly takesFocus: boolean; readonly hidden: boolean }) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const selection = useAtlas((state) => state.view.selection);
  const closed = useAtlas((state) => state.closed);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const subject = dossierSubject(data, selection, strings);
  const id = subject?.id ?? null;

  useEffect(() => {
    if (id === null || !takesFocus || !mayTakeFocus()) return;
    // A control that leads from one dossier to the next is about to be used again.
    if (document.activeElement?.closest("[data-keeps-focus]")) return;
    heading.current?.focus({ preventScroll: true });
    page.current?.scrollTo?.({ top: 0 });
  }, [id, takesFocus]);

  if (!subject) return null;
  return (
    <article ref={page} className="panel-page dossier" hidden={hidden} aria-labelledby="dossier-name">
      <header>
        <button type="button" className="close" onClick={closed}>
          <span aria-hidden="true">←</span> {strings.dossier.close}
        </button>
        <p className="kicker">{subject.kind}</p>
        <h2 id="dossier-name" ref={heading} tabIndex={-1} lang={strings.langOf(subject.name)}>
          {subject.name}
        </h2>
        <p className="facts">{subject.facts}</p>
      </header>
      <Contents subject={subject} />
    </article>
  );
}

function Contents({ subject }: { readonly subject: DossierSubject }) {
  const strings = useStrings();
  const state = useAtlas((atlas) => atlas.dossier);
  const retried = useAtlas((atlas) => atlas.dossierRetried);
  switch (state.status) {
    case "idle":
      return null;
    case "unnamed":
      return (
        <>
          {subject.note && (
            <p className="note" lang="en">
              {subject.note}
            </p>
          )}
          <p className="note">{strings.dossier.unnamed(subject.name)}</p>
          <p className="note muted">{strings.dossier.unnamedMore}</p>
        </>
      );
    case "loading":
      return (
        <>
          <Relations subject={subject} dossier={null} />
          <p className="note muted" aria-busy="true">
            {strings.dossier.loading(subject.name)}
          </p>
        </>
      );
    case "failed":
      return (
        <>
          <Relations subject={subject} dossier={null} />
          <div className="failure" role="alert">
            <h3>{strings.dossier.failedHeading}</h3>
            <p className="error-text">{state.message}</p>
            <p>{strings.dossier.failedHelp}</p>
            <button type="button" className="button" onClick={retried}>
              {strings.dossier.retry}
            </button>
          </div>
        </>
      );
    case "ready":
      return <Relations subject={subject} dossier={state.dossier} />;
  }
}

/** What disputed ground this is, or is drawn with this country, and in whose view. */
function DisputedNotes({ id: opened }: { readonly id: string }) {
  const strings = useStrings();
  const borders = useAtlas((atlas) => atlas.view.borders);
  const { disputed } = useAtlas((atlas) => boundariesOf(atlas.data, atlas.view.borders));
  const own = disputed.features
    .map(({ properties }) => properties)
    .filter(({ id, area }) => id === opened || area === opened);
  return own.map(({ id, name, note }) => (
    <p key={id} className="disputed-note muted">
      <strong>{name}</strong> · {strings.borders.disputed(borders)} <span lang="en">{note}</span>
    </p>
  ));
}

interface RelationsProps {
  readonly subject: DossierSubject;
  readonly dossier: DossierFile | null;
}

function Relations({ subject, dossier }: RelationsProps) {
  return (
    <>
      {subject.iso3 && (
        <>
          <Visits iso3={subject.iso3} />
          <Partnership iso3={subject.iso3} />
          <Partners iso3={subject.iso3} />
        </>
      )}
      {subject.organisation && (
        <>
          <Members organisation={subject.organisation} />
          <BlocTies organisation={subject.organisation} />
        </>
      )}
      {subject.ties.length > 0 && <TieFacts ties={subject.ties} />}
      <DisputedNotes id={subject.id} />
      {dossier && <FilteredExcerpts key={dossier.id} dossier={dossier} iso3={subject.iso3} />}
    </>
  );
}
