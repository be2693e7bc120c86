import type { Span } from "../atlas/schema.ts";
import { overlapping } from "../atlas/spans.ts";
import { findDates, type StatedDate } from "./dates.ts";
import { createLeaderFinder, type LeaderFinder, type LeaderMention } from "./leaders.ts";
import { matches } from "./matches.ts";
import type { DroppedSpan, Knowledge, Located, Outcome, VisitStatement } from "./model.ts";
import { published } from "./published.ts";
import { type VisitFound, visitsTold } from "./sameVisit.ts";
import { Scanned } from "./scanned.ts";
import { createSieve } from "./sieve.ts";
import { LONGEST_SENTENCE, SYMBOL, type SymbolClass, type Symbolic, symbolise } from "./symbols.ts";
import { isArranged, statusOf, statusScope, tellsItHappened } from "./visitStatus.ts";
import { subjectOf } from "./visitSubject.ts";
import { VISIT_TRIGGERS } from "./visitTriggers.ts";

interface Entity extends Span {
  readonly symbol: SymbolClass;
  /** Several for "the two leaders". */
  readonly leaders?: readonly LeaderMention[];
  /** Several for "both capitals". */
  readonly destinations?: readonly Destination[];
  readonly date?: StatedDate;
}

interface Destination {
  readonly place: string;
  readonly iso3: string;
  readonly city: boolean;
}

const triggersIn = createSieve(VISIT_TRIGGERS.map(({ pattern }) => pattern));

const LOOKING_BACK =
  /\b(?:last visited|last came|last went|previous(?:ly)?|earlier this year|years? ago|months? ago|last (?:year|month|spring|summer|autumn|fall|winter)|had)\b/iu;
