/** Whether a visit took place: made, planned, cancelled, hypothetical, or denied, from the words around it. */

import type { VisitStatus } from "../../atlas/vocabulary.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { SYMBOL } from "../text/symbols.ts";
import { createWordedPatterns, type WordedText } from "../text/wordedPatterns.ts";

const REFUSED =
  /\b(?:declin(?:ed|es|ing)|refus\w+|reject\w+|rul(?:ed|es|ing) out|never|not|no plans?|no intention|no (?:word|talk|sign|mention|question|date)(?: yet)? (?:of|about|for|on)|cannot|can't|won't|didn't|hasn't|hadn't|isn't|wasn't|wouldn't|denied|denies|unable|without|instead of|rather than|turned down|skip(?:ped|s)?|boycott\w*|stayed away|avoided|neither|nor|(?:nobody|no one|few(?: \w+)?) (?:\w+ )?expect(?:s|ed)?)\b/i;
const NO_REFUSAL = plain(
  /not (?:only|just|yet|stop\p{L}*|prevent\p{L}*|deter\p{L}*|kept?)|never before|(?:not|never|skipp\p{L}+|refus\p{L}+|declin\p{L}+|instead of|unable) [^;]{0,90}?(?:sent|sends?|sending|dispatch\p{L}*)(?= )/giu,
);
const CANCELLED =
  /\b(?:cancel\w*|(?:was|were) (?:originally |first |also )?to have (?:come|gone|been|visited|travell?ed|flown|attended|made|paid|arrived|landed|joined|headed|continued|returned|opened|addressed|spent|stayed|stopped)|call(?:ed|s|ing)? off|(?:pull(?:ed|s|ing)|back(?:ed|s|ing)|dropp(?:ed|ing)|drops) out of|with(?:drew|drawn) from|postpon\w+|dropp(?:ed|ing)(?! (?:by|in|off|into)\b)|scrap(?:ped|s|ping)?|abandon\w+|aborted|scrubbed|axed|nixed|g(?:ave|iven?|iving|ives) up|shelved|put off|puts off|(?<!much-|long-|oft-)delayed|fell through|no longer on the table|off the table)\b/i;
const HYPOTHETICAL =
  /\b(?:if|whether|would|could|might|may|should|possible(?! since )|possibly|potential|hypothetical|were to|consider\w*|ponder\w*|weigh\w*|rumou?red|mooted|speculat\w+|invit\w+(?! [^,;]{0,60}during )|hop(?:es?|ed|ing) to|wants? to|wanted to|wishes to|urg(?:ed|es)|asked(?= (?:to|him|her|the|[\uE000-\uE3FF]))|under discussion|unlikely|unclear|suggested|(?:talk|prospect|idea|possibility|chance|hope|question|rumou?rs?) of|no promise|perhaps|likely to|dreams? of|(?:talks?|discussions?|negotiations?) (?:about|of|on|over) (?:an?|another)|(?:discuss(?:ed|es|ing)|call(?:ed|s|ing) for|hint(?:ed|s|ing) at|talk(?:ed|s|ing) (?:about|of)|mull(?:ed|s|ing)|float(?:ed|s|ing)|propos(?:ed|es|ing)) (?:an?|another) (?:\w+ )?(?:visit|trip|tour|journey|stop))\b/i;
