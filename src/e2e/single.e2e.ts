import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mapIs, openAtlas } from "./atlas.ts";
import { dossier, sentence } from "./flow.ts";
import { SENTENCE } from "./ground.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "single-"));
  // In a process of its own: here React would be taken for the one of tests, which weighs more.
  const args = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--config",
    "src/prepare/vite.single.config.ts",
    "--outDir",
    folder,
  ];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: "production" } });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it("one file holds the whole page: interactive map, sentences and address, from file:// and without a network", async () => {
  const file = join(folder, "single.html");
  expect(gzipSync(await readFile(file)).length).toBeLessThanOrEqual(1_200_000);
  // Of the page itself nobody else is asked; that much the watch of these tests sees as asking another host.
  const page = await openAtlas({ until: null, provoked: /^asked file:\/\/[^ ]*\/single\.html/ });
  // Else what the served page still asks for would be missed when the network goes.
  await page.goto("about:blank");
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(file).href}?country=PRK`);
  await mapIs(page, "ready");
  await dossier(page, "North Korea").waitFor();
  await sentence(page, SENTENCE.text).first().waitFor();
});
