/** One article through all stages. */

import { published } from "./days/published.ts";
import { createLeaderFinder } from "./leaders/leaders.ts";
import type { Cleaned, DroppedSpan, Knowledge, Located, Reading, SourceDocument } from "./model.ts";
import { createGazetteer } from "./places/gazetteer.ts";
import { createOrganisations } from "./places/organisations.ts";
import { createRecogniser } from "./places/recognise.ts";
import { createResolver } from "./places/resolve.ts";
import { clean } from "./text/clean.ts";
import { sentences as splitSentences } from "./text/sentences.ts";
import { createTies } from "./ties/ties.ts";
import { createVisits } from "./visits/visits.ts";

const at = (stage: string, dropped: readonly DroppedSpan[]) =>
  dropped.map(({ start, end, surface, why }) => ({ start, end, surface, why, stage }));

function boilerplateOf(text: string, { boilerplate }: Cleaned) {
  return boilerplate.map(({ start, end, why }) => {
    return { start, end, why, surface: text.slice(start, end), stage: "clean" };
  });
}

/** What stands in an article and which places and organisations it names, before visits and ties are read. */
export type PlaceReading = Located & { readonly dropped: Reading["dropped"] };

/**
 * Builds the tables of names once. The reader it returns is pure and does the first half of what createReader does.
 * @param knowledge the curated files, validated
 */
export function createPlaceReader(knowledge: Knowledge): (document: SourceDocument) => PlaceReading {
  const { recognise } = createRecogniser(createGazetteer(knowledge), knowledge.weights.place);
  const organisationsOf = createOrganisations(knowledge.organisations);
  const resolve = createResolver(knowledge);

  return (document) => {
    const { text } = document;
    const cleaned = clean(text);
    const sentences = splitSentences(text, cleaned);
    const toponyms = recognise(text, cleaned, sentences);
    const mentions = resolve(text, sentences, toponyms.kept);
    const organisations = organisationsOf(text, sentences);
    return {
      document,
      cleaned,
      sentences,
      mentions: mentions.kept,
      organisations,
      dropped: [
        ...boilerplateOf(text, cleaned),
        ...at("recognise", toponyms.dropped),
        ...at("resolve", mentions.dropped),
      ],
    };
  };
}

/**
 * Builds the tables of names once; the reader it returns is pure.
 * @param knowledge the curated files, validated
 * @returns reads one article: never throws, whatever its text
 */
export function createReader(knowledge: Knowledge): (document: SourceDocument) => Reading {
  const locate = createPlaceReader(knowledge);
  const findLeaders = createLeaderFinder(knowledge);
  const visitsOf = createVisits(knowledge, findLeaders);
  const tiesOf = createTies(knowledge, findLeaders);

  return (document) => {
    const located = locate(document);
    const { cleaned, sentences, mentions, organisations, dropped } = located;
    const visits = visitsOf(located);
    const ties = tiesOf(located);
    return {
      document,
      cleaned,
      sentences,
      mentions,
      organisations,
      published: published(document, cleaned),
      visits: visits.kept,
      ties: ties.kept,
      dropped: [...dropped, ...at("visits", visits.dropped), ...at("ties", ties.dropped)],
    };
  };
}
