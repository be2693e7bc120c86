import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "./knowledge.ts";

/** What hinders writing to a file, as far as can be told before; null for nothing. */
export function hindrance(file: string): string | null {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (folder === undefined) return "its folder does not exist";
  if (!folder.isDirectory()) return "what should be its folder is a file";
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? "it is a folder" : null;
}

/**
 * Writes a file whole or not at all: beside it first, then in its place.
 * @throws {Error} that says why in a word ("EACCES"), without a path of this machine
 */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  const beside = join(dirname(file), `.${basename(file)}.next-${process.pid}`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    throw new Error(reasonOf(error));
  } finally {
    rmSync(beside, { force: true });
  }
}
