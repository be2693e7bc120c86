/** The words of a sentence that tie states ("alliance", "counter", "mediate"), each with its polarity. */

import type { Span } from "../../atlas/schema.ts";
import type { Polarity } from "../../atlas/vocabulary.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { standsAt } from "../text/matches.ts";
import { ANY_SYMBOL, SYMBOL } from "../text/symbols.ts";
import type { Hit } from "../text/wordLists.ts";
import type { LexiconHits } from "./lexicon.ts";
import { type Form, formOf, formTest } from "./tieForms.ts";
import { DENIAL, isSetOff } from "./tieTriggers.ts";
import { lookingBack } from "./tieWords.ts";

export interface Head extends Span {
  readonly polarity: Polarity;
  readonly form: Form;
}

/** "International relations" are a field, no relation of states named. */
const FIELD = lookingBack(/(?:^|\s)(?:international|global|world) $/iu);
const BEFORE_NOUN = plain(/^ (?:\p{L}+ )?$/u);
/** "Relations … remain tense", "ties … have soured". */
const COPULA = plain(
  /\b(?:remain\p{L}*|is|are|was|were|been|have|has|had|bec[oa]m\p{L}*|gr[eo]w\p{L}*|turn\p{L}*|stay\p{L}*) (?:\p{L}+ly |more |very |so |being |on |in (?:their |its |the )?)?$|\b(?:hit|hits|reach\p{L}*|s[aiu]nk|f[ae]ll\p{L}*|slid|slump\p{L}*|went|gone|enter\p{L}*)(?: to| into)?(?: an?| their| its| the)?(?: new| all-time| historic| record)? $/iu,
);
const BETWEEN_TWO = plainPattern(
  `^ (?:between|of|with) [^,;]{0,12}${SYMBOL.place} (?:(?:have|has|had|were|was|have been|has been|had been) )?$`,
  "i",
);
/** "Rejected as false a statement that …", "denied reports of …" */
const DENIED = plainPattern(
  `\\b(?:${DENIAL.words})\\b[^.;,]{0,60}? (?:that|reports?|claims?|allegations?|suggestions?|rumou?rs?)(?= (?:that|of|he|she|it|they) | \\p{Ll})`,
  "i",
);
const WITHDRAWN = plainPattern(`^(?! only)(?: (?:[\\p{L}'’-]+|${ANY_SYMBOL})){0,5} $`, "");
/** "Disputes … have been resolved" */
const PASSIVE = plain(/^[^,;]{0,60}\b(?:been|was|were|is|are|remains?|looks?|seems?) $/iu);

const NONE: readonly Head[] = [];
const NO_TENSIONS: readonly Hit<Polarity>[] = [];

/**
 * Finds the heads of a sentence, in order.
 * @param text the sentence in symbols
 * @param takenBack is given each that a negation takes back, from the negation to the head
 */
export function headsOf(text: string, words: LexiconHits, takenBack: Span[]): readonly Head[] {
  const { polarities } = words;
  if (polarities.length + words.relations.length === 0) return NONE;
  const tensions = polarities.length === 0 ? NO_TENSIONS : polarities.filter((p) => p.means === "tension");
  // "Trade dispute": the second word is the head.
  const relations =
    polarities.length === 0
      ? words.relations
      : words.relations.filter(
          (r) =>
            !polarities.some(
              (p) => (p.start <= r.start && r.end <= p.end) || (p.means === "tension" && p.start === r.end + 1),
            ),
        );
  const heads: Head[] = [];
  for (const p of polarities) {
    if (relations.some((r) => r.start <= p.start && p.end < r.end) || standsAt(FIELD, text, p.start)) continue;
    const friendly = p.means === "cooperation" || p.means === "support";
    heads.push(headAt(text, p, friendly && isHarmed(text, p.start, words.harms) ? "tension" : p.means));
  }
  for (const r of relations) {
    if (!standsAt(FIELD, text, r.start)) heads.push(headAt(text, r, polarityAt(text, r, tensions, words)));
  }
  const said: Head[] = [];
  for (const head of withoutDenied(text, heads, words.triggers, takenBack)) {
    // "Mended ties" are ties.
    if (head.polarity === "tension" && (isOver(text, head, words.reliefs) || isLifted(text, head))) continue;
    const no = negationOf(text, head, words);
    if (no === null) insert(said, head);
    else takenBack.push({ start: Math.min(no.start, head.start), end: Math.max(no.end, head.end) });
  }
  return said;
}

/** In the order of where they stand: most come so. */
function insert(heads: Head[], head: Head): void {
  let at = heads.length;
  while (at > 0 && (heads[at - 1]?.start ?? 0) > head.start) at--;
  if (at === heads.length) heads.push(head);
  else heads.splice(at, 0, head);
}

function headAt(text: string, { start, end }: Span, polarity: Polarity): Head {
  return { start, end, polarity, form: formOf(text.slice(start, end)) };
}

