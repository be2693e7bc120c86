/** The annotated articles of `data/gold/`: what a reader of the five articles should find. Rules in its README. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { FormatError, parse } from "../atlas/validate.ts";
import {
  DateRangeFields,
  DOMAINS,
  Iso3,
  KINDS,
  Lat,
  Lon,
  POLARITIES,
  ROLES,
  TIE_STATUSES,
  VISIT_STATUSES,
} from "../atlas/vocabulary.ts";
import type { SourceDocument } from "../geoparse/model.ts";
import { reasonOf } from "./knowledge.ts";
import { readSeeds } from "./seeds.ts";

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanEntries = { start: Offset, end: Offset };
const Evidence = v.array(v.object(spanEntries));

const GoldSchema = v.object({
  document: v.string(),
  published: v.object(DateRangeFields),
  boilerplate: v.array(v.object(spanEntries)),
  mentions: v.array(
    v.object({
      ...spanEntries,
      surface: v.string(),
      kind: v.picklist(KINDS),
      role: v.picklist(ROLES),
      /** Empty: not tested. */
      iso3: v.array(Iso3),
      lon: v.nullable(Lon),
      lat: v.nullable(Lat),
      /** Neither finding nor missing it counts. */
      optional: v.boolean(),
    }),
  ),
  /** Every country that the article names; absent: not tested. */
  countries: v.optional(v.array(Iso3)),
  visits: v.array(
    v.object({
      visitor: v.string(),
      iso3: Iso3,
      ...DateRangeFields,
      /** Absent: not tested. */
      status: v.optional(v.picklist(VISIT_STATUSES)),
      evidence: Evidence,
    }),
  ),
  ties: v.array(
    v.object({
      parties: v.array(Iso3),
      /** The organisation's name or acronym. */
      bloc: v.nullable(v.string()),
      domain: v.picklist(DOMAINS),
      polarity: v.picklist(POLARITIES),
      status: v.picklist(TIE_STATUSES),
      evidence: Evidence,
    }),
  ),
});
export type Gold = v.InferOutput<typeof GoldSchema>;

/**
 * The annotations of a folder, in name order.
 * @throws {FormatError} naming the file, the place in it and what was expected; also where there is none
 */
function readGold(dir: string): readonly Gold[] {
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => name.endsWith(".json"));
  } catch (error) {
    throw new FormatError(dir, "", "a folder of annotations", reasonOf(error));
  }
  if (names.length === 0) throw new FormatError(dir, "", "annotations (.json)", "a folder without any");
  return names.sort().map((name) => parse(GoldSchema, readFileSync(join(dir, name), "utf8"), name));
}

/** An annotation with the article that it is of. */
export interface AnnotatedArticle {
  readonly gold: Gold;
  readonly document: SourceDocument;
}

/**
 * Reads annotated articles, in the name order of their annotations.
 * @param dir of the annotations; @param seeds of the articles
 * @throws {FormatError} as {@link readGold} does, where the articles cannot be listed, and where an annotation has none
 */
export function readAnnotated(dir: string, seeds: string = dir): readonly AnnotatedArticle[] {
  const documents = documentsIn(seeds);
  return readGold(dir).map((gold) => {
    const document = documents.get(gold.document);
    if (document === undefined) throw new FormatError(seeds, "", `the article ${gold.document}`, "none of that name");
    return { gold, document };
  });
}

function documentsIn(dir: string): ReadonlyMap<string, SourceDocument> {
  try {
    return new Map(readSeeds(dir).documents.map((document) => [document.id, document]));
  } catch (error) {
    throw new FormatError(dir, "", "a folder of articles", reasonOf(error));
  }
}
