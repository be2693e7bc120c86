/**
 * The browser of the tests, the bench and the exports: found on this machine, or fetched.
 * It is never skipped silently: where none can be had, the error says what was tried and what to do.
 */
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join, posix, win32 } from "node:path";
import { promisify } from "node:util";
import { type Browser, type BrowserServer, chromium } from "playwright-core";

const run = promisify(execFile);

const MINUTE = 60_000;
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const WINDOWS_PLACES = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];

type Env = Readonly<Record<string, string | undefined>>;

/** Paths that the environment names, the more particular variable first. */
export function namedPaths(env: Env): string[] {
  return [env.CHROMIUM_PATH, env.CHROME_PATH].filter((path): path is string => path !== undefined && path !== "");
}

/** Where a browser of the system may stand, most likely first. The paths need not exist. */
export function systemPaths(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((r) => r !== undefined);
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => win32.join(root, place)));
  }
  const folders = (env.PATH ?? "").split(platform === process.platform ? delimiter : ":").filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  return platform === "darwin" ? [...MAC_PLACES, ...onPath] : onPath;
}

/** One way to come by a browser: where it may then stand. */
export interface Way {
  readonly name: string;
  /** @throws {Error} where this way is closed, saying why */
  paths(): Promise<readonly string[]>;
}

/**
 * Goes through the ways in order and takes the first browser that runs.
 * @param runs resolves to null for a browser that starts, else to the reason why it does not
 * @throws {Error} listing every way with its reason, and what to do
 */
export async function firstThatRuns(
  ways: readonly Way[],
  runs: (path: string) => Promise<string | null>,
): Promise<string> {
  const tried: string[] = [];
  for (const way of ways) {
    try {
      const reasons: string[] = [];
      for (const path of await way.paths()) {
        const reason = await runs(path);
        if (reason === null) return path;
        if (reason !== ABSENT || way.name === NAMED) reasons.push(`${path}: ${reason}`);
      }
      tried.push(`${way.name}: ${reasons.join("; ") || "none"}`);
    } catch (error) {
      tried.push(`${way.name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(
    [
      "No Chromium was found, and none could be fetched. Tried:",
      ...tried.map((line) => `  - ${line}`),
      "Install Chromium or Google Chrome, or set CHROMIUM_PATH to one that runs, and start this command again.",
    ].join("\n"),
  );
}

const NAMED = "CHROMIUM_PATH or CHROME_PATH";
const ABSENT = "no such file, or it may not be run";

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split("\n").slice(0, 3).join(" ").slice(0, 300);
}

async function startsOrWhyNot(path: string): Promise<string | null> {
  try {
    await access(path, constants.X_OK);
  } catch {
    return ABSENT;
  }
  // Chrome for Windows opens a window when it is asked for its version.
  if (process.platform === "win32") return null;
  try {
    await run(path, ["--version", "--no-sandbox"], { timeout: MINUTE });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

async function downloadFromPlaywright(): Promise<string[]> {
  const path = chromium.executablePath();
  if ((await startsOrWhyNot(path)) === null) return [path];
  console.error("No browser on this machine: fetching Playwright's Chromium.");
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  await run(process.execPath, [cli, "install", "--no-shell", "chromium"], { timeout: 5 * MINUTE });
  return [path];
}

async function installFromDebian(): Promise<string[]> {
  if (process.platform !== "linux") throw new Error("only on Linux");
  if (process.getuid?.() !== 0) throw new Error("needs root");
  console.error("No browser on this machine: installing the package chromium with apt-get.");
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, maxBuffer: 64 * 1024 * 1024 };
  await run("apt-get", ["update"], { ...options, timeout: 5 * MINUTE });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { ...options, timeout: 10 * MINUTE });
  return systemPaths(process.platform, process.env);
}

/**
 * Path of a Chromium that runs here: the one that the environment names, the system's, Playwright's download,
 * or (as root, on Debian and its kin) the package of the system, in this order.
 * @throws {Error} where none can be had, saying what was tried and what to do
 */
export function findChromium(): Promise<string> {
  return firstThatRuns(
    [
      { name: NAMED, paths: async () => namedPaths(process.env) },
      { name: "a browser of the system", paths: async () => systemPaths(process.platform, process.env) },
      { name: "Playwright's download", paths: downloadFromPlaywright },
      { name: "apt-get install chromium", paths: installFromDebian },
    ],
    startsOrWhyNot,
  );
}

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];
/** WebGL drawn in software: the same picture on a machine with and without a graphics card. */
const WITH_WEBGL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const WITHOUT_WEBGL = ["--disable-gpu", "--disable-3d-apis", "--disable-software-rasterizer"];

async function launchOptions(webgl: boolean) {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return {
    executablePath: await findChromium(),
    headless: true,
    args: [...QUIET, ...sandbox, ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)],
  };
}

/** Starts a headless Chromium, with WebGL in software or with none at all. The caller closes it. */
export async function launchChromium({ webgl }: { webgl: boolean }): Promise<Browser> {
  return chromium.launch(await launchOptions(webgl));
}

/** The same browser, to be shared by several processes through `chromium.connect(server.wsEndpoint())`. */
export async function serveChromium({ webgl }: { webgl: boolean }): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions(webgl));
}
