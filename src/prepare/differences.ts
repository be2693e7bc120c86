import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** Every file under a folder, as a path from there with forward slashes, in order. A folder that is not there is empty. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

/**
 * Compares two folders byte by byte.
 * @returns a line for each file that differs or stands in one of them only; none where they are the same
 */
export async function differences(committed: string, made: string): Promise<string[]> {
  const before = await filesUnder(committed);
  const after = await filesUnder(made);
  const lines: string[] = [];
  for (const file of new Set([...before, ...after])) {
    if (!after.includes(file)) lines.push(`${file} is no longer made`);
    else if (!before.includes(file)) lines.push(`${file} is made, but not there`);
    else if (!(await readFile(join(committed, file))).equals(await readFile(join(made, file)))) {
      lines.push(`${file} differs from what is made`);
    }
  }
  return lines;
}
