import { overlapping } from "../atlas/spans.ts";
import { createArticleDays } from "./articleDays.ts";
import type { StatedDate } from "./dates.ts";
import { createLeaderFinder, type LeaderFinder, type LeaderMention } from "./leaders.ts";
import type { DroppedSpan, Knowledge, Located, Outcome, VisitStatement } from "./model.ts";
import { type VisitFound, visitsTold } from "./sameVisit.ts";
import { createSieve } from "./sieve.ts";
import { LONGEST_SENTENCE, symbolise } from "./symbols.ts";
import { accompanying, companions, MAY_HOLD_COMPANY } from "./visitCompany.ts";
import { dateBeside, datesListed, dayRightAfter, daysFor, dayTold, isAhead, onTheSameTrip } from "./visitDays.ts";
import { type Destination, type Entity, entitiesIn, originOf, readDestinations, spanOf } from "./visitEntities.ts";
import { subjectAfter } from "./visitFronted.ts";
import { followersIn, type Guests, guestsIn, MAY_HOLD_GUESTS, type Scene, sceneOf } from "./visitGuests.ts";
import { both, datelineOf, here, mayHoldHere, mayHoldThere, NEAR, placesOf, there } from "./visitPlaces.ts";
import { begins, goesOn, isArranged, statusOf, statusScope, tellsItHappened, wasMeant } from "./visitStatus.ts";
import { subjectOf } from "./visitSubject.ts";
import { VISIT_TRIGGERS } from "./visitTriggers.ts";

const triggersIn = createSieve(VISIT_TRIGGERS.map(({ pattern }) => pattern));

const LOOKING_BACK =
  /\b(?:last visited|last came|last went|previous(?:ly)?|earlier this year|first met|years? ago|months? ago|last (?:year|month|spring|summer|autumn|fall|winter)|had)\b/iu;
