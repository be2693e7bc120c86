/** Who goes where a sentence says so: the subject of a verb, the owner of a noun. Over sentences in symbols. */

import { plain, plainPattern } from "../text/letters.ts";
import { matches } from "../text/matches.ts";
import { SYMBOL, symbolTest } from "../text/symbols.ts";
import { createWordedPatterns, type WordedText } from "../text/wordedPatterns.ts";

const L = SYMBOL.leader;
const D = SYMBOL.date;
const isLeader = symbolTest("leader");
const isPlace = symbolTest("place");
const ONE = `(?:the |then |former )?(?:${L} (?:${SYMBOL.people} )?(?:\\p{L}+ ){0,2}(?:counterpart|colleague),? )?${L}`;
/** Names with only a comma between them are a list in a headline alone ("X, Y in Z"). */
const GROUP = `(?:(?<=^)${L}(?:, ${L})+|${L}(?:(?:, ${ONE}){0,9}(?:,? and|, as well as) ${ONE}){0,4})`;

const GROUPS = plainPattern(GROUP, "g");
/** Right before what is done. */
const DIRECT = plainPattern(`(?:${GROUP})$`);
/** "X, who leads …, " */
const ASIDE = plainPattern(`(?<who>${GROUP})(?:,| \\(| [–—])(?=[^${L.slice(1, -1)}]* )[^;:]{1,160}(?:,|\\)| [–—])$`);
const ANTECEDENT = plainPattern(`(?:${GROUP}),? ?$`);
/** "Met X and NATO's" */
const COORDINATED = plainPattern(`${L},?(?: and)?(?: [^\\s,;]+'s)?$`);

/** "The Yish party chief, X": an office that is none of those known. */
const STYLED = `(?:(?:${SYMBOL.people}|${SYMBOL.place}'s) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+, )?`;
/** "The visit of X to Y", "a visit to Y by X". */
const BY_VISITOR = plainPattern(
  `^\\p{L}+ (?:paid |made |undertaken )?(?:by|of|from) (?:the |an? )?${STYLED}(?<who>${GROUP})(?!')`,
  "di",
);
const AFTER_BY = plainPattern(
  `^(?: ${D}| (?:on|in) ${D})?,? (?:paid |made |undertaken )?by (?:the |an? |then |former )?${STYLED}(?<who>${GROUP})(?!')`,
  "di",
);

