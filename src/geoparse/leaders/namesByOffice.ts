/** Leaders named beside their offices, of whom the data need not know: "Kenya's President X", "X, the president of Y". */
import type { Mention } from "../../atlas/schema.ts";
import { addApart } from "../../atlas/spans.ts";
import { plain } from "../text/letters.ts";
import { withoutHonorifics } from "./honorifics.ts";
import { type LeaderMention, leaderMention, type States } from "./leaderMention.ts";
import type { LeaderSentence } from "./leaderSentences.ts";
import { withHis } from "./namesBeside.ts";
import type { Office } from "./officeReader.ts";
import {
  appositions,
  type IntroducedName,
  introduced,
  type NameBesideOffice,
  type NameInApposition,
  nameAt,
  titleBefore,
  titled,
} from "./offices.ts";

/** Capitalised only for standing at the head of a sentence: no first name. */
export const OPENERS: ReadonlySet<string> = new Set(
  "When While As After Before During Since Until Though Although But And Yet For In On At By With Without From To Of If Because Why How What Where That Both Meanwhile Following Amid Despite Under Unlike Like Is Was Did Will Has Can Could Should Mr Dr Sir Lord Dame Say Says The Only Even Here There Then Now So Or Nor Not Once Against Between Through About Over Ahead Late Earlier Later Last Next Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Closer Recently Finally Also Indeed However Afterward Afterwards Separately Elsewhere Instead Thereafter Subsequently Shortly Soon Still Yet Again Initially Previously Perhaps Notably Tonight Meantime Nevertheless Nonetheless Thus Hence Likewise Similarly Briefly Suddenly Ultimately Eventually Joining Accompanying Attending Visiting Speaking Together Alongside Beside Among".split(
    " ",
  ),
);

/** What may stand between a state and an office: "Kenya's newly elected president", "the new Kenyan president" is another matter. */
const BEFORE_TITLE =
  /['’]s? (?:(?!(?:and|of|by|with|that|the|said|met|told|for|in|to)\b)[\p{Ll}\d-]+ ){0,2}$| (?:(?:new|newly elected|outgoing|incoming|then|former|long-serving|long-time|left-wing|right-wing|leftist|conservative|liberal|centrist|far-right|populist|hard-line|visiting|military|transitional|acting|interim) )?$/u;
/** Characters that a state's style may take before its name: "of the Democratic Socialist Republic of". */
const LONGEST_STYLE = 60;
const OF_REALM = /^ of (?:the )?(?:(?:\p{Lu}[\p{L}-]+|of|and)(?: the)? )*$/u;
/** Whether a state that begins at `start` is whose office ends at `end`. */
function isRealm(text: string, end: number, start: number): boolean {
  return (
    text.startsWith(" of ", end) && start > end && start <= end + LONGEST_STYLE && OF_REALM.test(text.slice(end, start))
  );
}

/** "Minister for foreign affairs of", "president of neighbouring". */
const OF_DUTIES = /^ (?:of|for) (?:[\p{Ll}-]+ ){0,5}$/u;
/** Characters before an office that his state is looked for in. */
const REACH_OF_OFFICE = 40;
const OF_HIS = plain(/(?<![\p{L}])(?:his|her|its|their|whose) (?:[\p{Ll}-]+ ){0,2}$/iu);
/** Characters from the owner's name to "his foreign minister". */
const REACH_OF_OWNER = 300;
/** "The finance minister, X Y,": of the state that the text is about. */
const THE_PORTFOLIO = plain(/(?<![\p{L}])the (?:[\p{Ll}-]+ (?:and [\p{Ll}-]+ )?)?(?:minister|secretary)$/iu);
const FEMININE = /\b(?:queen|princess|empress|chairwoman|ms|mrs|madam)\b/iu;

/** A sentence, and what is asked of the article to find the leaders named in it. */
export interface Site {
  readonly sentence: LeaderSentence;
  /** Of the article. */
  readonly text: string;
  readonly states: States;
  /** The places named in the sentence. */
  readonly places: readonly Mention[];
  readonly heading: boolean;
}

/** Whether what stands from one offset of the article to another overlaps the name of a place. */
export function isPlace({ places, text }: Site, start: number, end: number): boolean {
  for (const place of places) {
    if (place.start < end && start < place.end && !OF_NAME.test(text.slice(start, place.start))) return true;
  }
  return false;
}
/** "Adel al-Sabah": no place has the article of a name before it. */
const OF_NAME = /\p{L} [ae]l-$/u;

/** "8 PM Tuesday", "Queen Elizabeth University Hospital": what is a day's or an institution's name is no person's. */
const NO_PERSON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|July|September|October|November|December)\b)|(?:Hospital|University|College|School|Academy|Airport|Hall|Palace|Park|Street|Avenue|Road|Square|Bridge|Stadium|Theatre|Theater|Museum|Library|Church|Cathedral|Hotel|Cent(?:re|er)|Institute|Foundation|Conference|Prize|Award|Cup|Day|Islands?)$/;

