import { describe, expect, it } from "vitest";
import { readVisits } from "./visitTold.fixture.ts";

/** "Visitor > destination status [from..to]" */
function told(text: string): string[] {
  return readVisits(text).kept.map((v) => {
    const dates = v.from === null ? "" : ` ${v.from}..${v.to}`;
    return `${v.visitor} > ${v.destination} ${v.status}${dates}`;
  });
}

describe("who went where", () => {
  it.each([
    ["Macron’s visit to Brazil drew crowds.", ["Emmanuel Macron > BRA made"]],
    ["President Emmanuel Macron's three-day state visit to Brazil ended.", ["Emmanuel Macron > BRA made"]],
    ["Xi’s recent Serbian visit was short.", ["Xi Jinping > SRB made"]],
    ["Macron’s Brazil trip was short.", ["Emmanuel Macron > BRA made"]],
    ["The visit of President Macron to Brazil was long.", ["Emmanuel Macron > BRA made"]],
    ["A state visit to Serbia by Xi Jinping is over.", ["Xi Jinping > SRB made"]],
    ["He praised Poland, where President Biden visited to talk of security.", ["Joe Biden > POL made"]],
    ["Modi arrived in Kyiv by train.", ["Narendra Modi > geonames-703448 made"]],
    ["Modi, who had never been there before, landed in Warsaw.", ["Narendra Modi > geonames-756135 made"]],
    ["Xi flew from Beijing to Budapest.", ["Xi Jinping > geonames-3054643 made"]],
    ["Erdoğan travelled to Cairo and met the press.", ["Recep Tayyip Erdoğan > geonames-360630 made"]],
    ["Xi visited Serbia and Hungary.", ["Xi Jinping > SRB made", "Xi Jinping > HUN made"]],
    [
      "Xi's visits to France, Serbia and Hungary were watched.",
      ["Xi Jinping > FRA made", "Xi Jinping > SRB made", "Xi Jinping > HUN made"],
    ],
    ["Xi’s tour of Serbia and Hungary ended.", ["Xi Jinping > SRB made", "Xi Jinping > HUN made"]],
    ["Lula made stops in Beijing and Shanghai.", ["Luiz Inácio Lula da Silva > geonames-1816670 made"]],
    ["Erdoğan is due in Cairo next week.", ["Recep Tayyip Erdoğan > geonames-360630 planned"]],
    ["Erdoğan will visit Egypt.", ["Recep Tayyip Erdoğan > EGY planned"]],
    ["Ahead of his visit to Egypt, Erdoğan spoke of gas.", ["Recep Tayyip Erdoğan > EGY planned"]],
    ["The Chinese leader visited Belgrade.", ["Xi Jinping > geonames-792680 made"]],
    ["Kenyan President William Ruto visited Washington.", ["William Ruto > geonames-4140963 made"]],
    ["Japanese Prime Minister Fumio Kishida visited Seoul.", ["Fumio Kishida > geonames-1835848 made"]],
    ["Foreign Minister Hakan Fidan spoke. Fidan later visited Cairo.", ["Hakan Fidan > geonames-360630 made"]],
    ["Kenyan Trade Minister Lee Otieno spoke. Lee Otieno flew to Paris.", ["Lee Otieno > geonames-2988507 made"]],
    ["Chinese Foreign Minister Wang Yi spoke. Wang then flew to Paris.", ["Wang Yi > geonames-2988507 made"]],
    ["In May Macron visited Berlin.", ["Emmanuel Macron > geonames-2950159 made"]],
    [
      "Modi travelled to Cairo in March, and Macron's trip to Berlin has been delayed.",
      ["Emmanuel Macron > geonames-2950159 cancelled", "Narendra Modi > geonames-360630 made"],
    ],
    ["Macron said he would be welcomed to Washington.", ["Emmanuel Macron > geonames-4140963 planned"]],
    ["Macron may visit Berlin.", ["Emmanuel Macron > geonames-2950159 hypothetical"]],
    ["Macron wound up a two-day visit to Cairo.", ["Emmanuel Macron > geonames-360630 made"]],
    ["Kenya's foreign minister, Musalia Mudavadi, met Macron in Paris.", ["Musalia Mudavadi > geonames-2988507 made"]],
    [
      "The president of Armenia, Vahagn Khachaturyan, hosted Lula in Yerevan.",
      ["Luiz Inácio Lula da Silva > geonames-616052 made"],
    ],
    ["Greece, which hosted Macron in Athens, was pleased.", ["Emmanuel Macron > geonames-264371 made"]],
    ["Macron addressed the EU-China summit in Seoul.", ["Emmanuel Macron > geonames-1835848 made"]],
    [
      "President Macron stayed at home. Greece, which hosted the French foreign minister in Athens, was pleased.",
      ["French foreign minister > geonames-264371 made"],
    ],
    ["Macron welcomed Xi in Paris.", ["Xi Jinping > geonames-2988507 made"]],
    ["Biden cancelled his trip to Australia.", ["Joe Biden > AUS cancelled"]],
    ["Biden's visit to Australia was called off.", ["Joe Biden > AUS cancelled"]],
    ["Trump could visit China if talks go well.", ["Donald Trump > CHN hypothetical"]],
    ["A possible visit by Trump to China is talked of.", ["Donald Trump > CHN hypothetical"]],
    [
      "Modi held talks in Warsaw before travelling on to Kyiv.",
      ["Narendra Modi > geonames-756135 made", "Narendra Modi > geonames-703448 made"],
    ],
    ["Macron met Lula in Brasília. He then flew to Rio de Janeiro.", ["Emmanuel Macron > geonames-3469058 made"]],
    ["Scholz paid a short visit to India.", ["Olaf Scholz > IND made"]],
    ["Scholz is on a visit to India.", ["Olaf Scholz > IND made"]],
    ["Modi visited Kyiv, Ukraine, last week.", ["Narendra Modi > geonames-703448 made"]],
    ["Modi visited Ukraine's capital, Kyiv.", ["Narendra Modi > geonames-703448 made"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("no visit", () => {
  it.each([
    ["a macro region", "The implications of Xi's Far-East visit are many."],
    ["a manner", "The idea of a Geneva-style meeting appeals to Macron."],
    ["a host", "Macron hosted guests of Xi for talks."],
    ["a call", "Macron phoned Xi in Beijing."],
    ["a leader at home", "Macron visited Lyon on Monday."],
    ["a leader who returns", "Macron returned to France."],
    ["an invitation declined", "Modi declined an invitation to visit Turkey."],
    ["a visit denied", "Modi did not visit Turkey."],
    ["a trip that was denied", "A report that Modi would fly to Turkey was denied in Delhi."],
    ["a trip that is not planned", "A visit by Modi to Turkey is not planned this year."],
    ["a visit ruled out", "Macron ruled out a visit to Serbia."],
    ["troops", "French troops arrived in Poland."],
    ["a leader's troops", "Macron's troops arrived in Poland."],
    ["an envoy", "Macron's envoy visited Serbia."],
    ["another of that name", "Yesterday Brigitte Macron visited Brazil."],
    ["a namesake", "Foreign Minister Hakan Fidan spoke. Yesterday Ayşe Fidan visited Cairo."],
    ["an administration", "Trump administration officials visited Poland."],
    ["a policy", "Xi's policy towards Serbia is under review."],
    ["somebody else's visit", "Macron said that tourists visited Brazil."],
    ["an organisation", "Modi's speech at the summit on Ukraine was short."],
  ])("%s: %s", (_, text) => expect(told(text)).toEqual([]));
});

describe("days, where the text says them beside the visit", () => {
  it.each([
    ["Xi visited Belgrade on 8 May 2024.", ["Xi Jinping > geonames-792680 made 2024-05-08..2024-05-08"]],
    ["Xi visited Serbia on May 7–8, 2024.", ["Xi Jinping > SRB made 2024-05-07..2024-05-08"]],
    ["In May 2024, Xi visited Serbia.", ["Xi Jinping > SRB made 2024-05-01..2024-05-31"]],
    ["Xi’s May 2024 visit to Serbia was his second.", ["Xi Jinping > SRB made 2024-05-01..2024-05-31"]],
    [
      "Xi visited Serbia on May 7, 2024 and Hungary on May 9, 2024.",
      ["Xi Jinping > SRB made 2024-05-07..2024-05-07", "Xi Jinping > HUN made 2024-05-09..2024-05-09"],
    ],
    [
      "Xi visited Serbia and Hungary in May 2024.",
      ["Xi Jinping > SRB made 2024-05-01..2024-05-31", "Xi Jinping > HUN made 2024-05-01..2024-05-31"],
    ],
    ["Xi visited Serbia on 8 May.", ["Xi Jinping > SRB made"]],
    ["Xi visited Serbia, which signed a treaty with China in 2009.", ["Xi Jinping > SRB made"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

it("makes one visit of five sentences, with five spans of evidence", () => {
  const text =
    "Macron arrived in Brazil.\n\nMacron’s visit to Brazil was long. The French president visited Rio de Janeiro. President Macron’s trip to Brazil ended. The visit of Macron to Brasília was praised.";
  const { kept } = readVisits(text);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.evidence.map((e) => text.slice(e.start, e.end))).toEqual([
    "Macron arrived in Brazil.",
    "Macron’s visit to Brazil was long.",
    "The French president visited Rio de Janeiro.",
    "President Macron’s trip to Brazil ended.",
    "The visit of Macron to Brasília was praised.",
  ]);
});

it("tells two visits apart by stated dates that do not overlap", () => {
  expect(
    told("Xi visited Serbia in June 2016.\n\nXi arrived in Serbia on 7 May 2024. Xi’s visit to Serbia was short."),
  ).toEqual(["Xi Jinping > SRB made 2016-06-01..2016-06-30", "Xi Jinping > SRB made 2024-05-07..2024-05-07"]);
});

it("says where a visitor came from only where the text does", () => {
  const origin = (text: string) => readVisits(text).kept[0]?.origin;
  expect(origin("Xi flew from Paris to Budapest.")).toBe("geonames-2988507");
  expect(origin("Xi flew to Budapest.")).toBeNull();
});

it("says why it dropped a visit", () => {
  expect(readVisits("Modi did not visit Turkey.").dropped).toMatchObject([
    { why: "a visit that is denied or declined" },
  ]);
});

describe("ways to say that somebody goes somewhere", () => {
  it.each([
    ["Macron's first stop was Athens.", "Emmanuel Macron > geonames-264371 made"],
    ["Modi's plane landed in Warsaw.", "Narendra Modi > geonames-756135 made"],
    ["Macron is touring Egypt.", "Emmanuel Macron > EGY made"],
    ["The French president chose India for his first trip abroad.", "Emmanuel Macron > IND made"],
    ["Lula was a guest of Modi in New Delhi.", "Luiz Inácio Lula da Silva > geonames-1261481 made"],
    ["Poland welcomed Scholz with honours.", "Olaf Scholz > POL made"],
    ["Macron met Modi on the sidelines of a summit in Athens.", "Emmanuel Macron > geonames-264371 made"],
    ["Talks in Warsaw between Macron and Scholz ended late.", "Emmanuel Macron > geonames-756135 made"],
    ["Modi had been to Warsaw in 2019.", "Narendra Modi > geonames-756135 made 2019-01-01..2019-12-31"],
    ["Macron, back from Egypt, spoke to reporters.", "Emmanuel Macron > EGY made"],
    ["After visiting Egypt, Macron flew home.", "Emmanuel Macron > EGY made"],
    ["Speaking to reporters in Cairo on Monday, Scholz called for calm.", "Olaf Scholz > geonames-360630 made"],
    ["Scholz told reporters in Cairo that calm was needed.", "Olaf Scholz > geonames-360630 made"],
    ["Scholz and Macron travelled together to Kyiv.", "Emmanuel Macron > geonames-703448 made"],
    ["Scholz and his wife went to Kenya.", "Olaf Scholz > KEN made"],
    ["Scholz took a plane to Cairo.", "Olaf Scholz > geonames-360630 made"],
    ["A tour will take Scholz to Kenya and Egypt.", "Olaf Scholz > KEN planned"],
    ["Scholz left Berlin on Sunday for Cairo.", "Olaf Scholz > geonames-360630 made"],
    ["Macron hosted Modi and Scholz at the summit in Paris.", "Narendra Modi > geonames-2988507 made"],
    ["Modi went on to Poland for a summit and to Hungary for talks.", "Narendra Modi > HUN made"],
    [
      "Scholz met Macron and Biden in Tokyo, and the day after was received by Xi in Beijing.",
      "Olaf Scholz > geonames-1816670 made",
    ],
    ["Macron praised Scholz, who had left Paris and flown to Kyiv.", "Olaf Scholz > geonames-703448 made"],
    ["Among those who flew to Athens were Scholz and Modi.", "Narendra Modi > geonames-264371 made"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ["a speech by video", "Modi addressed the summit in Brazil by video."],
    ["a summit that is skipped", "Modi skipped the summit in Brazil."],
    ["a foreign minister without a name", "Modi sent his foreign minister to Brazil instead."],
    ["a government's aid", "Macron's government sent aid to Egypt."],
    ["what a leader sees", "In Turkey, Macron sees a rival."],
    ["pressure", "Scholz is under pressure in Poland."],
    ["a place where he was not", "Macron was not in Athens."],
    ["any president", "No French president has ever visited Kenya."],
    ["a report that is denied", "Egypt denied reports that Macron would cancel a trip to Cairo."],
  ])("not %s: %s", (_, text) => expect(told(text)).toEqual([]));
});

describe("whether it took place", () => {
  it.each([
    ["Should Modi go to Kyiv?", "hypothetical"],
    ["A visit by Modi to Kenya would cost little.", "hypothetical"],
    ["Modi has been invited to Kenya.", "hypothetical"],
    ["Modi said he would visit Kenya.", "planned"],
    ["Modi has accepted an invitation to visit Kenya.", "planned"],
    ["A visit to Kenya by the Indian leader, Modi, is planned for mid-May.", "planned"],
    ["Modi is expected in Nairobi.", "planned"],
    ["Macron's planned trip to Kenya has been postponed.", "cancelled"],
    ["A trip by Biden to Kenya is no longer on the table.", "cancelled"],
    ["Modi visited Kenya.", "made"],
  ])("%s %s", (text, status) => expect(readVisits(text).kept.map((v) => v.status)).toEqual([status]));
});

describe("whom a pronoun or an office stands for", () => {
  it.each([
    [
      "the traveller, not his host",
      "Xi and Macron spoke. Xi flew to Belgrade. President Aleksandar Vučić was glad. From there he travelled on to Budapest.",
      "Xi Jinping > geonames-3054643 made",
    ],
    [
      "somebody else than the subject",
      "Scholz spoke. Macron came to see him and invited him to Paris.",
      "Olaf Scholz > geonames-2988507 hypothetical",
    ],
    [
      "the minister introduced before",
      "Foreign Minister Hakan Fidan spoke. The foreign minister visited Cairo.",
      "Hakan Fidan > geonames-360630 made",
    ],
  ])("%s: %s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("days counted from the day of publication", () => {
  const dateline = "PARIS, May 8, 2024 — The week was long. ";
  it.each([
    ["Xi arrived in Serbia on Tuesday.", "2024-05-07 2024-05-07 inferred"],
    ["Xi will arrive in Serbia on Tuesday.", "2024-05-14 2024-05-14 inferred"],
    ["Xi visited Serbia last month.", "2024-04-01 2024-04-30 inferred"],
    ["Xi will visit Serbia in June.", "2024-06-01 2024-06-30 inferred"],
    ["Xi visited Serbia in June.", "2023-06-01 2023-06-30 inferred"],
    ["Xi visited Serbia on 3 May 2024.", "2024-05-03 2024-05-03 stated"],
    ["Xi arrived in Serbia on Sunday. Xi was received in Belgrade on Monday.", "2024-05-05 2024-05-06 inferred"],
  ])("%s %s", (text, expected) => {
    const dates = (whole: string) => readVisits(whole).kept.map((v) => `${v.from} ${v.to} ${v.basis}`);
    expect(dates(dateline + text)).toEqual([expected]);
    // Without the dateline only what says its year is a date.
    if (expected.endsWith("inferred")) expect(dates(text)).toEqual(["null null stated"]);
  });
});

it("counts no weekday from a month, but finds the year of a day", () => {
  const line =
    "Research note, September 2025\n\nThe summer was long for all of them, and the autumn will be longer.\n\n";
  const dates = (text: string) => readVisits(line + text).kept.map((v) => `${v.from} ${v.to}`);
  expect(dates("Xi visited Serbia on 20 June.")).toEqual(["2025-06-20 2025-06-20"]);
  expect(dates("Xi visited Serbia on Tuesday.")).toEqual(["null null"]);
});