/** "X's plane landed". */
const CARRIER = plainPattern(
  `(?<who>${L})'s? (?:\\p{L}+ )?(?:plane|aircraft|airliner|jet|helicopter|motorcade|convoy|train|(?:\\p{L}+ )?(?:trip|tour|journey|voyage|travels|visit|itinerary|(?:marathon )?(?:day|week|weekend))(?:, which)?(?: (?:as|of|this|last) [^,;.]{1,20})?(?:, (?:in|on|early|late|from) [^,;.]{1,30},)?)$`,
);
/** "X and his wife", "X and four other leaders". */
const COMPANY = plainPattern(
  `(?<who>${L}),? (?:and|with|along with|together with) (?:[^\\s,.;]+ ){0,5}(?:delegation|(?:ministers|leaders|presidents)(?: of (?:the )?${SYMBOL.place}(?:(?:,|,? and) (?:the )?${SYMBOL.place})*)?|officials|others|entourage|aides|colleagues|(?:(?:first|second) lady|wife|husband|spouse|partner|son|daughter|family)(?:,? [^\\s,.;]+){0,2},?)$`,
  "i",
);
/** "The train of X rolled" */
const CARRIED = plainPattern(
  `(?:plane|aircraft|airliner|jet|helicopter|motorcade|convoy|train|ship|yacht) (?:of|with|carrying|bringing) (?:the )?(?<who>${L})$`,
  "i",
);
/** "A delegation led by X" */
const LED = plainPattern(
  `(?:delegation|mission|team|group|entourage)(?: of [^,;]{1,40})? (?:led|headed) by (?:the )?(?<who>${L})$`,
  "i",
);
/** "At the invitation of X, President of Z, Y will visit": X stays at home. */
const INVITATION = plainPattern(
  `(?:at|on|upon) the invitation of (?:the )?[^,;]{0,40}${L}[^,;${L.slice(1, -1)}]{0,60}(?:, (?:the )?${L}(?=, ))?, `,
  "i",
);
/** "X accepted Z's invitation to", "X accepted an invitation from Z to": whom Z invites is X. */
const INVITED_BY = plainPattern(
  `(?<=${L} (?:has |had )?)accepted (?:(?:an|the|his|her) (?:\\p{L}+ )?invitation (?:from|of|by) (?:the )?${L}(?: of (?:the )?${SYMBOL.place})?|${L}'s? (?:\\p{L}+ )?invitation) to(?= )`,
  "g",
);
const ACCEPTED = "accepted an invitation to";
/** "X and Jane Smith", whom the data does not know. */
const AND_ANOTHER = plainPattern(`(?<who>${L}),? and (?:\\p{Lu}[\\p{L}'-]+ ){0,2}\\p{Lu}[\\p{L}'-]+$`);
const APPOSED = plainPattern(
  `(?<=(?:^|[\\s,])(?:the )?[\\p{Ll}-]+, )(?<who>${L})(?: of (?:the )?${SYMBOL.place})?,$`,
  "i",
);
/** "X and his Yish counterpart, Z,": the comma that closes it. */
const COUNTERPART = plainPattern(`(?<=(?:counterpart|colleague), ${L}),$`);
/** "X became the first president to visit Y" */
const FIRST = plainPattern(
  `(?<who>${L})(?:, who)?(?: has| had| will| would| went on to)? (?:bec[oa]mes?|becoming|is|was|be) (?:only )?the (?:first|second|third|fourth|only|latest|last|highest-ranking)[^;.]{1,90}? to$`,
  "i",
);
const WHO = plain(/(?:,| \(?)?(?<![\p{L}])who(?: has| had| is| was| will)?$/iu);
/** "X's decision to visit" */
const HIS_DECISION = plainPattern(
  `(?<who>${L})'s? (?:\\p{L}+ )?(?:decision|choice|plans?|intention|readiness|willingness|promise|pledge|offer|wish|desire|attempt|move) to$`,
  "i",
);
const AMONG = / (?:was|were|is|are) (?:one of|among) [^,.;]{0,40}$/iu;
const REALM = plainPattern(`(?<who>${L}) of (?:the )?${SYMBOL.place}$`);

/** What may stand between a subject and its verb without bringing in another subject. */
const AUXILIARY = plainPattern(
  `(?<![\\p{L}])(?:will|would|shall|should|could|may|might|can|must|is|was|are|were|be|been|being|has|had|have|having|not|never|due|set|expected|scheduled|slated|planned|plans?|planning|intends?|intending|going|about|hopes?|wants?|wanted|wishes|refused|refuses|declined|declines|agreed|decided|promised|vowed|pledged|booked|ready|prepared|preparing|prepares|reported|said|believed|invited|asked|urged|forced|supposed|meant|used|hoping|considering|continued|continues|also|then|later|thereafter|afterwards?|meanwhile|however|too|twice|next|eventually|now|recently|since|once|twice|first|last|this|next|early|late|earlier|week|month|year|today|yesterday|tomorrow|tonight|weekend|morning|evening|afternoon|the|on|in|mon|tues|just|soon|already|again|even|only|ever|himself|herself|personally|both|all|still|did|does|didn't|won't|hasn't|wasn't|isn't|cannot|can't|wouldn't|no|did|to|long|there|himself|instead|sitting|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\p{L}+ly|(?:becomes?|became|become|is|was|being) (?:only )?the (?:first|second|third|last|only) \\S+ (?:\\S+ ){0,6}?(?=to )|${D}|accepted an invitation|received an invitation|plans|has plans|tried|aims|aimed|seeks|sought|wished|began|started|prefers|preferred|opted|chose|chosen|bound|got|gets|(?:shelved|scrapped|dropped|abandoned|postponed|cancelled|canceled|delayed|called off|put off|announced|confirmed|unveiled|revived|shelves|scraps|drops|cancels|postpones|ditched|aborted) (?:(?:his|her|the|any|earlier|all|${L}'?s?) ){0,2}(?:plans?|intentions?|ideas?|proposals?)) ?,?$`,
  "i",
);
const PARTICIPLE = /^[a-z]+ing /i;
const DAY_AND_COMMA = plainPattern(`^${D},$`);
/** Verbs whose object carries a visit ("paid a visit", "is on a tour", "returned from a trip"). */
const CARRIES = plain(
  /(?:(?<![\p{L}])(?:at|on|during|for|after|following|before|from|with|in|of|pa(?:id|ys?|ying)|ma(?:de|kes?|king)|beg(?:an|ins?|inning|un)|kick(?:ed|s|ing) off|start(?:ed|s|ing)?|embark(?:ed|s|ing)? (?:on|upon)|conclud(?:ed|es|ing)|complet(?:ed|es|ing)|wrap(?:ped|s|ping) up|w(?:ound|inds|inding) up|round(?:ed|s|ing) off|end(?:ed|s|ing)?|finish(?:ed|es|ing)|und(?:ertook|ertakes?|ertaking)|cancel(?:led|ed|s|ling)?|call(?:ed|s|ing) off|postpon(?:ed|es|ing)|plan(?:s|ned|ning)?|announc(?:ed|es|ing)|cut(?:s|ting)? short|scrap(?:ped|s|ping)?|dropp(?:ed|ing)|add(?:ed|s|ing)|shelv(?:ed|es|ing)|abort(?:ed|s|ing)|delay(?:ed|s|ing)|extend(?:ed|s|ing)|interrupt(?:ed|s|ing)|resum(?:ed|es|ing)|includ(?:ed|es|ing)|squeez(?:ed|es|ing) in|repeat(?:ed|s|ing)|held|tak(?:es?|ing)|took|used|us(?:es|ing)|ha(?:s|d|ve)|do(?:es|ing)?|did|given|gave|weigh(?:s|ed|ing)|consider(?:s|ed|ing)|discuss(?:ed|es|ing)|ruled out|rules out|skip(?:ped|s)|defend(?:ed|s|ing)|hail(?:ed|s|ing)|call(?:ed|s)?|describ(?:ed|es)|was|is|be) (?:(?:out|up|through|to|upon|off|about) )?|said yes to |agreed to )(?:(?:today|yesterday) )?(?:the |an? |his |her |its |their |another |no |any )?$/iu,
);
const MODIFIERS = plainPattern(
  `(?<![\\p{L}\\d'’.-])(?:(?!(?:of|to|by|in|that|who|which|and|from|on|for|after|during|with|before|following|was|is|has|had|a|an|the|his|her|its|their|paid|pays|pay|made|makes|make|began|begins|held|took|takes|take|cancelled|canceled|postponed|announced|planned|concluded|ended|started|hailed|called) )(?:[\\p{L}\\d'’.-]+|${D}|${SYMBOL.people}|${SYMBOL.area}),? ){0,6}$`,
  "i",
);
/** "X's long planned first", "X, whose first". */
const OWNED = plainPattern(
  `^(?:'s?|, whose) (?:(?!(?:of|to|by|in|that|who|which|and|from|on|for|after|during|with|before|was|is|has|had) )(?:[\\p{L}\\d'’.-]+|${D}|${SYMBOL.people}|${SYMBOL.area}),? ){0,6}$`,
  "i",
);
/** Before a leader: then he is whom something is done to, or a part of something else. */
const OBJECT = plain(
  /(?:^|[^\p{L}])(?:of|by|(?<!, )for|with|to|against|between|like|than|about|met|meets|meet|meeting|told|tells|hosted|hosts|welcomed|welcomes|received|receives|receive|called|calls|thanked|phoned|urged|urges|joined|joining|congratulated|see|saw|seeing|greeted|greets|asked|accompany|accompanied|invited|invites|inviting|from|on|at|embraced|accused|praised)(?: (?:the|his|her|former|then|mr|ms|mrs|host|counterpart|\p{L}+ly))*$/iu,
);
const CONNECTOR = /(?:,? and|,? by|,? but|,? before|,? then|,? after|,? while|,? when|,? as|,| or|;)$/i;
/** Between subject and second verb there must be no clause with a subject of its own. */
const LONGEST = 240;

/** Those of which most sentences have no word. */
const wordedIn = createWordedPatterns({
  ...{ INVITATION, INVITED_BY, BY_VISITOR, AFTER_BY, REALM, CARRIER, COMPANY, LED, CARRIED, HIS_DECISION, AND_ANOTHER },
  ...{ FIRST, WHO, AMONG },
});
type Worded = ReturnType<typeof wordedIn>;

/**
 * Where in a sentence the visitors stand that go where the words from `start` to `end` say: a range of leader symbols.
 * Null where the sentence does not say.
 */
export function subjectOf(
  sentence: WordedText,
  start: number,
  kind: "noun" | "verb",
  end: number,
): readonly [number, number] | null {
  const worded = wordedIn(sentence);
  const uninvited = worded.replace("INVITATION", sentence.text, (invitation) => blank(invitation, ", "));
  const text = worded.replace("INVITED_BY", uninvited, (invitation) => ACCEPTED.padStart(invitation.length));
  const before = text.slice(0, start);
  if (kind === "verb") return subjectBefore(before, worded, false, PARTICIPLE.test(text.slice(start)));
  const by = worded.exec("BY_VISITOR", text.slice(start));
  if (by?.indices?.groups?.who) {
    const [from, to] = by.indices.groups.who;
    return [start + from, start + to];
  }
  const after = worded.exec("AFTER_BY", text.slice(end));
  if (after?.indices?.groups?.who) {
    const [from, to] = after.indices.groups.who;
    return [end + from, end + to];
  }
  return ownerOf(before, worded);
}

/** "X's visit", "his third visit"; "the visit by X"; "X paid a visit", "X returned from a visit". */
function ownerOf(before: string, worded: Worded): readonly [number, number] | null {
  const all = matches(before, GROUPS);
  const last = all.at(-1);
  if (last) {
    const from = last.index + last[0].length;
    const between = before.slice(from);
    if (OWNED.test(between) || (/^ /.test(between) && MODIFIERS.exec(between.slice(1))?.index === 0)) {
      return [last.index, from];
    }
  }
  const mods = MODIFIERS.exec(before);
  const head = mods ? before.slice(0, mods.index) : before;
  const carries = CARRIES.exec(head);
  if (!carries) return null;
  return subjectBefore(head.slice(0, carries.index), worded, true);
}

/**
 * The subject of what begins at the end of `before`.
 * @param loose whether words may stand between ("X returned on Thursday after a tour of Y")
 * @param runsOn whether what begins there is a participle ("X went home on Thursday, stopping in Y")
 */
function subjectBefore(
  before: string,
  worded: Worded,
  loose: boolean,
  runsOn = false,
): readonly [number, number] | null {
  let left = before.trimEnd();
  let shared = false;
  for (let step = 0; step < 14; step++) {
    left = simplified(left, worded);
    const first = worded.exec("FIRST", left);
    const named = first?.groups?.who;
    if (first && named !== undefined) {
      const end = first.index + named.length;
      // "For X, who became the first": who that is, whatever stands before him.
      if (left.startsWith(", who", end)) return [first.index, end];
      left = left.slice(0, end);
    }
    left = left.replace(MADE_A_POINT, "");
    const direct = isLeader(left.charCodeAt(left.length - 1)) ? DIRECT.exec(left) : null;
    if (direct) {
      const object = OBJECT.test(left.slice(0, direct.index).trimEnd());
      // "Urged X to visit", "talk of X visiting": whom the words are said to is who would go.
      const infinitive = /(?:^|\s)to$/.test(before.trimEnd()) || (runsOn && step === 0);
      if (!object || infinitive) return [direct.index, left.length];
      // "X met Z, and flew to Y": the first of them did both.
      return shared ? mainSubject(left.slice(0, direct.index)) : null;
    }
    const aside = ",)–—".includes(left.slice(-1)) ? ASIDE.exec(left) : null;
    const nearest = aside?.groups?.who;
    if (aside && nearest !== undefined && !OBJECT.test(left.slice(0, aside.index).trimEnd())) {
      return [aside.index, aside.index + nearest.length];
    }
    const who = worded.exec("WHO", left);
    if (who) {
      const among = worded.exec("AMONG", left.slice(0, who.index));
      if (among) {
        left = left.slice(0, among.index).trimEnd();
        continue;
      }
      const antecedent = ANTECEDENT.exec(left.slice(0, who.index));
      if (antecedent) return [antecedent.index, antecedent.index + antecedent[0].replace(/[, ]+$/, "").length];
      return null;
    }
    const auxiliary = AUXILIARY.exec(left);
    if (auxiliary && auxiliary[0] !== "") {
      // "X met Z in May, flying": a day that closes what he did before.
      shared ||= step === 0 && runsOn && DAY_AND_COMMA.test(auxiliary[0]);
      left = left.slice(0, auxiliary.index).trimEnd();
      continue;
    }
    const connector = CONNECTOR.exec(left);
    if (connector && connector[0] !== "") {
      shared = true;
      left = left.slice(0, connector.index).trimEnd();
      continue;
    }
    break;
  }
  return shared || loose ? mainSubject(left) : null;
}

/** What ends with a leader's name and more words about him ends with his name alone. */
function simplified(words: string, worded: Worded): string {
  // "The king of Y is due": his realm is a part of the name.
  let left = isPlace(words.charCodeAt(words.length - 1)) ? worded.replace("REALM", words, "$<who>") : words;
  left = worded.replace("CARRIER", left, "$<who>");
  left = worded.replace("COMPANY", left, "$<who>");
  left = worded.replace("LED", left, blank);
  left = worded.replace("CARRIED", left, blank);
  left = worded.replace("HIS_DECISION", left, "$<who>");
  left = worded.replace("AND_ANOTHER", left, "$<who>");
  // "The fifth, X of Y, had …"
  return left.endsWith(",") ? left.replace(APPOSED, "$<who>").replace(COUNTERPART, "") : left;
}
const MADE_A_POINT = / (?:made a point of|insisted on|ended up|beg[ai]n by|started by|lost no time in)$/;

/** Words that are passed over, so that those behind them stay where they are. */
function blank(words: string, who: string): string {
  return "_".repeat(words.length - who.length) + who;
}

const RELATIVE = plainPattern(`(?<who>${GROUP}),? who (?!(?:[^,;]* ){0,12}, )`, "gi");
/** "X's tour began in Z and went on to Y": where it goes, he goes. */
const HIS_JOURNEY =
  /^'s? (?:[^\s,.;]+ ){0,3}(?:trip|tour|journey|voyage|travels|visit)(?: (?:as|of|this|last|in|began|begins|started|starts|took|takes|will|has|is|was|ended|ends)\b|,)/i;
const CLAUSE_START = plain(/[;:—–]|\. (?=\S)|(?<![\p{L}])(?:that|because|whereas|although|while|but) /giu);

/**
 * The first leader of the clause that can be a subject: what follows it, verb after verb, is his. A relative clause that
 * is still open is its antecedent's.
 */
function mainSubject(left: string): readonly [number, number] | null {
  const open = matches(left, RELATIVE).at(-1);
  const who = open?.groups?.who;
  if (open && who !== undefined && !/[;:]/.test(left.slice(open.index))) return [open.index, open.index + who.length];
  const starts = matches(left, CLAUSE_START).map((m) => m.index + m[0].length);
  const subjects = matches(left, GROUPS).filter((match) => {
    const end = match.index + match[0].length;
    return (
      (!/^'/.test(left.slice(end)) || HIS_JOURNEY.test(left.slice(end))) &&
      !isObject(left.slice(0, match.index).trimEnd())
    );
  });
  // Of the clause that is still going on; where it names nobody, of the one before it.
  for (const start of [...starts.toReversed(), 0]) {
    const first = subjects.find((match) => match.index >= start);
    if (!first) continue;
    const end = first.index + first[0].length;
    return left.length - end > LONGEST ? null : [first.index, end];
  }
  return null;
}

/** "Met X", and the second of "met X and NATO's Y". */
function isObject(before: string): boolean {
  if (OBJECT.test(before)) return true;
  const coordinated = COORDINATED.exec(before);
  return (
    coordinated !== null &&
    /(?:,|and|'s)$/.test(coordinated[0]) &&
    OBJECT.test(before.slice(0, coordinated.index).trimEnd())
  );
}
