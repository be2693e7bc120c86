import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "./knowledge.ts";

/** Files of a folder by their path in it, with "/" between. */
export type FileTexts = ReadonlyMap<string, string>;

/**
 * Puts a whole new folder in the place of the old one: it is written beside it, then two renames exchange them. A crash
 * leaves the old one or the new one; `recover` clears up after one between the renames.
 * @param dir absolute; what it held is gone afterwards
 */
export function publish(dir: string, files: FileTexts): void {
  const [next, old] = [sibling(dir, "next"), sibling(dir, "old")];
  rmSync(next, { recursive: true, force: true });
  try {
    for (const [path, text] of files) {
      const file = join(next, path);
      makeFolder(dirname(file));
      writeFileSync(file, text, { flag: "wx" });
    }
    exchange(dir, next, old);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** One by one: made in one call, a folder that the system will not have (in /proc) keeps Node trying for ever. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  try {
    mkdirSync(dir);
  } catch (error) {
    if (reasonOf(error) !== "EEXIST") throw error;
  }
}

/** Two runs at once may take each other's place: the later one just exchanges again. */
const ATTEMPTS = 5;

function exchange(dir: string, next: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(dir)) renameSync(dir, old);
    try {
      renameSync(next, dir);
      return;
    } catch (error) {
      if (!existsSync(dir) && existsSync(old)) renameSync(old, dir);
      const taken = ["ENOTEMPTY", "EEXIST"].includes(reasonOf(error));
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * Clears up after runs that were broken off: what they had not finished goes, and where the folder itself is missing,
 * the old one comes back.
 * @param dir absolute
 */
export function recover(dir: string): void {
  const parent = dirname(dir);
  if (!existsSync(parent)) return;
  const left = readdirSync(parent).flatMap((name) => {
    const match = LEFT.exec(name);
    if (match?.[1] !== basename(dir)) return [];
    return [{ path: join(parent, name), isOld: match[2] === "old", pid: Number(match[3]) }];
  });
  for (const { path, isOld, pid } of left) {
    if (isOld && !existsSync(dir)) renameSync(path, dir);
    else if (!isRunning(pid)) rmSync(path, { recursive: true, force: true });
  }
}

/** ".atlas.next-4711": hidden, and with the process that writes it, so that two runs at once don't meet. */
const sibling = (dir: string, what: "next" | "old") => join(dirname(dir), `.${basename(dir)}.${what}-${process.pid}`);
const LEFT = /^\.(.+)\.(next|old)-(\d+)$/;

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return reasonOf(error) === "EPERM";
  }
}

/** Whether a folder may be replaced: missing, empty, or with this file in it, which only what we wrote has. */
export function isOurs(dir: string, mark: string): boolean {
  if (!existsSync(dir)) return true;
  return statSync(dir).isDirectory() && (readdirSync(dir).length === 0 || existsSync(join(dir, mark)));
}
