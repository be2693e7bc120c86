import { BY_LIKELIHOOD } from "../geoparse/text/clues.ts";
import type { MadeAtlas } from "./makeAtlas.ts";

/** Below this a place is named in the summary, for someone to look at. */
const DOUBTFUL = 0.5;

/**
 * What the command says at its end: counts, and each name that was not resolved or is in doubt, with the reason.
 * @param out the output folder as the user knows it
 */
export function summaryOf({ readings, files, stale, unreadable }: MadeAtlas, out: string): string {
  const featuresOf = (path: string) => {
    const file = files.get(path);
    return file !== undefined && "features" in file ? file.features.length : 0;
  };
  const atlas = files.get("atlas.json");
  const { countries, organisations } = atlas !== undefined && "countries" in atlas ? atlas : NONE;
  const mentions = readings.reduce((sum, reading) => sum + reading.mentions.length, 0);
  return [
    `${count(readings.length, "article")} read: ${count(mentions, "mention")} of ${count(featuresOf("places.geojson"), "place")}` +
      ` in ${count(countries.length, "country", "countries")}, ${count(featuresOf("visits.geojson"), "visit")},` +
      ` ${count(featuresOf("ties.geojson"), "tie")}, ${count(organisations.length, "organisation")}. Written to ${out}`,
    ...section(
      "Not read",
      unreadable.map(({ name, why }) => `${name}: ${why}`),
    ),
    ...section("Not resolved", unresolved(readings)),
    ...section("In doubt", doubtful(readings)),
    ...section("Told by no rule, only by the words around; to be checked", likely(readings)),
    ...section(
      "Stale corrections",
      stale.map(({ correction, why }) => `${correction.document}, “${correction.quote}”: ${why}`),
    ),
  ].join("\n");
}

const NONE = { countries: [], organisations: [] } as const;

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** Names that were taken for places and that nobody knows, each once for an article. */
function unresolved(readings: MadeAtlas["readings"]): string[] {
  return readings.flatMap(({ document, dropped }) =>
    unique(
      dropped
        .filter(({ stage }) => stage === "resolve")
        .map(({ surface, why }) => `${document.id}: “${oneLine(surface)}” (${why})`),
    ),
  );
}

function doubtful(readings: MadeAtlas["readings"]): string[] {
  return readings.flatMap(({ document, mentions }) =>
    unique(
      mentions
        .filter(({ kind, confidence }) => kind !== "embedded" && confidence < DOUBTFUL)
        .map(({ surface, place, confidence, why }) => {
          return `${document.id}: “${oneLine(surface)}” taken for ${place ?? "no place"} (${confidence.toFixed(2)}: ${why})`;
        }),
    ),
  );
}

/** Visits and ties for which nothing but a second reading speaks, with the sentence that it took for evidence. */
function likely(readings: MadeAtlas["readings"]): string[] {
  return readings.flatMap(({ document, visits, ties }) =>
    unique(
      [
        ...visits.map((v) => ({ ...v, what: `${v.visitor} in ${v.iso3} (${v.status})` })),
        ...ties.map((t) => ({ ...t, what: `${t.parties.join(" and ")} (${t.domain} ${t.polarity})` })),
      ].flatMap(({ why, what, evidence: [first] }) =>
        why === BY_LIKELIHOOD && first
          ? [`${document.id}: ${what}, “${oneLine(document.text.slice(first.start, first.end))}”`]
          : [],
      ),
    ),
  );
}

const unique = (lines: readonly string[]) => [...new Set(lines)];
const oneLine = (text: string) => text.replace(/\s+/g, " ");
