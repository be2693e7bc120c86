import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { parseAddress } from "../state/address.ts";
import { DATA as ATLAS } from "../state/atlas.fixture.ts";
import { linksOf } from "../story/markdown.ts";
import { readSeeds } from "./seeds.ts";
import { checkStory, readStory, StoryFault, staleLine, staleSteps } from "./storyCheck.ts";

/** A file with a step of this view on its seventh line, and its text on the sixth. */
function file(view: string, text = "Words."): string {
  return `{
  "version": 1,
  "title": "A story",
  "steps": [
    { "title": "The step",
      "text": ${JSON.stringify(text)},
      "view": ${JSON.stringify(view)} }
  ]
}
`;
}
const stale = (text: string) => staleSteps(readStory(text), ATLAS).map(staleLine);

describe("a step that finds what it shows", () => {
  it.each([
    "",
    "?country=ALP",
    "?country=GAM",
    "?place=long-sea&view=1,2,3,4&projection=flat",
    "?visit=visit-1&documents=a.txt,b.txt",
    "?document=a.txt&excerpt=a.txt@100",
    "?domain=trade,energy&from=2024-05&to=2025-01&list",
  ])("is passed over: “%s”", (view) => {
    expect(stale(file(view))).toEqual([]);
  });
  it("may name a country that no article names: it is on the map", () => {
    expect(stale(file("", "[Gammia](?country=GAM) and [more](https://example.org)"))).toEqual([]);
  });
});

describe("a step that does not", () => {
  it.each([
    { fault: "an unknown country", view: "?country=ZZZ", says: "country=ZZZ: there is no such country" },
    { fault: "an unknown region", view: "?place=atlantis", says: "place=atlantis: no article names" },
    { fault: "an unknown visit", view: "?visit=visit-9", says: "visit=visit-9: the articles tell of no such visit" },
    { fault: "an unknown organisation", view: "?organisation=XYZ", says: "organisation=XYZ: no article names" },
    { fault: "an unknown article", view: "?document=z.txt", says: "document=z.txt: there is no such article" },
    { fault: "an excerpt of no article", view: "?excerpt=z.txt@0", says: "there is no such article" },
    { fault: "an excerpt inside a sentence", view: "?document=a.txt&excerpt=a.txt@7", says: "no sentence" },
    { fault: "an unknown article among several", view: "?documents=a.txt,z.txt", says: "there is no article z.txt" },
    { fault: "a domain without a tie", view: "?domain=energy,culture", says: "no tie is of the domain culture" },
    { fault: "a domain nobody has", view: "?domain=sports", says: "no tie is of the domain sports" },
    { fault: "a filter that leaves nothing", view: "?domain=energy&polarity=tension", says: "no visit and no tie" },
    { fault: "a parameter nobody knows", view: "?zoom=3", says: "zoom=3 is ignored" },
    { fault: "bounds that are none", view: "?view=1,2,3", says: "view=1,2,3 is ignored" },
    { fault: "the reader's own", view: "?country=ALP&theme=dark", says: "theme is the reader's own" },
    { fault: "a step in a step", view: "?step=2", says: "step is the reader's own" },
  ])("is told with file, line and step: $fault", ({ view, says }) => {
    const lines = stale(file(view));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^data\/story\.json:7: step 1, “The step”: /);
    expect(lines[0]).toContain(says);
  });
  it.each([
    { fault: "a link that runs", text: "[x](javascript:alert(1))", says: "javascript:alert(1) is shown as plain text" },
    { fault: "a link to a view that is gone", text: "[x](?country=ZZZ)", says: "there is no such country" },
  ])("is told of its text: $fault", ({ text, says }) => {
    const lines = stale(file("", text));
    expect(lines[0]).toMatch(/^data\/story\.json:6: step 1, /);
    expect(lines[0]).toContain(says);
  });
});

