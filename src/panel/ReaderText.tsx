import { type ReactNode, type Ref, useMemo } from "react";
import type { Mention, Span } from "../atlas/schema.ts";
import { useStrings } from "../state/useAtlas.ts";
import type { Block, Segment } from "./articleText.ts";
import { MentionMark } from "./MentionMark.tsx";
import { Readings } from "./Readings.tsx";

export interface Marking {
  /** The sentence that the reader is led to. */
  readonly current: Span | null;
  readonly currentRef: Ref<HTMLElement>;
  readonly isOwn: (mention: Mention) => boolean;
}

interface Props {
  readonly blocks: readonly Block[];
  readonly marking: Marking;
  /** Whether what the machine read stands under each paragraph. */
  readonly readings: boolean;
  /** What it is written in, where that is known. */
  readonly language: string | undefined;
}

/** The article as written. What stands around it is there too, dimmed and named. */
export function ReaderText({ blocks, marking, readings, language }: Props) {
  const strings = useStrings();
  const groups = useMemo(() => grouped(blocks), [blocks]);
  return (
    <div className="reader-text">
      {groups.map(([first, ...rest]) => {
        const all = [first, ...rest];
        const lines = all.map((block) => (
          <TextBlock key={block.start} block={block} marking={marking} readings={readings} language={language} />
        ));
        if (first.kind === "item") return <ul key={first.start}>{lines}</ul>;
        if (first.kind !== "furniture") return lines;
        return (
          <div key={first.start} role="note" className="furniture">
            <p className="furniture-label">{strings.reader.furniture}</p>
            {lines}
          </div>
        );
      })}
    </div>
  );
}

interface BlockProps extends Omit<Props, "blocks"> {
  readonly block: Block;
}

function TextBlock({ block, marking, readings, language }: BlockProps) {
  const { kind, paragraph, mentions } = block;
  const words = <Segments segments={block.segments} marking={marking} />;
  const read = readings && paragraph !== null ? <Readings mentions={mentions} paragraph={paragraph} /> : null;
  const number = paragraph === null ? null : <ParagraphNumber paragraph={paragraph} />;
  if (kind === "item")
    return (
      <li className="block">
        {number}
        <span lang={language}>{words}</span>
        {read}
      </li>
    );
  return (
    <div className="block">
      {number}
      {kind === "heading" ? <h3 lang={language}>{words}</h3> : <p lang={language}>{words}</p>}
      {read}
    </div>
  );
}

function ParagraphNumber({ paragraph }: { readonly paragraph: number }) {
  return (
    <span className="paragraph-number" aria-hidden="true">
      {paragraph}
    </span>
  );
}

export function Segments({ segments, marking }: { readonly segments: readonly Segment[]; readonly marking: Marking }) {
  const strings = useStrings();
  return segments.map((segment) => {
    const pieces: ReactNode = segment.pieces.map((piece) => {
      if (piece.mention)
        return <MentionMark key={piece.start} mention={piece.mention} own={marking.isOwn(piece.mention)} />;
      if (piece.dimmed)
        return (
          <span key={piece.start} className="dimmed" title={strings.reader.furniture}>
            {piece.text}
          </span>
        );
      return piece.text;
    });
    if (segment.start !== marking.current?.start) return pieces;
    return (
      <span key={segment.start} ref={marking.currentRef} className="sentence" aria-current="true" tabIndex={-1}>
        {pieces}
      </span>
    );
  });
}

/** Items that follow one another, and furniture likewise, are one group; all else stands alone. */
function grouped(blocks: readonly Block[]): readonly (readonly [Block, ...Block[]])[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const joins =
      last !== undefined && last[0].kind === block.kind && (block.kind === "item" || block.kind === "furniture");
    if (joins) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
