/** What stands in a sentence that may tell of a visit: leaders, places and days, each a symbol of its own. */
import type { Span } from "../../atlas/schema.ts";
import type { StatedDate } from "../days/dates.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import type { SymbolClass, Symbolic } from "../text/symbols.ts";
import type { VisitFound } from "./sameVisit.ts";

export interface Entity extends Span {
  readonly symbol: SymbolClass;
  /** Several for "the two leaders". */
  readonly leaders?: readonly LeaderMention[];
  /** Several for "both capitals". */
  readonly destinations?: readonly Destination[];
  readonly date?: StatedDate;
  /** A word that stands for a place named before. */
  readonly anaphor?: true;
}

export interface Destination {
  readonly place: string;
  readonly iso3: string;
  readonly city: boolean;
  /** A spot where one can be, though no city: a province, a state that is a city. */
  readonly spot?: true;
}

/** Where an event takes place, and when. */
export interface Scene {
  readonly place: Entity;
  readonly day: StatedDate | null;
}

/** Where a visit told before led. */
export function destinationOf({
  destination,
  iso3,
  city,
}: Pick<VisitFound, "destination" | "iso3" | "city">): Destination {
  return { place: destination, iso3, city };
}

/** A state, where no town of it is named. */
export function stateAsPlace(iso3: string): Destination {
  return { place: iso3, iso3, city: false };
}

/** The state that is counted most, if so often at least, and twice as often as any other. */
export function plainlyMost(times: ReadonlyMap<string, number>, least: number): Destination | null {
  const [most, other] = [...times].toSorted((a, b) => b[1] - a[1]);
  if (!most || most[1] < least || (other && other[1] * 2 > most[1])) return null;
  return stateAsPlace(most[0]);
}

/** Where the places among some entities lie, in order. */
export function destinationsOf(entities: readonly Entity[]): readonly Destination[] {
  return entities.flatMap(({ symbol, destinations }) => (symbol === "place" ? (destinations ?? []) : []));
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function entitiesIn(
  symbolic: Symbolic<Entity>,
  start: number,
  end: number,
  symbol: SymbolClass,
): readonly Entity[] {
  const { indices, names } = symbolic;
  const found: Entity[] = [];
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i] ?? 0;
    if (at >= end) break;
    const entity = names[i];
    if (at >= start && entity?.symbol === symbol) found.push(entity);
  }
  return found;
}

/** Whom a part of a sentence names or means, in order. */
export function leadersIn(
  symbolic: Symbolic<Entity>,
  [start, end]: readonly [number, number],
): readonly LeaderMention[] {
  const entities = entitiesIn(symbolic, start, end, "leader");
  const [only, another] = entities;
  return another === undefined ? (only?.leaders ?? NOBODY) : entities.flatMap((entity) => entity.leaders ?? []);
}

const NOBODY: readonly LeaderMention[] = [];

/** A place of a list of destinations, with the date that the list gives it. */
export interface DatedDestination {
  readonly destination: Destination;
  readonly date: StatedDate | null;
}

/** The destinations of a list, each with the date that follows it, before the next one; "Quito, Ecuador" is one. */
export function readDestinations(symbolic: Symbolic<Entity>, start: number, end: number): readonly DatedDestination[] {
  const { indices, names } = symbolic;
  const list: { destination: Destination; date: StatedDate | null }[] = [];
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i] ?? 0;
    if (at < start || at >= end) continue;
    const entity = names[i];
    const last = list.at(-1);
    if (entity?.date && last) last.date = entity.date;
    for (const next of entity?.destinations ?? []) {
      if (last?.destination.iso3 !== next.iso3) list.push({ destination: next, date: null });
      else if (!last.destination.city) last.destination = next;
    }
  }
  return list;
}

/** The place that stands at an offset of the sentence, as the start of a journey. */
export function originOf(symbolic: Symbolic<Entity>, index: number | undefined): string | null {
  return index === undefined ? null : (symbolic.at(index)?.destinations?.[0]?.place ?? null);
}
