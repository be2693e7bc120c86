/**
 * What feeds, blogs and readers' tools leave around an article, told line by line.
 * Each rule speaks of one whole line: a sentence of the article that merely holds such words stays.
 */

/** Longer lines are prose: no rule looks at them, so that a line of any length costs nothing. */
const LONGEST = 320;

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
  /** Of others that are slow, what a line shows that they hit. */
  readonly shows?: RegExp;
}

const RULES: readonly Rule[] = [
  {
    why: "comment form",
    notice: true,
    line: /^(leave a (reply|comment)( cancel reply)?|cancel reply|(post|add|write)( a| your)? comments?|comments?( are closed| off)?( \(\d+\))?|\d+ (comments?|replies)|no comments( yet)?|be the first to comment.*|(log|sign) ?in to (leave|post) a comment.*)[.:!]?$/i,
  },
  {
    why: "comment form",
    notice: true,
    line: /^(your email address will not be published\b.*|required fields are marked\b.*|(save my name|notify me of)\b.*|(name|email|e-mail|website|comment) ?\*)$/i,
  },
  {
    why: "navigation",
    line: /^(back to top|scroll to top|skip to (main )?content|(main )?menu|home|search|close|loading(\.\.\.|…)?|table of contents|(next|previous|older|newer) (posts?|articles?|story|stories|page)\b.*|all rights|page \d+( of \d+)?|« .*|.* »)$/i,
  },
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
    line: /^((share|tweet|pin|print|email|e-mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link|save|like|listen)([ ,|/•·]+(share|tweet|pin|print|email|e-mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link|save|like|listen))*|(share|follow) (this|us|on|via|the)\b.{0,80}|like this:?|like loading(\.\.\.|…)?|share:|click to share.*|(like|follow) (us|me|him|her|them) on\b.*|\d+ shares?)$/i,
  },
  {
    why: "copyright line",
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
  { why: "bare address", line: /^((https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/i },
  {
    why: "stray id",
    line: /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[0-9a-f]*\d)[0-9a-f]{16,64}|(id|guid|post id|article id) ?[:#=] ?[\w-]+|\d{1,3}|\d{5,}|null|undefined|nan)$/i,
  },
  { why: "stray punctuation", shows: /^[^a-z\d]/i, line: /^[\p{P}\p{S}\s]+$/u },
  {
    why: "caption or credit",
    line: /^((file )?(photo|photograph|image|picture|pic|illustration|graphic|video|caption|credits?|map)( credits?| courtesy| source)?( by)? ?[:/|©].*|(getty images|ap photo|reuters|afp|shutterstock).{0,40}|(photo|image|picture)s? (by|courtesy( of)?|via)\b.{0,60})$/i,
  },
  {
    why: "caption or credit",
    shows: /(?:images|photo|getty|afp|reuters|shutterstock|unsplash|wikimedia|commons|epa|-efe|tass)[)\]/.]?$/i,
    line: /^.{0,200}[([/ ](getty( images)?|ap photo|afp|reuters|shutterstock|unsplash|wikimedia( commons)?|epa(-efe)?|tass|file photo)[)\]/.]?$/i,
  },
  {
    why: "page furniture",
    line: /^(\d+ ?min(ute)?s?( of)? read(ing)?( time)?|(estimated )?reading time.{0,30}|(seo|meta) ?(title|description|keywords?)\b.*|(slug|permalink|excerpt|meta) ?:.*|\d+ views?|listen to (this|the) article.*|(filed under|categor(y|ies)|posted (in|under)) ?:?.*|the views expressed\b.*|disclaimer ?:.*|about the authors?:?|edited by:?.{0,60}|for more information,? (please )?(visit|contact)\b.*|press release)$/i,
  },
  { why: "page furniture", shows: /^#/, line: /^(#[\p{L}\p{N}_]+\s*)+$/u },
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

/** One pattern for those of some rules that are tried on every line: of most lines it is all that is asked. */
function anyOf(rules: readonly Rule[]): RegExp {
  const always = rules.filter(({ holds, shows }) => holds === undefined && shows === undefined);
  return new RegExp(always.map(({ line }) => line.source).join("|"), "i");
}

const RARE = RULES.filter(({ holds }) => holds !== undefined);
const SHOWN = RULES.filter(({ shows }) => shows !== undefined);
const NOTICES = RULES.filter(({ notice }) => notice);
const ANY_NOTICE = anyOf(NOTICES);
const ANY = anyOf(RULES);

/**
 * Prepares the lines of a text to be asked for.
 * @returns why a line is no part of the article, or null. It is asked with the line, trimmed, and with true for the title,
 * which may hold a bar or bullet before its paper's name
 */
export function createBoilerplate(text: string): (line: string, first: boolean) => string | null {
  // Most articles hold nothing of what these rules are about.
  const rare = RARE.filter(({ holds }) => holds?.some((pattern) => pattern.test(text)));
  const isHeld = (rule: Rule) => rule.holds === undefined || rare.includes(rule);

  /** Whether some rule may hit a line. */
  const isSuspect = (line: string, prose: boolean): boolean => {
    if (rare.length > 0) return true;
    return prose ? ANY_NOTICE.test(line) : ANY.test(line) || SHOWN.some(({ shows }) => shows?.test(line));
  };

  return (line, first) => {
    if (line.length > LONGEST) return null;
    const prose = line.length > PROSE && TERMINAL.test(line.slice(-4));
    if (isSuspect(line, prose)) {
      const rule = (prose ? NOTICES : RULES).find((one) => isHeld(one) && one.line.test(line));
      if (rule !== undefined) return rule.why;
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
