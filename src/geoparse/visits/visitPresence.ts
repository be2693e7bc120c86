/**
 * Visits told by what somebody does in a place: he speaks to students there, signs, lays a wreath. Verbs and what they are done to
 * stand in the table below; to teach the reader another, add it to its row.
 */
import { SYMBOL } from "../text/symbols.ts";
import { D, G, L, M, P, pattern, type Trigger, where } from "./visitWords.ts";

interface Doing {
  readonly why: string;
  readonly verbs: readonly string[];
  /** What it is done to, or at; null where the verb alone says enough. */
  readonly things: readonly string[] | null;
  /** Words as these may stand in a country too; else the place must be a city: "a law on farms in Ukraine" was not made there. */
  readonly anywhere?: true;
  /** What is done is part of an event that takes place there ("a conference on Sudan in Paris"), whatever it is about. */
  readonly event?: true;
}

const EVENTS = [
  "(?:mini-|co-|re)?(?:summits?|meetings?|conferences?|forums?|ceremon(?:y|ies)|sessions?|parades?|rall(?:y|ies)|receptions?|banquets?|dinners?|lunch(?:es|eon)?|breakfast|gala|funerals?|burial|weddings?|coronations?|inaugurations?|commemorations?|celebrations?|festivities|mass|talks|round ?tables?|briefings?|exhibitions?|expo|fair|final|games|opening|launch|gatherings?|congress|assembly|signing|vigils?|memorials?|seminar|symposium|event|anniversary|swearing-in|groundbreaking|negotiations|workshop|concert|festival|plenary|debate|consultations|retreat|air ?show)",
];
const AUDIENCES = [
  "(?:students?|leaders|ministers|counterparts?|pupils|reporters|journalists|the (?:media|press|parliament|assembly|congress|nation's parliament)|parliament|parliamentarians|lawmakers|mps|senators|deputies|a crowd|crowds|an audience|the audience|audiences|troops|soldiers|sailors|supporters|delegates|investors|executives|entrepreneurs|business(?: leaders|people|men)?|companies|diplomats|officials|workers|residents|villagers|pilgrims|academics|guests|expatriates|members of|the (?:\\p{L}+ )?(?:diaspora|community|council|chamber|club)|(?:a|the|an)(?: joint)? (?:\\p{L}+ ){0,3}(?:session|conference|briefing|forum|summit|rally|gathering|meeting|ceremony|reception|banquet|dinner|parliament|audience|crowd|assembly|congress|council|university|think tank|symposium|seminar))",
];

