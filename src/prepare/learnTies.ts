/** Learns from annotated articles what makes it likely that two states are tied, and how. */
import type { LikelyTiesFile } from "../atlas/curated.ts";
import { overlap } from "../atlas/spans.ts";
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../atlas/vocabulary.ts";
import { createLeaderFinder } from "../geoparse/leaders/leaders.ts";
import type { Knowledge } from "../geoparse/model.ts";
import { type ClueWeights, type KindWeights, type NoteClue, writtenNotes } from "../geoparse/text/clues.ts";
import { bitOf, type TieKind } from "../geoparse/ties/tieKinds.ts";
import { createTieSuspectFinder, type TieSuspect } from "../geoparse/ties/tieSuspects.ts";
import { createTieRuleReader } from "../geoparse/ties/ties.ts";
import { createTieVocabulary } from "../geoparse/ties/tieWordReader.ts";
import { type Annotated, type ClueExample, type LearningOptions, learnClues, WEIGHT_OF_TOLD } from "./learnClues.ts";
import type { TieSentenceSaid } from "./tieSentences.ts";

/**
 * Chosen by articles that had not been learned from: where more ties are right (parties, domain and polarity) and what the
 * atlas tells of its own articles stays true. A domain or polarity is put in a rule's place only where that is all but sure.
 */
const THRESHOLDS = {
  least: 0.51,
  leastUnaided: 0.85,
  leastOfKind: 0.15,
  further: { least: 0.9, leastOfKind: 0.55 },
  domain: { kept: 0.15, added: 0.75 },
  turned: 0.9,
} as const;
/** With smaller weights too the file would be twice as large and hardly better. */
const LEAST_WEIGHT = 0.08;
/** Kinds are told by many clues that each say little. */
const OF_KINDS: LearningOptions = {
  least: 0.17,
  penaltyOf: (_, examples) => 0.00012 * examples,
  leastTimes: 5,
};

/** How much a sentence counts that stands alone, against one of an article: whether there is a tie, and of which kind. */
const ALONE = { tied: 0.3, kind: 0.7 } as const;

/** Whether two states are tied, and of which kinds a tie is. */
interface TieExamples {
  readonly tied: ClueExample[];
  readonly domains: ClueExample[];
  readonly polarities: ClueExample[];
}

/**
 * @param sentences that say of ties, each by itself
 * @returns what data/likely/ties.json says, but for where it comes from
 */
export function learnTies(
  articles: readonly Annotated[],
  sentences: readonly TieSentenceSaid[],
  knowledge: Knowledge,
): Omit<LikelyTiesFile, "version" | "source"> {
  const { tied, domains, polarities } = tieExamples(articles, sentences, knowledge);
  return {
    ...THRESHOLDS,
    weights: learnClues(tied, { least: LEAST_WEIGHT }),
    // No clue for domains is one for polarities too.
    ...byKind({ ...learnClues(domains, OF_KINDS), ...learnClues(polarities, OF_KINDS) }),
  };
}

const noteAll =
  (suspect: TieSuspect) =>
  (note: NoteClue): void => {
    const notes = writtenNotes(note, (value) => suspect.textOf(value));
    suspect.noteSentenceClues(notes);
    suspect.notePairClues(notes);
  };

/** Between a kind and a clue that says something of that kind alone. */
const OF = ": ";

/** The clues for one kind, those that say something of it alone under its name. */
const noteKind =
  (suspect: TieSuspect, kind: TieKind) =>
  (note: NoteClue): void => {
    const bit = bitOf(kind);
    suspect.noteKindClues({
      ...writtenNotes(
        (clue, value) => note(`${kind}${OF}${clue}`, value),
        (value) => suspect.textOf(value),
      ),
      noteOf: (of, clue, value) => {
        if ((of & bit) !== 0) note(clue, value);
      },
    });
  };

function tieExamples(
  articles: readonly Annotated[],
  sentences: readonly TieSentenceSaid[],
  knowledge: Knowledge,
): TieExamples {
  const readByRules = createTieRuleReader(knowledge, createLeaderFinder(knowledge));
  const suspectsIn = createTieSuspectFinder(createTieVocabulary(knowledge.likely.tieGroups, null));
  const examples: TieExamples = { tied: [], domains: [], polarities: [] };
  for (const { gold, located } of articles) {
    for (const suspect of suspectsIn(readByRules(located))) {
      const { parties, sentence } = suspect;
      const ties = gold.ties.filter((tie) => parties.every((party) => tie.parties.includes(party)));
      const here = ties.filter((tie) => tie.evidence.some((span) => overlap(span, sentence.sentence)));
      // Where a tie is told elsewhere, this sentence may speak of it too: nobody said.
      if (here.length > 0 || ties.length === 0) addTo(examples, suspect, here, { tied: 1, kind: 1 });
    }
  }
  for (const { located, ties } of sentences) {
    const suspects = suspectsIn(readByRules(located));
    // Of more states it is not said whom the sentence ties.
    if (suspects.length === 1) for (const suspect of suspects) addTo(examples, suspect, ties, ALONE);
  }
  return examples;
}

/** @param ties what the sentence of a suspect says of its states */
function addTo(
  { tied, domains, polarities }: TieExamples,
  suspect: TieSuspect,
  ties: readonly { readonly domain: Domain; readonly polarity: Polarity }[],
  weight: { readonly tied: number; readonly kind: number },
): void {
  const isTold = suspect.told.here.length > 0;
  tied.push({
    noteClues: noteAll(suspect),
    right: ties.length > 0,
    weight: weight.tied * (isTold ? WEIGHT_OF_TOLD : 1),
  });
  if (ties.length === 0) return;
  for (const domain of DOMAINS) {
    const right = ties.some((tie) => tie.domain === domain);
    domains.push({ noteClues: noteKind(suspect, domain), right, weight: weight.kind });
  }
  for (const polarity of POLARITIES) {
    const right = ties.some((tie) => tie.polarity === polarity);
    polarities.push({ noteClues: noteKind(suspect, polarity), right, weight: weight.kind });
  }
}

/** What was learned of each kind and of any, apart. */
function byKind(weights: ClueWeights): { readonly anyKind: ClueWeights; readonly kinds: KindWeights } {
  const anyKind: Record<string, Readonly<Record<string, number>>> = {};
  const kinds: Record<string, Record<string, Record<string, number>>> = {};
  for (const [name, values] of Object.entries(weights)) {
    const at = name.indexOf(OF);
    if (at < 0) {
      anyKind[name] = values;
      continue;
    }
    const clue = name.slice(at + OF.length);
    const ofClue = kinds[clue] ?? {};
    kinds[clue] = ofClue;
    for (const [value, weight] of Object.entries(values))
      ofClue[value] = { ...ofClue[value], [name.slice(0, at)]: weight };
  }
  return { anyKind, kinds };
}
