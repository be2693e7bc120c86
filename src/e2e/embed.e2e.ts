import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { FIRST_CHOICES, frameCode } from "../present/frameCode.ts";
import { openAtlas } from "./atlas.ts";
import { violations } from "./axe.ts";
import { atlas, framesIn, openHost } from "./host.ts";

const code = (query: string, site?: "strict") => frameCode(atlas(query, site), `Frame ${query}`, FIRST_CHOICES.ratio);

/** The script of README, so that what it promises is what is tested. */
async function deckScript(): Promise<string> {
  const lines = (await readFile("README.md", "utf8")).split("\n");
  const end = lines.findIndex((line) => line.includes("Reveal.initialize("));
  const start = lines.slice(0, end).findLastIndex((line) => !line.startsWith("    "));
  return lines.slice(start + 1, end + 1).join("\n");
}

it("in a reveal.js deck slides and steps advance in turn, with the keyboard alone and after a click into the frame", async () => {
  const page = await openHost({
    body: `<link rel="stylesheet" href="/reveal.js/reveal.css"><script src="/reveal.js/reveal.js"></script>
      <div class="reveal"><div class="slides">
        <section id="before">Before</section>
        <section id="atlas">${code("?embed&present&step=8")}</section>
        <section id="after">After</section>
      </div></div><script>${await deckScript()}</script>`,
  });
  const frame = page.frameLocator("iframe");
  const slide = (id: string) => page.locator(`#${id}.present`).waitFor();
  // Nobody turns on before the deck has heard where the story is.
  const step = async (text: string) => {
    await frame.locator(".place").filter({ hasText: text }).waitFor();
    await expect.poll(() => page.evaluate("steps.get(frame())?.index")).toBe(Number.parseInt(text, 10));
  };
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  await slide("before");

  await press("ArrowRight");
  await slide("atlas");
  await step("8 / 10");
  await press("ArrowRight");
  await step("9 / 10");
  await press("PageDown");
  await step("10 / 10");
  await press("Space");
  await slide("after");
  await press("ArrowLeft");
  await slide("atlas");
  await press("PageUp");
  await step("9 / 10");

  // A clicked frame has the keys, and hands on what it has no use for.
  await frame.getByRole("article").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await press("ArrowRight");
  await step("10 / 10");
  await press("ArrowRight");
  await slide("after");
  await press("ArrowLeft");
  await slide("atlas");
  await step("10 / 10");
  await press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await press("ArrowLeft");
  await step("9 / 10");
});

it("ten frames on one page all show a map, and none moves another", async () => {
  const queries = ["", "&country=PRK", "&country=CHN&panel=off", "&poster", "&theme=dark", "&step=2", "&step=3"];
  queries.push("&present", "&projection=flat", "&visit=vladimir-putin-KAZ&controls=off");
  const small = 'style="zoom:0.4"';
  const page = await openHost({
    body: `<main ${small}>${queries.map((query) => code(`?embed${query}`).replace("width:100%", "width:600px")).join("")}</main>`,
  });
  const frames = await framesIn(page, queries.length, "static");
  for (const frame of frames) await frame.locator("#map svg .areas").first().waitFor();
  await tell(page, 5, { atlas: 1, type: "next" });
  await expect.poll(() => query(frames[5])).toBe("?embed&step=3");
  expect([query(frames[6]), query(frames[7])]).toEqual(["?embed&step=3", "?embed&present&step=1"]);
});

const query = (frame: Frame | undefined) => (frame ? new URL(frame.url()).search : "");
const tell = (page: Page, index: number, message: object) =>
  page.evaluate(([at, posted]) => document.querySelectorAll("iframe")[at]?.contentWindow?.postMessage(posted, "*"), [
    index,
    message,
  ] as const);

