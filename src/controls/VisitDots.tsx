import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { type Gathered, gathered } from "./gathering.ts";
import type { VisitItem } from "./timelineItems.ts";
import { type Axis, shareOfDays, spread } from "./timeScale.ts";
import { VisitDot } from "./VisitDot.tsx";

/** CSS pixels. */
export interface Measures {
  readonly width: number;
  /** Size of letters: greater where the reader has set them so. */
  readonly em: number;
}

/** CSS pixels: a dot's target, how far a dot may stand from its days, and the room between two names. */
const DOT = 24;
const SLACK = 24;
const NAME_GAP = 8;
/** Widths of a name's letter and of a dot's digit in ems of the timeline's letters: about those of Inter. */
const LETTER = 0.58;
const DIGIT = 0.6;

interface Props {
  /** In time order. */
  readonly visits: readonly VisitItem[];
  readonly axis: Axis;
  readonly measures: Measures;
}

/**
 * Numbered dots, each as near to its day as the others let it, with a stem to the day itself; those that crowd share a dot.
 * One stop of the Tab key.
 */
export function VisitDots({ visits, axis, measures }: Props) {
  const strings = useStrings();
  const selected = useAtlas(({ view: { selection } }) => (selection.type === "visit" ? selection.id : null));
  const dots = useRef<HTMLDivElement>(null);
  const { days, groups } = useMemo(() => arranged(visits, axis, measures), [visits, axis, measures]);
  const members = ({ first, last }: Gathered) => visits.slice(first, last + 1);
  const chosen = groups.findIndex((group) => members(group).some(({ visit }) => visit.id === selected));
  const names = namesOf(visits, groups, measures, selected);

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
      {groups.map((group, index) => {
        const own = members(group);
        const [begin = 0, end = 0] = [days[group.first], days[group.last]];
        const place: CSSProperties & Record<`--${string}`, string> = {
          left: `${group.middle}px`,
          "--stem": `${begin - group.middle}px`,
          "--span": `${end - begin}px`,
        };
        const name = names.get(index);
        return (
          <div
            key={own[0]?.visit.id}
            className="visit-dot"
            data-stands={own.some(({ stands }) => stands)}
            data-several={own.length > 1 ? "" : undefined}
            style={place}
          >
            <i className="stem" />
            {name && (
              <span className="name" aria-hidden="true" style={{ left: `${name.middle - group.middle}px` }}>
                {name.text}
              </span>
            )}
            <VisitDot items={own} reached={index === Math.max(0, chosen)} />
          </div>
        );
      })}
    </div>
  );
}

/** Where the middle of each visit's days is, and which visits share a dot. */
function arranged(visits: readonly VisitItem[], axis: Axis, { width, em }: Measures) {
  const days = visits.map(({ visit }) => {
    const [begin, end] = shareOfDays(visit, axis);
    return ((begin + end) / 2) * width;
  });
  // In the order of their numbers the middles may go back: an uncertain visit is numbered by its first day.
  const places = days.map((_, index) => Math.max(...days.slice(0, index + 1)));
  const widthOf = (first: number, last: number) => {
    if (first === last) return DOT;
    const digits = `${visits[first]?.number}–${visits[last]?.number}`.length;
    return Math.max(DOT, digits * DIGIT * em + 14);
  };
  return { days: places, groups: gathered(places, widthOf, width, SLACK) };
}

/** A letter of Chinese fills a square, about as wide as two others; those of Russian are somewhat wider than ours. */
function lettersOf(name: string): number {
  const widthOf = (letter: string) =>
    /\p{Script=Han}/u.test(letter) ? 1.75 : /\p{Script=Cyrillic}/u.test(letter) ? 1.15 : 1;
  return [...name].reduce((sum, letter) => sum + widthOf(letter), 0);
}

/**
 * By dot, as many names as find room beside each other: that of the selected visit first, then in time order. A dot that
 * several share has a name only for the one that is selected.
 */
function namesOf(
  visits: readonly VisitItem[],
  groups: readonly Gathered[],
  { width, em }: Measures,
  selected: string | null,
): ReadonlyMap<number, { readonly text: string; readonly middle: number }> {
  const wished = groups
    .flatMap(({ first, last, middle }, index) => {
      const own = visits.slice(first, last + 1);
      const chosen = own.find(({ visit }) => visit.id === selected);
      const item = chosen ?? (own.length === 1 ? own[0] : undefined);
      if (!item) return [];
      const { name: text } = item.visit;
      return [{ index, text, chosen: item === chosen, at: middle, width: lettersOf(text) * LETTER * em }];
    })
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || a.index - b.index);
  let room = width;
  const kept = wished
    .filter((wish) => {
      if (wish.width + NAME_GAP > room) return false;
      room -= wish.width + NAME_GAP;
      return true;
    })
    .toSorted((a, b) => a.at - b.at);
  const placed = spread(kept, width, NAME_GAP);
  return new Map(kept.map(({ index, text }, order) => [index, { text, middle: placed[order] ?? 0 }]));
}