const isPersons = ({ name }: { readonly name: string }): boolean => !NO_PERSON.test(name);

/** Those whose office stands beside their names. */
export function addNamesByOffice(found: LeaderMention[], site: Site): void {
  const { sentence } = site;
  for (const name of titled(sentence)) if (isPersons(name)) addApart(found, titledName(site, name));
  for (const name of appositions(sentence)) {
    if (isPersons(name) && !takesOffice(found, site, name)) addApart(found, nameInApposition(site, name));
  }
  for (const name of introduced(sentence)) if (isPersons(name)) addApart(found, introducedName(site, name));
  for (const office of sentence.offices) if (!office.inner) addApart(found, nameBehindRealm(site, office));
}

/** "Antony Blinken, the secretary of state": gives his office to one whom the data knows. @returns whether there is one */
function takesOffice(found: LeaderMention[], { sentence }: Site, { start, name, role }: NameInApposition): boolean {
  const end = sentence.start + start + name.length;
  const at = found.findIndex((known) => known.end === end);
  const known = found[at];
  if (known === undefined) return false;
  if (known.office === "") found[at] = leaderMention(known, known.start, known.end, role, known.how);
  return true;
}

/**
 * "His foreign minister, X": of the state of whom the text named last.
 * @param before leaders named before it in the sentence, in order
 * @param earlier those of the last sentence before that names any
 */
export function withOwnersState(
  mention: LeaderMention,
  { sentence }: Site,
  before: readonly LeaderMention[],
  earlier: readonly LeaderMention[],
): LeaderMention {
  const at = mention.start - sentence.start;
  const lead = sentence.plain.slice(Math.max(0, at - REACH_OF_OFFICE), at);
  if (!OF_HIS.test(lead)) return mention;
  const isOwner = ({ iso3 }: LeaderMention): boolean => iso3 !== null;
  const owner = before.findLast(isOwner) ?? earlier.find(isOwner);
  if (owner === undefined || mention.start - owner.end >= REACH_OF_OWNER) return mention;
  const start = sentence.start + withHis(sentence.plain, at);
  return leaderMention({ ...mention, iso3: owner.iso3 }, start, mention.end, mention.office, mention.how);
}

/** "Kenya's President X". */
function titledName(site: Site, { end: nameEnd, name }: NameBesideOffice): LeaderMention | null {
  const end = site.sentence.start + nameEnd;
  if (isPlace(site, end - name.length, end)) return null;
  const { start, iso3, office } = titleOf(site, end - name.length);
  return leaderMention({ name, iso3, pronoun: pronounOf(office) }, start, end, office, "name");
}

