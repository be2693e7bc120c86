import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import type { SourceDocument } from "../geoparse/model.ts";
import { inOrder } from "../geoparse/text/evidence.ts";
import { reasonOf } from "./knowledge.ts";

export interface Unread {
  readonly name: string;
  readonly why: string;
}

export interface Seeds {
  /** In order of their names' code units. */
  readonly documents: readonly SourceDocument[];
  /** Articles that cannot be read. */
  readonly unreadable: readonly Unread[];
  /** What is no article: other kinds of file, folders. */
  readonly passedOver: readonly Unread[];
}

const ARTICLE = /\.txt$/i;
/** Longest name that the usual file systems take, in bytes. */
const LONGEST_NAME = 255;

/**
 * Reads the articles of a folder: files that end in .txt, in UTF-8, and links to such. A byte order mark stays in the text, because
 * offsets count it.
 * @throws where the folder itself cannot be listed
 */
export function readSeeds(dir: string): Seeds {
  const documents: SourceDocument[] = [];
  const unreadable: Unread[] = [];
  const passedOver: Unread[] = [];
  for (const name of readdirSync(dir).sort(inOrder)) {
    const other = whyNoArticle(dir, name);
    if (other !== null) {
      passedOver.push({ name, why: other });
      continue;
    }
    const text = readArticle(dir, name);
    if (typeof text === "string") documents.push({ id: name, text });
    else unreadable.push({ name, why: text.why });
  }
  return { documents, unreadable, passedOver };
}

function whyNoArticle(dir: string, name: string): string | null {
  if (!ARTICLE.test(name)) return "not a .txt file";
  // A file that is gone or can't be looked at, or a link that leads nowhere, is for the reading to report.
  const status = lookAt(join(dir, name));
  if (status === null || status.isFile()) return null;
  return status.isDirectory() ? "a folder" : "not a plain file";
}

/** What a path or the link there leads to; null where nothing can be seen. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function readArticle(dir: string, name: string): string | { readonly why: string } {
  if (Buffer.byteLength(`${name}.json`) > LONGEST_NAME)
    return { why: "its name is too long to write a file of that name" };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dir, name));
  } catch (error) {
    return { why: `it cannot be opened (${reasonOf(error)})` };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { why: `not text: byte ${zero} is zero (binary, or not in UTF-8)` };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { why: `not valid UTF-8 (byte ${firstInvalid(bytes)})` };
  }
  return text.replace(/^\uFEFF/, "").trim() === "" ? { why: "there is no text in it" } : text;
}

/** Where UTF-8 ends to be valid, in bytes from 0: where decoding and encoding again first differ. */
function firstInvalid(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString("utf8"), "utf8");
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? bytes.length : at;
}
