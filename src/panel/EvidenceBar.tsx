import { type Ref, useMemo } from "react";
import type { AtlasDocument, Excerpt, Span } from "../atlas/schema.ts";
import { dossierUnder } from "../state/filter.ts";
import { filteredOf } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { Chips } from "./Chips.tsx";
import { CopyButton } from "./CopyButton.tsx";
import type { DossierSubject } from "./dossierSubject.ts";
import { evidencePosition } from "./evidence.ts";

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly file: AtlasDocument;
  readonly current: Span | null;
  readonly subject: DossierSubject | null;
}

/** From one sentence about the country that the reader came from to the next, through all articles. */
export function EvidenceBar({ ref, file, current, subject }: Props) {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const dossier = useAtlas((state) => state.dossier);
  const articleOpened = useAtlas((state) => state.articleOpened);
  const sieve = useAtlas((state) => filteredOf(state).sieve);
  const start = current?.start ?? -1;
  const position = useMemo(
    () =>
      dossier.status === "ready"
        ? evidencePosition(data, dossierUnder(dossier.dossier, sieve).excerpts, { document: file.id, start })
        : null,
    [data, dossier, sieve, file, start],
  );
  const isEvidence = subject !== null && position !== null && position.count > 0;
  if (!isEvidence && current === null) return null;
  const go = (excerpt: Excerpt) => articleOpened(excerpt.document, excerpt.start);
  const paragraph = current === null ? 0 : file.paragraphs.findIndex(({ end }) => end > current.start) + 1;
  return (
    <nav
      ref={ref}
      className="evidence"
      aria-label={subject ? strings.reader.evidence(subject.name) : strings.copy.what}
    >
      {isEvidence && (
        <>
          <Step step="previous" to={position.previous} onGo={go} />
          <span role="status">{strings.reader.position(position.number, position.count, subject.name)}</span>
          <Step step="next" to={position.next} onGo={go} />
        </>
      )}
      {current !== null && (
        <CopyButton
          key={current.start}
          quotation={{
            ...{ text: file.text.slice(current.start, current.end), document: file.id },
            ...{ start: current.start, paragraph },
          }}
        />
      )}
      {subject !== null && position?.current && asserts(position.current) && (
        <p className="source">
          <Chips excerpt={position.current} iso3={subject.iso3} />
        </p>
      )}
    </nav>
  );
}

const asserts = ({ visits, ties }: Excerpt) => visits.length + ties.length > 0;

interface StepProps {
  readonly step: "previous" | "next";
  readonly to: Excerpt | null;
  readonly onGo: (excerpt: Excerpt) => void;
}

function Step({ step, to, onGo }: StepProps) {
  const strings = useStrings();
  const { name, key } = strings.reader.steps[step];
  return (
    // aria-disabled, not disabled: at the last one the focus must not be lost.
    <button
      type="button"
      className="step"
      data-step={step}
      aria-disabled={to === null}
      aria-keyshortcuts={key}
      title={strings.reader.withKey(name, key)}
      onClick={() => to && onGo(to)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={step === "previous" ? "M12 4l-6 6 6 6" : "M8 4l6 6-6 6"} />
      </svg>
      <span className="visually-hidden">{name}</span>
    </button>
  );
}
