/** The filter's part of the query string. What is malformed is ignored, and so is what no vocabulary holds. */
import { DOMAINS, POLARITIES, STATUSES } from "../atlas/vocabulary.ts";
import { type Filter, isActive, type Month, NO_FILTER } from "./filter.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function parseFilter(parameters: URLSearchParams): Filter {
  const list = (name: string) => parameters.get(name)?.split(",") ?? [];
  const shows = parameters.get("show");
  const from = monthIn(parameters.get("from"));
  const to = monthIn(parameters.get("to"));
  const runsBackwards = from !== null && to !== null && from > to;
  const filter: Filter = {
    domains: known(DOMAINS, list("domain")),
    polarities: known(POLARITIES, list("polarity")),
    statuses: known(STATUSES, list("status")),
    shows: shows === "visits" || shows === "ties" ? shows : null,
    documents: [...new Set(list("documents").map(unescaped).filter(Boolean))],
    from: runsBackwards ? null : from,
    to: runsBackwards ? null : to,
    undated: parameters.get("undated") !== "no",
  };
  return isActive(filter) ? filter : NO_FILTER;
}

/** @returns parameters as they stand between the "&" of a query string, in a fixed order */
export function filterParameters(filter: Filter): readonly string[] {
  const { domains, polarities, statuses, shows, documents, from, to, undated } = filter;
  const lists = [
    ["domain", domains],
    ["polarity", polarities],
    ["status", statuses],
    ["documents", documents.map((id) => encodeURIComponent(escaped(id)))],
  ] as const;
  return [
    ...lists.flatMap(([name, values]) => (values.length > 0 ? [`${name}=${values.join(",")}`] : [])),
    ...(shows === null ? [] : [`show=${shows}`]),
    ...(from === null ? [] : [`from=${from}`]),
    ...(to === null ? [] : [`to=${to}`]),
    ...(undated ? [] : ["undated=no"]),
  ];
}

/** The words of a vocabulary that were asked for, in its own order. */
function known<T extends string>(vocabulary: readonly T[], asked: readonly string[]): readonly T[] {
  return vocabulary.filter((word) => asked.includes(word));
}

function monthIn(value: string | null): Month | null {
  return value !== null && MONTH.test(value) ? value : null;
}

/** A file's name may hold the comma that parts the list. */
const escaped = (id: string) => id.replaceAll("%", "%25").replaceAll(",", "%2C");
const unescaped = (id: string) => id.replaceAll(/%2C/gi, ",").replaceAll("%25", "%");
