import { describe, expect, it } from "vitest";
import { firstThatRuns, namedPaths, systemPaths, type Way } from "./chromium.ts";

describe("namedPaths", () => {
  it.each([
    { name: "nothing set", env: {}, paths: [] },
    { name: "set but empty", env: { CHROMIUM_PATH: "" }, paths: [] },
    { name: "one", env: { CHROME_PATH: "/opt/chrome" }, paths: ["/opt/chrome"] },
    {
      name: "both: the more particular first",
      env: { CHROME_PATH: "/opt/chrome", CHROMIUM_PATH: "/opt/chromium" },
      paths: ["/opt/chromium", "/opt/chrome"],
    },
  ])("$name", ({ env, paths }) => {
    expect(namedPaths(env)).toEqual(paths);
  });
});

describe("systemPaths", () => {
  it("looks for every name in every folder of PATH on Linux, Chromium before Chrome", () => {
    const paths = systemPaths("linux", { PATH: "/usr/local/bin:/usr/bin" });
    expect(paths.slice(0, 2)).toEqual(["/usr/local/bin/chromium", "/usr/bin/chromium"]);
    expect(paths.indexOf("/usr/bin/chromium-browser")).toBeLessThan(paths.indexOf("/usr/bin/google-chrome"));
  });
  it("looks among the applications first on macOS", () => {
    expect(systemPaths("darwin", { PATH: "/usr/bin" })[0]).toMatch(/^\/Applications\/Chromium\.app/);
  });
  it("knows the program folders of Windows, and leaves out those that are not set", () => {
    expect(systemPaths("win32", { PROGRAMFILES: "C:\\Program Files" })).toEqual([
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    ]);
  });
  it("finds nothing without a PATH, rather than looking in the working folder", () => {
    expect(systemPaths("linux", {})).toEqual([]);
  });
});

describe("firstThatRuns", () => {
  const way = (name: string, ...paths: string[]): Way => ({ name, paths: async () => paths });
  const closed = (name: string, reason: string): Way => ({ name, paths: () => Promise.reject(new Error(reason)) });
  const onlyRuns = (good: string) => async (path: string) => (path === good ? null : "exit 127");

  it.each([
    { name: "the first way", ways: [way("a", "/a"), way("b", "/b")], good: "/a" },
    { name: "a later path of a way", ways: [way("a", "/a", "/a2"), way("b", "/b")], good: "/a2" },
    { name: "past one that does not run", ways: [way("a", "/a"), way("b", "/b")], good: "/b" },
    { name: "past a way that is closed", ways: [closed("a", "offline"), way("b", "/b")], good: "/b" },
  ])("takes $name", async ({ ways, good }) => {
    expect(await firstThatRuns(ways, onlyRuns(good))).toBe(good);
  });

  it("does not open a later way once a browser runs", async () => {
    const ways: Way[] = [
      way("a", "/a"),
      {
        name: "download",
        paths: () => {
          throw new Error("was opened");
        },
      },
    ];
    expect(await firstThatRuns(ways, async () => null)).toBe("/a");
  });

  it("says of every way why it failed, and what to do", async () => {
    const attempt = firstThatRuns(
      [way("system", "/a"), closed("download", "offline"), way("apt")],
      async () => "exit 127",
    );
    await expect(attempt).rejects.toThrow(
      /system: \/a: exit 127[\s\S]*download: offline[\s\S]*apt: none[\s\S]*set CHROMIUM_PATH/,
    );
  });
});
