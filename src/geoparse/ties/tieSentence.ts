/** What the words of one sentence that tie states ("alliance", "counter") tell: between whom, what of, how far along. */
import type { Span } from "../../atlas/schema.ts";
import { type Domain, FAMILY_OF, type Polarity } from "../../atlas/vocabulary.ts";
import type { Sentence } from "../model.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { endAt, standsAt } from "../text/matches.ts";
import { once } from "../text/once.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { Hit } from "../text/wordLists.ts";
import type { LexiconHits } from "./lexicon.ts";
import { type TieFound, tieFound } from "./sameTie.ts";
import type { Bloc } from "./tieBlocs.ts";
import { clausesOf } from "./tieClauses.ts";
import type { Context } from "./tieDiscourse.ts";
import { bearing, domainsOf, QUARRELLED_OVER, withoutAsides } from "./tieDomains.ts";
import { type Form, formTest } from "./tieForms.ts";
import type { Head } from "./tieHeads.ts";
import { ACROSS } from "./tieImplied.ts";
import { BETWEEN, partiesOf } from "./tieParties.ts";
import { areSame, type StateGroup } from "./tieStates.ts";
import { statusOf } from "./tieStatus.ts";

const NO_BLOC = [null];

/** What a sentence tells of some states, and all that it is about. */
interface TieHere {
  readonly parties: readonly string[];
  readonly polarity: Polarity;
  /** Each once. */
  readonly domains: Domain[];
  readonly why: string;
  /** The business that a head speaks of where nothing says what of. */
  business: Domain | null;
  /** What its clause speaks of. */
  readonly reach: Span;
}

/** A word that says that something was signed, and the ties that it tells. */
interface Signed {
  readonly head: Head;
  readonly ties: readonly TieHere[];
}

/** The tie spoken of before is what the whole sentence is about. */
const ABOUT_IT = plain(/^(?:this|these|their|such|bilateral|the bilateral)\b/iu);

/**
 * Reads the heads of a sentence.
 * @param label the words that it is labelled with, where they speak of a tie
 * @param blocs those that its ties run through
 * @param isTerritory whether a name of the article is of ground that states quarrel over
 */
export function tiesOfHeads(
  symbolic: Symbolic<Span>,
  sentence: Sentence,
  heads: readonly Head[],
  words: LexiconHits,
  label: LexiconHits | null,
  groups: readonly StateGroup[],
  context: Context,
  blocs: readonly Bloc[],
  isTerritory: (named: Span) => boolean,
): readonly TieFound[] {
  const { text } = symbolic;
  const ties: TieHere[] = [];
  const taken: Hit<Domain>[] = [];
  let referring = false;
  const labelPolarity = label?.polarities.find((p) => p.means !== "cooperation")?.means;
  // Tensions first: whom they are directed at is no party to the cooperation that the same sentence speaks of.
  let free = groups;
  const aimedPast: number[] = [];
  const signed: Signed[] = [];
  const unsaid: Head[] = [];
  const whole = { start: 0, end: text.length };
  const clauseAround = clausesOf(text);
  const peaceful = outsideTensions(words);
  const quarrelled = once(() => words.domains.filter((d) => QUARRELLED_OVER.has(d.means)));
  const alone = heads.every((h) => h.polarity === "tension");
  for (const head of tensionsFirst(heads)) {
    const clause = clauseAround(head);
    const result = partiesOf(text, head, clause, head.polarity === "tension" ? groups : free, context, {
      alone,
      aimedPast,
      triggers: words.triggers,
    });
    if (!result) {
      if (head.polarity === "cooperation") unsaid.push(head);
      continue;
    }
    if (head.polarity === "tension" && result.target) {
      const { target } = result;
      if (!standsAt(DOING, text, target.end)) free = free.filter((g) => g !== target);
      aimedPast.push(target.end);
    }
    if (result.why.startsWith("refers") && !ABOUT_IT.test(text)) referring = true;
    const polarity = head.polarity !== "tension" && labelPolarity ? labelPolarity : head.polarity;
    const spoken =
      head.polarity === "cooperation" ? peaceful : head.polarity === "tension" ? quarrelled() : words.domains;
    const { domains: said, taken: hits } = domainsOf(text, head, spoken);
    const domains = said.length === 0 && isOverTerritory(symbolic, head, isTerritory) ? TERRITORIAL : said;
    taken.push(...hits);
    const byHead: TieHere[] | null = isSigned(head.form) ? [] : null;
    for (const parties of result.parties) {
      let tie = ties.find((t) => t.polarity === polarity && areSame(t.parties, parties));
      if (tie === undefined) {
        const { why } = result;
        const reach = why === ACROSS ? whole : reachOf(text, clause);
        tie = { parties, polarity, domains: [], why, business: null, reach };
        ties.push(tie);
      }
      tie.business ??= businessOf(head.form);
      // "To end the war" is no military tie: who brokers does it by talking.
      if (polarity !== "mediation") addDomains(tie, domains);
      byHead?.push(tie);
    }
    if (byHead !== null) signed.push({ head, ties: byHead });
  }
  for (const head of unsaid) addSigned(text, head, signed, peaceful, taken);
  if (ties.length === 0) return NONE;
  const friendly = ties.filter((t) => t.polarity !== "tension");
  const [only] = friendly;
  if (only && friendly.length === 1 && only.polarity !== "mediation") {
    if (!referring) addFree(only, text, words, peaceful, taken);
    if (label !== null) addDomainsOf(only, bearing(label.domains));
  }
  return withBlocs(ties, text, words, sentence, blocs);
}