/** "The trip", "A visit to Y" at a sentence's start, without its owner: of whom the sentence before spoke. */
const UNOWNED = /^["“]?(?:(?:the|an?|that|this|such a) [^,;]{0,60}|(?:\p{L}+: )?[\p{L}\uE400-\uE7FF])$/iu;

/** A summit is held without its neighbours' leaders too: who was there must be said. */
const EVENT: ReadonlySet<string> = new Set(["at a meeting in Y"]);

/** Of words that alone say that it took place, these take it back. */
const WOULD = /\b(?:if|whether|would|could|might|may|should)\b/iu;
/** "His office said on Monday": the day of the saying, unless it was said on the spot ("said on Monday in Y"). */
const SAID_BEFORE =
  /\b(?:said|says|announced|confirmed|reported|added|told \p{L}+)(?: (?:late|early|earlier))?(?: on| in)? $/iu;
const PRESENT_AFTER = /^,? (?:in|at|during) /u;

/**
 * Finds who went where: heads of state and government and ministers, their visits made, planned, cancelled and
 * hypothetical. Days only where a date stands beside the visit; "on Tuesday" only where the article says when it was
 * published. The same visitor and country within an article is one visit with all its sentences, unless dates tell two
 * apart.
 * @param findLeaders may be shared with others who read the same articles
 */
export function createVisits(
  knowledge: Pick<Knowledge, "leaders" | "subject">,
  findLeaders: LeaderFinder = createLeaderFinder(knowledge),
): (located: Located) => Outcome<VisitStatement> {
  return (located) => {
    const { text } = located.document;
    const leaders = findLeaders(located);
    let counted: ReadonlyMap<string, number> | null = null;
    /** How often each leader is named, counted where it is asked for. */
    const times = () => {
      counted ??= countNames(leaders.flat());
      return counted;
    };
    const placesIn = overlapping(located.sentences, placesOf(located));
    const today = dayOf(located);
    const found: (VisitFound & { readonly leader: LeaderMention })[] = [];
    const dropped: DroppedSpan[] = [];
    located.sentences.forEach((sentence, index) => {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) return;
      const inSentence = leaders[index] ?? [];
      const places = placesIn[index] ?? [];
      if (places.length === 0 && inSentence.length < 2) return;
      const before = spokenOfBefore(located, leaders, index);
      const lately = found.at(-1);
      const sameParagraph = located.sentences[index - 1]?.paragraph === sentence.paragraph;
      const near = lately && sameParagraph && sentence.start - lately.evidence.end < NEAR;
      const lastVisitor = near ? [lately.leader] : [];
      if (inSentence.length === 0 && before.length === 0 && lastVisitor.length === 0) return;
      const raw = text.slice(sentence.start, sentence.end);
      const ofSaying = (d: StatedDate) =>
        SAID_BEFORE.test(raw.slice(0, d.start)) && !PRESENT_AFTER.test(raw.slice(d.end));
      const dates = findDates(raw, today?.day, today?.exactly).flatMap((d): Entity[] => {
        if (ofSaying(d)) return [];
        const date = { ...d, start: d.start + sentence.start, end: d.end + sentence.start };
        return [{ start: date.start, end: date.end, symbol: "date", date }];
      });
      const people = inSentence.flatMap((leader, i): Entity[] => {
        const leaders = inSentence.filter((l) => l.start === leader.start);
        const { iso3 } = leader;
        // Who comes to see a leader comes to his state.
        const destinations = iso3 === null || leaders.length > 1 ? [] : [{ place: iso3, iso3, city: false }];
        return inSentence[i - 1]?.start === leader.start
          ? []
          : [{ ...spanOf(leader), symbol: "leader", leaders, destinations }];
      });
      // A leader's mention may hold his country's name ("China's President X"): it comes first, the place inside it goes.
      const free = places.filter((p) => !people.some((l) => l.start < p.end && p.start < l.end));
      const symbolic = symbolise(text, sentence, [
        ...people,
        ...dates,
        ...free,
        ...both(raw, sentence, free),
        ...there(raw, sentence, free, found.at(-1)),
      ]);
      const drop = (why: string): void => {
        dropped.push({ ...spanOf(sentence), surface: text.slice(sentence.start, sentence.end), why });
      };
      // Whom another sentence names can be the visitor of a noun only.
      const wanted = (index: number) => inSentence.length > 0 || VISIT_TRIGGERS[index]?.kind === "noun";
      for (const { index: number, match } of triggersIn(new Scanned(symbolic.text), wanted)) {
        const trigger = VISIT_TRIGGERS[number];
        if (trigger === undefined) continue;
        const { why, kind, made } = trigger;
        const groups = match.indices?.groups;
        const where = groups?.where;
        if (!where) continue;
        const range = kind === "named" ? groups?.who : subjectOf(symbolic.text, match.index, kind, where[1]);
        const named = range ? entitiesIn(symbolic, range[0], range[1], "leader").flatMap((e) => e.leaders ?? []) : [];
        const unowned =
          !range && kind === "noun" && !EVENT.has(why) && UNOWNED.test(symbolic.text.slice(0, match.index + 1));
        const visitors = unowned
          ? before.length > 0
            ? before
            : lastVisitor
          : named.map((leader) => notTheHost(leader, found, times, sentence.start));
        const start = Math.min(match.index, range?.[0] ?? match.index);
        // "Z went to …, and X to Y": the words about X begin with him.
        const words = Math.max(match.index, Math.min(range?.[0] ?? 0, where[0]));
        const said = statusScope(symbolic.text, match.index, where[1], range?.[0] ?? match.index);
        // "Y, where X is due": the verb stands behind the place.
        const scope = { ...said, before: said.before + symbolic.text.slice(where[1], match.index + match[0].length) };
        const told = statusOf(scope, match[0]);
        if (told === null) {
          if (visitors.length) drop("a visit that is denied or declined");
          continue;
        }
        const destinations = readDestinations(symbolic, where[0], where[1]);
        const origin = originOf(symbolic, groups?.from?.[0]);
        const company = visitors.length ? companions(symbolic, where[1]) : [];
        for (const leader of oncePerName([...visitors, ...company])) {
          for (const [i, goal] of destinations.entries()) {
            if (
              leader.iso3 === goal.destination.iso3 ||
              (leader.iso3 === null && /^return| back in /iu.test(match[0]))
            ) {
              drop(`${leader.name} at home`);
              continue;
            }
            const date =
              goal.date ??
              destinations.slice(i).find((d) => d.date)?.date ??
              dateBeside(symbolic, start, words, where[1]) ??
              dateBeside(symbolic, start, words, match.index + match[0].length);
            const arranged =
              told === "made" &&
              !made &&
              isArranged(match[0]) &&
              date?.ahead &&
              today !== null &&
              date.ahead.from > today.day;
            const open = told === "planned" || (told === "hypothetical" && !WOULD.test(scope.before));
            const status = made && open ? "made" : arranged ? "planned" : told;
            const days = date && status !== "made" && date.ahead ? date.ahead : date;
            found.push({
              visitor: leader.name,
              leader,
              destination: goal.destination.place,
              city: goal.destination.city,
              iso3: goal.destination.iso3,
              origin,
              date:
                date && days ? { from: days.from, to: days.to, precision: days.precision, basis: date.basis } : null,
              status,
              past: status === "made" && LOOKING_BACK.test(`${scope.before}${scope.after.slice(0, 40)}`),
              certain: status === "made" && (made === true || tellsItHappened(match[0])),
              evidence: spanOf(sentence),
              why,
            });
          }
        }
      }
    });
    return { kept: visitsTold(found), dropped };
  };
}

