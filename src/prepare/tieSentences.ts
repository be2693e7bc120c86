/** The invented sentences of `data/gold/invented/tie-sentences.json`: each names two states and says how they are tied. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { FormatError, parse } from "../atlas/validate.ts";
import { DOMAINS, type Domain, POLARITIES, type Polarity } from "../atlas/vocabulary.ts";
import type { Located, SourceDocument } from "../geoparse/model.ts";

/** By what they say: "trade tension", "energy cooperation, trade cooperation", "no tie". */
const TieSentencesSchema = v.strictObject({
  version: v.literal(1),
  sentences: v.record(v.string(), v.array(v.string())),
});

const NO_TIE = "no tie";

/** A sentence read alone. */
export interface TieSentenceSaid {
  readonly located: Located;
  /** None where it says of no tie. */
  readonly ties: readonly { readonly domain: Domain; readonly polarity: Polarity }[];
}

/** @throws {FormatError} naming what is malformed, and what was expected */
export function readTieSentences(
  file: string,
  locate: (document: SourceDocument) => Located,
): readonly TieSentenceSaid[] {
  const { sentences } = parse(TieSentencesSchema, readFileSync(file, "utf8"), file);
  return Object.entries(sentences).flatMap(([kinds, texts]) => {
    const ties = kinds === NO_TIE ? [] : kinds.split(", ").map((kind) => kindOf(kind, file));
    return texts.map((text) => ({ located: locate({ id: text, text }), ties }));
  });
}

function kindOf(kind: string, file: string): TieSentenceSaid["ties"][number] {
  const [first, second] = kind.split(" ");
  const domain = DOMAINS.find((d) => d === first);
  const polarity = POLARITIES.find((p) => p === second);
  if (domain === undefined || polarity === undefined)
    throw new FormatError(file, "sentences", `"no tie", or a domain and a polarity ("trade tension")`, kind);
  return { domain, polarity };
}
