import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useStrings } from "../state/useAtlas.ts";
import { Brush } from "./Brush.tsx";
import type { ArticleItem, TimelineItems } from "./timelineItems.ts";
import { type Axis, lanesOf, shareOfDays, shareOfMonth, ticksOf } from "./timeScale.ts";
import { type Measures, VisitDots } from "./VisitDots.tsx";

/** CSS pixels: the lanes of the articles. */
const LANES = 2;
const LANE = { top: 20, height: 7 };

const percent = (share: number) => `${100 * share}%`;

/** The axis with articles as bars, visits as numbered dots, their names, and the brush over them. */
export function TimelinePlot({ items, axis }: { readonly items: TimelineItems; readonly axis: Axis }) {
  const plot = useRef<HTMLDivElement>(null);
  const measures = useMeasures(plot);
  return (
    <div ref={plot} className="timeline-plot">
      <Ticks axis={axis} width={measures.width} />
      <Articles articles={items.articles} axis={axis} />
      <Brush axis={axis} plot={plot} />
      <VisitDots visits={items.visits} axis={axis} measures={measures} />
    </div>
  );
}

/** Measures of an element in CSS pixels, followed. Without layout, as in jsdom, those of a laptop. */
function useMeasures(element: RefObject<HTMLElement | null>): Measures {
  const [measures, setMeasures] = useState<Measures>({ width: 640, em: 11 });
  useLayoutEffect(() => {
    const own = element.current;
    if (!own || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const em = Number.parseFloat(getComputedStyle(own).fontSize);
      setMeasures({ width: own.clientWidth || 640, em: em || 11 });
    });
    observer.observe(own);
    return () => observer.disconnect();
  }, [element]);
  return measures;
}

function Ticks({ axis, width }: { readonly axis: Axis; readonly width: number }) {
  const ticks = useMemo(() => ticksOf(axis, width), [axis, width]);
  return (
    <div className="ticks" aria-hidden="true">
      {ticks.map(({ month, isLong, year }) => (
        <span
          key={month}
          className={isLong ? "tick year" : "tick"}
          style={{ left: percent(shareOfMonth(month, axis)) }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

/** Each article from the first to the last day on which it may have come out. */
function Articles({ articles, axis }: { readonly articles: readonly ArticleItem[]; readonly axis: Axis }) {
  const strings = useStrings();
  const bars = articles.map(({ document }) => shareOfDays(document.published, axis));
  const lanes = lanesOf(bars, LANES);
  return (
    <ul className="articles-in-time">
      {articles.map(({ document, when, stands }, index) => {
        const [begin, end] = bars[index] ?? [0, 0];
        const { from, to, basis } = document.published;
        const words = strings.timeline.article(document.title, when ?? strings.timeline.undated, basis);
        const place = {
          left: percent(begin),
          width: percent(end - begin),
          top: LANE.top + LANE.height * (lanes[index] ?? 0),
        };
        return (
          <li
            key={document.id}
            className="bar"
            data-stands={stands}
            data-open={from === null ? "left" : to === null ? "right" : undefined}
            style={place}
            title={words}
          >
            <span className="visually-hidden">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