/** "The trip", "A visit to Y" at a sentence's start, without its owner: of whom the sentence before spoke. */
const UNOWNED =
  /^["“]?(?:(?:[^,;\uE000-\uE3FF]{2,50}, )?(?:the|an?|that|this|such a|both|these|two|three|further|more) [^,;]{0,60}|(?:the|this|that|an?) (?:[a-z]+ ){0,3}(?:visit|trip|tour|journey|swing|voyage)(?: [^,;\uE000-\uE3FF]{0,40})?, [^;\uE000-\uE3FF]{0,40}|[a-z]+s to [\uE400-\uE7FF]|(?:[a-z]+: )?[a-z\uE400-\uE7FF])$/i;

/** Of a journey without an owner. */
const JOURNEY = /visit|trip|tour|journey|swing|stop/;
const LATEST =
  /^The (?:latest|last|next|newest|new|present|current|most recent|coming|whole) (?:visit|trip|tour|journey|swing)/;
const BY_SOMEBODY = /^[^.;,]{0,30} by /;
/** Share of all leaders named from which one is whom the article is about. */
const PROTAGONIST = 0.4;

/** A summit is held without its neighbours' leaders too: who was there must be said. */
/** "Y may follow" goes on with a journey; of whom else the sentence before spoke is no matter. */
const FOLLOWS: ReadonlySet<string> = new Set(["Y may follow"]);
const EVENT: ReadonlySet<string> = new Set(["at a meeting in Y"]);

/** Of words that alone say that it took place, these take it back. */
const WOULD = /\b(?:if|whether|would|could|might|may|should)\b/iu;
/** "His office said on Monday": the day of the saying, unless it was said on the spot ("said on Monday in Y"). */
const SAID_BEFORE =
  /\b(?:said|says|announced|confirmed|reported|added|told \p{L}+)(?: (?:late|early|earlier))?(?: on| in)? $/iu;
const PRESENT_AFTER = /^,? (?:in|at|during) /u;

/** A visit with who makes it, and the paragraph that tells it. */
interface VisitHere extends VisitFound {
  readonly leader: LeaderMention;
  readonly paragraph: number;
}

/**
 * Finds who went where: heads of state and government and ministers, their visits made, planned, cancelled and
 * hypothetical. Days only where a date stands beside the visit, or above it in a label or heading; "on Tuesday" only where
 * the article says when it was published, "the next day" only where it is plain from which. The same visitor and country within an article is one visit with all its sentences, unless dates tell two
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
    if (leaders.every((named) => named.length === 0)) return { kept: [], dropped: [] };
    let counted: ReadonlyMap<string, number> | null = null;
    /** How often each leader is named, counted where it is asked for. */
    const times = () => {
      counted ??= countNames(leaders.flat());
      return counted;
    };
    /** Whom the article is about. */
    const protagonist = (): LeaderMention | null => {
      const all = leaders.flat();
      return all.find(({ name }) => (times().get(name) ?? 0) >= Math.max(3, all.length * PROTAGONIST)) ?? null;
    };
    const allPlaces = placesOf(located);
    const placesIn = overlapping(located.sentences, allPlaces);
    const dateline = datelineOf(located, allPlaces);
    const days = createArticleDays(located);
    const found: VisitHere[] = [];
    const dropped: DroppedSpan[] = [];
    /** The dates of a sentence but for those on which something was said. */
    const datesIn = (index: number): readonly Entity[] => {
      const { start, end } = located.sentences[index] ?? { start: 0, end: 0 };
      const ofSaying = (d: StatedDate): boolean =>
        SAID_BEFORE.test(text.slice(start, d.start)) && !PRESENT_AFTER.test(text.slice(d.end, end));
      return days
        .saidIn(index)
        .filter((d) => !ofSaying(d))
        .map((date) => ({ ...spanOf(date), symbol: "date", date }));
    };
    /** Where one of the two sentences before says that an event takes place. */
    const sceneBefore = (index: number): Scene | undefined => {
      for (const at of [index - 1, index - 2]) {
        const [here, earlier] = [located.sentences[index], located.sentences[at]];
        if (!here || !earlier || here.paragraph - earlier.paragraph > 1) return undefined;
        const scene = sceneOf(symbolise(text, earlier, [...(placesIn[at] ?? []), ...datesIn(at)]));
        if (scene) return scene;
      }
      return undefined;
    };
    located.sentences.forEach((sentence, index) => {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) return;
      const inSentence = leaders[index] ?? [];
      const places = placesIn[index] ?? [];
      const raw = text.slice(sentence.start, sentence.end);
      const inCompany = inSentence.length > 0 && MAY_HOLD_COMPANY.test(raw);
      const mayHoldGuests = inSentence.length > 0 && MAY_HOLD_GUESTS.test(raw);
      const elsewhere = inCompany || mayHoldGuests || mayHoldThere(raw) || (dateline && mayHoldHere(raw));
      if (places.length === 0 && inSentence.length < 2 && !elsewhere) return;
      const before = spokenOfBefore(located, leaders, index);
      const lately = found.at(-1);
      const { paragraph } = sentence;
      const sameParagraph = located.sentences[index - 1]?.paragraph === sentence.paragraph;
      const near = lately && sameParagraph && sentence.start - lately.evidence.end < NEAR;
      const lastVisitor = near ? [mostNamed(found, lately, times).leader] : [];
      const asked = (lastVisitor.length === 0 && before.length === 0 && JOURNEY.test(raw)) || LATEST.test(raw);
      const traveller = asked ? protagonist() : null;
      if (inSentence.length === 0 && before.length === 0 && lastVisitor.length === 0 && !traveller) return;
      const dates = datesIn(index);
      const people = withoutTwins(text, inSentence).flatMap((leader, i, inSentence): Entity[] => {
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
      const home = new Set(inSentence.map(({ iso3 }) => iso3));
      const symbolic = symbolise(text, sentence, [
        ...people,
        ...dates,
        ...free,
        ...both(raw, sentence, free),
        ...here(raw, sentence, dateline),
        ...there(raw, sentence, free, found.at(-1), sameParagraph ? (placesIn[index - 1] ?? []) : [], home),
      ]);
      const drop = (why: string): void => {
        dropped.push({ ...spanOf(sentence), surface: text.slice(sentence.start, sentence.end), why });
      };
      const invite = (
        { start, end, who, people }: Guests,
        goal: Destination | undefined,
        day: StatedDate | null = null,
      ): void => {
        const status = statusOf(statusScope(symbolic.text, start, end, who[0]), symbolic.text.slice(start, end));
        if (!goal || status === null) return;
        const date = daysFor(status, dateBeside(symbolic, start, start, end) ?? day);
        for (const leader of people.flatMap((person) => person.leaders ?? [])) {
          if (leader.iso3 === goal.iso3) continue;
          const visit = { destination: goal.place, city: goal.city, iso3: goal.iso3, origin: null, date, status };
          const open = { past: false, certain: false, evidence: spanOf(sentence), why: "comes to where another was" };
          found.push({ ...visit, ...open, visitor: leader.name, leader, paragraph });
        }
      };
      for (const guests of mayHoldGuests ? guestsIn(symbolic) : []) {
        const scene = sceneOf(symbolic, guests.start) ?? sceneBefore(index);
        invite(guests, scene?.place.destinations?.[0], scene?.day);
      }
      for (const followers of mayHoldGuests ? followersIn(symbolic) : []) {
        const isFollower = (name: string) => followers.people.some((p) => p.leaders?.some((l) => l.name === name));
        const last = found.findLast((v) => v.paragraph === paragraph && !isFollower(v.visitor));
        if (last && sentence.start - last.evidence.end < NEAR) {
          invite(followers, { place: last.destination, iso3: last.iso3, city: last.city });
        }
      }
      // Whom another sentence names can be the visitor of a noun only.
      const wanted = (index: number) => inSentence.length > 0 || VISIT_TRIGGERS[index]?.kind === "noun";
      for (const { index: number, match } of triggersIn(symbolic.text.toLowerCase(), wanted)) {
        const trigger = VISIT_TRIGGERS[number];
        if (trigger === undefined) continue;
        const { why, kind, made, inCity, anaphor } = trigger;
        const groups = match.indices?.groups;
        const where = groups?.where;
        if (!where || (anaphor && !symbolic.at(where[0])?.anaphor)) continue;
        const range =
          kind === "named"
            ? groups?.who
            : (subjectOf(symbolic.text, match.index, kind, where[1]) ??
              subjectAfter(symbolic.text, match.index, where[1], kind, EVENT.has(why)));
        const named = range ? entitiesIn(symbolic, range[0], range[1], "leader").flatMap((e) => e.leaders ?? []) : [];
        const unowned =
          !range && kind === "noun" && !EVENT.has(why) && UNOWNED.test(symbolic.text.slice(0, match.index + 1));
        const visitors = unowned
          ? traveller && !BY_SOMEBODY.test(symbolic.text.slice(where[1]))
            ? [traveller]
            : before.length > 0 && !FOLLOWS.has(why)
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
        const speaksOfArranged = isArranged(match[0]) || (kind === "noun" && begins(symbolic.text.slice(where[1])));
        const destinations = readDestinations(symbolic, where[0], where[1]);
        const origin = originOf(symbolic, groups?.from?.[0]);
        const company = visitors.length ? companions(symbolic, start, where[1]) : [];
        for (const leader of oncePerName([...visitors, ...company])) {
          for (const [i, goal] of destinations.entries()) {
            // Whose state is unknown may be at home in any city.
            if (inCity && (!goal.destination.city || leader.iso3 === null)) continue;
            if (
              leader.iso3 === goal.destination.iso3 ||
              (leader.iso3 === null && /^return| back in /iu.test(match[0]))
            ) {
              drop(`${leader.name} at home`);
              continue;
            }
            const beside =
              (named.length > 1 && range ? dayRightAfter(symbolic, range, leader.name) : null) ??
              goal.date ??
              destinations.slice(i).find((d) => d.date)?.date ??
              dateBeside(symbolic, start, words, where[1], kind === "noun") ??
              dateBeside(symbolic, start, words, match.index + match[0].length, kind === "noun");
            const under = () => (dates.length === 0 ? days.standsUnder(index, goal.destination.iso3) : null);
            const date = beside ?? under();
            const thereBefore = symbolic.at(where[0])?.anaphor
              ? found.findLast((v) => v.evidence.start === sentence.start && v.iso3 === goal.destination.iso3)?.date
              : null;
            const onward =
              sameParagraph && dates.length === 0 ? onTheSameTrip(symbolic.text, leader.name, found.at(-1)) : null;
            const arranged =
              told === "made" &&
              !made &&
              (date === null ? goesOn(match[0]) : isAhead(date, speaksOfArranged, days.today));
            const open = told === "planned" || (told === "hypothetical" && !WOULD.test(scope.before));
            const status = made && open ? "made" : arranged ? "planned" : told;
            const visit = {
              visitor: leader.name,
              leader,
              paragraph,
              destination: goal.destination.place,
              city: goal.destination.city,
              iso3: goal.destination.iso3,
              origin,
              status,
              past:
                (status === "cancelled" && (wasMeant(scope) || isBefore(daysFor(status, date), days.today))) ||
                (status === "made" && LOOKING_BACK.test(`${scope.before}${scope.after.slice(0, 40)}`)),
              certain: status === "made" && (made === true || tellsItHappened(match[0])),
              evidence: spanOf(sentence),
              why,
            };
            const last = i === destinations.length - 1 && !goal.date;
            const listed = last ? datesListed(symbolic, where[1]) : [];
            const phrase = { scope, words: match[0], today: days.today };
            for (const day of listed.length > 0 ? listed : [date]) {
              found.push({ ...visit, date: dayTold(status, day, phrase) ?? thereBefore ?? onward });
            }
          }
        }
      }
      for (const { person, visit } of inCompany ? accompanying(symbolic, found) : []) {
        const evidence = spanOf(sentence);
        const own = { visitor: person.name, leader: person, paragraph, past: false, evidence, why: "went along" };
        found.push({ ...visit, ...own });
      }
    });
    return { kept: visitsTold(found), dropped };
  };
}

