import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Story } from "../atlas/story.ts";
import { ENGLISH } from "../language/en/english.ts";
import { ALPHIA, ARTICLE, DATA } from "../state/atlas.fixture.ts";
import { SEARCH } from "../state/search.fixture.ts";
import { deckFile } from "./deck.ts";
import { slideOfStep } from "./slides.ts";

const SITE = "https://example.org/atlas/";
const story: Story = {
  version: 1,
  title: "Two & more",
  lang: "en",
  steps: [
    { title: "All <of> it", text: "One **bold** word.", notes: "Only *you* see this.\n\n- and this", view: "" },
    {
      title: "Alphia",
      text: "- First\n- Second\n\n[Article A](?document=a.txt&excerpt=a.txt@0)",
      notes: "",
      view: "?country=ALP&domain=energy",
    },
  ],
};
/** One pixel. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

async function deck(site: string | null) {
  const slides = story.steps.map((step) => slideOfStep({ data: DATA, strings: ENGLISH }, story, step, site));
  const tools = { css: "", cutFonts: async () => [], png: async () => PNG };
  const sources = {
    loadDossier: async () => ALPHIA,
    loadDocument: async () => ARTICLE,
    loadSearch: async () => SEARCH,
  };
  const bytes = await deckFile({ slides, title: story.title, language: "en", theme: "light" }, tools, sources);
  const files = unzipSync(bytes);
  const all = (element: XmlElement): readonly XmlElement[] =>
    element.children.flatMap((child) => (child instanceof XmlElement ? [child, ...all(child)] : []));
  return {
    files,
    elements: (path: string) => {
      const { root } = parseXml(strFromU8(files[path] ?? new Uint8Array()));
      if (root === null) throw new Error(`expected ${path} in the file`);
      return all(root);
    },
  };
}
const textsIn = (elements: readonly XmlElement[]) =>
  elements.filter(({ name }) => name === "a:t").map(({ text }) => text);

it("has a slide for each step: words to be edited, the map described, all of it XML", async () => {
  const { files, elements } = await deck(SITE);
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(story.steps.length);
  for (const path of Object.keys(files).filter((one) => /\.(xml|rels)$/.test(one)))
    expect(() => elements(path), path).not.toThrow();
  const first = elements("ppt/slides/slide1.xml");
  expect(textsIn(first)).toEqual(expect.arrayContaining(["All <of> it", "One ", "bold", " word."]));
  expect(first.filter(({ name, attributes }) => name === "a:rPr" && attributes.b === "1")).not.toEqual([]);
  expect(first.filter(({ name, attributes }) => name === "p:ph" && attributes.type === "title")).toHaveLength(1);
  const described = first.map(({ attributes }) => attributes.descr).filter((text) => text !== undefined && text !== "");
  expect(described.join()).toContain("All <of> it. Map:");
});

it("has in its notes what the speaker wrote, then the sentences with their sources", async () => {
  const { elements } = await deck(SITE);
  expect(textsIn(elements("ppt/notesSlides/notesSlide1.xml"))).toEqual(
    expect.arrayContaining(["Only you see this.", "and this", `Live map: ${SITE}`]),
  );
  const second = textsIn(elements("ppt/notesSlides/notesSlide2.xml")).join("\n");
  expect(second).toMatch(/^The sentences behind this slide:\n\n“Testland and Alphia signed an energy deal/m);
  expect(second).toContain(`${SITE}?document=a.txt&excerpt=a.txt@0`);
  // A sentence that is cited and picked stands once.
  expect(second.split("signed an energy deal")).toHaveLength(2);
});

it("leads to the live view where it is known where that is", async () => {
  const targets = ({ elements }: Awaited<ReturnType<typeof deck>>) =>
    elements("ppt/slides/_rels/slide2.xml.rels").map(({ attributes }) => attributes.Target ?? "");
  const known = targets(await deck(SITE));
  expect(known.filter((target) => target === `${SITE}?country=ALP&domain=energy`)).toHaveLength(2);
  expect(known).toContain(`${SITE}?document=a.txt&excerpt=a.txt@0`);
  const unknown = await deck(null);
  expect(targets(unknown).filter((target) => /^https?:|^\?/.test(target))).toEqual([]);
  expect(textsIn(unknown.elements("ppt/notesSlides/notesSlide2.xml"))).toContain(
    "In the atlas this view is ?country=ALP&domain=energy",
  );
});
