/** `npm run check:deck`: the story's slides as LibreOffice shows them, to be looked at. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runExport } from "./export.ts";

const OUT = ".cache/deck";
const NAMES = ["soffice", "libreoffice"];

const office = NAMES.find((name) => spawnSync(name, ["--version"]).status === 0);
if (office === undefined) {
  process.stderr.write(
    "check:deck: LibreOffice is not on this machine, so that nobody can say how the slides look there. Install it (Debian: apt-get install libreoffice-impress poppler-utils), then try again.\n",
  );
  process.exitCode = 2;
} else process.exitCode = await checkDeck(office);

async function checkDeck(command: string): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) rmSync(join(OUT, name));
  const deck = join(OUT, "story.pptx");
  const made = await runExport(["--format", "pptx", "--out", deck]);
  if (made !== 0) return made;
  // A profile of its own: one that is in use elsewhere would refuse.
  const profile = mkdtempSync(join(tmpdir(), "check-deck-"));
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf"];
  const { status, stderr } = spawnSync(command, [...options, "--outdir", OUT, deck], { encoding: "utf8" });
  rmSync(profile, { recursive: true, force: true });
  if (status !== 0 || !readdirSync(OUT).includes("story.pdf")) {
    process.stderr.write(`check:deck: LibreOffice could not open the slides.\n${stderr}`);
    return 1;
  }
  const { status: drawn } = spawnSync("pdftoppm", ["-r", "80", "-png", join(OUT, "story.pdf"), join(OUT, "slide")]);
  if (drawn !== 0)
    process.stderr.write("check:deck: without pdftoppm (poppler-utils) there are no pictures of the pages.\n");
  process.stdout.write(`Look at ${OUT}: story.pdf${drawn === 0 ? " and a picture of each slide" : ""}.\n`);
  return 0;
}
