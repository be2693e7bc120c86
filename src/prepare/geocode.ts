import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeAtlas, Refusal } from "./makeAtlas.ts";
import { summaryOf } from "./summary.ts";

const HELP = `npm run geocode -- [--seeds DIR] [--out DIR] [--corrections FILE | --no-corrections] [--quiet]

Reads the articles (.txt, UTF-8) of a folder and writes the atlas of them: GeoJSON and JSON.

  --seeds DIR         the articles                              (seeds)
  --out DIR           the atlas, replaced as a whole            (data/atlas)
  --corrections FILE  what an editor knows better               (data/corrections.json)
  --no-corrections    leaves the corrections out
  --quiet             no progress on stderr; warnings and the summary stay
  --help              this text

The summary goes to stdout, progress and warnings to stderr. The same input gives the same bytes.
Exit 0: all articles read. Exit 1: some could not be read: each is named with its reason, the others are written.
Exit 2: wrong use, or nothing that can be read: nothing is written and the old atlas stays.
`;

/** A default of the repository, as seen from where the command runs. */
const own = (path: string) => relative("", fileURLToPath(new URL(`../../${path}`, import.meta.url))) || ".";

/**
 * The command.
 * @returns its exit code
 */
export function geocode(args: readonly string[]): number {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const refuse = (message: string) => {
    tell(`geocode: ${message}`);
    return 2;
  };
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\nTry: npm run geocode -- --help`);
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.corrections !== undefined && values["no-corrections"]) {
    return refuse("--corrections and --no-corrections exclude each other");
  }
  for (const name of ["seeds", "out", "corrections"] as const) {
    if (values[name] === "") return refuse(`--${name} wants a path, and got an empty one`);
  }
  const { seeds = own("seeds"), out = own("data/atlas"), corrections = own("data/corrections.json") } = values;
  try {
    const made = makeAtlas(
      { seeds, out, corrections: values["no-corrections"] ? null : corrections },
      values.quiet ? () => {} : tell,
      tell,
    );
    process.stdout.write(`${summaryOf(made, out)}\n`);
    return made.unreadable.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: true,
    options: {
      seeds: { type: "string" },
      out: { type: "string" },
      corrections: { type: "string" },
      "no-corrections": { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;
}

const [, script] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  // Who reads only the first lines of the summary ("| head") closes the pipe: no fault of the run.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = geocode(process.argv.slice(2));
}
