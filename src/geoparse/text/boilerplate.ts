/**
 * What feeds, blogs and readers' tools leave around an article, told line by line.
 * Each rule speaks of one whole line: a sentence of the article that merely holds such words stays.
 */

import { requiredBy } from "./required.ts";

/** Longer lines are prose: no rule looks at them, so that a line of any length costs nothing. */
export const LONGEST = 320;

/** Prose begins here: a longer line with a full stop is looked at by the rules of notices only. */
const PROSE = 140;

interface Rule {
  readonly why: string;
  /** A notice can be as long as a paragraph. */
  readonly notice?: true;
  readonly line: RegExp;
  /**
   * Of a rule that may hit anywhere in a line, patterns of which one matches in each line that it hits: one after the other,
   * since the engine looks for one string several times as fast as for alternatives.
   */
  readonly holds?: readonly RegExp[];
  /** Of one that is slow, what is first looked for in the last characters of a line. */
  readonly ends?: RegExp;
  /** What a line that it hits begins with, where its pattern does not tell: characters below 128, in small letters. */
  readonly opens?: string;
}

const DIGITS = "0123456789";

const RULES: readonly Rule[] = [
  {
    why: "comment form",
    notice: true,
    line: /^(leave a (reply|comment)( cancel reply)?|cancel reply|(post|add|write)( a| your)? comments?|comments?( are closed| off)?( \(\d+\))?|no comments( yet)?|be the first to comment.*|(log|sign) ?in to (leave|post) a comment.*)[.:!]?$/i,
  },
  { why: "comment form", notice: true, opens: DIGITS, line: /^\d+ (comments?|replies)[.:!]?$/i },
  {
    why: "comment form",
    notice: true,
    line: /^(your email address will not be published\b.*|required fields are marked\b.*|(save my name|notify me of)\b.*|(name|email|e-mail|website|comment) ?\*)$/i,
  },
  {
    why: "navigation",
    line: /^(back to top|scroll to top|skip to (main )?content|(main )?menu|home|search|close|loading(\.\.\.|…)?|table of contents|(next|previous|older|newer) (posts?|articles?|story|stories|page)\b.*|all rights|page \d+( of \d+)?)$/i,
  },
  { why: "navigation", opens: "", line: /^« .*$/ },
  { why: "navigation", line: /^.* »$/ },
  {
    why: "pointer to other articles",
    line: /^((related|recommended|more|latest|trending|popular|top) (articles?|posts?|stories|story|news|topics|content|reading|coverage|from)\b.{0,80}|(read|see|watch|listen|also read|see also|read also|read more|read next|learn more|continue reading|you (may|might) (also )?(like|be interested in)|don.t miss|also on|recommended|related)( more| also| next| here)?( ?[:»→>].*|\.\.\.|…)?)$/i,
  },
  {
    why: "advertisement",
    line: /^(advertisements?|sponsored( content| post)?|promoted( content)?|(article|story) continues (below|after).*|paid (content|partnership).*|- ?advertisement ?-)$/i,
  },
  {
    why: "cookie or consent notice",
    notice: true,
    holds: [/cookie/i],
    line: /\b((this|our|the) (web)?site uses cookies|we( and our partners)? use cookies|(accept|reject|manage|allow)( all)? cookies\b|cookie (policy|settings|preferences|notice|consent)\b)/i,
  },
  {
    why: "cookie or consent notice",
    notice: true,
    line: /^(privacy (policy|notice)|terms (of (use|service)|and conditions|& conditions))\b.{0,80}$/i,
  },
  {
    why: "cookie or consent notice",
    notice: true,
    holds: [/you (?:agree|consent|accept)/i],
    line: /\bby (continuing|clicking|signing up|subscribing|submitting|using this)\b.{0,80}\byou (agree|consent|accept)\b/i,
  },
  {
    why: "newsletter or subscription",
    notice: true,
    line: /^((subscribe|sign up|join|register)( now| today| here| free)?[.!]?$|(subscribe|sign up|register|join us)\b.{0,120}\b(newsletters?|inbox|updates|mailing list|email|e-mail|channel|alerts|podcast|telegram|whatsapp|free)\b.*|get (the|our|your) .{0,80}\b(inbox|newsletter)\b.*|(support|donate)\b.{0,60}\b(journalism|us|our work)[.!]?$|already a (subscriber|member).*|to (read|continue reading).{0,60}(subscribe|sign in|log in).*|download (our|the) app\b.*|enter your email.*)/i,
  },
  {
    why: "share or follow buttons",
    line: /^((share|tweet|pin|print|email|e-mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link|save|like|listen)([ ,|/•·]+(share|tweet|pin|print|email|e-mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link|save|like|listen))*|(share|follow) (this|us|on|via|the)\b.{0,80}|like this:?|like loading(\.\.\.|…)?|share:|click to share.*|(like|follow) (us|me|him|her|them) on\b.*)$/i,
  },
  { why: "share or follow buttons", opens: DIGITS, line: /^\d+ shares?$/i },
  {
    why: "copyright line",
    opens: "c(",
    line: /^((copyright|\(c\)|©)[\s:]*(©|\(c\)|\d{4}|by\b).*|©.*)$/i,
  },
  {
    why: "copyright line",
    holds: [/all rights reserved/i],
    line: /^.{0,160}\ball rights reserved\.?.{0,80}$/i,
  },
  {
    why: "source line",
    notice: true,
    line: /^((original|article|news) source\b ?:?.*|sources? ?: ?(https?:|www\.|\S+\.\S{2,}$).*|(originally|first) (published|appeared)\b.*|this (article|post|story|piece) (was|is|has been)?.{0,40}\b(published|appeared|republished|produced|syndicated)\b.*|(republished|reprinted) (from|with)\b.*|the post .{0,200}appeared first on.*|via ?:? ?https?:.*)$/i,
  },
  {
    why: "note on the author",
    notice: true,
    line: /^the (?:writer|author|columnist)s? (?:is|are|was|were|teach(?:es)?|taught|works?|worked|heads?|headed|leads?|led|edits?|served|serves?|has (?:taught|served|worked|written))\b.*$/i,
  },
  {
    why: "note on the author",
    notice: true,
    holds: [
      /edited version of/i,
      /views (?:are|is|expressed|here|in this) /i,
      /opinions (?:are|is|expressed|here|in this) /i,
    ],
    line: /^.{0,250}\b(?:(?:views|opinions)(?: expressed)?(?: here| in this \w+)? (?:are|is) (?:\w+ ){0,4}(?:own|personal|alone)\b.*|this is an edited version of .*)$/i,
  },
  {
    why: "contact",
    notice: true,
    line: /^(?:(?:for )?(?:further|more|additional) information ?(?::|,|contact\b|visit\b|please\b).*|(?:for )?(?:media|press|all)? ?(?:enquiries|inquiries|contacts?)(?: and interviews)? ?[:,].*)$/i,
  },
  { why: "bare address", line: /^(https?:\/\/|www\.)\S+$/i },
  { why: "bare address", line: /^[\w.+-]+@[\w-]+\.[\w.]+$/ },
  {
    why: "stray id",
    opens: `${DIGITS}abcdefgiupn`,
    line: /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[0-9a-f]*\d)[0-9a-f]{16,64}|(id|guid|post id|article id) ?[:#=] ?[\w-]+|\d{1,3}|\d{5,}|null|undefined|nan)$/i,
  },
  { why: "stray punctuation", opens: "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", line: /^[\p{P}\p{S}\s]+$/u },
  {
    why: "caption or credit",
    line: /^((file )?(photo|photograph|image|picture|pic|illustration|graphic|video|caption|credits?|map)( credits?| courtesy| source)?( by)? ?[:/|©].*|(getty images|ap photo|reuters|afp|shutterstock).{0,40}|(photo|image|picture)s? (by|courtesy( of)?|via)\b.{0,60})$/i,
  },
  {
    why: "caption or credit",
    ends: /(?:images|photo|getty|afp|reuters|shutterstock|unsplash|wikimedia|commons|epa|-efe|tass)[)\]/.]?$/i,
    line: /^.{0,200}(?:[([/]|(?<!\b(?:told|tells?|telling|said|to|with|by|and|from|the)) )(getty( images)?|ap photo|afp|reuters|shutterstock|unsplash|wikimedia( commons)?|epa(-efe)?|tass|file photo)[)\]/.]?$/i,
  },
  {
    why: "page furniture",
    line: /^((estimated )?reading time.{0,30}|(seo|meta) ?(title|description|keywords?)\b.*|(slug|permalink|excerpt|meta) ?:.*|listen to (this|the) article.*|(filed under|categor(y|ies)|posted (in|under)) ?:?.*|the views expressed\b.*|disclaimer ?:.*|about the authors?:?|edited by:?.{0,60}|for more information,? (please )?(visit|contact)\b.*|press release)$/i,
  },
  { why: "page furniture", opens: DIGITS, line: /^(\d+ ?min(ute)?s?( of)? read(ing)?( time)?|\d+ views?)$/i },
  { why: "page furniture", opens: "#", line: /^(#[\p{L}\p{N}_]+\s*)+$/u },
];

/** Two short parts with a bullet or bar between, as under pictures and in menus ("Summit talks • Office of the Premier"). */
const PARTED = /^[^•·|]{2,90}( [•·|] [^•·|]{2,60}){1,12}$/u;
const PARTS = / [•·|] /;
/** A byline's date is the article's own ("By A. Writer | June 12, 2024"). */
const YEAR = /\b(?:19|20)\d{2}\b/;
const TERMINAL = /[.!?…]["'”’)\]]*$/u;

const KEYWORDS =
  /^((long|short)-tail |seo |focus |meta |target |primary |secondary |related )*(keywords?|key ?phrases?|tags|hashtags)( ?\([^)]*\))? ?:?$/i;
const KEYWORDS_INLINE =
  /^((long|short)-tail |seo |focus |meta |target |primary |secondary |related )*(keywords?|key ?phrases?|tags|hashtags) ?: ?\S/i;

/** Characters below 128. */
const ASCII = 128;

/** A rule with all that there is to know of it: of one shape, which the engine reads several times as fast as many. */
interface WholeRule {
  readonly why: string;
  readonly notice: boolean;
  readonly line: RegExp;
  readonly holds: readonly RegExp[] | null;
  readonly ends: RegExp | null;
  /** What lines that it hits may begin with, in small letters; null for anything. */
  readonly openings: string | null;
}

function wholeRule(rule: Rule): WholeRule {
  const { why, notice = false, line, holds = null, ends = null } = rule;
  return { why, notice, line, holds, ends, openings: openingsOf(rule) };
}

function openingsOf({ opens, holds, line }: Rule): string | null {
  if (holds !== undefined) return null;
  return (
    opens ??
    requiredBy(line)
      .begins?.map((string) => string.charAt(0))
      .join("") ??
    null
  );
}

/**
 * Rules by the character that a line begins with, those for any other last: of most lines nearly all rules need not be tried,
 * nor their patterns be compiled.
 */
const BY_OPENING = byOpening(RULES.map(wholeRule));

function byOpening(rules: readonly WholeRule[]): readonly (readonly WholeRule[])[] {
  return Array.from({ length: ASCII + 1 }, (_, code) => {
    const opening = String.fromCharCode(code).toLowerCase();
    return rules.filter(({ openings }) => code === ASCII || (openings?.includes(opening) ?? true));
  });
}

/** Those that may hit anywhere in a line. */
const ANYWHERE = BY_OPENING[ASCII]?.filter(({ holds }) => holds !== null) ?? [];

function mayEnd(line: string, { ends }: WholeRule): boolean {
  return ends === null || ends.test(line.slice(-LONGEST_END));
}
const LONGEST_END = 16;

/**
 * Prepares the lines of a text to be asked for.
 * @returns why a line is no part of the article, or null. It is asked with the line, trimmed, and with true for the title,
 * which may hold a bar or bullet before its paper's name
 */
export function createBoilerplate(text: string): (line: string, first: boolean) => string | null {
  // Most articles hold nothing of what these rules are about.
  const held = ANYWHERE.filter(({ holds }) => holds?.some((pattern) => pattern.test(text)));
  const isHeld = (rule: WholeRule) => rule.holds === null || held.includes(rule);

  return (line, first) => {
    if (line.length > LONGEST) return null;
    const prose = line.length > PROSE && TERMINAL.test(line.slice(-4));
    for (const rule of BY_OPENING[Math.min(line.charCodeAt(0), ASCII)] ?? []) {
      if (prose && !rule.notice) continue;
      if (isHeld(rule) && mayEnd(line, rule) && rule.line.test(line)) return rule.why;
    }
    if (prose) return null;
    if (KEYWORDS_INLINE.test(line)) return "keyword list";
    const isParted = !first && line.length <= PROSE && PARTS.test(line) && PARTED.test(line);
    return isParted && !TERMINAL.test(line) && !YEAR.test(line) ? "caption or credit" : null;
  };
}

/** True for the line that stands above a list of keywords. */
export function opensKeywords(line: string): boolean {
  return line.length <= 80 && KEYWORDS.test(line);
}

/** True for a line that can belong to a list of keywords: a list item, or a few words without a full stop. */
export function mayBeKeyword(line: string, isItem: boolean): boolean {
  return line.length <= 100 && !TERMINAL.test(line) && (isItem || line.split(" ").length <= 8);
}