/** The day that "on Tuesday" is counted from; null where the article does not say one. */
function dayOf({ document, cleaned }: Located): { readonly day: string; readonly exactly: boolean } | null {
  const { from, to, basis } = published(document, cleaned);
  if (basis !== "stated" || from === null || to === null) return null;
  return from.slice(0, 7) === to.slice(0, 7) ? { day: to, exactly: from === to } : null;
}

/** Who goes along: "together with X and Y". */
function companions(symbolic: Symbolic<Entity>, end: number): readonly LeaderMention[] {
  const along =
    /^(?:,? (?:on |in |this |last |late |early )*(?:[\p{L}\uEC00-\uEFFF]+)){0,4}?,? (?:together with|along with|alongside|accompanied by) (?<who>[^.;]{1,170}?)(?= for | to |[.;]|$)/diu.exec(
      symbolic.text.slice(end),
    );
  const range = along?.indices?.groups?.who;
  return range
    ? entitiesIn(symbolic, end + range[0], end + range[1], "leader").flatMap((e) =>
        (e.leaders ?? []).filter((l) => l.how === "name"),
      )
    : [];
}

function oncePerName(leaders: readonly LeaderMention[]): readonly LeaderMention[] {
  return leaders.filter((l, i) => leaders.findIndex((o) => o.name === l.name) === i);
}

/** "X flies to Y. President Z is glad. From there he goes on": a pronoun that goes is the traveller, not his host. */
function notTheHost(
  leader: LeaderMention,
  found: readonly (VisitFound & { readonly leader: LeaderMention })[],
  times: () => ReadonlyMap<string, number>,
  here: number,
): LeaderMention {
  const last = found.at(-1);
  if (leader.how !== "pronoun" || last?.iso3 !== leader.iso3 || here - last.evidence.end > 700) return leader;
  const named = (name: string): number => times().get(name) ?? 0;
  return named(last.visitor) > named(leader.name) && last.leader.pronoun === leader.pronoun ? last.leader : leader;
}