/** Of those whom the last sentence about a visit tells of, whom the article names most: not who went along. */
function mostNamed(
  found: readonly VisitHere[],
  { evidence }: VisitHere,
  times: () => ReadonlyMap<string, number>,
): VisitHere {
  const together = found.filter((v) => v.evidence.start === evidence.start);
  const named = ({ visitor }: VisitHere): number => times().get(visitor) ?? 0;
  return together.reduce((most, v) => (named(v) > named(most) ? v : most));
}

/** "The emir, X," names one, not two. */
function withoutTwins(text: string, leaders: readonly LeaderMention[]): readonly LeaderMention[] {
  const found: LeaderMention[] = [];
  for (const leader of leaders) {
    const last = found.at(-1);
    const isTwin =
      last?.name === leader.name && leader.how === "name" && APPOSED.test(text.slice(last.end, leader.start));
    if (last && isTwin) found[found.length - 1] = { ...leader, start: last.start };
    else found.push(leader);
  }
  return found;
}
const APPOSED = /^, (?:the )?$/;

/** Whether days are over; those of an article without a day of its own are. */
function isBefore(days: VisitFound["date"], today: string | null): boolean {
  return days !== null && (today === null || (days.to !== null && days.to < today));
}

function oncePerName(leaders: readonly LeaderMention[]): readonly LeaderMention[] {
  return leaders.filter((l, i) => leaders.findIndex((o) => o.name === l.name) === i);
}

/** "X flies to Y. President Z is glad. From there he goes on": a pronoun that goes is the traveller, not his host. */
function notTheHost(
  leader: LeaderMention,
  found: readonly VisitHere[],
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
