import fc from "fast-check";
import { expect, it } from "vitest";
import { CURATED } from "./gazetteer.fixture.ts";
import { createReader } from "./read.ts";

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

it("never throws, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom("Kenya", "visited", "May 2024", "\n", "\ud800", "😀"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      for (const { start, end, surface } of read({ id: "a.txt", text }).mentions) {
        expect(text.slice(start, end)).toBe(surface);
      }
    }),
    { numRuns: 60 },
  );
});