const NONE: readonly never[] = [];

function addDomains({ domains }: TieHere, more: readonly Domain[]): void {
  for (const domain of more) if (!domains.includes(domain)) domains.push(domain);
}

function addDomainsOf({ domains }: TieHere, hits: readonly Hit<Domain>[]): void {
  for (const { means } of hits) if (!domains.includes(means)) domains.push(means);
}

/** "They signed an accord on energy": what was signed says what about. */
function addSigned(
  text: string,
  head: Head,
  signed: readonly Signed[],
  peaceful: LexiconHits["domains"],
  taken: Hit<Domain>[],
): void {
  const by = signed.find((s) => isSigning(text, s.head, head));
  if (!by) return;
  const { domains, taken: hits } = domainsOf(text, head, peaceful);
  for (const tie of by.ties) addDomains(tie, domains);
  taken.push(...hits);
}

/** A sentence's one friendly tie is about what no other word has taken, and what stands in one list with what it is about. */
function addFree(
  tie: TieHere,
  text: string,
  words: LexiconHits,
  peaceful: LexiconHits["domains"],
  taken: readonly Hit<Domain>[],
): void {
  const { polarity, domains, reach } = tie;
  const free = bearing(polarity === "cooperation" ? peaceful : words.domains).filter(
    (hit) => hit.start >= reach.start && hit.end <= reach.end && !taken.includes(hit),
  );
  if (free.length === 0) return;
  if (domains.length === 0) addDomainsOf(tie, free);
  else {
    const own = words.domains.filter((hit) => taken.includes(hit));
    addDomainsOf(tie, coordinated(text, own, free));
  }
}

/** Ties as they are told: one for each domain, and for each bloc that they run through. */
function withBlocs(
  ties: readonly TieHere[],
  text: string,
  words: LexiconHits,
  { start, end }: Sentence,
  blocs: readonly Bloc[],
): readonly TieFound[] {
  const status = statusOf(words);
  const evidence = { start, end };
  const mediated = ties.filter((t) => t.polarity === "mediation");
  const found: TieFound[] = [];
  for (const { parties, polarity, domains, why, business } of ties) {
    // "Mediates in the talks between X and Y" is no cooperation of X and Y, and one mediation.
    const between = mediated.some((m) => m.parties !== parties && parties.every((p) => m.parties.includes(p)));
    if (polarity === "mediation" && between) continue;
    if (polarity === "cooperation" && between && (domains.length === 0 || why === BETWEEN)) continue;
    const about =
      domains.length > 1
        ? withoutAsides(domains, polarity, text, words.domains)
        : [domains[0] ?? (polarity !== "mediation" && business ? business : "diplomatic")];
    for (const domain of about) {
      for (const bloc of polarity === "tension" ? NO_BLOC : blocsFor(domain, blocs)) {
        found.push(tieFound(parties, domain, polarity, status, evidence, why, bloc));
      }
    }
  }
  return found;
}

