import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { Brush } from "./Brush.tsx";
import type { ArticleItem, TimelineItems, VisitItem } from "./timelineItems.ts";
import { type Axis, lanesOf, shareOfDays, shareOfMonth, spread, ticksOf } from "./timeScale.ts";

/** CSS pixels: a dot's target, the lanes of the articles, and the room between two names. */
const DOT = 24;
const LANES = 2;
const LANE = { top: 20, height: 7 };
const NAME_GAP = 8;
/** Width of a name's letter in ems: about that of Inter, semibold. */
const LETTER = 0.58;

const percent = (share: number) => `${100 * share}%`;

/** The axis with articles as bars, visits as numbered dots, their names, and the brush over them. */
export function TimelinePlot({ items, axis }: { readonly items: TimelineItems; readonly axis: Axis }) {
  const plot = useRef<HTMLDivElement>(null);
  const { width, em } = useMeasures(plot);
  return (
    <div ref={plot} className="timeline-plot">
      <Ticks axis={axis} width={width} />
      <Articles articles={items.articles} axis={axis} />
      <Brush axis={axis} plot={plot} />
      <VisitDots visits={items.visits} axis={axis} width={width} em={em} />
    </div>
  );
}

interface Measures {
  readonly width: number;
  /** Size of its letters: greater where the reader has set them so. */
  readonly em: number;
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
      {ticks.map(({ month, isYear, year }) => (
        <span
          key={month}
          className={isYear ? "tick year" : "tick"}
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

interface DotsProps {
  readonly visits: readonly VisitItem[];
  readonly axis: Axis;
  readonly width: number;
  readonly em: number;
}

/** Numbered dots, each as near to its day as the others let it, with a stem to the day itself. One stop of the Tab key. */
function VisitDots({ visits, axis, width, em }: DotsProps) {
  const strings = useStrings();
  const selection = useAtlas((state) => state.view.selection);
  const visitPicked = useAtlas((state) => state.visitPicked);
  const dots = useRef<HTMLDivElement>(null);
  const isSelected = ({ visit }: VisitItem) => selection.type === "visit" && selection.id === visit.id;
  const days = visits.map(({ visit }) => {
    const [begin, end] = shareOfDays(visit, axis);
    return ((begin + end) / 2) * width;
  });
  const pitch = Math.min(DOT, width / Math.max(1, visits.length));
  const middles = spread(
    days.map((at) => ({ at, width: pitch })),
    width,
    0,
  );
  const names = namesOf(visits, middles, { width, em }, isSelected);
  const reached = Math.max(0, visits.findIndex(isSelected));

  function onKeyDown(event: KeyboardEvent) {
    const buttons = [...(dots.current?.querySelectorAll("button") ?? [])];
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div ref={dots} className="dots" role="group" aria-label={strings.timeline.visits} onKeyDown={onKeyDown}>
      {visits.map((item, index) => {
        const { visit, number, when, stands } = item;
        const middle = middles[index] ?? 0;
        const place: CSSProperties & Record<`--${string}`, string> = {
          left: `${middle}px`,
          "--stem": `${(days[index] ?? 0) - middle}px`,
        };
        const name = names.get(index);
        return (
          <div key={visit.id} className="visit-dot" data-stands={stands} style={place}>
            <i className="stem" />
            {name && (
              <span className="name" aria-hidden="true" style={{ left: `${name.middle - middle}px` }}>
                {visit.name}
              </span>
            )}
            <button
              type="button"
              className="dot"
              aria-pressed={isSelected(item)}
              aria-disabled={!stands}
              tabIndex={index === reached ? 0 : -1}
              aria-label={strings.timeline.visit(number ?? 0, visit.name, when ?? strings.timeline.undated)}
              title={strings.timeline.visit(number ?? 0, visit.name, when ?? strings.timeline.undated)}
              onClick={() => stands && visitPicked(visit.id)}
            >
              {number}
            </button>
          </div>
        );
      })}
    </div>
  );
}

/** A letter of Chinese fills a square, about as wide as two others. */
function lettersOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1.75 : 1), 0);
}

/** As many names as find room beside each other: that of the selected visit first, then in time order. */
function namesOf(
  visits: readonly VisitItem[],
  middles: readonly number[],
  { width, em }: Measures,
  isSelected: (item: VisitItem) => boolean,
): ReadonlyMap<number, { readonly middle: number }> {
  const wished = visits
    .map((item, index) => ({
      index,
      first: isSelected(item),
      at: middles[index] ?? 0,
      width: lettersOf(item.visit.name) * LETTER * em,
    }))
    .toSorted((a, b) => Number(b.first) - Number(a.first) || a.index - b.index);
  let room = width;
  const kept = wished
    .filter((wish) => {
      if (wish.width + NAME_GAP > room) return false;
      room -= wish.width + NAME_GAP;
      return true;
    })
    .toSorted((a, b) => a.at - b.at);
  const placed = spread(kept, width, NAME_GAP);
  return new Map(kept.map(({ index }, order) => [index, { middle: placed[order] ?? 0 }]));
}
