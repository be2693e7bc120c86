import fc from "fast-check";
import { expect, it } from "vitest";
import type { Span } from "../atlas/schema.ts";
import { CURATED } from "./places/gazetteer.fixture.ts";
import { createGazetteer } from "./places/gazetteer.ts";
import { createRecogniser } from "./places/recognise.ts";
import { createResolver } from "./places/resolve.ts";
import { createReader } from "./read.ts";
import { clean } from "./text/clean.ts";
import { sentences as splitSentences } from "./text/sentences.ts";

const read = createReader(CURATED);

const ARTICLE = `\ufeffKKenya's Pivot: Ruto’s Visit to Beijing

Kenya's Pivot: Ruto’s Visit to Beijing

President William Ruto visited Beijing in May. Nairobi’s ties with the West cooled. The U.S. dollar fell.

Kenya-China talks • Office of the President

Leave a Reply`;

it("reads an article from its file to mentions, with offsets into the file as it is", () => {
  const reading = read({ id: "a.txt", text: ARTICLE });
  expect(reading.cleaned.title).toBe("Kenya's Pivot: Ruto’s Visit to Beijing");
  expect(reading.mentions.map(({ start, end, kind, role }) => `${ARTICLE.slice(start, end)} ${kind} ${role}`)).toEqual([
    "Kenya country polity",
    "Beijing capital place",
    "Beijing capital place",
    "Nairobi capital polity",
    "West macro_region polity",
    "U.S. embedded polity",
  ]);
  expect(reading.mentions[0]?.start).toBe(2);
});

it("keeps what each stage dropped, with the reason", () => {
  const { dropped } = read({ id: "a.txt", text: ARTICLE });
  expect(dropped).toContainEqual(expect.objectContaining({ stage: "clean", why: "headline repeated" }));
  expect(dropped).toContainEqual(
    expect.objectContaining({ stage: "recognise", surface: "China", why: "in boilerplate: caption or credit" }),
  );
});

it.each([
  ["nothing", ""],
  ["white space", " \r\n\t\n"],
  ["boilerplate only", "Leave a Reply"],
  ["one long line", "Kenya and Uganda met. ".repeat(300)],
])("reads %s", (_, text) => {
  expect(() => read({ id: "a.txt", text })).not.toThrow();
});

it("reads the same text the same way twice", () => {
  expect(read({ id: "a.txt", text: ARTICLE })).toEqual(read({ id: "a.txt", text: ARTICLE }));
});

const PIECE = fc.oneof(
  fc.string({ maxLength: 6, unit: "binary" }),
  fc.constantFrom(
    ..."Kenya|visited|May 2024|\n|\ud800|😀|President|Ruto|Xi Jinping|Paris, Texas|and|Uganda|signed a trade deal|both nations|He|on Tuesday|Published on 3 May 2024|(|“|\u200b|.|,".split(
      "|",
    ),
  ),
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(" "));

it("never throws, and tells nothing that does not stand in the text, whatever the text", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const { mentions, dropped, sentences, visits, ties, organisations } = read({ id: "a.txt", text });
      for (const { start, end, surface } of [...mentions, ...dropped]) expect(text.slice(start, end)).toBe(surface);
      for (const { start, end } of organisations) expect(text.slice(start, end).trim()).not.toBe("");
      const starts = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
      for (const { evidence } of [...visits, ...ties]) {
        for (const { start, end } of evidence) expect(starts).toContain(`${start}-${end}`);
      }
    }),
    { numRuns: 100 },
  );
});

it("reads a document alike whatever is read before it, in any order, again and again", () => {
  const alone = (text: string) => createReader(CURATED)({ id: "a.txt", text });
  fc.assert(
    fc.property(fc.array(TEXT, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), (texts, order) => {
      const first = texts.map((text) => read({ id: "a.txt", text }));
      const shuffled = texts.map((_, at) => ((order.next().value ?? 0) + at) % texts.length);
      for (const at of [...shuffled, ...shuffled]) {
        expect(read({ id: "a.txt", text: texts[at] ?? "" })).toEqual(first[at]);
      }
    }),
    { numRuns: 30 },
  );
  expect(alone(ARTICLE)).toEqual(read({ id: "a.txt", text: ARTICLE }));
});

it("drops no name without saying so: kept and dropped together are what was found", () => {
  const gazetteer = createGazetteer(CURATED);
  const { recognise, propose } = createRecogniser(gazetteer, CURATED.weights.place);
  const resolve = createResolver(CURATED);
  const spans = (list: readonly Span[]) => list.map(({ start, end }) => `${start}-${end}`).sort();
  fc.assert(
    fc.property(TEXT, (text) => {
      const cleaned = clean(text);
      const sentences = splitSentences(text, cleaned);
      const found = recognise(text, cleaned, sentences);
      const told = spans([...found.kept, ...found.dropped]);
      expect(told).toEqual(expect.arrayContaining(spans(propose(text, cleaned, sentences).map((p) => p.toponym))));
      const { kept, dropped } = resolve(text, sentences, found.kept);
      expect(spans([...kept, ...dropped])).toEqual(spans(found.kept));
    }),
    { numRuns: 60 },
  );
});

/** Each would take minutes, were the time to read it to grow with its square. */
it.each(
  [
    ...["Kenya ", "a", "A", "Xi ", "(", "“‘", "\u200b", "Ke\u200bnya ", "e\u0301", "\ud800", "Aa Bb, ", "U.S. ", "\n"],
    ...["Ruto visited ", "Ruto visited Kenya and ", "Ruto visited Uganda. ", "President Ruto, the president, "],
    ...["Both nations signed a trade deal. ", "Kenya and Uganda deepened ties with China. ", "He met Ruto. "],
    ...["Kenya-", "May 5, 2024 ", "• Kenya: ties\n", "Paris, Texas, "],
  ].map((piece) => ({ piece })),
)("reads 200 000 characters of $piece", ({ piece }) => {
  const text = piece.repeat(200_000 / piece.length);
  const { mentions } = read({ id: "a.txt", text });
  expect(mentions.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
});
