/**
 * A second reading of an article's ties. Of two states that a sentence names and no rule ties there, the words around may
 * make it likely all the same that it speaks of a tie; and they may say that a tie that rules tell is of another kind.
 * What that takes was learned from annotated articles (`npm run train:likely`).
 */
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../../atlas/vocabulary.ts";
import { BY_LIKELIHOOD, createBalance, createKindBalance, type Likely } from "../text/clues.ts";
import { type TieFound, tieFound } from "./sameTie.ts";
import { TIE_KINDS } from "./tieKinds.ts";
import { statusOf } from "./tieStatus.ts";
import { createTieSuspectFinder, type TieSuspect, type TiesRead } from "./tieSuspects.ts";
import { createTieVocabulary, type TieSentence } from "./tieWordReader.ts";

/** What is added to why a rule tells a tie whose kind the words around say. */
const KIND_BY_LIKELIHOOD = "its kind by the words around";

/** How likely each kind of a tie is, in the order of {@link TIE_KINDS}. */
type LikelyKinds = readonly number[];

/** @returns gives the ties of an article: those that rules tell, of the kinds that are likely, and others that are likely enough */
export function createLikelyTies({ tieGroups, ties }: Likely): (read: TiesRead) => readonly TieFound[] {
  const vocabulary = createTieVocabulary(tieGroups, [ties.weights, ties.kinds]);
  const suspectsIn = createTieSuspectFinder(vocabulary);
  const tied = createBalance(ties.weights, vocabulary.numbersOf);
  const kinds = createKindBalance(TIE_KINDS, ties.kinds, ties.anyKind, vocabulary.numbersOf);
  const kindsOf = (suspect: TieSuspect): LikelyKinds => {
    suspect.noteKindClues(kinds);
    return kinds.likelihoods();
  };
  return (read) => {
    /** What is told instead of ties that rules tell. */
    const instead = new Map<TieFound, readonly TieFound[]>();
    const more: TieFound[] = [];
    let sentence: TieSentence | null = null;
    let shared = 0;
    for (const suspect of suspectsIn(read)) {
      const { here, elsewhere } = suspect.told;
      if (here.length > 0) {
        const [first, ...others] = here;
        if (first === undefined || !here.every(isOfTwo) || others.some((t) => t.polarity !== first.polarity)) continue;
        instead.set(first, retold(here, first, kindsOf(suspect), ties));
        for (const other of others) instead.set(other, []);
        continue;
      }
      if (suspect.isSpokenFor) continue;
      if (suspect.sentence !== sentence) {
        sentence = suspect.sentence;
        suspect.noteSentenceClues(tied);
        shared = tied.weight();
      }
      suspect.notePairClues(tied);
      const likely = tied.likelihood(shared);
      const { least, leastOfKind } = elsewhere.length > 0 ? ties.further : ties;
      if (likely < least || (read.found.length === 0 && likely < ties.leastUnaided)) continue;
      // What rules tell of the two needs no likely sentence beside the sure ones.
      const likelyTies = told(suspect, kindsOf(suspect), leastOfKind / likely, ties.domain.added);
      more.push(...likelyTies.filter((tie) => !elsewhere.some((other) => isOfKind(other, tie))));
    }
    const all: TieFound[] = [];
    for (const tie of read.found) {
      const others = instead.get(tie);
      if (others === undefined) all.push(tie);
      else all.push(...others);
    }
    all.push(...more);
    return all;
  };
}

/** Whether a tie is of two states by themselves: what ties more of them, rules know better. */
function isOfTwo({ parties, bloc }: TieFound): boolean {
  return parties.length === 2 && bloc === null;
}

function isOfKind(one: TieFound, other: TieFound): boolean {
  return one.domain === other.domain && one.polarity === other.polarity;
}

/** What rules tell of two states in a sentence, all of one polarity, but of the kinds that are likely. */
function retold(
  here: readonly TieFound[],
  first: TieFound,
  kinds: LikelyKinds,
  { domain: least, turned }: Pick<Likely["ties"], "domain" | "turned">,
): readonly TieFound[] {
  const [other, likely] = likeliest(POLARITIES, kinds);
  const polarity = likely >= turned ? other : first.polarity;
  const domains = DOMAINS.filter((domain) => {
    const byRules = here.some((tie) => tie.domain === domain);
    return likelihoodOf(domain, kinds) >= (byRules ? least.kept : least.added);
  });
  const about = domains.length > 0 ? domains : new Set(here.map((tie) => tie.domain));
  return [...about].map((domain) => {
    const byRules = here.find((tie) => tie.domain === domain && tie.polarity === polarity);
    if (byRules !== undefined) return byRules;
    const { parties, status, evidence, why, bloc } = first;
    return tieFound(parties, domain, polarity, status, evidence, `${why}, ${KIND_BY_LIKELIHOOD}`, bloc);
  });
}

/**
 * A tie that no rule tells, of its likeliest polarity: of all domains that are likely, at least of one.
 * @param least how likely the likeliest kind must be
 * @param added how likely further domains must be
 */
function told(
  { parties, sentence: { sentence, words } }: TieSuspect,
  kinds: LikelyKinds,
  least: number,
  added: number,
): readonly TieFound[] {
  const [polarity, likelyPolarity] = likeliest(POLARITIES, kinds);
  const [domain, likelyDomain] = likeliest(DOMAINS, kinds);
  if (likelyPolarity * likelyDomain < least) return [];
  const status = statusOf(words);
  const evidence = { start: sentence.start, end: sentence.end };
  const domains = DOMAINS.filter((one) => one === domain || likelihoodOf(one, kinds) >= added);
  const why = BY_LIKELIHOOD;
  return domains.map((one): TieFound => ({ parties, bloc: null, domain: one, polarity, status, evidence, why }));
}

function likelihoodOf(kind: Domain | Polarity, kinds: LikelyKinds): number {
  return kinds[TIE_KINDS.indexOf(kind)] ?? 0;
}

function likeliest<Kind extends Domain | Polarity>(
  all: readonly [Kind, ...Kind[]],
  kinds: LikelyKinds,
): readonly [Kind, number] {
  let found: readonly [Kind, number] = [all[0], 0];
  for (const kind of all) {
    const likely = likelihoodOf(kind, kinds);
    if (likely > found[1]) found = [kind, likely];
  }
  return found;
}
