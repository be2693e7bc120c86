/** Looks whether `data/story.json` is what it should be, and whether each of its steps still finds what it shows. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { loadAtlas } from "../app/loading.ts";
import { NO_STORY, type Step, type Story, StorySchema } from "../atlas/story.ts";
import { FormatError, validate } from "../atlas/validate.ts";
import { formatStepView, parseAddress } from "../state/address.ts";
import { type AtlasData, knows, knowsDocument } from "../state/data.ts";
import { isActive, underFilter } from "../state/filter.ts";
import { linksOf } from "../story/markdown.ts";
import { DATA } from "./knowledge.ts";

export const STORY_FILE = "data/story.json";

/** The file cannot be told at all: `message` says where and what to do. */
export class StoryFault extends Error {}

/** A step that shows less than its editor meant. */
export interface StaleStep {
  /** Of the file, counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly step: number;
  readonly title: string;
  readonly why: string;
}

/** As a line for the console, beginning as editors and terminals know to open it. */
export function staleLine({ line, step, title, why }: StaleStep): string {
  return `${STORY_FILE}:${line}: step ${step}, “${title}”: ${why}`;
}

interface ReadStory {
  readonly story: Story;
  /** The line, counted from 1, on which a value of the file begins. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** @throws {StoryFault} naming line, place and what was expected */
export function readStory(text: string): ReadStory {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const [error] = errors;
  if (error !== undefined) {
    const lastComma = /,\s*$/.test(text.slice(0, error.offset)) ? " After the last step there is no comma." : "";
    throw new StoryFault(
      `${STORY_FILE}:${lineAt(error.offset)}: this is no JSON (${printParseErrorCode(error.error)}): look here, and at the end of the line before.${lastComma}`,
    );
  }
  const lineOf = (path: readonly (string | number)[]) => lineAt(nearest(root, path)?.offset ?? 0);
  try {
    return { story: validate(StorySchema, JSON.parse(text), STORY_FILE), lineOf };
  } catch (fault) {
    if (!(fault instanceof FormatError)) throw fault;
    const path = fault.path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const expected = fault.message.slice(STORY_FILE.length + 2);
    throw new StoryFault(`${STORY_FILE}:${lineOf(path)}: ${expected}. data/README.md says what a story holds.`);
  }
}

/** The node at a path, or the innermost one around it where the path leads to nothing: a missing key has no line of its own. */
function nearest(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  if (root === undefined) return undefined;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node.parent?.type === "property" ? node.parent : node;
  }
  return root;
}

/** What of its views and links a story's atlas does not hold, step by step. */
export function staleSteps({ story, lineOf }: ReadStory, data: AtlasData): readonly StaleStep[] {
  return story.steps.flatMap((step: Step, index) => {
    const at = (key: keyof Step, whys: readonly string[]): readonly StaleStep[] =>
      whys.map((why) => ({ line: lineOf(["steps", index, key]), step: index + 1, title: step.title, why }));
    return [
      ...at("view", [...viewFaults(step.view, data), ...emptiness(step.view, data)]),
      ...at("text", linkFaults(step.text, data)),
      ...at("notes", linkFaults(step.notes, data)),
    ];
  });
}

function linkFaults(text: string, data: AtlasData): readonly string[] {
  return linksOf(text).flatMap(({ address, isAllowed }) => {
    if (!isAllowed)
      return [`the link to ${address} is shown as plain text: only views of this page (?…) and https:// are followed`];
    return address.startsWith("?") ? viewFaults(address, data) : [];
  });
}

/** Parameters of the address that are the reader's own, or say how the page is shown. */
const NOT_OF_A_STEP = ["theme", "lang", "present", "notes", "step", "embed", "poster", "panel", "controls"];

/**
 * Why a view cannot be shown as it is asked for; empty where it can. Theme and language in it are the reader's own.
 * @param query with or without "?"
 */
export function whyNotShown(query: string, data: AtlasData): readonly string[] {
  const asked = new URLSearchParams(query);
  for (const name of NOT_OF_A_STEP) asked.delete(name);
  return [...viewFaults(`?${asked}`, data, ""), ...emptiness(query, data)];
}

/** Each parameter of a view that the page would ignore, with what to do. */
function viewFaults(
  query: string,
  data: AtlasData,
  advice = ". Correct the view, or take the step out",
): readonly string[] {
  const asked = new URLSearchParams(query);
  const view = parseAddress(query, (selection) => knows(data, selection));
  const read = new URLSearchParams(formatStepView(view));
  return [...asked].flatMap(([name, value]): readonly string[] => {
    if (NOT_OF_A_STEP.includes(name))
      return [`${name} is the reader's own and changes nothing in a step: leave it out`];
    const unknown = nothingOf(name, value, data);
    if (unknown !== null) return [`${name}=${value}: ${unknown}${advice}`];
    const kept = name === "view" ? read.has(name) : sameList(read.get(name), value);
    return kept
      ? []
      : [`${value === "" ? name : `${name}=${value}`} is ignored: README.md lists what an address can say`];
  });
}

/** The page has the words of a list in an order of its own. */
function sameList(one: string | null, other: string): boolean {
  return one?.split(",").sort().join() === other.split(",").sort().join();
}

/** What the atlas has nothing of; null where it has, or where the parameter names nothing. */
function nothingOf(name: string, value: string, data: AtlasData): string | null {
  switch (name) {
    case "country":
      return knows(data, { type: "country", iso3: value })
        ? null
        : "there is no such country in the atlas or on its map";
    case "place":
      return knows(data, { type: "place", id: value }) ? null : "no article names such a region or sea";
    case "visit":
      return knows(data, { type: "visit", id: value }) ? null : "the articles tell of no such visit";
    case "organisation":
      return knows(data, { type: "organisation", id: value }) ? null : "no article names such an organisation";
    case "document":
      return knowsDocument(data, value) ? null : "there is no such article";
    case "excerpt": {
      const at = value.lastIndexOf("@");
      const [document, start] = [value.slice(0, at), Number(value.slice(at + 1))];
      if (!knowsDocument(data, document)) return "there is no such article";
      const begins = data.passages.passages.some((passage) => passage.document === document && passage.start === start);
      return begins ? null : "no sentence of the article that names anything begins there";
    }
    case "documents": {
      const missing = parseAddress(`?documents=${encodeURIComponent(value)}`).filter.documents.filter(
        (id) => !knowsDocument(data, id),
      );
      return missing.length === 0 ? null : `there is no article ${missing.join(", ")}`;
    }
    case "domain":
      return unusedDomains(value, data);
    default:
      return null;
  }
}

function unusedDomains(value: string, data: AtlasData): string | null {
  const used = new Set<string>(data.ties.features.map(({ properties }) => properties.domain));
  const unused = value.split(",").filter((domain) => !used.has(domain));
  return unused.length === 0 ? null : `no tie is of the domain ${unused.join(", ")}`;
}

/** Where each choice alone finds something, but all together nothing. */
function emptiness(query: string, data: AtlasData): readonly string[] {
  const { filter } = parseAddress(query);
  if (!isActive(filter) || viewFaults(query, data).length > 0) return [];
  const left = underFilter(data, filter).data;
  const nothing = left.ties.features.length === 0 && left.visits.features.length === 0;
  return nothing ? ["no visit and no tie stands under its filter: loosen it, or take the step out"] : [];
}

/**
 * Checks the story of the repository against its atlas.
 * @returns the story, and the lines to warn with
 * @throws {StoryFault} where it cannot be told at all
 */
export async function checkStory(
  folder = DATA,
): Promise<{ readonly story: Story; readonly warnings: readonly string[] }> {
  const file = join(folder, "story.json");
  if (!existsSync(file)) return { story: NO_STORY, warnings: [] };
  const read = readStory(readFileSync(file, "utf8"));
  const data = await loadAtlas(async (path) => readFileSync(join(folder, path), "utf8"));
  return { story: read.story, warnings: staleSteps(read, data).map(staleLine) };
}

/** The story as its editor wrote it, or one without steps: the page asks for no file that is not there. */
export function storyText(root: string): string {
  const file = join(root, STORY_FILE);
  return existsSync(file) ? readFileSync(file, "utf8") : JSON.stringify(NO_STORY);
}
