import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "./clean.ts";

const BODY = "The premier met her counterpart on Monday. They spoke for two hours.";

/** What is dropped from a text, as [surface, why]. */
function dropped(text: string): (readonly [string, string])[] {
  return clean(text).boilerplate.map(({ start, end, why }) => [text.slice(start, end), why] as const);
}

describe("boilerplate", () => {
  it.each([
    ["Leave a Reply", "comment form"],
    ["Leave a comment", "comment form"],
    ["Your email address will not be published. Required fields are marked *", "comment form"],
    ["12 Comments", "comment form"],
    ["Back To Top", "navigation"],
    ["Previous article", "navigation"],
    ["Related articles", "pointer to other articles"],
    ["Read more: Summit ends without a deal", "pointer to other articles"],
    ["ADVERTISEMENT", "advertisement"],
    ["We use cookies to improve your experience.", "cookie or consent notice"],
    ["Privacy Policy", "cookie or consent notice"],
    ["By signing up you agree to our terms.", "cookie or consent notice"],
    ["Subscribe to our newsletter", "newsletter or subscription"],
    ["Sign up for our daily newsletter and never miss a story!", "newsletter or subscription"],
    ["Share this article", "share or follow buttons"],
    ["Facebook | Twitter | WhatsApp", "share or follow buttons"],
    ["© 2024 The Daily Planet", "copyright line"],
    ["Copyright 2024. All rights reserved.", "copyright line"],
    ["Original Source: www.example.org", "source line"],
    ["This article was originally published in The Planet.", "source line"],
    ["The writer taught law in Nairobi for eleven years. Follow her on the usual channels.", "note on the author"],
    ["Ann Otieno is a fellow at an institute in Paris. The views expressed here are her own.", "note on the author"],
    ["This is an edited version of a speech given in May.", "note on the author"],
    ["For further information contact the press service.", "contact"],
    ["Media contact: the minister's press secretary.", "contact"],
    ["Further information: press@ministry.example", "contact"],
    ["https://example.org/article?id=1", "bare address"],
    ["fada8cf1-4ce5-4b00-962d-63bdb4a962ee", "stray id"],
    ["0", "stray id"],
    [".", "stray punctuation"],
    ["* * *", "stray punctuation"],
    ["Kenya-Uganda talks • Office of the President", "caption or credit"],
    ["Photo: Reuters", "caption or credit"],
    ["Delegates at the table. (Getty Images)", "caption or credit"],
    ["5 min read", "page furniture"],
    ["#peace #summit", "page furniture"],
  ])("drops the line %j: %s", (line, why) => {
    expect(dropped(`A headline\n\n${BODY}\n\n${line}\n\n${BODY}`)).toEqual([[line, why]]);
  });

  it.each([
    "The two sides agreed to share this burden.",
    "Copyright law was on the agenda of the summit as well.",
    "Subscribers to the treaty met in June.",
    "He used cookies as a metaphor for aid.",
    "Photographs of the summit showed them smiling.",
    "Home ministers of both countries signed it",
    "2024",
    "By A. Writer | June 12, 2024",
    "No. 5 of the treaty says so.",
    "Relations with its neighbours",
    "Tags were put on every container.",
    "The writer Ann Otieno met the president.",
    "The views of the two sides are far apart.",
    "Contacts between the two armies were broken off.",
    "Further information was promised by the ministry.",
  ])("keeps the line %j", (line) => {
    expect(dropped(`A headline\n\n${BODY}\n\n${line}\n\n${BODY}`)).toEqual([]);
  });

  it.each([
    ["To unsubscribe, reply with the word STOP.", "newsletter or subscription"],
    ["Forward this to a friend.", "newsletter or subscription"],
    ["Support the Planet's journalism of integrity. Donate.", "newsletter or subscription"],
    ["The Letter is mailed on Sundays.", "newsletter or subscription"],
    ["Corrections and additions: write to the desk.", "contact"],
    ["Got a tip? Send it here.", "contact"],
    ["(Additional reporting by the Nairobi newsroom; Editing by A. Writer)", "caption or credit"],
    ["A. Writer in Kampala contributed to this report.", "caption or credit"],
    ["Translated by the editors.", "caption or credit"],
    ["abc-de/fg", "caption or credit"],
    ["Opinions here do not necessarily reflect those of the Planet.", "note on the author"],
    ["This note reflects the author's views alone.", "note on the author"],
    ["The interview has been edited for length.", "note on the author"],
    ["About the Ministry: it works for Kenya's interests.", "note on the author"],
    ["Ann Otieno is a Paris-based lawyer and a columnist for the Planet.", "note on the author"],
    ["Ann Otieno and Jo Bell are Associate Professors at a university in Seoul.", "note on the author"],
    ["Published in The Planet, October 14th, 2025", "source line"],
    ["This post is also available in: Français", "source line"],
    ["(With inputs from agencies)", "caption or credit"],
    ["— AFP", "caption or credit"],
    ["Thanks for reading, and see you on Monday.", "newsletter or subscription"],
    ["Notes to editors", "contact"],
    ["An earlier version of this article misspelt a name.", "note on the author"],
  ])("drops the line %j beneath an article: %s", (line, why) => {
    const article = `A headline\n\n${BODY}\n\n${BODY}`;
    expect(dropped(`${article}\n\n${line}`)).toEqual([[line, why]]);
  });

  it.each([
    [
      "in the midst of an article",
      `${`${BODY}\n\n`.repeat(9)}Ann Otieno is a lawyer in Paris.\n\n${`${BODY}\n\n`.repeat(9)}`,
    ],
    ["at its beginning", `Ann Otieno is a lawyer in Paris.\n\n${BODY}`],
    ["said by him", `${BODY}\n\n"It ends well," Ann Otieno told AFP.`],
    ["what is subscribed to", `${BODY}\n\nBoth states subscribe to the treaty.`],
    ["who gives a view", `${BODY}\n\nHis views reflect those of the street.`],
    ["what is published", `${BODY}\n\nThe treaty was published in June.`],
    ["what ends", `${BODY}\n\nThe tour ends in Paris.`],
    ["who is sent", `${BODY}\n\nThe envoy was sent to the desk officer.`],
  ])("keeps such words %s", (_, body) => expect(dropped(`A headline\n\n${body}`)).toEqual([]));

  it("drops a keyword list with its items as one stretch", () => {
    const list = "Long-Tail Keywords:\n- summit analysis\n- treaty meaning\n- ties outlook";
    expect(dropped(`A headline\n${BODY}\n${list}`)).toEqual([[list, "keyword list"]]);
  });

  it("ends a keyword list where prose begins", () => {
    expect(clean(`A headline\nKeywords:\n- summit\n${BODY}`).paragraphs).toHaveLength(2);
  });

  it("drops a headline repeated, whatever its quotation marks", () => {
    expect(dropped(`Premier's Visit\n\nPremier’s visit\n\n${BODY}`)).toEqual([
      ["Premier’s visit", "headline repeated"],
    ]);
  });

  it("joins stray ids on neighbouring lines, not across blank ones", () => {
    expect(dropped(`A headline\n\n0\n12\n\n7\n\n${BODY}`).map(([surface]) => surface)).toEqual(["0\n12", "7"]);
  });
});