describe("a file that cannot be told", () => {
  it.each([
    { fault: "no JSON", text: '{\n  "version": 1,\n  oops\n}', says: /^data\/story\.json:3: this is no JSON/ },
    {
      fault: "a comma after the last step",
      text: file("").replace("} \n", "").replace('"" }', '"" },'),
      says: /:8: .*no comma/,
    },
    { fault: "an unknown version", text: file("").replace("1,", "2,"), says: /:2: at version, expected 1, received 2/ },
    { fault: "no title", text: file("").replace('"The step"', '""'), says: /:5: at steps\.0\.title, expected / },
    { fault: "a key nobody knows", text: file("").replace('"text"', '"words"'), says: /:[56]: at steps\.0\./ },
    {
      fault: "a whole address",
      text: file("https://example.org/?country=ALP"),
      says: /:7: at steps\.0\.view, expected /,
    },
    { fault: "a view without its question mark", text: file("country=ALP"), says: /:7: at steps\.0\.view, expected / },
    { fault: "a fragment", text: file("?country=ALP#map"), says: /:7: at steps\.0\.view, expected / },
    {
      fault: "steps that are no list",
      text: '{"version": 1,\n"title": "",\n"steps": {}}',
      says: /:3: at steps, expected /,
    },
    {
      fault: "a language that is none",
      text: file("").replace('"steps"', '"lang": "English",\n"steps"'),
      says: /:4: at lang/,
    },
    { fault: "nothing at all", text: "", says: /:1: this is no JSON/ },
  ])("says where, and what was expected: $fault", ({ text, says }) => {
    expect(() => readStory(text)).toThrow(StoryFault);
    expect(() => readStory(text)).toThrow(says);
  });
  it("may be missing: then there is no story", async () => {
    expect(await checkStory("data/gold")).toEqual({ story: NO_STORY, warnings: [] });
  });
});

describe("this repository's story", () => {
  let story: Story;
  let warnings: readonly string[];
  beforeAll(async () => {
    ({ story, warnings } = await checkStory());
  });

  it("finds all that it shows", () => {
    expect(warnings).toEqual([]);
    expect(story.steps.length).toBeGreaterThanOrEqual(8);
    expect(story.steps.length).toBeLessThanOrEqual(10);
  });
  it("quotes what the articles have, to the letter", () => {
    const articles = readSeeds("seeds").documents.map(({ text }) => text);
    const quotes = story.steps.flatMap(({ text, notes }) => [...`${text}\n${notes}`.matchAll(/“([^”]+)”/g)]);
    const quoted = quotes.map(([, words = ""]) => words);
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((words) => !articles.some((text) => text.includes(words)))).toEqual([]);
  });
  it("cites for each step the article that its words are from", () => {
    for (const { title, text } of story.steps.filter(({ text }) => text.includes("“"))) {
      const cited = linksOf(text).flatMap(({ address }) => parseAddress(address).article?.document ?? []);
      const texts = readSeeds("seeds")
        .documents.filter(({ id }) => cited.includes(id))
        .map((document) => document.text);
      const quotes = [...text.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
      expect(
        quotes.filter((words) => !texts.some((article) => article.includes(words))),
        title,
      ).toEqual([]);
    }
  });
  it("counts what the atlas has", async () => {
    const atlas = JSON.parse(readFileSync("data/atlas/atlas.json", "utf8"));
    const visits = JSON.parse(readFileSync("data/atlas/visits.geojson", "utf8"));
    expect([atlas.documents.length, visits.features.length, atlas.countries.length]).toEqual([5, 4, 12]);
    expect(story.steps[0]?.text).toMatch(/Five articles[\s\S]*Four visits, twelve countries/);
  });
  it("is right about what no article says", () => {
    const articles = readSeeds("seeds").documents.map(({ text }) => text);
    for (const text of articles) {
      expect(text).not.toMatch(/\bIndian?\b/);
      // Days, years and numbers that are there: the inauguration, 2025, the 80th anniversary, and what surrounds an article.
      const figures = text.replace(/^[0-9a-f-]+$/gm, "").match(/\d[\d.,]*/g) ?? [];
      expect(["7", "2025,", "80"]).toEqual(expect.arrayContaining(figures));
    }
  });
});
