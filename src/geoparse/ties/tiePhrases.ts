/** What the whole phrases of a sentence tell, next to what its words did. */
import { DOMAINS, type Domain } from "../../atlas/vocabulary.ts";
import type { Sentence } from "../model.ts";
import { plain, plainPattern } from "../text/letters.ts";
import { SYMBOL } from "../text/symbols.ts";
import type { LexiconHits } from "./lexicon.ts";
import { type TieFound, tieFound } from "./sameTie.ts";
import { QUARRELLED_OVER } from "./tieDomains.ts";
import { OWNED } from "./tieParties.ts";
import type { PhraseFound } from "./tiePatterns.ts";
import { areSame } from "./tieStates.ts";
import { isVague, statusOf } from "./tieStatus.ts";

interface PhraseSaid extends PhraseFound {
  /** The domains that it and the words behind it speak of. */
  readonly about: readonly Domain[];
}

/** What the phrases say, and the other words of the sentence did not. */
export function phrasesTold(
  text: string,
  phrases: readonly PhraseFound[],
  told: readonly TieFound[],
  words: LexiconHits,
  sentence: Sentence,
): readonly TieFound[] {
  const found = phrases.map((phrase): PhraseSaid => {
    const { start, end, parties, polarity, domain, fixed, status, why } = phrase;
    return { start, end, parties, polarity, domain, fixed, status, why, about: aboutOf(text, phrase, words) };
  });
  return found.flatMap(({ parties, polarity, domain, status, why, about, fixed, start, end }): TieFound[] => {
    // Who brokers between two is told once, and a tie that the words told already keeps its domains.
    const isOfSame = (t: { readonly parties: readonly string[] }): boolean => areSame(t.parties, parties);
    const isSaid = (t: TieFound): boolean => t.polarity === "mediation" || (t.polarity === polarity && !isVague(t));
    if (told.some((t) => isOfSame(t) && isSaid(t))) return [];
    const holdsAll = (t: TieFound): boolean =>
      t.polarity === "mediation" && parties.every((p) => t.parties.includes(p));
    if (polarity === "mediation" && told.some(holdsAll)) return [];
    const within = (t: TieFound): boolean =>
      t.polarity !== "mediation" && !isOfSame(t) && parties.every((p) => t.parties.includes(p));
    if (polarity !== "tension" && told.some(within)) return [];
    // Of two turns that say the same of the same states, the one that says what it is about.
    const alike = found.filter((o) => o.polarity === polarity && isOfSame(o));
    if (about.length === 0 && alike.some((o) => o.about.length > 0)) return [];
    // "Gas flows from X to Y through Z" is one tie of three.
    const isPart = (o: PhraseFound): boolean =>
      o.polarity === polarity && o.parties.length > parties.length && parties.every((p) => o.parties.includes(p));
    if (polarity === "cooperation" && found.some((o) => isPart(o) && o.start <= start && end <= o.end)) return [];
    // "The largest customer" is more than "the largest".
    if (about.length === 0 && domain === "economic" && alike.some((o) => o.domain !== domain)) return [];
    const brokered = found.some((o) => o.polarity === "mediation" && parties.every((p) => o.parties.includes(p)));
    if (polarity === "cooperation" && brokered) return [];
    // "Halted exports to Y" is no export.
    const harmed = !fixed && words.harms.some((h) => h.start >= start && h.end <= end);
    if (polarity === "cooperation" && harmed) return [];
    if (polarity === "cooperation" && found.some((o) => o.polarity === "support" && isOfSame(o))) return [];
    const evidence = { start: sentence.start, end: sentence.end };
    return (about.length > 0 ? about : [domain]).map((of) =>
      tieFound(parties, of, polarity, status ?? statusOf(words), evidence, why, null),
    );
  });
}

/** Behind these a sentence speaks of something else. */
const PAST = plain(
  /[.,;:—](?!\d)| (?:and|is|are|was|were|has|have|had|will|would|that|which|who|since|after|before|while|as (?!an? |its |the )|but|because|although|despite|when|if) /u,
);
const WHO = plainPattern(
  `^${SYMBOL.place}(?: \\p{Ll}+)? (?:compan(?:y|ies)|firms?|investors?|enterprises?|business(?:es)?)(?= )`,
  "",
);
/** Characters behind a phrase that still speak of it. */
const REACH = 45;

/** The domains that the words of a phrase, and those right behind it, speak of. */
function aboutOf(text: string, phrase: PhraseFound, words: LexiconHits): readonly Domain[] {
  const { start, end, polarity, fixed } = phrase;
  if (polarity === "mediation" || fixed) return [];
  const until = end + (PAST.exec(text.slice(end, end + REACH))?.index ?? REACH);
  const said = words.domains.filter((d) => d.start >= start && d.end <= until);
  // "Y's companies run the port": who does it says what of only where nothing else does.
  const doers = WHO.exec(text.slice(start, end))?.[0].length ?? 0;
  const done = said.filter((d) => d.end > start + doers);
  const spoken = (done.length > 0 ? done : said).map((d) => d.means);
  const near = polarity === "tension" ? spoken.filter((d) => QUARRELLED_OVER.has(d)) : spoken;
  // Money is about what it is for ("a credit for its navy").
  const purpose = near.some((d) => d !== "finance");
  // Oil and arms that are bought are energy and arms.
  const goods = near.includes("energy") || near.includes("military");
  return DOMAINS.filter((d) => near.includes(d) && !(d === "finance" && purpose) && !(d === "trade" && goods));
}

/** "Ended its agreement with Y" is no cooperation with Y; and what the phrase is about is better than nothing. */
export function contradicts(phrase: TieFound, tie: TieFound): boolean {
  // Who brokers between X and Y is a party with both: less than that need not be told.
  if (phrase.polarity === "mediation" && tie.parties.length < phrase.parties.length) {
    return tie.polarity !== "tension" && tie.parties.every((p) => phrase.parties.includes(p));
  }
  if (!areSame(phrase.parties, tie.parties)) return false;
  if (phrase.polarity === tie.polarity) return isVague(tie) && !isVague(phrase);
  if (tie.polarity === "support" && isVague(tie)) return true;
  // Who gives arms supports: the same sentence's "supplied" says no more.
  if (phrase.polarity === "support" && tie.polarity === "cooperation" && (tie.domain === phrase.domain || isVague(tie)))
    return tie.why !== OWNED;
  return phrase.polarity === "tension" && tie.polarity !== "mediation";
}
