/** The arithmetic of the timeline: months, the axis they are drawn on, and room for what stands on it. Pure. */
import type { Days, Month } from "../state/filter.ts";

/** Months since year 0: so that months can be added and compared as numbers. */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Inverse of `monthNumber`. */
export function monthAt(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** Whole years, as month numbers: `first` is a January, `last` a December. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** The years that hold every known day; null where none is known. */
export function axisOf(all: readonly Days[]): Axis | null {
  const months = all.flatMap(({ from, to }) => [from, to].flatMap((day) => (day === null ? [] : [monthNumber(day)])));
  if (months.length === 0) return null;
  const [least, most] = [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
  return { first: Math.floor(least / 12) * 12, last: Math.floor(most / 12) * 12 + 11 };
}

const DAY = 86_400_000;
const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const monthStart = (number: number) => time(`${monthAt(number)}-01`);

/** Where a moment stands on the axis, 0 at its beginning and 1 at its end; beyond, outside of that. */
function share(moment: number, axis: Axis): number {
  const [begin, end] = [monthStart(axis.first), monthStart(axis.last + 1)];
  return (moment - begin) / (end - begin);
}

/** Where a month begins on the axis, 0–1; `last + 1` is the end of the axis. */
export function shareOfMonth(number: number, axis: Axis): number {
  return share(monthStart(number), axis);
}

/** The month at a place of the axis, kept on it. */
export function monthAtShare(place: number, axis: Axis): number {
  const months = axis.last - axis.first + 1;
  let month = Math.min(axis.last, Math.max(axis.first, axis.first + Math.floor(place * months)));
  // Months differ in length: the even division may be one off.
  while (month > axis.first && shareOfMonth(month, axis) > place) month -= 1;
  while (month < axis.last && shareOfMonth(month + 1, axis) <= place) month += 1;
  return month;
}

/** From the beginning of its first possible day to the end of its last, 0–1; an end that is unknown is the axis's. */
export function shareOfDays({ from, to }: Days, axis: Axis): readonly [begin: number, end: number] {
  return [from === null ? 0 : share(time(from), axis), to === null ? 1 : share(time(to) + DAY, axis)];
}

export interface Tick {
  readonly month: number;
  /** Whether it reaches down beside a year's number, or closes the axis: one that is not written would cut those that are. */
  readonly isLong: boolean;
  /** The year where it is written; null where there is no room, or it is no January. */
  readonly year: string | null;
}

/** Least room in pixels for a tick, from one year's number to the next, and for one before the axis ends. */
const ROOM = { tick: 6, year: 40, last: 32 };

/** @param width of the axis in CSS pixels: ticks that would stand too close are left out, months before years */
export function ticksOf(axis: Axis, width: number): readonly Tick[] {
  const months = axis.last - axis.first + 1;
  const steps = [1, 3, 12, 60, 120, 600];
  const step = steps.find((each) => (width * each) / months >= ROOM.tick) ?? 1200;
  const yearSteps = [12, 24, 60, 120, 240, 600, 1200];
  const yearStep = yearSteps.find((each) => (width * each) / months >= ROOM.year) ?? 6000;
  const next = Math.ceil((axis.first + 1) / yearStep) * yearStep;
  const firstHasRoom = next > axis.last || (width * (next - axis.first)) / months >= ROOM.year;
  const isWritten = (month: number) =>
    (month % yearStep === 0 && (width * (axis.last + 1 - month)) / months >= ROOM.last) ||
    (month === axis.first && firstHasRoom);
  const ticks: Tick[] = [];
  for (let month = axis.first; month <= axis.last + 1; month++) {
    const year = isWritten(month) ? monthAt(month).slice(0, 4) : null;
    if (month % step !== 0 && year === null) continue;
    ticks.push({ month, isLong: year !== null || month === axis.first || month > axis.last, year });
  }
  return ticks;
}

/** Something to be put near a place on a line. Pixels. */
export interface Wish {
  readonly at: number;
  readonly width: number;
}

/**
 * Puts things beside each other on a line, in their order, none over another and each as near to its place as it goes:
 * those that crowd are pushed apart evenly around their common middle.
 * @param wishes in the order of `at`
 * @param width of the line; where all together are wider, the last ones leave it
 * @returns the middles, in the same order
 */
export function spread(wishes: readonly Wish[], width: number, gap: number): readonly number[] {
  interface Cluster {
    readonly members: readonly Wish[];
    readonly width: number;
    /** Where it begins. */
    readonly left: number;
  }
  const keep = (left: number, wide: number) => Math.max(0, Math.min(left, width - wide));
  const placed = (members: readonly Wish[]): Cluster => {
    const wide = members.reduce((sum, member) => sum + member.width, gap * (members.length - 1));
    let begins = 0;
    let wanted = 0;
    for (const member of members) {
      wanted += member.at - begins - member.width / 2;
      begins += member.width + gap;
    }
    return { members, width: wide, left: keep(wanted / members.length, wide) };
  };
  const clusters: Cluster[] = [];
  for (const wish of wishes) {
    let cluster = placed([wish]);
    for (
      let before = clusters.at(-1);
      before && before.left + before.width + gap > cluster.left;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = placed([...before.members, ...cluster.members]);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ members, left }) => {
    let begins = left;
    return members.map((member) => {
      const middle = begins + member.width / 2;
      begins += member.width + gap;
      return middle;
    });
  });
}

/**
 * The lane of each bar, so that bars of one lane do not lie over each other, as far as the lanes go.
 * @param bars in the order of their beginning
 */
export function lanesOf(bars: readonly (readonly [begin: number, end: number])[], lanes: number): readonly number[] {
  const ends: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  return bars.map(([begin, end]) => {
    const free = ends.findIndex((taken) => taken <= begin);
    // Where no lane is free, the one that is free soonest takes it.
    const lane = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[lane] = Math.max(ends[lane] ?? end, end);
    return lane;
  });
}