const PLANNED = plain(
  /\b(?:will|shall|plan(?:s|ned|ning)?|upcoming|forthcoming|scheduled|booked(?= (?:to|on|for))|due|set to|expected|expects|slated|ahead of|(?:is|are|was|were) to(?= \p{Ll})|to (?:visit|travel|fly|arrive|make|pay|go|head|embark|tour|meet|attend|host|land|hold)|going to(?= \p{Ll})|off to|(?:is|are) (?:now |also |still )?(?:going|flying|leaving|coming) (?:back |on )?(?:to|for)(?= (?:the )?[\uE400-\uE7FF])|next (?:\p{L}+ ){0,2}(?:trip|journey|visit|stop|destination) (?:abroad )?is|about to|intends?|preparing|prepares|promised to|vowed to|confirmed (?:that )?(?:his|her|[\uE000-\uE3FF]) (?:attendance|participation|presence)|agreed to|preparations?(?= )|(?:an?|the|no|any) dates? for|(?:looks?|looked|looking) forward to|await(?:s|ing|ed(?= (?:in|at|on|next|for|here|there)))|confirmed for|accepted (?:an|the|his|her|[\uE000-\uE3FF]'s?) invitation|next (?:week|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|later this (?:week|month|year)|announced (?:that )?(?:he|she|a))\b/iu,
);
const ON_HIS_WAY = plain(/\bon (?:his|her|the|[\uE000-\uE3FF]) way(?: \p{L}+)? to/iu);
const DONE =
  /\b(?:visited|toured|arrived|landed|touched down|travell?ed|flew|went|came|headed|paid|made|concluded|completed|wrapped up|wraps up|ended|began|kicked off|started|embarked|been|returned|during|recent|latest|last|met|held|left|received|welcomed|greeted|hosted|attended|took|sent|brought)\b/i;
/** "Spent a day in Z on his way to Y": he is there. */
const STOPPED = /\b(?:changed (?:planes|trains)|spent|stopped|paused|dined|lunched|slept)\b/i;
/** Present tense of what is arranged: "flies to Y on Tuesday", when the day is still to come. */
const ARRANGED =
  /\b(?:flies|travels|heads|goes|comes|visits|arrives|lands|touches down|meets|leaves|moves|continues|returns|hosts|receives|welcomes|joins|attends|wraps up|ends|closes|concludes|begins|starts|opens|addresses|speaks|calls|stops|tours|does|takes in|sits down|holds talks|is (?:in|at))\b/i;
/** "X's visit to Y, which begins on Monday" */
const BEGINS = /^[^;.]{0,30}? (?:will|starts|begins|kicks off|opens|gets under ?way)(?![a-z])/i;
/** "Had been due there on Monday" */
const HAD_BEEN = /\bhad been (?:[a-z]+ )?(?:due|scheduled|expected|set|supposed|planned|planning)\b/i;
/** "Cancelled a trip to Y on Monday": the day of the trip or of the word about it. */
const CALLED_OFF =
  /\b(?:pulled out|withdrew|backed out|dropped out|skipped|cancell?ed|called off|postponed|scrapped|put off|shelved|dropped|delayed|cut)\b/i;
const ONWARD =
  /\b(?:flies|travels|heads|goes|moves) on (?:to|for)\b|\bcontinues (?:on )?to\b|\b(?:comes?|is|are) (?:next|last|to follow)\b|\b(?:stands|remains):/i;
const UNDONE_AFTER =
  /^(?: by [^;,.]{0,40})?(?:,[^;.]{0,60},)? (?:is|was) off(?=[:;,.]|$)|^[^.;]{0,70}[;,] (?:but |and |though )?(?:the|that|his|her|[\uE000-\uE3FF]'?s?) (?:whole )?(?:trip|visit|journey|stop|tour) (?:has been|was|is|had been|has since been) (?:since |again |abruptly )?(?:cancell?ed|called off|postponed|scrapped|scrubbed|dropped|shelved|put off|delayed)\b|^[^;.]{0,60}?\b(?:was|is|has been|had been|were|been|to be|then) (?:since |again |abruptly |then )?(?:cancell?ed|(?:taken|struck|cut) (?:out of|off|from) (?:the|his|her|[\uE000-\uE3FF])|put back(?! (?:on|in|to)\b)|given up|withdrawn|scratched|called off|postponed|scrapped|scrubbed|axed|dropped|shelved|put off|delayed)\b|^[^;.]{0,40}?, (?:(?:a|the) (?:\w+ )?(?:stop|stopover|trip|visit|leg|plan|journey|call)|which) (?:that |which )?(?:he|she|[\uE000-\uE3FF]) (?:then |later |since |has |had )*(?:scrapped|gave up|given up|dropped|called off|cancelled|canceled|abandoned|postponed|put off|skipped|missed)\b|^[^;.]{0,60}?\b(?:never (?:took place|happened|materiali[sz]ed)|fell (?:through|victim)|will not take place|came to nothing|did not survive|did not (?:take place|happen)|no longer on the table|off the table)\b/i;
/** "A report that he would go was denied", "a visit to Y is not planned" */
const DENIED_AFTER =
  /^[^;.]{0,40}? (?:was|were|has been|have been|is|are) (?:[a-z]+ly |later |since )?(?:denied|dismissed|refuted)\b|^ (?:this|next|for) [a-z]+ (?:is|are|was) not (?:planned|foreseen|scheduled)|^ (?:is|are|was|were) not (?:planned|foreseen|scheduled)\b/i;
/** "Had meant to go, but" */
const MEANT = plain(
  /\b(?:had|was|were) (?:\p{L}+ )?(?:meant|planned|intended|wanted|hoped|to have|(?:been )?(?:due|scheduled|expected|set|supposed|meant|planning|to))\b/iu,
);
const BUT =
  /^[^;.]{0,80}?[ ,](?:but|until) |^[^;.]{0,80}? and (?:then )?(?:simply )?(?:stayed|did not|didn't|was kept|were kept|withdrew) |^[^;.]{0,80}? (?:never (?:did|came|went|made|showed|arrived|happened|materiali[sz]ed|got)|in the end did not|failed to)\b/i;
const OPEN_AFTER =
  /^,? (?:would|could|might|may|has been (?:suggested|mooted|proposed|floated|discussed)|is under discussion|is being (?:discussed|considered)|remains (?:possible|unlikely|open)|is (?:possible|unlikely|conceivable|mooted))\b/i;
const CONDITIONAL = plain(
  /\b(?:if|would|could|might|may|should|whether|hop(?:es|ed|ing) to) (?:[\p{L}\uE000-\uE3FF]+ ){0,4}?(?:have )?/iu,
);
/** "Next week", and of a visit "by X" that it "is planned" */
const AHEAD_AFTER = plain(
  /^(?: (?:in|on|for|early|late))? ?(?:next (?:week|month|year)|tomorrow|later this \p{L}+)\b|^(?: (?:in|on|for|early|late)| by [^;.:]{1,60}?,?)? ?(?:(?:is|are) (?:planned|scheduled|expected|due|(?:now )?(?:set|fixed) for)|(?:has|have) been (?:announced|planned|scheduled|arranged|agreed|pencilled in)|(?:is|are) being (?:arranged|planned|prepared|discussed|organi[sz]ed)|(?:,[^,;.]{1,40},)? ?will (?:begin|start|kick off|take place|last|focus|cent(?:re|er)|include|coincide|culminate|run|come (?:just |only )?(?:after|before|amid|as|ahead|a|two|three|days|weeks)|mark (?:the|[\uE000-\uE3FF]'?s?) (?:first|second|third)|be (?:the|their|[\uE000-\uE3FF]'?s?) (?:first|second|third|fourth|fifth|last|latest)))\b/iu,
);

const SOON_AFTER = /^ (?:(?:later )?this (?:evening|afternoon)|tonight|later today|next(?=[.,;]|$))/i;

/** "Said that he would": what is announced, not what hangs on something. */
const REPORTED_FUTURE = plain(
  /\b((?:said|announced|confirmed|added|told \p{L}+|promised|reported)(?: that)? [\p{L}\uE000-\uE3FF]+(?: also)?) would\b(?!(?: \p{L}+ly)? have| be (?:\p{L}+ )?welcome(?!d))/giu,
);
/** "Became the first to visit": it was done. */
const FIRST_TO = plain(
  /\b(?:bec[oa]mes?|was|is|been) (?:only )?the (?:first|second|third|fourth|only|latest|last)\b[^;.]{0,90}? to (?=\p{Ll})/giu,
);
/** "Chose to travel": he did. */
const DID_TO = /\b(?:chose|opted|managed|went on|was (?:able|allowed)|dared|ventured|rushed|hurried) to (?=[a-z])/gi;
/** "In May he visited": no modal. */
const MONTH = plain(/(?<before>(?:^|[^\p{L}])(?:\p{Ll}+|In|Since|Last|On|By|Until|During) )May(?![\p{L}])/gu);
const DENIED = plain(
  /\b(?:denied|denies|dismissed|rejected) (?:\p{L}+ )?(?:reports?|rumou?rs|claims?|suggestions?|that|any)\b/iu,
);

const FROM_AFAR =
  /^[^.;,]{0,25}\b(?:by|via|through) (?:a )?(?:video|videolink|video link|zoom|phone|telephone|teleconference)\b|^ (?:virtually|remotely|online)\b/i;

/** Those of which most sentences have no word. */
const wordedIn = createWordedPatterns({
  ...{ FIRST_TO, DID_TO, MONTH, REPORTED_FUTURE, DENIED, FROM_AFAR, CANCELLED, UNDONE_AFTER, MEANT, REFUSED },
  ...{ NO_REFUSAL, CONDITIONAL, HYPOTHETICAL, ON_HIS_WAY, AHEAD_AFTER },
});

export interface Scope {
  /** From the start of the clause to the destination. */
  readonly before: string;
  /** What follows the destination. */
  readonly after: string;
  /** What follows it, whoever it is about. */
  readonly beyond: string;
  /** What the words of its sentence leave to be looked for. */
  readonly worded: ReturnType<typeof wordedIn>;
}

/** What a clause begins behind. */
const MARKS = [",", ";", ":", "(", " – ", " — ", " and ", " but "];

/** The words that say whether it happened: from the clause's start, or the subject, to the destination and what is said of it. */
export function statusScope(sentence: WordedText, start: number, end: number, who: number): Scope {
  const { text } = sentence;
  const from = Math.min(start, who);
  const before = text.slice(0, from);
  const cut = MARKS.reduce((last, mark) => Math.max(last, before.lastIndexOf(mark)), -1);
  // "Nobody wants to see X, who flew to Y": what is said of him is said of nothing that he does.
  const clause = IN_RELATIVE.test(text.slice(from, start)) ? "" : before.slice(cut + 1);
  const worded = wordedIn(sentence);
  // "X, who had never been there, visited Y": what an aside says is not said of the visit.
  const all = text.slice(from, end).replace(/, wh(?:o|ose) [^,]*,/, "");
  // "X declined, and flew to Y": what he did before is another matter.
  // The destinations of the visit itself are a list ("will go to X, then to Y").
  const earlier = all.slice(0, Math.max(0, start - from - (text.slice(from, end).length - all.length)));
  const said = all.slice(Math.max(0, earlier.search(/, (?:and|but|then) (?!.*, (?:and|but|then) )/)));
  const denial = worded.exec("DENIED", before.slice(-120));
  return {
    before: `${denial ? `${denial[0]} ` : ""}${clause.slice(-70)}${said}`,
    after: restOf(text.slice(end, end + 90)),
    beyond: text.slice(end, end + 90),
    worded,
  };
}

const IN_RELATIVE = plainPattern(`^${SYMBOL.leader},? who(?: (?!,)[^,;]*)?$`, "i");

/** What is said on of the same visit: "X went to Y, and Z's trip was put off" goes on with another's. */
function restOf(after: string): string {
  return after.slice(0, ANOTHER.exec(after)?.index);
}
const ANOTHER = plainPattern(`,? (?:and|but|while|whereas) [^,;]{0,30}${SYMBOL.leader}`, "i");

/**
 * @param match the words of the visit itself
 * @returns null for a visit that is denied or declined
 */
export function statusOf({ before: said, after, beyond, worded }: Scope, match: string): VisitStatus | null {
  const first = worded.replace("DID_TO", worded.replace("FIRST_TO", said, ""), "");
  const before = worded.replace("REPORTED_FUTURE", worded.replace("MONTH", first, "$<before>month"), "$1 will");
  if (worded.test("DENIED", before) || DENIED_AFTER.test(after) || worded.test("FROM_AFAR", after)) return null;
  if (CUT_SHORT.test(before) && !worded.test("CANCELLED", before)) return "made";
  if (worded.test("CANCELLED", before) || worded.test("UNDONE_AFTER", after)) return "cancelled";
  if (worded.test("MEANT", before) && BUT.test(beyond)) return "cancelled";
  if (worded.test("REFUSED", worded.replace("NO_REFUSAL", before, ""))) return null;
  if (PAST.test(match) && !worded.test("CONDITIONAL", before) && !INVITED.test(before)) return "made";
  if (ACCEPTED.test(before)) return "planned";
  if (worded.test("HYPOTHETICAL", before) || OPEN_AFTER.test(after)) return "hypothetical";
  const isUnderWay = worded.test("ON_HIS_WAY", before) && !DONE.test(before) && !STOPPED.test(before);
  const isAhead = isUnderWay || PLANNED.test(before) || worded.test("AHEAD_AFTER", after);
  return isAhead || (isArranged(match) && SOON_AFTER.test(after)) ? "planned" : "made";
}
const PAST =
  /\b(?:visited|toured|stayed|spent|arrived|landed|travell?ed|flew|went|came|paid|recent|latest|met|returned)\b/i;
/** He had been there for a while. */
const CUT_SHORT = /\bcut(?:s|ting)? short (?!plans|any)/i;
const INVITED = /\binvit/i;
const ACCEPTED = /\baccept\w* (?:an|the|his|her|[\uE000-\uE3FF]'s?) invitation/i;

/** "Had meant to visit Y, but": another trip than the one that an article plans. */
export function wasMeant({ before }: Scope): boolean {
  return MEANT.test(before);
}

/** Whether the words say outright that it took place; "X's visit to Y" alone is open. */
export function tellsItHappened(match: string): boolean {
  return DONE.test(match);
}

/** Whether a verb in the present speaks of what is arranged for a day ("flies to Y on Tuesday"). */
export function isArranged(match: string): boolean {
  return ARRANGED.test(match);
}

/** Whether what follows "X's visit to Y" has it still to come. */
export function begins(after: string): boolean {
  return BEGINS.test(after);
}

/** Whether what was planned had its day before the day of writing. */
export function hadBeenDue({ before }: Scope): boolean {
  return HAD_BEEN.test(before);
}

/** Whether a day may be the one on which a visit was called off. */
export function wasCalledOff({ before }: Scope): boolean {
  return CALLED_OFF.test(before);
}

/** "Leaves for Y": he is not there yet; a headline says so of whom it has gone. */
export function leavesFor(match: string): boolean {
  return LEAVES.test(match);
}
const LEAVES = /^leaves (?:[a-z]+ ){0,3}for /i;

/** "Flies on to Y": what a report of the stop before it has still to come. */
export function goesOn(match: string): boolean {
  return ONWARD.test(match);
}
