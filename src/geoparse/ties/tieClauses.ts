/** What every rule about the parties of a tie reads: the clause, and whom a word can be directed at. */
import type { Span } from "../../atlas/schema.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { matches, standsAt } from "../text/matches.ts";
import { SYMBOL } from "../text/symbols.ts";
import { formTest } from "./tieForms.ts";
import { ANAPHOR, isSetOff } from "./tieTriggers.ts";
import { lookingBack } from "./tieWords.ts";

const S = SYMBOL.place;
/** An area or an organisation can be what a head is directed at, and then no state is. */
export const ANYONE = `[${S.slice(1, -1)}${SYMBOL.area.slice(1, -1)}${SYMBOL.organisation.slice(1, -1)}]`;
export const WORD = "(?:[\\p{L}\\d'.’-]+ )";

const CLAUSE = plainPattern(
  `[;—]| – |,? (?:where|while|whereas|although|though|but|because|which|who|whose)\\b|: |\\((?!\\p{L}{2,8}\\))|(?<!\\(\\p{L}{2,8})\\)|(?<!${S}), (?:and|so) (?=(?:the |its )?${S}|${SYMBOL.organisation})|,? (?:after|before|since|when|until|once|that|as) (?=(?:the )?${S}(?!')|(?:it|they|he|she) )`,
  "gi",
);

/** The clause that a stretch of a sentence stands in. */
export type ClauseAround = (stretch: Span) => Span;

/** Divides a sentence in symbols into clauses. */
export function clausesOf(text: string): ClauseAround {
  const cuts = matches(text, CLAUSE).map(({ index, 0: cut }): Span => ({ start: index, end: index + cut.length }));
  return (stretch) => {
    let start = 0;
    let end = text.length;
    for (const cut of cuts) {
      if (cut.end <= stretch.start) start = cut.end;
      else if (cut.start >= stretch.end && cut.start < end) end = cut.start;
    }
    return { start, end };
  };
}

/** What each of several does for itself: "X and Y buy from Z" ties neither X and Y, nor all three. */
export const isUnilateral = formTest(
  plain(
    /^(?:suppl|sell|sold|sale|buy|bought|purchas|export|import|deliver|recogni|lend|lent|loan|invest|financ|fund|buil|train|shipped|send|sent|depend|pledg|donat|gave|give|provid|stake|constructing)/iu,
  ),
);
const BEHIND_ANAPHOR = lookingBack(`(?:^|[\\s"“])(?:${ANAPHOR.words})(?: [\\p{L}'’-]+,?){0,3} $`);

/** Whether what stands at an offset belongs to those spoken of before: "their alliance", "this friendly bilateral pact". */
export function isTheirs(text: string, at: number, triggers: number): boolean {
  return isSetOff(ANAPHOR, triggers) && standsAt(BEHIND_ANAPHOR, text, at);
}
