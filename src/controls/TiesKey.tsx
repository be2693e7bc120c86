import { type CSSProperties, useMemo } from "react";
import { FAMILIES } from "../atlas/vocabulary.ts";
import { tieLines, tieWidth } from "../scene/ties.ts";
import { asksForTies } from "../state/filter.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { LegendRow } from "./LegendRow.tsx";

/** A line of the legend, only while ties stand on the map as lines: which, and how wide the least and the most of them are. */
export function TiesKey({ full }: { readonly full: boolean }) {
  const strings = useStrings();
  const data = useAtlas(shownData);
  const selection = useAtlas((state) => state.view.selection);
  const all = useAtlas((state) => asksForTies(state.view.filter));
  const lines = useMemo(
    () => tieLines({ atlas: data.atlas, ties: data.ties, selection, all, arcs: [] }),
    [data, selection, all],
  );
  if (lines.length === 0) return null;
  const families = FAMILIES.filter((family) => lines.some((line) => line.family === family));
  const [only, ...more] = families;
  const counts = lines.map(({ statements }) => statements);
  const widths = [...new Set([Math.min(...counts), Math.max(...counts)])];
  // Where there are several colours, none of them is the width's.
  const colour: CSSProperties & { "--family": string } = {
    "--family": more.length === 0 && only ? `var(--${only})` : "var(--ink)",
  };
  return (
    <LegendRow
      layer="ties"
      icon={
        <Sample width={tieWidth(Math.min(...counts))} colour={colour} dashed={lines.every(({ tension }) => tension)} />
      }
      text={strings.legend.ties(families.map((family) => strings.familyChip[family]).join(", "))}
    >
      <ul className="widths">
        {widths.map((statements, index) => (
          <li key={statements}>
            {widths.length > 1 && <Sample width={tieWidth(statements)} colour={colour} />}{" "}
            {index < widths.length - 1 ? strings.number(statements) : strings.legend.tieWidth(statements)}
          </li>
        ))}
      </ul>
      {lines.some(({ tension }) => tension) && <small>{strings.legend.tieTension}</small>}
      {full && <small>{strings.legend.tieNote}</small>}
    </LegendRow>
  );
}

interface SampleProps {
  readonly width: number;
  readonly colour: CSSProperties;
  readonly dashed?: boolean;
}

function Sample({ width, colour, dashed = false }: SampleProps) {
  return (
    <svg viewBox="0 0 30 12" className="tie" style={colour} aria-hidden="true">
      <path d="M1 6H29" strokeDasharray={dashed ? "4 3" : undefined} style={{ strokeWidth: width }} />
    </svg>
  );
}
