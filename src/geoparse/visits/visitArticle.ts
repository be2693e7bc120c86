/** What the sentences of an article share while its visits are read: whom and where it names, and the visits told so far. */
import type { Mention, Span } from "../../atlas/schema.ts";
import { overlapping } from "../../atlas/spans.ts";
import { type ArticleDays, createArticleDays } from "../days/articleDays.ts";
import type { StatedDate } from "../days/dates.ts";
import type { LeaderMention } from "../leaders/leaderMention.ts";
import { countNames, firstOfEach } from "../leaders/namedLeaders.ts";
import type { DroppedSpan, Located } from "../model.ts";
import { flat } from "../text/flat.ts";
import { plain, plainOf } from "../text/letters.ts";
import { once } from "../text/once.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import { travellerOf, twoStatesOf } from "./articleHead.ts";
import {
  type Destination,
  destinationsOf,
  type Entity,
  plainlyMost,
  type Scene,
  stateAsPlace,
} from "./visitEntities.ts";
import type { VisitHere } from "./visitHere.ts";
import { datelineOf, NEAR, placeOf, type SpokenOf } from "./visitPlaces.ts";

/** Words that say that somebody goes to a place: where in a sentence in symbols the places stand, and who goes if it says. */
export interface Heard {
  readonly where: readonly [number, number];
  readonly who: readonly [number, number] | null;
}

const MINISTER =
  /\b(?:minister|secretary|speaker|envoy|governor|negotiator|director|attorney general|chief of staff|(?:bank|intelligence|spy|cabinet|policy) chief)\b(?! general|-general)/;

const SEAT_OF_THE_UNION = "BEL";
const OF_THE_UNION = /commission|european|high representative/;
const SECRETARY_GENERAL = /secretary[ -]general/;

type SentenceLeaders = readonly LeaderMention[];

/** Names of the state that a text is about. */
const LEAST_SPOKEN_OF = 4;
/** Share of all leaders named from which one is whom the article is about. */
const PROTAGONIST = 0.4;
/** Characters within which a pronoun that goes may be the traveller of a visit told. */
const REACH_OF_TRAVELLER = 700;

/** "His office said on Monday": the day of the saying, unless it was said on the spot ("said on Monday in Y"). */
const SAID_BEFORE = plain(
  /\b(?:said|says|announced|confirmed|reported|added|told \p{L}+)(?: (?:late|early|earlier))?(?: on| in)? $/iu,
);
const LONGEST_SAYING = 60;
const PRESENT_AFTER = /^,? (?:in|at|during) /;

function isOfSaying(written: string, sentence: Span, { start, end }: StatedDate): boolean {
  return (
    SAID_BEFORE.test(written.slice(Math.max(sentence.start, start - LONGEST_SAYING), start)) &&
    !PRESENT_AFTER.test(written.slice(end, sentence.end))
  );
}

/** Sentences back, at most, to the place that "there" may mean. */
const REACH_OF_THERE = 3;

const NONE: readonly Entity[] = [];

export class VisitArticle {
  readonly text: string;
  readonly sentences: Located["sentences"];
  readonly days: ArticleDays;
  /** The place that it is written from. */
  readonly dateline: Entity | undefined;
  /** Visits told so far, in order. */
  readonly found: VisitHere[] = [];
  readonly dropped: DroppedSpan[] = [];
  /** What triggers said in each sentence, whether a visit was told by it or not. */
  readonly heard = new Map<number, Heard[]>();
  /** The event to which guests were told to come last, and the paragraph. */
  event: { readonly scene: Scene; readonly paragraph: number } | null = null;
  readonly #leaders: readonly SentenceLeaders[];
  readonly #all = once(() => flat(this.#leaders));
  /** Of each sentence. */
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #words: readonly (readonly Token[])[];
  readonly #places = new Map<number, readonly Entity[]>();
  readonly #times = once(() => countNames(this.#all()));
  readonly #travellerOfRecord = once(() => travellerOf(this.#located, this.#all(), (name) => this.#named(name)));
  readonly #states = once(() => twoStatesOf(this.#located, (at) => this.#inParagraph(at), this.#travellerOfRecord()));
  readonly #located: Located;

