/** Whether a word that is some town's name means a town here: the world has a town for most words. */

import { isSpaced, wordAt } from "../text/tokens.ts";
import { createWordTest, wordsOf } from "../text/words.ts";
import {
  dateline,
  goesOn,
  hosts,
  isInstitutional,
  isKindOfPlace,
  isOfTowns,
  isOrigin,
  type NamedCity,
  NO_STRANGERS,
  nameBegins,
  placeFollows,
  strangers,
} from "./cityContext.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isFunctionWord, isTime, type Survey, type SurveyedSentence } from "./survey.ts";

/** In the order of {@link cityClaim}'s numbers; `npm run train` learns a weight for each. */
export const PLACE_FEATURES = [
  "always",
  "people of the largest, by order of magnitude",
  "people of the largest, if one word",
  "half a million people or more",
  "several words",
  "people in countries the article names",
  "in a division the article names",
  "after in, near, outside",
  "after from, to, at",
  "after of, north, south",
  "after city of, people of",
  "after an article",
  "after an article, before a noun of towns",
  "after an article, before another common noun",
  "next on a list of places",
  "before a place on a list",
  "qualified by the place after it",
  "a dateline",
  "at a sentence's start",
  "in a headline",
  "a common word of the article",
  "a person of the article",
  "a person of the article, after in",
  "after an office or title",
  "after a strange name",
  "before a strange name",
  "hardly ever a place",
  "speaks or thinks",
  "before a possessive",
  "before a kind of place",
  "before a mayor or police",
  "meant as a place elsewhere in the article",
  "only divisions bear it",
  "only an alternate name",
  "alone between commas or stops",
  "said to lie in the place after it",
  "said to be a town or the like",
  "before an institution's word",
  "a county or province by its own name",
  "hosts what takes place",
  "before a man, woman or native",
  "before -based or -born",
  "ends as towns do",
  "ends as towns and surnames do",
  "after a first name",
  "a first name before a name",
  "a first name",
  "right before a place's name",
  "begins longer names, before a strange one",
  "before a landform",
] as const;

/** Numbers for the features, those that depend on other names of the article not yet filled in. */
export interface CityClaim {
  readonly values: number[];
  /** The strongest reason against it, for the record. */
  readonly against: string;
}
export const BEFORE_LISTED = PLACE_FEATURES.indexOf("before a place on a list");
export const LISTED = PLACE_FEATURES.indexOf("next on a list of places");
export const ELSEWHERE = PLACE_FEATURES.indexOf("meant as a place elsewhere in the article");
export const IN_COUNTRIES = PLACE_FEATURES.indexOf("people in countries the article names");
export const IN_DIVISIONS = PLACE_FEATURES.indexOf("in a division the article names");

const isIn = wordsOf("in near nearby outside around throughout downtown central greater inside across");
const isMoving = wordsOf("at from to into through via towards toward between leaving reached visited visiting left");
const isBeside = wordsOf("of north south east west northern southern eastern western");
const isArticle = wordsOf("the a an");
/** After "of" these say that a settlement's name follows. */
const isSettlement = wordsOf(
  "city cities town towns village villages suburb suburbs port district municipality province region state capital community hamlet township outskirts streets people mayor neighborhood neighbourhood governor island",
);
/** After "the Houston …" these say that a town's name went before. */
const isAroundTowns = wordsOf(
  "area region district suburb suburbs hospital camp airport metro neighborhood neighbourhood province county governorate port prefecture office headquarters police refugee summit",
);
const isDirection = wordsOf(
  "north south east west northeast northwest southeast southwest northern southern eastern western central",
);
/** "Springfield is a village in …", "Lima (population 4,366) was a town …". */
const DEFINED =
  /^ (?:\([^)]{0,80}\),? )?(?:is|was|are) (?:an?|the|one of the) (?:[\p{L}-]+ ){0,4}?(?:city|cities|town|village|municipality|commune|county|district|suburb|parish|capital|settlement|province|hamlet|community|borough|township|neighbou?rhood|census-designated|unincorporated|locality|region|state|department|ward|barangay|civil)\b/u;
