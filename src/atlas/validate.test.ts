import { describe, expect, it } from "vitest";
import { CorrectionsFileSchema } from "./curated.ts";
import { AtlasSchema, DocumentSchema, VisitsSchema } from "./schema.ts";
import { FormatError, parse, validate } from "./validate.ts";

const mention = {
  start: 12,
  end: 18,
  surface: "Norway",
  kind: "country",
  role: "place",
  place: "NOR",
  iso3: ["NOR"],
  lon: 10,
  lat: 62,
  confidence: 0.9,
  why: "name of a country",
};
const document = {
  version: 1,
  id: "a.txt",
  title: "A",
  published: { from: null, to: null, basis: "unknown", why: "no date in the text" },
  text: "They are in Norway.",
  paragraphs: [{ start: 0, end: 19 }],
  boilerplate: [],
  mentions: [mention],
};
const correction = { document: "a.txt", quote: "Norway", by: "an editor", source: "an atlas", note: "checked" };

describe("a file that is right", () => {
  it("comes back as it is", () => {
    expect(validate(DocumentSchema, document, "documents/a.txt.json")).toEqual(document);
  });
  it("may hold one correction of each kind", () => {
    const file = { version: 1, corrections: [{ ...correction, drop: true }] };
    expect(validate(CorrectionsFileSchema, file, "corrections.json")).toEqual(file);
  });
});

describe("a file with a fault names the file, the place and what was expected", () => {
  it.each([
    {
      fault: "another version",
      schema: DocumentSchema,
      value: { ...document, version: 2 },
      message: "x.json: at version, expected 1, received 2",
    },
    {
      fault: "an unknown kind",
      schema: DocumentSchema,
      value: { ...document, mentions: [{ ...mention, kind: "village" }] },
      message: 'x.json: at mentions.0.kind, expected ("country" | "demonym" |',
    },
    {
      fault: "longitude out of range",
      schema: DocumentSchema,
      value: { ...document, mentions: [{ ...mention, lon: 190 }] },
      message: "x.json: at mentions.0.lon, expected <=180, received 190",
    },
    {
      fault: "a span that ends before it starts",
      schema: DocumentSchema,
      value: { ...document, mentions: [{ ...mention, end: 12 }] },
      message: "x.json: at mentions.0, expected an end after its start",
    },
    {
      fault: "a key nobody knows",
      schema: DocumentSchema,
      value: { ...document, colour: "red" },
      message: 'x.json: at colour, expected never, received "colour"',
    },
    { fault: "no features", schema: VisitsSchema, value: { version: 1 }, message: 'x.json: at type, expected "type"' },
    {
      fault: "a correction that does two things",
      schema: CorrectionsFileSchema,
      value: { version: 1, corrections: [{ ...correction, drop: true, role: "polity" }] },
      message: "x.json: at corrections.0, expected exactly one of place, kind",
    },
    {
      fault: "a correction that does nothing",
      schema: CorrectionsFileSchema,
      value: { version: 1, corrections: [correction] },
      message: "x.json: at corrections.0, expected exactly one of place, kind",
    },
  ])("$fault", ({ schema, value, message }) => {
    expect(() => validate(schema, value, "x.json")).toThrow(message);
  });

  it("that is no JSON", () => {
    expect(() => parse(AtlasSchema, "<html>", "atlas.json")).toThrow(FormatError);
    expect(() => parse(AtlasSchema, "<html>", "atlas.json")).toThrow(/atlas\.json: at the top, expected JSON/);
  });
});