  constructor(located: Located, leaders: readonly SentenceLeaders[]) {
    this.#located = located;
    this.text = located.document.text;
    this.sentences = located.sentences;
    this.days = createArticleDays(located);
    this.dateline = datelineOf(located);
    this.#leaders = leaders;
    this.#mentions = overlapping(located.sentences, located.mentions);
    this.#words = tokensOf(this.text, located.sentences);
  }

  leadersIn(index: number): SentenceLeaders {
    return this.#leaders[index] ?? [];
  }

  wordsIn(index: number): readonly Token[] {
    return this.#words[index] ?? [];
  }

  placesIn(index: number): readonly Entity[] {
    const known = this.#places.get(index);
    if (known !== undefined) return known;
    const places: Entity[] = [];
    for (const mention of this.#mentions[index] ?? []) {
      const place = placeOf(mention, this.text);
      if (place !== null) places.push(place);
    }
    this.#places.set(index, places);
    return places;
  }

  /** The dates of a sentence but for those on which something was said. */
  datesIn(index: number): readonly Entity[] {
    const said = this.days.saidIn(index);
    if (said.length === 0) return NONE;
    const sentence = this.sentences[index] ?? { start: 0, end: 0 };
    const written = plainOf(this.text);
    return said
      .filter((date) => !isOfSaying(written, sentence, date))
      .map((date) => ({ start: date.start, end: date.end, symbol: "date", date }));
  }

  /** Whether a sentence goes on in the paragraph of the one before. */
  goesOn(index: number): boolean {
    return this.sentences[index - 1]?.paragraph === this.sentences[index]?.paragraph;
  }

  /** The event whose guests the text was naming up to the paragraph before. */
  eventNear(paragraph: number): Scene | undefined {
    return this.event && paragraph - this.event.paragraph <= 1 ? this.event.scene : undefined;
  }

  /** The sentences of the heading that a sentence stands under, but for the headline. */
  headingOver(index: number): readonly number[] {
    const under = this.#located.cleaned.paragraphs[this.sentences[index]?.paragraph ?? -1]?.under ?? 0;
    if (under === 0) return [];
    const found: number[] = [];
    for (let at = index - 1; at >= 0 && (this.sentences[at]?.paragraph ?? -1) >= under; at--) {
      if (this.sentences[at]?.paragraph === under) found.unshift(at);
    }
    return found;
  }

  /** The one leader of the sentence before, in the same paragraph. */
  spokenOfBefore(index: number): SentenceLeaders {
    if (!this.goesOn(index)) return [];
    const people = firstOfEach(this.leadersIn(index - 1));
    return people.length === 1 ? people : [];
  }

  /** What a sentence may mean by "there", by the places that it names itself. Nobody is a guest in his own state. */
  spokenOfAt(index: number, places: readonly Entity[]): SpokenOf {
    const leaders = this.leadersIn(index);
    const home = new Set(leaders.map(({ iso3 }) => iso3));
    const isAway = ({ iso3 }: Pick<Destination, "iso3">): boolean => !leaders.every((leader) => leader.iso3 === iso3);
    const told = this.found.at(-1)?.evidence.start;
    const last = this.found.findLast((v) => v.evidence.start !== told || isAway(v));
    let above = index - 1;
    while (this.goesOn(above) && index - above < REACH_OF_THERE && !destinationsOf(this.placesIn(above)).some(isAway))
      above--;
    return {
      places,
      earlier: this.goesOn(index) ? this.placesIn(index - 1) : NONE,
      further: this.goesOn(index) && above < index - 1 ? this.placesIn(above) : NONE,
      last: last?.evidence.start === told ? last : undefined,
      home,
    };
  }

  /** Whether it is the history of two states, by its headline. */
  isBetweenTwo(): boolean {
    return this.#states() !== null;
  }

