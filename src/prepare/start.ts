import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { geocode } from "./geocode.ts";
import { reasonOf } from "./knowledge.ts";
import { type Served, serve } from "./serve.ts";

const HELP = `npm start -- [--port N]

Makes the atlas of the articles in seeds/, builds the page, and serves it on this machine.

  --port N   the port, which must be free      (4173, or the next that is free)
  --help     this text
`;
const FIRST_PORT = 4173;
const LAST_PORT = 4273;

/** A failure to tell in a sentence, without a stack. */
class Stop extends Error {}

async function start(args: readonly string[]): Promise<void> {
  const { port, help } = options(args);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const root = fileURLToPath(new URL("../../", import.meta.url));
  process.chdir(root);
  if (geocode(["--quiet"]) === 2) throw new Stop("there is no atlas to show: see above");
  try {
    await build({ root, logLevel: "warn" });
  } catch (error) {
    throw new Stop(`the page could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
  const served = await serveOn(fileURLToPath(new URL("../../dist", import.meta.url)), port);
  process.stdout.write(`\nThe atlas is open at ${served.url}\nCtrl-C ends it.\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void served.close().finally(() => process.exit(0)));
  }
}

function options(args: readonly string[]): { port: number | null; help: boolean } {
  let values: { port?: string | undefined; help: boolean };
  try {
    const options = { port: { type: "string" }, help: { type: "boolean", short: "h", default: false } } as const;
    values = parseArgs({ args: [...args], strict: true, options }).values;
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
  if (values.port === undefined) return { port: null, help: values.help };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535)
    throw new Stop(`--port takes a number up to 65535, not ${values.port}`);
  return { port, help: values.help };
}

async function serveOn(dir: string, wanted: number | null): Promise<Served> {
  for (let port = wanted ?? FIRST_PORT; ; port++) {
    try {
      return await serve(dir, { port });
    } catch (error) {
      if (reasonOf(error) !== "EADDRINUSE") throw new Stop(`port ${port} cannot be used (${reasonOf(error)})`);
      if (wanted !== null) throw new Stop(`port ${port} is taken: choose another with --port`);
      if (port === LAST_PORT)
        throw new Stop(`ports ${FIRST_PORT} to ${LAST_PORT} are all taken: choose one with --port`);
    }
  }
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `start: ${error instanceof Stop ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = error instanceof Stop ? 2 : 1;
});
