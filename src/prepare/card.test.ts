import { describe, expect, it } from "vitest";
import { DATA } from "../state/atlas.fixture.ts";
import { buildOptions } from "./build.ts";
import { cardTags } from "./card.ts";

const tags = (site: string | null) =>
  Object.fromEntries(
    cardTags(DATA.atlas, site).map(({ attrs }) => [String(attrs?.property ?? attrs?.name), String(attrs?.content)]),
  );

describe("the tags of a pasted link", () => {
  it("say what the atlas is, in its own words, with a large picture", () => {
    expect(tags(null)).toMatchObject({
      "og:title": "Eastward",
      "og:description": expect.stringMatching(/Testland’s partnerships, as two articles tell them/),
      "og:image:width": "1200",
      "og:image:height": "630",
      "twitter:card": "summary_large_image",
    });
  });

  it.each([
    { site: "https://example.org/atlas/", image: "https://example.org/atlas/card.png" },
    { site: "https://example.org/", image: "https://example.org/card.png" },
    { site: "https://example.org/a/index.html", image: "https://example.org/a/card.png" },
    { site: null, image: "./card.png" },
  ])("have the picture of $site at $image", ({ site, image }) => {
    expect([tags(site)["og:image"], tags(site)["twitter:image"]]).toEqual([image, image]);
    expect(tags(site)["og:url"]).toBe(site ?? undefined);
  });
});

describe("npm run build", () => {
  it.each([
    { args: [], site: null, rest: [] },
    { args: ["--site", "https://example.org/atlas"], site: "https://example.org/atlas/", rest: [] },
    { args: ["--site=https://example.org?x#y"], site: "https://example.org/", rest: [] },
    {
      args: ["--outDir", "out", "--site", "http://localhost:80/", "--watch"],
      site: "http://localhost/",
      rest: ["--outDir", "out", "--watch"],
    },
  ])("with $args publishes at $site and hands on $rest", ({ args, site, rest }) => {
    expect(buildOptions(args)).toEqual({ site, rest });
  });

  it.each([{ args: ["--site"] }, { args: ["--site", "example.org"] }, { args: ["--site=ftp://example.org/"] }])(
    "refuses $args",
    ({ args }) => {
      expect(() => buildOptions(args)).toThrow(/--site takes the address of the published page/);
    },
  );
});