function countNames(leaders: readonly LeaderMention[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { name } of leaders) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** The one leader of the sentence before, in the same paragraph or the one before it. */
function spokenOfBefore(
  { sentences }: Located,
  leaders: readonly (readonly LeaderMention[])[],
  index: number,
): readonly LeaderMention[] {
  const [here, before] = [sentences[index], sentences[index - 1]];
  if (!here || !before || here.paragraph !== before.paragraph) return [];
  const people = oncePerName(leaders[index - 1] ?? []);
  return people.length === 1 ? people : [];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** What can be a destination; a region with no single state is marked as an area, so that no pattern takes it for one. */
function placesOf({ mentions }: Located): readonly Entity[] {
  return mentions.flatMap((m): Entity[] => {
    if (m.kind === "embedded") return [];
    const [iso3] = m.iso3;
    if (m.iso3.length !== 1 || iso3 === undefined || m.kind === "macro_region" || m.kind === "water") {
      return [{ ...spanOf(m), symbol: "area" }];
    }
    const city = m.kind === "capital" || m.kind === "city";
    const destination = { place: city && m.place ? m.place : iso3, iso3, city: city && m.place !== null };
    return [{ ...spanOf(m), symbol: m.kind === "demonym" ? "people" : "place", destinations: [destination] }];
  });
}

/** "Between Kyiv and Moscow, … travelled to both capitals": the last two states that the sentence names. */
function both(raw: string, { start }: Span, places: readonly Entity[]): readonly Entity[] {
  return (MAY_HOLD_BOTH.test(raw) ? matches(raw, BOTH) : []).flatMap((match): Entity[] => {
    const at = start + match.index;
    const named = places.flatMap((p) => (p.end <= at && p.symbol === "place" ? (p.destinations ?? []) : []));
    const last = new Map(named.map((d) => [d.iso3, d]));
    const destinations = [...last.values()].slice(-2);
    return destinations.length < 2 ? [] : [{ start: at, end: at + match[0].length, symbol: "place", destinations }];
  });
}
/** "Went there": where the text was speaking of, if that is one place: a visit just told, or the only one that the sentence names. */
function there(
  raw: string,
  sentence: Span,
  places: readonly Entity[],
  last: VisitFound | undefined,
): readonly Entity[] {
  return (MAY_HOLD_THERE.test(raw) ? matches(raw, THERE) : []).flatMap((match): Entity[] => {
    const start = sentence.start + match.index;
    const named = places.flatMap((p) => (p.end <= start && p.symbol === "place" ? (p.destinations ?? []) : []));
    const [only, another] = [...new Map(named.map((d) => [d.iso3, d])).values()];
    const told = last && sentence.start - last.evidence.end < NEAR ? { ...last, place: last.destination } : undefined;
    const goal = only ?? told;
    return goal && !another ? [{ start, end: start + match[0].length, symbol: "place", destinations: [goal] }] : [];
  });
}
/** What a look-behind would make slow to look for. */
const MAY_HOLD_THERE = /there/i;
const MAY_HOLD_BOTH = /both|the two/i;
const THERE =
  /(?<=(?:went|go|goes|going|gone|flew|fly|flies|travell?ed|travels?|been|arrived?|landed|headed|returned|came?|come|back|drove) )there(?![\p{L}-])/giu;
/** Characters from a visit told to "there". */
const NEAR = 250;
const BOTH = /(?<![\p{L}-])(?:both|the two) (?:capitals|countries|nations|states)(?![\p{L}-])/giu;

function entitiesIn(symbolic: Symbolic<Entity>, start: number, end: number, symbol: SymbolClass): readonly Entity[] {
  const found: Entity[] = [];
  for (let i = start; i < end; i++) {
    const entity = symbolic.at(i);
    if (entity?.symbol === symbol) found.push(entity);
  }
  return found;
}

/** The destinations of a list, each with the date that follows it; "Hanoi, Vietnam" is one. */
function readDestinations(symbolic: Symbolic<Entity>, start: number, end: number) {
  const list: { destination: Destination; date: StatedDate | null }[] = [];
  for (let i = start; i < end; i++) {
    const entity = symbolic.at(i);
    const last = list.at(-1);
    if (entity?.date && last) last.date = entity.date;
    for (const next of entity?.destinations ?? []) {
      if (last?.destination.iso3 !== next.iso3) list.push({ destination: next, date: null });
      else if (!last.destination.city) last.destination = next;
    }
  }
  // A date after the list speaks of all of it, one within it of what stands before.
  return list;
}

function originOf(symbolic: Symbolic<Entity>, index: number | undefined): string | null {
  return index === undefined ? null : (symbolic.at(index)?.destinations?.[0]?.place ?? null);
}

const DATE_AFTER = new RegExp(
  `^(?:(?! (?:since|until|than|before|after|by|for|of) ) [^\\s.;,:()]+){0,5}?,?(?: (?:on|in|from|between|during))? \\(?(?<d>${SYMBOL.date})`,
  "du",
);
/** "In June 2023, when X travelled" */
const DATE_WHEN = new RegExp(`${SYMBOL.date},? (?:when|where) (?:the )?$`, "iu");
const DATE_OPENING = new RegExp(
  `^(?:On|In|During|From|Between|Early in|Late in) (?:[a-z]+ ){0,5}(?<d>${SYMBOL.date})`,
  "du",
);

/** A date right after the destination, between the visitor and the words, or one that opens the sentence. */
function dateBeside(symbolic: Symbolic<Entity>, who: number, start: number, end: number): StatedDate | null {
  const inside = entitiesIn(symbolic, start, end, "date");
  if (inside[0]?.date) return untilLast(symbolic, inside[0].date, inside[1]?.date, start, end);
  const after = DATE_AFTER.exec(symbolic.text.slice(end));
  const at = after?.indices?.groups?.d?.[0];
  if (at !== undefined) {
    const [first, last] = entitiesIn(symbolic, end + at, end + at + 12, "date");
    return first?.date ? untilLast(symbolic, first.date, last?.date, end + at, end + at + 12) : null;
  }
  const when = DATE_WHEN.exec(symbolic.text.slice(0, who));
  const thatDay = when && symbolic.at(when.index)?.date;
  if (thatDay) return thatDay;
  const between = entitiesIn(symbolic, who, start, "date").at(-1);
  // "X arrived in Z on Monday on a tour that will take him to Y": Monday is the day of Z.
  const elsewhere = entitiesIn(symbolic, who, start, "place").length > 0;
  if (between?.date && !elsewhere) return between.date;
  const before = DATE_OPENING.exec(symbolic.text);
  const opening = before?.indices?.groups?.d?.[0];
  if (opening === undefined || SUBORDINATE.test(symbolic.text.slice(opening, Math.min(who, start)))) return null;
  return symbolic.at(opening)?.date ?? null;
}

/** What opens a sentence is the day of its main clause ("On Monday he boards the train that took X to Y"). */
const SUBORDINATE = /[^\p{L}](?:that|which|who|whom|where|when|since)[^\p{L}]|;/iu;
const AND_DAY = new RegExp(`${SYMBOL.date} (?:and|to|until|till|through) ${SYMBOL.date}`, "u");

/** "Spent Sunday and Monday" is both days. */
function untilLast(
  symbolic: Symbolic<Entity>,
  first: StatedDate,
  last: StatedDate | undefined,
  start: number,
  end: number,
): StatedDate {
  const both = last?.precision === "day" && first.precision === "day" && first.from < last.to;
  return both && AND_DAY.test(symbolic.text.slice(start, end)) ? { ...first, to: last.to, ahead: null } : first;
}