/** Those of blocs that a tie of a domain runs through; none is null. */
function blocsFor(domain: Domain, blocs: readonly Bloc[]): readonly (string | null)[] {
  const within = blocs.filter(({ families }) => families().length === 0 || families().includes(FAMILY_OF[domain]));
  return within.length === 0 ? NO_BLOC : within.map((bloc) => bloc.id);
}

function tensionsFirst(heads: readonly Head[]): readonly Head[] {
  const tensions = heads.filter((head) => head.polarity === "tension");
  if (tensions.length === 0 || tensions.length === heads.length) return heads;
  return [...tensions, ...heads.filter((head) => head.polarity !== "tension")];
}

/** "At odds over the Paracel Islands" */
function isOverTerritory(symbolic: Symbolic<Span>, head: Head, isTerritory: (named: Span) => boolean): boolean {
  const over = head.polarity === "tension" ? endAt(OVER, symbolic.text, head.end) : -1;
  const area = over < 0 ? undefined : symbolic.at(over);
  return area !== undefined && isTerritory(area);
}
const OVER = plainPattern(`[^.;:]{0,40}? (?:over|in|about) (?:the )?(?:[\\p{L}-]+ ){0,2}(?=${SYMBOL.area})`, "iy");
const TERRITORIAL: readonly Domain[] = ["security"];

/** "A contract from before the war" is no military one: the domain words that no word of a tension holds. */
function outsideTensions({ domains, polarities }: LexiconHits): LexiconHits["domains"] {
  const tensions = polarities.filter((p) => p.means === "tension");
  return tensions.length === 0
    ? domains
    : domains.filter((d) => !tensions.some((t) => t.start <= d.start && d.end <= t.end));
}

/** Whether one word tells that what another names was signed: "signed an accord", "accords on energy were signed". */
function isSigning(text: string, verb: Span, noun: Span): boolean {
  return verb.end <= noun.start
    ? OBJECT.test(text.slice(verb.end, noun.start))
    : noun.end <= verb.start && DONE.test(text.slice(noun.end, verb.start));
}
const isSigned = formTest(/^(?:signed|agreed)$/iu);
const OBJECT = plain(/^(?: (?!and |with |in )[\p{L}\d-]+){0,5} $/u);
const DONE = plain(/^[^.;:]{0,90} (?:was|were|been|be|being)(?: \p{L}+ly)? $/u);

/** What a clause speaks of: "submarines that X builds with Y" of submarines too. */
function reachOf(text: string, { start, end }: Span): Span {
  return RELATIVE.test(text.slice(0, start)) ? { start: 0, end } : { start, end };
}
const RELATIVE = plain(/(?:^|\s)(?:that|which|whose) ?$/iu);

/** "Anchored in trade and energy": the words that stand in one list with those that a tie has. */
function coordinated(text: string, own: LexiconHits["domains"], free: LexiconHits["domains"]): LexiconHits["domains"] {
  const list = [...own];
  for (const hit of free) {
    if (list.some((o) => o.end < hit.start && LIST.test(text.slice(o.end, hit.start)))) list.push(hit);
  }
  return list.slice(own.length);
}
const LIST = plain(/^(?:,|,? and|,? or|,? as well as) (?:[\p{L}-]+ )?$/iu);

/** "Criticised Y for signing a pact with Z": whom it is directed at does something. */
const DOING = plain(/ (?:for|of|from|against|over|into) (?:\p{L}+ly )?\p{L}+ing(?![\p{L}-])/iuy);

/** Words that speak of business where nothing else says what of. */
const isBusiness = formTest(
  plain(/^(?:contracts?|deals?|mo[uU]s?|ventures?|projects?|invest\p{L}*|consortium|loans?)$/iu),
);
/** What is given where nothing says what for. */
const isAid = formTest(plain(/^(?:aid|relief|humanitarian(?: aid)?|donor|donat\p{L}*|subsid\p{L}*|rescue package)$/iu));
const isPurchase = formTest(plain(/^(?:purchas\p{L}*|buys?|bought|buying|sells?|sold|selling)$/iu));

function businessOf(form: Form): Domain | null {
  if (isAid(form)) return "economic";
  return isPurchase(form) ? "trade" : isBusiness(form) ? "economic" : null;
}