it("under strict policies on both sides, and in a sandbox without an origin, the map moves and the messages go", async () => {
  const page = await openHost({
    webgl: true,
    site: "strict",
    // The style of the frame's code: without it the frame has the size that its code says.
    provoked: /Applying inline style violates .* 'default-src 'none''/,
    headers: { "content-security-policy": `default-src 'none'; img-src data:; frame-src ${inject("sites").strict}` },
    body: `${code("?embed&country=PRK", "strict")}${code("?embed&step=2", "strict").replace("<iframe", '<iframe sandbox="allow-scripts"')}`,
  });
  const heard: unknown[] = [];
  await page.exposeFunction("heard", (message: unknown) => heard.push(message));
  await page.evaluate("addEventListener('message', ({ data }) => data.atlas === 1 && heard(data))");
  const entries = await page.evaluate(() => history.length);
  const [plain, sandboxed] = await framesIn(page, 2, "ready");
  if (!plain || !sandboxed) throw new Error("expected two frames");
  expect(await sandboxed.evaluate(() => self.origin)).toBe("null");

  await tell(page, 1, { atlas: 1, type: "next" });
  await expect.poll(() => heard).toContainEqual({ atlas: 1, type: "step", index: 3, count: 10 });
  await tell(page, 0, { atlas: 1, type: "goto", query: "?country=VNM" });
  await expect.poll(() => heard).toContainEqual({ atlas: 1, type: "state", query: "?country=VNM" });
  await plain.getByRole("heading", { name: "Vietnam", exact: true }).waitFor();
  expect(await page.evaluate(() => history.length), "a frame only replaces").toBe(entries);

  // What a browser does to the oldest of too many maps.
  await sandboxed
    .locator("canvas")
    .first()
    .evaluate((canvas) => {
      if (canvas instanceof HTMLCanvasElement)
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
  await sandboxed.locator("#map svg .areas").first().waitFor();
});

it("a poster loads nothing for the moving map until it is clicked; then a wheel scrolls the page, and buttons zoom", async () => {
  const asked: string[] = [];
  const page = await openAtlas({
    query: "?embed&poster",
    size: { width: 960, height: 540 },
    until: "static",
    before: async (opened) => {
      opened.on("request", (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  const forMap = () => asked.filter((path) => /interactive|worker/.test(path));
  expect(forMap()).toEqual([]);
  await page.getByRole("button", { name: "Open the map" }).click();
  await page.locator('html[data-map="ready"]').waitFor({ state: "attached" });
  expect(forMap()).not.toEqual([]);

  const zoom = async () =>
    Number(JSON.parse((await page.locator("[data-camera]").last().getAttribute("data-camera")) ?? "{}").zoom);
  const before = await zoom();
  await page.mouse.move(480, 270);
  await page.mouse.wheel(0, -400);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(zoom).toBeCloseTo(before + 1, 3);
  await page.mouse.click(40, 300);
  expect(await page.evaluate(() => document.activeElement?.tagName), "the keys stay with the page").not.toBe("CANVAS");
});

it.each([
  { what: "a frame", address: "?embed&country=PRK", size: { width: 640, height: 400 } },
  { what: "a poster", address: "?embed&poster", size: { width: 640, height: 400 } },
  { what: "the story in a frame", address: "?embed&present", size: { width: 960, height: 540 } },
])("axe finds nothing in $what", async ({ address, size }) => {
  expect(await violations(await openAtlas({ query: address, size, webgl: false }))).toEqual([]);
});

it.each([
  { size: { width: 360, height: 360 }, words: "below" },
  { size: { width: 480, height: 320 }, words: "beside" },
  { size: { width: 640, height: 360 }, words: "beside" },
])(
  "a frame of $size.width × $size.height has its words $words the map, and the map makes room for them",
  async ({ size, words }) => {
    const page = await openAtlas({ query: "?embed&present&step=2", size, webgl: false });
    const telling = await page.locator(".telling").boundingBox();
    const { padding } = JSON.parse((await page.locator("[data-camera]").last().getAttribute("data-camera")) ?? "{}");
    const foot = await page.locator(".frame-foot").boundingBox();
    if (telling === null || foot === null) throw new Error("expected words and a foot in the frame");
    const free = { right: size.width - padding.right, bottom: size.height - padding.bottom };
    expect(telling[words === "below" ? "y" : "x"]).toBeGreaterThanOrEqual(
      words === "below" ? free.bottom : free.right - 1,
    );
    expect(foot.y + foot.height, "the foot ends on the map").toBeLessThanOrEqual(telling.y || size.height);
    expect(foot.x + foot.width).toBeLessThanOrEqual(telling.x || size.width);
    const shown = await page.locator(".words").evaluate((element) => element.clientHeight);
    expect(shown, "CSS pixels of words").toBeGreaterThanOrEqual(110);
  },
);

it("a low frame shows all of its buttons beside a sheet", async () => {
  const page = await openAtlas({ query: "?embed&country=PRK", size: { width: 480, height: 320 }, webgl: false });
  const { y = -1 } = (await page.getByRole("button", { name: "Zoom in" }).boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
});

it("the dialog makes a frame with the keyboard alone, and axe finds nothing in it", async () => {
  const page = await openAtlas({ query: "?country=PRK", webgl: false });
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Share this view" }).waitFor();
  const [preview] = await framesIn(page, 1, "static");
  await preview?.getByRole("heading", { name: "North Korea", exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Share this view" }).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Share");
});