/** "Denied reports of an alliance": without those that somebody says are not so. */
function withoutDenied(text: string, heads: readonly Head[], triggers: number, takenBack: Span[]): readonly Head[] {
  const denied = heads.length > 0 && isSetOff(DENIAL, triggers) ? DENIED.exec(text) : null;
  if (denied === null) return heads;
  const from = denied.index + denied[0].length;
  return heads.filter((head) => {
    if (head.start < from) return true;
    takenBack.push({ start: denied.index, end: head.end });
    return false;
  });
}

/** What takes a head back, null for nothing. */
function negationOf(text: string, head: Head, { negations, reliefs }: LexiconHits): Span | null {
  const all = head.polarity === "tension" && reliefs.length > 0 ? [...negations, ...reliefs] : negations;
  if (all.length === 0) return null;
  return (
    all.find((n) => n.end <= head.start && WITHDRAWN.test(text.slice(n.end, head.start))) ??
    all.find((n) => n.start > head.end && /^ (?:with|of|on|to|by) $/u.test(text.slice(head.end, n.start))) ??
    all.find((n) => n.start > head.end && n.end - n.start > 4 && PASSIVE.test(text.slice(head.end, n.start))) ??
    null
  );
}

/** "The boycott of Y's goods ended", "tensions between X and Y have eased"; a war that ended was one. */
function isOver(text: string, head: Head, reliefs: readonly Hit<true>[]): boolean {
  if (reliefs.length === 0 || isWar(head.form)) return false;
  return reliefs.some((r) => r.start > head.end && ENDED.test(text.slice(head.end, r.end)));
}
const isWar = formTest(plain(/^(?:wars?|conflicts?|invasion|occupation|attack\p{L}*)$/iu));
/** "Scrapped its tariffs on Y's goods" */
function isLifted(text: string, head: Head): boolean {
  return isLimit(head.form) && standsAt(LIFTED, text, head.start);
}
const isLimit = formTest(
  plain(
    /^(?:tariffs|dut(?:y|ies)|levies|levy|curbs|restrictions|quotas|bans?|embargo(?:es)?|sanctions?|boycott|blockade)/iu,
  ),
);
const LIFTED = lookingBack(
  /(?:^|\s)(?:scrap|drop|cut|lower|reduc|remov|waiv|relax|halv|slash|suspend|abolish|trim|eas|lift|loosen|roll\p{L}* back)\p{L}*(?: [\p{L}-]+){0,3} $/iu,
);
const ENDED = plain(
  /^(?: (?:of|on|against|between|with|over) [^,;:]{1,40})? (?:(?:has|have|had) (?:(?:been|since|now|largely|all but) )?)?(?:ended|eased|easing|healed|resolved|settled|lifted|defused|mended|overcome)$/iu,
);

/** A relation that is called strained, before or after it, is a tension. */
function polarityAt(
  text: string,
  { start, end }: Span,
  tensions: readonly Hit<Polarity>[],
  { harms, strains, reliefs }: LexiconHits,
): Polarity {
  if (tensions.length + harms.length + strains.length + reliefs.length === 0) return "cooperation";
  // "Normalised strained ties with Y"
  if (reliefs.some((r) => r.end <= start && MENDED.test(text.slice(r.end, start)))) return "cooperation";
  // "Relations between X and Y collapsed": the verb stands right behind the second name.
  const bare = tensions.some((t) => t.start > end && t.start - end < 40 && BETWEEN_TWO.test(text.slice(end, t.start)));
  if (bare) return "tension";
  // "Tariffs on imports" are no tense imports.
  const called = [...tensions.filter((t) => text.slice(t.end - 3, t.end) !== " on"), ...strains];
  const strained = called.some(
    (t) =>
      (t.end <= start && BEFORE_NOUN.test(text.slice(t.end, start))) ||
      (t.start > end &&
        t.start - end < 90 &&
        COPULA.test(text.slice(end, t.start)) &&
        /^(?:[.,;:]| (?:state|shape|than|over|by|since|ever|after|and|as|in|for|again|when|because|with|this|last|under|between)\b|$)/u.test(
          text.slice(t.end),
        )),
  );
  return strained || inCrisis(text, start, strains) || isHarmed(text, start, harms) ? "tension" : "cooperation";
}

const MENDED = plain(
  /^ (?:(?:its|their|his|her|the|once|long|\p{L}+ly|\p{L}+ed|bad|poor|cold|icy|tense|frosty|diplomatic) ){0,4}$/u,
);

/** "A crisis in relations" */
function inCrisis(text: string, start: number, strains: readonly Hit<true>[]): boolean {
  return strains.some((s) => s.end <= start && IN_RELATIONS.test(text.slice(s.end, start)));
}
const IN_RELATIONS = plain(/^ (?:in|of) (?:(?:the|their|its|bilateral|diplomatic) )*$/u);

/** "Suspended arms exports", "soured X's relations" */
function isHarmed(text: string, start: number, harms: readonly Hit<true>[]): boolean {
  return harms.some((h) => h.end <= start && HARMED.test(text.slice(h.end, start)));
}
const HARMED = plainPattern(
  `^(?: (?:most|all|much|some|part|half|a third) of)?(?: ["“]?(?!to |of |by |in |on |for |after |and |with |from )(?:[\\p{L}'-]+|${ANY_SYMBOL}(?:'s)?)){0,3} $`,
  "",
);
