import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { runScript } from "./runScript.ts";
import { staticFiles } from "./staticFiles.ts";
import { checkStory, STORY_FILE, StoryFault, storyText } from "./storyCheck.ts";

/** What the page loads, relative to the root; the build holds it under the same paths. */
const SERVED = ["data/atlas", "data/boundaries"];
/** Generated, or not read by the geocoder: a change there makes no new atlas. */
const NOT_INPUT = ["data/atlas", "data/boundaries", "data/gold", STORY_FILE];
const INPUT = ["seeds", "data"];
/** Milliseconds: an editor saves in several steps, and articles are dropped in by the dozen. */
const SETTLE = 200;

/**
 * Brings the atlas to the page: serves it in development, copies it into the build; and makes it anew whenever an
 * article or a curated file changes while the development server runs.
 */
export function dataPlugin(): Plugin {
  let root = "";
  let outDir = "";
  let building = false;
  return {
    name: "eastward:data",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      if (server.config.mode === "test") return;
      for (const folder of SERVED) {
        const files = staticFiles(join(root, folder), {});
        server.middlewares.use(`/${folder}`, (request, response) =>
          // Not the page, which is what a development server answers to any address that it does not know.
          files(request, response, () => {
            response.writeHead(404).end(`There is no such file in ${folder}.\n`);
          }),
        );
      }
      server.middlewares.use(`/${STORY_FILE}`, (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(storyText(root));
      });
      remakeOnChange(server);
    },
    async buildStart() {
      if (!building) return;
      try {
        for (const warning of (await checkStory(join(root, "data"))).warnings) this.warn(warning);
      } catch (error) {
        if (error instanceof StoryFault) this.error(error.message);
        throw error;
      }
    },
    writeBundle() {
      for (const folder of SERVED) {
        const source = join(root, folder);
        if (!existsSync(source)) this.error(`${folder} is missing: make it with npm run geocode`);
        cpSync(source, join(outDir, folder), { recursive: true });
      }
      const story = join(outDir, STORY_FILE);
      mkdirSync(dirname(story), { recursive: true });
      writeFileSync(story, storyText(root));
    },
  };
}

function remakeOnChange(server: ViteDevServer): void {
  const { root, logger } = server.config;
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let changedMeanwhile = false;

  const remake = async () => {
    if (running) {
      changedMeanwhile = true;
      return;
    }
    running = true;
    const { code, stderr } = await runScript(root, "src/prepare/geocode.ts", ["--quiet"]);
    running = false;
    for (const line of stderr.trim().split("\n")) if (line) logger.warn(line, { timestamp: true });
    if (code === 0 || code === 1) await showAnew(server);
    else server.ws.send({ type: "error", err: { message: `The atlas could not be made.\n${stderr}`, stack: "" } });
    if (changedMeanwhile) {
      changedMeanwhile = false;
      await remake();
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void remake(), SETTLE);
  };
  server.watcher.add(INPUT.map((folder) => join(root, folder)));
  server.watcher.on("all", (_event, path) => {
    if (isInput(relative(root, path))) later();
    // It takes no new atlas.
    if (path === join(root, STORY_FILE)) void showAnew(server);
  });
  server.httpServer?.once("close", () => clearTimeout(timer));
  // Articles may have come while no server ran.
  server.httpServer?.once("listening", later);
}

/** Reloads the page, and says which steps of the story no longer find what they show. */
async function showAnew(server: ViteDevServer): Promise<void> {
  const { root, logger } = server.config;
  try {
    const { warnings } = await checkStory(join(root, "data"));
    for (const warning of warnings) logger.warn(warning, { timestamp: true });
    server.ws.send({ type: "full-reload" });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    logger.error(message, { timestamp: true });
    server.ws.send({ type: "error", err: { message, stack: "" } });
  }
}

/** Whether the atlas depends on a file; hidden ones are the geocoder's own unfinished work, or an editor's. */
export function isInput(path: string): boolean {
  const parts = path.split(sep);
  const isIn = (folder: string) => `${parts.join("/")}/`.startsWith(`${folder}/`);
  return INPUT.some(isIn) && !NOT_INPUT.some(isIn) && !parts.some((part) => part.startsWith("."));
}