const POSSESSIVE = /^['’]s?\b/;
const isDivisionWord = wordsOf("county parish province oblast governorate prefecture voivodeship");
/** "a Blossom woman", "Fairfax man charged" */
const isPerson = wordsOf(
  "man woman men women boy girl teen teenager couple family families native natives resident residents mother father parents student students driver motorist businessman businesswoman farmer farmers lawyer attorney doctor nurse teacher officer officers firefighter firefighters artist author grandmother grandfather jury suspect suspects homeowner homeowners landlord voters commuters shoppers tourist tourists",
);
const TOWNS = /(?:ville|burgh?|boro|borough|bury|town|polis|stadt|dorf|abad|pur|grad|shire|nagar|garh|mouth)$/;
const endsAsTown = createWordTest((key) => key.length > 6 && TOWNS.test(key));
const TOWNS_AND_SURNAMES = /(?:ton|field|ford|ham|wick|port|heim)$/;
const endsAsTownOrSurname = createWordTest((key) => key.length > 5 && TOWNS_AND_SURNAMES.test(key));
const isLandform = wordsOf(
  "valley bay lake river creek hills hill mountains mountain beach falls springs peninsula forest canyon gorge cove point coast desert plateau basin delta strait channel pass range ridge glacier reservoir dam trench reef swamp marsh park island islands university",
);
const isBeginning = wordsOf(
  "abu bab deir dayr beit bayt bani beni umm tell tel ain ras wadi jabal jebel san santa santo sao saint st el al la las los le mar monte new lake mount fort port puerto villa",
);
const isArabicArticle = wordsOf("el al as ar ad az");
const isSpeech = wordsOf(
  "said says told added adds asked argued argues noted notes wrote writes tweeted replied thinks thought explained was is has had",
);
/** Why a name cannot be a town's, whatever else speaks for it; null where it can. */
export function impossible(
  text: string,
  sentence: SurveyedSentence,
  city: NamedCity,
  gazetteer: Gazetteer,
): string | null {
  const first = sentence.tokens[city.from];
  const last = sentence.tokens[city.to - 1];
  if (first === undefined || last === undefined) return "nothing";
  const single = city.to - city.from === 1;
  if (single && (isFunctionWord(first) || isTime(first) || gazetteer.isOffice(first))) return "a common word";
  if (single && isDirection(first)) return "a direction";
  const before = wordAt(sentence.tokens, city.from - 1);
  const joined =
    before?.capital === true && isSpaced(text, before, first) && !sentence.titled && !isFunctionWord(before);
  if (single && joined && isLandform(first)) return "a landform, of another name";
  if (single && joined && gazetteer.notPlaces.has(first.key)) return "part of a longer name";
  if (last.end - first.start < 3) return "too short for a town's name";
  const short = first.upper && !sentence.shouted && last.end - first.start <= 5;
  if (short && !dateline(text, sentence, city) && !placeFollows(text, sentence, city.to, gazetteer))
    return "an acronym";
  return null;
}

/** The evidence of one name, other names of the article apart. @param ground it goes on as a landform's ("Swat Valley") */
export function cityClaim(
  text: string,
  sentence: SurveyedSentence,
  city: NamedCity,
  key: string,
  surveyed: Survey,
  gazetteer: Gazetteer,
  ground: boolean,
): CityClaim {
  const words = sentence.tokens;
  const first = words[city.from];
  const last = words[city.to - 1];
  const before = wordAt(words, city.from - 1);
  const next = words[city.to];
  const single = city.to - city.from === 1;
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const { population: most, isDivision, lengths } = city.candidates.facts;
  const people = Math.log10(most + 100) / 7;
  const lead = before !== undefined && first !== undefined && isSpaced(text, before, first) ? before : null;
  const earlier = wordAt(words, city.from - 2);
  const settled = lead?.key === "of" && earlier !== undefined && isSettlement(earlier);
  const article = lead !== null && isArticle(lead);
  const within = lead !== null && isIn(lead);
  const joins = next !== undefined && last !== undefined && isSpaced(text, last, next);
  const noun = article && joins && !next.capital;
  const person = single && surveyed.persons.has(key);
  const titled = sentence.titled || sentence.shouted;
  const strange = titled ? NO_STRANGERS : strangers(text, sentence, city, gazetteer);
  const qualified = placeFollows(text, sentence, city.to, gazetteer);
  const datelined = dateline(text, sentence, city);
  const hardly = gazetteer.notPlaces.has(key);
  const common = single && first !== undefined && surveyed.isCommon(first);
  const named = sentence.named[city.from] === true;
  const given = single && !titled && first !== undefined && gazetteer.isGivenName(first);
  const after = text.charAt(end);
  const alone =
    (next === undefined || ",.;)".includes(after)) &&
    (before === undefined || /[,;(]/.test(text.slice(before.end, start)));
  const values = [
    1,
    people,
    single ? people : 0,
    most >= 500_000 ? 1 : 0,
    single ? 0 : 1,
    0,
    0,
    within ? 1 : 0,
    lead !== null && isMoving(lead) ? 1 : 0,
    lead !== null && isBeside(lead) && !settled ? 1 : 0,
    settled ? 1 : 0,
    article ? 1 : 0,
    noun && isAroundTowns(next) ? 1 : 0,
    noun && !isAroundTowns(next) ? 1 : 0,
    0,
    goesOn(text, sentence, city.to, gazetteer) ? 1 : 0,
    qualified === "comma" ? 1 : 0,
    datelined ? 1 : 0,
    city.from === 0 && !datelined ? 1 : 0,
    titled ? 1 : 0,
    common ? 1 : 0,
    person ? 1 : 0,
    person && within ? 1 : 0,
    named ? 1 : 0,
    strange.before ? 1 : 0,
    strange.after ? 1 : 0,
    hardly ? 1 : 0,
    joins && isSpeech(next) ? 1 : 0,
    (after === "'" || after === "’") && POSSESSIVE.test(text.slice(end, end + 3)) ? 1 : 0,
    joins && !ground && isKindOfPlace(next) ? 1 : 0,
    joins && !next.capital && isOfTowns(next) ? 1 : 0,
    0,
    isDivision ? 1 : 0,
    lengths.includes(end - start) ? 0 : 1,
    alone ? 1 : 0,
    qualified === "in" && !hardly ? 1 : 0,
    after === " " && DEFINED.test(text.slice(end, Math.min(end + 120, sentence.sentence.end))) ? 1 : 0,
    joins && next.capital && isInstitutional(next) ? 1 : 0,
    !single && last?.capital === true && isDivisionWord(last) ? 1 : 0,
    lead?.capital !== true && hosts(words, city.to) ? 1 : 0,
    joins && !next.capital && isPerson(next) ? 1 : 0,
    isOrigin(text, end, next) ? 1 : 0,
    single && first !== undefined && endsAsTown(first) ? 1 : 0,
    single && first !== undefined && endsAsTownOrSurname(first) ? 1 : 0,
    !titled && lead?.capital === true && !lead.upper && gazetteer.isGivenName(lead) ? 1 : 0,
    given && strange.after ? 1 : 0,
    given ? 1 : 0,
    !titled && joins && nameBegins(text, next, gazetteer) ? 1 : 0,
    single && first !== undefined && isBeginning(first) && (strange.after || (joins && isArabicArticle(next))) ? 1 : 0,
    ground ? 1 : 0,
  ];
  const against = named
    ? "a person, after an office or title"
    : hardly
      ? "hardly ever a place"
      : strange.before || strange.after
        ? "part of a longer name"
        : person
          ? "a person of this article"
          : common
            ? "the article uses the word otherwise"
            : "too little speaks for a place";
  return { values, against };
}