describe("title", () => {
  it.each([
    ["first line", `A headline\n\n${BODY}`, "A headline"],
    ["first line that is no boilerplate", `0\n\nA headline\n${BODY}`, "A headline"],
    ["byte order mark before it", `\ufeffA headline\r\n\r\n${BODY}`, "A headline"],
    ["doubled drop cap", `KKenya's Pivot\n\n${BODY}`, "Kenya's Pivot"],
    ["no doubled drop cap", `AAA rating kept\n\n${BODY}`, "AAA rating kept"],
    ["hash mark before it", `# A headline\n\n${BODY}`, "A headline"],
    [
      "no headline: the first sentence",
      `${BODY} ${"And so on. ".repeat(30)}`,
      "The premier met her counterpart on Monday.",
    ],
    ["a sentence too long for one: its beginning", "word ".repeat(60), `${"word ".repeat(47)}word…`],
    ["nothing at all", "", ""],
    ["nothing but boilerplate", "Leave a Reply", ""],
  ])("%s", (_, text, title) => {
    expect(clean(text).title).toBe(title);
  });

  it("leaves the doubled letter out of the paragraph, so that offsets hold", () => {
    const [first] = clean(`KKenya's Pivot\n\n${BODY}`).paragraphs;
    expect(first?.start).toBe(1);
  });
});

it("tells headings, items and text, and what an item stands under", () => {
  const text = `A headline\nLead text.\nStrong ties\nThey work together in many fields:\n- Trade: It grew.\n- Energy: It fell.\nMore text.`;
  const { paragraphs } = clean(text);
  expect(paragraphs.map(({ start, end, kind, under }) => [text.slice(start, end), kind, under])).toEqual([
    ["A headline", "heading", null],
    ["Lead text.", "text", null],
    ["Strong ties", "heading", null],
    ["They work together in many fields:", "text", 2],
    ["Trade: It grew.", "item", 3],
    ["Energy: It fell.", "item", 3],
    ["More text.", "text", 2],
  ]);
});

it.each([
  ["a line of five million characters", "word ".repeat(1_000_000)],
  ["only line ends", "\r\n".repeat(100_000)],
  ["lone surrogates", "\ud800\udc00\ud800 x \udfff"],
])("reads %s", (_, text) => {
  expect(clean(text).paragraphs.length).toBeLessThan(3);
});

it("never throws, keeps spans in order and apart, on any mixture of lines and characters", () => {
  const piece = fc.constantFrom(
    ..."\n \r aA.•-#0|:’*\u2028\ufeff\ud800é",
    ...["\r\n", "😀", "Keywords:", "Leave a Reply", "A headline", "- item", "AAt"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { paragraphs, boilerplate } = clean(pieces.join(""));
      const spans = [...paragraphs, ...boilerplate].sort((a, b) => a.start - b.start);
      const apart = spans.every(({ start, end }, i) => end > start && start >= (spans[i - 1]?.end ?? 0));
      expect(apart).toBe(true);
    }),
  );
});