  #inParagraph(at: number): readonly Entity[] {
    return this.sentences.flatMap(({ paragraph }, index) => (paragraph === at ? this.placesIn(index) : []));
  }

  /** Of the two states whose history it tells, the one that those of the other go to; with the place told last. */
  acrossFrom(guests: SentenceLeaders): Destination | null {
    const states = this.#states();
    const [home, another] = new Set(guests.map(({ iso3 }) => iso3));
    const iso3 = states?.find((state) => state !== home);
    if (!states || !home || another !== undefined || iso3 === undefined || !states.includes(home)) return null;
    return stateAsPlace(iso3);
  }

  /** Whether somebody is at home there; a minister of whom nobody says of which state, in that of whom the article names most. */
  isHome({ name, iso3, office }: LeaderMention, place: Destination): boolean {
    if (iso3 === null && place.iso3 === SEAT_OF_THE_UNION && this.#servesTheUnion(name, office)) return true;
    if (iso3 !== null || !MINISTER.test(office)) return iso3 === place.iso3;
    return this.mostNamed()?.iso3 === place.iso3;
  }

  /** Who leads no state, and is no minister of one unnamed, has his desk in Brussels, but for who is secretary-general elsewhere. */
  #servesTheUnion(name: string, office: string): boolean {
    if (SECRETARY_GENERAL.test(office)) return false;
    return office === "" || OF_THE_UNION.test(office) || this.#all().some((l) => l.name === name && l.office === "");
  }

  /** Of those whose visit was told right before, in the same paragraph, whom the article names most: not who went along. */
  lastVisitor(index: number): SentenceLeaders {
    const last = this.found.at(-1);
    const start = this.sentences[index]?.start ?? 0;
    if (!last || !this.goesOn(index) || start - last.evidence.end >= NEAR) return [];
    let most = last;
    for (let at = this.found.length - 2; at >= 0; at--) {
      const other = this.found[at];
      if (other?.evidence.start !== last.evidence.start) break;
      // Of those named as often, the one told first.
      if (this.#named(other.visitor) >= this.#named(most.visitor)) most = other;
    }
    return [most.leader];
  }

  /** Whose journeys are what the whole article is about, if it says so at its head. */
  travellerOfRecord(): LeaderMention | null {
    return this.#travellerOfRecord();
  }

  /** Whom the article is about. */
  readonly protagonist = once((): LeaderMention | null => {
    const all = this.#all();
    return all.find(({ name }) => this.#named(name) >= Math.max(3, all.length * PROTAGONIST)) ?? null;
  });

  /** Whose journeys it tells: whom it is about, else whom it names most, if the visit told last is his. */
  traveller(): LeaderMention | null {
    const last = this.found.at(-1)?.visitor;
    const most = this.mostNamed();
    return this.protagonist() ?? (most?.name === last ? most : null);
  }

  /** Whom it names most. */
  readonly mostNamed = once((): LeaderMention | null => {
    let most: LeaderMention | null = null;
    for (const leader of this.#all()) {
      if (this.#named(leader.name) > (most === null ? 1 : this.#named(most.name))) most = leader;
    }
    return most;
  });

  /** The state whose names and towns it says far more often than any other's. */
  readonly mostSpokenOf = once((): Destination | null => {
    const said = new Map<string, number>();
    for (const { destinations } of this.sentences.flatMap((_, index) => this.placesIn(index))) {
      const iso3 = destinations?.[0]?.iso3;
      if (iso3 !== undefined) said.set(iso3, (said.get(iso3) ?? 0) + 1);
    }
    return plainlyMost(said, LEAST_SPOKEN_OF);
  });

  /**
   * "X flies to Y. President Z is glad. From there he goes on": a pronoun that goes is the traveller, not his host.
   * @param goesOn whether the words speak of the same tour
   */
  notTheHost(leader: LeaderMention, here: number, goesOn = false): LeaderMention {
    const last = this.found.at(-1);
    if (leader.how !== "pronoun" || last?.iso3 !== leader.iso3) return leader;
    if (here - last.evidence.end > REACH_OF_TRAVELLER) return leader;
    const isTraveller = goesOn || this.#named(last.visitor) > this.#named(leader.name);
    const one = last.leader.pronoun;
    return isTraveller && (one === null || leader.pronoun === null || one === leader.pronoun) ? last.leader : leader;
  }

  drop({ start, end }: Span, why: string): void {
    this.dropped.push({ start, end, surface: this.text.slice(start, end), why });
  }

  /** How often a leader is named; all are counted where it is first asked for. */
  #named(name: string): number {
    return this.#times().get(name) ?? 0;
  }
}
