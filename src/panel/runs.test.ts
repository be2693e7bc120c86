import { describe, expect, it } from "vitest";
import { ALPHIA } from "../state/atlas.fixture.ts";
import { runsOf } from "./runs.ts";

const excerpt = { start: 10, end: 24, text: "Alphia, Betia." };

describe("the runs of an excerpt", () => {
  it("are the sentence word for word, whatever is marked in it", () => {
    for (const one of ALPHIA.excerpts)
      expect(
        runsOf(one)
          .map((run) => run.text)
          .join(""),
      ).toBe(one.text);
  });

  it("mark what the dossier is about, and lead to what it is not", () => {
    const runs = runsOf({
      ...excerpt,
      mentions: [{ start: 10, end: 16 }],
      others: [{ start: 18, end: 23, place: "BET", iso3: "BET" }],
    });
    expect(runs).toEqual([
      { type: "mark", text: "Alphia" },
      { type: "text", text: ", " },
      { type: "other", text: "Betia", place: "BET", iso3: "BET" },
      { type: "text", text: "." },
    ]);
  });

  it.each([
    { fault: "lies inside a mention", other: { start: 11, end: 14 } },
    { fault: "overlaps a mention's end", other: { start: 14, end: 18 } },
    { fault: "ends after the sentence", other: { start: 20, end: 99 } },
  ])("leave out a place that $fault, and lose no letter", ({ other }) => {
    const runs = runsOf({
      ...excerpt,
      mentions: [{ start: 10, end: 16 }],
      others: [{ ...other, place: "BET", iso3: null }],
    });
    expect(runs.map((run) => run.type)).toEqual(["mark", "text"]);
    expect(runs.map((run) => run.text).join("")).toBe(excerpt.text);
  });
});
