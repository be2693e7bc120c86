import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "./serve.ts";

/** What a file system takes and an address escapes. */
const ODD_NAMES = ["Xi, Kim & co.txt.json", "№ 3 #1+2=3; @home $5.json", "100%25 of 5%.json", "普京.txt.json"];

let dir = "";
let root: Served;
let below: Served;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(dir, "data"));
  writeFileSync(join(dir, "index.html"), "<title>Atlas</title>");
  writeFileSync(join(dir, "data", "places.geojson"), "{}");
  for (const name of ODD_NAMES) writeFileSync(join(dir, "data", name), name);
  root = await serve(dir, { port: 0 });
  below = await serve(dir, { port: 0, base: "some/atlas" });
});
afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  rmSync(dir, { recursive: true });
});

describe("serve", () => {
  it.each([
    { path: "", status: 200, type: "text/html;charset=utf-8" },
    { path: "?country=PRK", status: 200, type: "text/html;charset=utf-8" },
    { path: "data/places.geojson", status: 200, type: "application/geo+json" },
    { path: "data/none.json", status: 404, type: "text/plain; charset=utf-8" },
    { path: "../package.json", status: 404, type: "text/plain; charset=utf-8" },
    { path: "data%2f%2e%2e%2f%2e%2e%2fpackage.json", status: 404, type: "text/plain; charset=utf-8" },
    { path: "%E0%A4%A", status: 404, type: "text/plain; charset=utf-8" },
    { path: "%2e%2e/%2e%2e/etc/passwd", status: 404, type: "text/plain; charset=utf-8" },
  ])("answers “$path” with $status, to any origin", async ({ path, status, type }) => {
    for (const { url } of [root, below]) {
      const response = await fetch(url + path);
      expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  it.each(ODD_NAMES)("finds a file called “%s”", async (name) => {
    for (const { url } of [root, below]) {
      const response = await fetch(`${url}data/${encodeURIComponent(name)}?lang=ru`);
      expect([response.status, await response.text()]).toEqual([200, name]);
    }
  });

  it("serves under a base, and nothing beside it", async () => {
    expect(new URL(below.url).pathname).toBe("/some/atlas/");
    expect((await fetch(new URL("/", below.url))).status).toBe(404);
    const redirected = await fetch(new URL("/some/atlas?country=PRK", below.url), { redirect: "manual" });
    expect([redirected.status, redirected.headers.get("location")]).toEqual([302, "/some/atlas/?country=PRK"]);
  });

  it("refuses a port that is taken", async () => {
    const port = Number(new URL(root.url).port);
    await expect(serve(dir, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