/** "X, the president of Y", with his realm. */
function nameInApposition(site: Site, { name, role: office, ...span }: NameInApposition): LeaderMention | null {
  const { sentence, text, states, places } = site;
  const start = sentence.start + span.start;
  const officeEnd = sentence.start + span.end;
  const nameEnd = start + name.length;
  if (isPlace(site, start, nameEnd) || name.split(" ").every((word) => OPENERS.has(word))) return null;
  const state = places.find(
    (m) =>
      states.endingAt(m.end) !== undefined &&
      m.start >= nameEnd &&
      (m.end <= officeEnd || isRealm(text, officeEnd, m.start) || OF_DUTIES.test(text.slice(officeEnd, m.start))),
  );
  const end = state && isRealm(text, officeEnd, state.start) ? state.end : officeEnd;
  const iso3 = state?.iso3[0] ?? null;
  return leaderMention({ name, iso3, pronoun: pronounOf(office) }, start, end, office, "name");
}

/** "The president of Y, X,". */
function introducedName(site: Site, { name, realmEnd, ...span }: IntroducedName): LeaderMention | null {
  const { sentence, states } = site;
  const end = sentence.start + span.end;
  if (isPlace(site, end - name.length, end) || OPENERS.has(name)) return null;
  const title = titleOf(site, end - name.length);
  const iso3 = realmEnd === null ? title.iso3 : (states.endingAt(sentence.start + realmEnd)?.iso3 ?? null);
  const lead = sentence.plain.slice(0, span.start);
  const isNamed = THE_PORTFOLIO.test(`${lead.slice(-REACH_OF_OFFICE)}${span.office}`) && name.includes(" ");
  if (iso3 === null && !isNamed && !OF_HIS.test(lead)) return null;
  const start = Math.min(title.start, sentence.start + span.start);
  const office = span.office.toLowerCase();
  return leaderMention({ name, iso3, pronoun: pronounOf(office) }, start, end, office, "name");
}

/** "Foreign Minister of Y X". */
function nameBehindRealm(site: Site, span: Office): LeaderMention | null {
  const { sentence, text, states, places } = site;
  const start = sentence.start + span.start;
  const officeEnd = sentence.start + span.end;
  if (!text.startsWith(" of ", officeEnd)) return null;
  const state = places.find((m) => states.endingAt(m.end) !== undefined && isRealm(text, officeEnd, m.start));
  const behind = state ? nameAt(sentence, state.end - sentence.start) : null;
  if (!state || !behind) return null;
  const { name } = behind;
  const end = sentence.start + behind.end;
  if (isPlace(site, end - name.length, end) || OPENERS.has(name)) return null;
  const office = text.slice(start, officeEnd).toLowerCase();
  const iso3 = state.iso3[0] ?? null;
  return leaderMention({ name, iso3, pronoun: pronounOf(office) }, start, end, office, "name");
}

function pronounOf(office: string): "she" | null {
  return FEMININE.test(office) ? "she" : null;
}

/** What stands before a name: his office, and before it "the", a demonym or "China's". It begins the mention. */
interface Title {
  readonly start: number;
  readonly iso3: string | null;
  /** With honorifics, in lower case; "" for none. */
  readonly office: string;
}

export function titleOf({ sentence, text, states }: Site, name: number): Title {
  if (text.charAt(name - 1) !== " ") return { start: name, iso3: null, office: "" };
  const before = titleBefore(sentence, name - sentence.start);
  const start = before === null ? name : sentence.start + before;
  const office = before === null ? "" : withoutHonorifics(text.slice(start, name).trim().toLowerCase());
  const gap = before === null ? possessiveBefore(text, start) : gapBeforeOffice(text, start);
  const state = gap === null ? undefined : states.endingAt(start - gap);
  return state ? { start: state.start, iso3: state.iso3, office } : { start, iso3: null, office };
}

/** Characters between a state and an office of his. */
function gapBeforeOffice(text: string, office: number): number | null {
  return BEFORE_TITLE.exec(text.slice(Math.max(0, office - REACH_OF_OFFICE), office))?.[0].length ?? null;
}

/** Characters of "'s " or "' " before an offset that a space stands before. */
function possessiveBefore(text: string, end: number): number | null {
  const apostrophe = text.charAt(end - 2) === "s" ? end - 3 : end - 2;
  return text.charAt(apostrophe) === "'" || text.charAt(apostrophe) === "’" ? end - apostrophe : null;
}
