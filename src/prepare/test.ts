/**
 * `npm test`: every check of the repository, in order, with one closing line `N passed, N failed`.
 * A check that fails does not hide the later ones; only the browser tests wait for a build that worked.
 *
 *     npm test                      all of it
 *     npm test -- --unit            unit and component tests
 *     npm test -- --browser [FILE]  build, then the tests in a real browser (of files whose name holds FILE)
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "../atlas/validate.ts";
import { differences } from "./differences.ts";
import { closing, type Outcome, stepOutcome, testsOutcome, VitestReportSchema } from "./outcome.ts";

const USAGE = "Usage: npm test [-- --unit | --browser [FILE…]]";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { browser: { type: "boolean" }, unit: { type: "boolean" } },
      allowPositionals: true,
    });
    return { browser: values.browser ?? false, unit: values.unit ?? false, files: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

const require = createRequire(import.meta.url);

/** Path of a package's command, so that it is run without a shell on every system. */
function commandOf(packageName: string, command: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), command);
}

/** Runs Node with the terminal handed on; resolves to the exit code. */
function node(...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a script of package.json as `npm run` does; resolves to the exit code. */
function npmRun(script: string, ...args: string[]): Promise<number> {
  const npm = process.env.npm_execpath;
  const rest = ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])];
  if (npm !== undefined) return node(npm, ...rest);
  return new Promise((resolve, reject) => {
    const child = spawn("npm", rest, { stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

async function tests(name: string, rerun: string, scratch: string, args: readonly string[]): Promise<Outcome> {
  const file = join(scratch, `${name}.json`);
  const exitCode = await node(
    commandOf("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...args,
  );
  const text = await readFile(file, "utf8").catch(() => null);
  return testsOutcome(name, text === null ? null : parse(VitestReportSchema, text, "vitest's report"), exitCode, rerun);
}

/** The committed atlas must be what the command makes of the articles: anything else would be an answer nobody can trace. */
async function atlasIsCurrent(scratch: string): Promise<number> {
  const made = join(scratch, "atlas");
  const exitCode = await npmRun("geocode", "--out", made, "--quiet");
  if (exitCode !== 0) return exitCode;
  const lines = await differences("data/atlas", made);
  for (const line of lines) console.error(`data/atlas: ${line}`);
  return lines.length === 0 ? 0 : 1;
}

function browserTests(scratch: string, files: readonly string[]): Promise<Outcome> {
  const args = ["--config", "src/e2e/vitest.config.ts", ...files];
  return tests("browser", "npm run test:browser", scratch, args);
}

async function main(): Promise<number> {
  const { browser, unit, files } = readArguments();
  const all = !browser && !unit;
  const outcomes: Outcome[] = [];
  const scratch = await mkdtemp(join(tmpdir(), "eastward-test-"));

  const check = async (name: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    console.log(`\n── ${name}`);
    const started = performance.now();
    const outcome = await work();
    outcomes.push(outcome);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${outcome.failed === 0 ? "passed" : "FAILED"}, ${seconds} s`);
    return outcome;
  };
  const step = (name: string, rerun: string, work: () => Promise<number>) =>
    check(name, async () => stepOutcome(name, await work(), rerun));

  try {
    if (all) {
      await step("types", "npm run types", () => npmRun("types"));
      await step("lint", "npm run lint", () => npmRun("lint"));
      await step("knip", "npm run knip", () => npmRun("knip"));
    }
    if (all || unit) await check("unit", () => tests("unit", "npm run test:unit", scratch, files));
    if (all) {
      await step("atlas", "npm run geocode && git diff --stat data/atlas", () => atlasIsCurrent(scratch));
    }
    if (all || browser) {
      const build = await step("build", "npm run build", () => npmRun("build"));
      await check("browser", async () =>
        build.failed === 0
          ? browserTests(scratch, files)
          : stepOutcome("browser tests, for want of a build", 1, "npm run test:browser"),
      );
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }

  const { lines, exitCode } = closing(outcomes);
  console.log(`\n${lines.join("\n")}`);
  return exitCode;
}

process.exitCode = await main();