const DOINGS: readonly Doing[] = [
  {
    why: "took part in an event in Y",
    verbs: [
      "attend(?:ed|s|ing)?",
      "join(?:ed|s|ing)?",
      "(?:took|takes?|taking) part in",
      "participat(?:ed|es?|ing) in",
      "(?:co-)?chair(?:ed|s|ing)?",
      "(?:co-)?host(?:ed|s|ing)?",
      "open(?:ed|s|ing)?",
      "clos(?:ed|es|ing)",
      "address(?:ed|es|ing)?",
      `(?:spoke|speak|speaks|speaking|appear(?:ed|s|ing)?|was|is|present|represented (?:[\\p{L} ]{2,20}|${P})|watched|seated|led [\\p{L} ]{2,20}) at`,
      "oversaw",
      "watch(?:ed|es|ing)?",
      "witness(?:ed|es|ing)?",
      "presid(?:ed|es|ing) (?:over|at)",
      "(?:held|holds?|holding|concluded|convened|conducted|led|leads|skipped out of|walked out of)",
    ],
    things: EVENTS,
    event: true,
  },
  {
    why: "spoke at an event in Y",
    verbs: [
      `(?:said|says|saying|announced|declared|revealed|confirmed|warned|argued|insisted|added|spoke|speaking|stressed|pledged|vowed|promised|noted|told (?:${L}|[\\p{L}]+(?: [\\p{L}]+)?))(?: (?:on |late |early )*${D})? (?:at|during|after|following|in|before|on the sidelines of|on the margins of)`,
    ],
    things: [...EVENTS, "(?:press|news)(?: conference)?", "(?:interview|speech|address|lecture|keynote|remarks|toast)"],
    event: true,
  },
  {
    why: "spoke to people in Y",
    verbs: [
      "told",
      "assured",
      "address(?:ed|es|ing)",
      "brief(?:ed|s)",
      "lectured",
      "thank(?:ed|s|ing)",
      "greet(?:ed|s|ing)",
      "(?:spoke|speaks|speaking|talked|talks|talking) (?:to|with|before)",
      "(?:met|meets|meeting)(?: with)?",
    ],
    things: AUDIENCES,
  },
  {
    why: "signed in Y",
    verbs: [
      "sign(?:ed|s|ing)?",
      "initialled",
      "inked",
      "conclud(?:ed|es|ing)",
      "clinched",
      "sealed",
      "exchanged",
      "adopted",
      "agreed(?: on)?",
    ],
    things: [
      "(?:agreements?|accords?|treat(?:y|ies)|deals?|pacts?|memorand(?:um|a)|mous?|contracts?|declarations?|documents?|communiqu[eé]|protocols?|statement|charter|roadmap|letters? of intent|partnerships?)",
    ],
  },
  {
    why: "a ceremony in Y",
    verbs: [
      "unveil(?:ed|s|ing)",
      "plant(?:ed|s|ing)",
      "la(?:id|ys?|ying)",
      "plac(?:ed|es|ing)",
      "cut(?:s|ting)?",
      "inaugurat(?:ed|es?|ing)",
      "lit",
      "open(?:ed|s|ing)?",
      "observed",
      "received",
      "accept(?:ed|s|ing)",
      "collect(?:ed|s|ing)",
      "(?:was|were|been) (?:awarded|presented with|given|handed)",
      "inspect(?:ed|s|ing)",
      "review(?:ed|s|ing)",
    ],
    things: [
      "(?:plaque|statue|monument|trees?|saplings?|wreaths?|flowers|ribbon|foundation stone|cornerstone|candles?|medal|award|prize|order of|honorary (?:doctorate|degree)|key to|embassy|consulate|pavilion|plant|factory|moment of silence|minute's silence|honou?r guard|guard of honou?r|red carpet)",
    ],
    anywhere: true,
  },
  {
    why: "was at table or at leisure in Y",
    verbs: [
      "(?:stay(?:ed|s|ing)(?: for)?|dined|lunched|breakfasted|slept|overnighted|holidayed|vacationed|prayed|worshipped|strolled|jogged|walked|posed)",
      `ha(?:d|s|ving) (?:his|her|${L}) (?:picture|photo|photograph) taken`,
      "ha(?:d|ve|s|ving) (?:a )?(?:\\p{L}+ )?(?:lunch|dinner|tea|breakfast|coffee)",
      `spen(?:d|ds|t|ding) (?:(?:[\\p{L}\\d-]+|${L}) ){0,6}?(?:night|nights|day|days|weekend|holidays?|hours|afternoon|morning|evening|week)`,
    ],
    things: null,
    anywhere: true,
  },
  {
    why: "was received in Y",
    verbs: [
      "(?:was|were|been|is|are|be|being) (?:\\p{L}+ly )?(?:welcomed|received|greeted|met|seen off|cheered|feted|hosted|sworn|seen|spotted|photographed|honou?red|decorated|briefed|shown around|given (?:a|an|the) [\\p{L} -]{3,30}?(?:welcome|reception|tour|salute))",
    ],
    things: null,
    anywhere: true,
  },
];

/** What a thing is called by, and what it is about: no clause with a verb of its own. */
const step = (stops: string): string =>
  `(?:(?!(?:${stops}) )(?:[\\p{L}\\d'’"“”.-]|${SYMBOL.organisation}|${M}|${G}|${P}|${L}|${D})+(?:'s)?,? )`;
const CLAUSE =
  "that|who|which|whose|where|when|while|because|said|says|after|before|by phone|by telephone|by video|virtually|remotely|to";
const ABOUT = "about|over|regarding|concerning|on|against|from|amid";

function triggerFor({ why, verbs, things, anywhere, event }: Doing): Trigger {
  const stops = event ? CLAUSE : `${CLAUSE}|${ABOUT}`;
  const thing = things === null ? "" : `${step(event ? stops : `${stops}|for`)}{0,5}?(?:${things.join("|")}),? `;
  return {
    kind: "verb",
    pattern: pattern(
      `(?<![\\p{L}])(?:${verbs.join("|")}) ${thing}(?:${step(stops)}{0,9}?)(?:in|at|outside|near) ${where}`,
    ),
    why,
    ...(anywhere ? {} : { inCity: true }),
  };
}

export const PRESENCE_TRIGGERS: readonly Trigger[] = DOINGS.map(triggerFor);
