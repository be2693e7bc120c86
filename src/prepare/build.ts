/**
 * `npm run build -- [--site URL] [options of vite build]`: the page as static files in `dist/`.
 * `--site` says where it will be published, for the tags that want whole addresses.
 */
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE_VARIABLE } from "./card.ts";
import { Stop, siteOf } from "./exportOptions.ts";

/** @throws {Stop} where there is a `--site` that is no address of a page */
export function buildOptions(args: readonly string[]): {
  readonly site: string | null;
  readonly rest: readonly string[];
} {
  const rest: string[] = [];
  let site: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    const [, given] = /^--site=(.*)$/s.exec(arg) ?? [];
    if (given === undefined && arg !== "--site") rest.push(arg);
    else site = siteOf(given ?? args[++at] ?? "");
  }
  return { site, rest };
}

/** @returns the exit code */
export function runBuild(args: readonly string[]): Promise<number> {
  const { site, rest } = buildOptions(args);
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const env = site === null ? process.env : { ...process.env, [SITE_VARIABLE]: site };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, "build", ...rest], { stdio: "inherit", env });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await runBuild(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`build: ${error.message}\n`);
    process.exitCode = 2;
  }
}
