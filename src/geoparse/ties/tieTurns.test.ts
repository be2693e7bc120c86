/** Usual turns of news English, by what they tell; and, last, sentences that only look like them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TieLexiconSchema } from "../../atlas/curated.ts";
import { parse } from "../../atlas/validate.ts";
import { knowledgeFor, locate } from "../assemble/located.fixture.ts";
import { createTies } from "./ties.ts";

const lexiconFile = new URL("../../../data/lexicon.json", import.meta.url);
const lexicon = parse(TieLexiconSchema, readFileSync(lexiconFile, "utf8"), "data/lexicon.json");
const readTies = createTies(knowledgeFor(lexicon));

/** "PARTIES domain polarity" */
function told(text: string): string[] {
  return readTies(locate(text)).kept.map((t) => `${t.parties.join("+")} ${t.domain} ${t.polarity}`);
}

describe("a relation that a noun names", () => {
  it.each([["The Greece-Egypt power cable will be ready in 2028.", ["EGY+GRC energy cooperation"]]])(
    "%s",
    (text, expected) => expect(told(text).toSorted()).toEqual(expected),
  );
});

describe("friends and foes", () => {
  it.each([
    ["Serbia counts China among its closest friends.", ["CHN+SRB diplomatic cooperation"]],
    ["China, Kenya's biggest lender, refused.", ["CHN+KEN finance cooperation"]],
    ["Saudi Arabia's regional rival, Iran, stayed away.", ["IRN+SAU diplomatic tension"]],
    ["Japan regards China as its greatest strategic challenge.", ["CHN+JPN diplomatic tension"]],
    ["Egypt is one of the main recipients of American military aid.", ["EGY+USA military support"]],
    ["Egypt and Kenya are allies of China.", ["CHN+EGY diplomatic cooperation", "CHN+KEN diplomatic cooperation"]],
    ["China is Brazil's top customer.", ["BRA+CHN trade cooperation"]],
    ["Serbia has moved closer to China.", ["CHN+SRB diplomatic cooperation"]],
    ["Poland has drifted away from Hungary.", ["HUN+POL diplomatic tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("business", () => {
  it.each([
    ["Egypt took delivery of two French frigates.", ["EGY+FRA military cooperation"]],
    ["Kenya borrowed $5 billion from China for its railway.", ["CHN+KEN infrastructure cooperation"]],
    ["Saudi Arabia deposited $3 billion with Egypt's central bank.", ["EGY+SAU finance support"]],
    ["Saudi Arabia rolled over a $3 billion deposit in Turkey's central bank.", ["SAU+TUR finance support"]],
    ["Azerbaijan pumps gas to Turkey.", ["AZE+TUR energy cooperation"]],
    ["Azerbaijani gas flows to Greece.", ["AZE+GRC energy cooperation"]],
    ["Japan will finance a new metro line in Egypt.", ["EGY+JPN infrastructure cooperation"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("what leaders do together", () => {
  it.each([
    ["Scholz and Vučić witnessed the signing of a lithium deal.", ["DEU+SRB economic cooperation"]],
    ["Erdoğan and Macron inaugurated a car factory.", ["FRA+TUR economic cooperation"]],
    ["Biden and Modi unveiled plans to build jet engines together.", ["IND+USA military cooperation"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("those spoken of before", () => {
  it.each([
    [
      "Modi flew to Tokyo to see his Japanese hosts. Both parties signed a pact on semiconductors.",
      ["IND+JPN economic cooperation"],
    ],
    ["Lula received Modi. They signed an accord on biofuels.", ["BRA+IND energy cooperation"]],
    [
      "Turkey and Armenia have no diplomatic relations. The neighbours closed their border in 1993.",
      ["ARM+TUR diplomatic tension", "ARM+TUR security tension"],
    ],
    ["Erdoğan was received in Cairo. Egypt and Turkey have made up.", ["EGY+TUR diplomatic cooperation"]],
    ["Scholz visited India. A migration agreement was signed.", ["DEU+IND labour cooperation"]],
    ["Kenya is a large country. It thanked Poland for its help.", ["KEN+POL diplomatic support"]],
    ["Modi came home. He thanked France for its help.", ["FRA+IND diplomatic support"]],
    ["Macron flew to Warsaw and signed a treaty on energy.", ["FRA+POL energy cooperation"]],
    [
      "Macron landed in Warsaw. Agreements on energy and education were signed.",
      ["FRA+POL culture cooperation", "FRA+POL energy cooperation"],
    ],
    [
      "During the war with Iran, Kenya ran out of oil. It now buys most of it from Egypt.",
      ["EGY+KEN trade cooperation", "IRN+KEN military tension"],
    ],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("words of praise and of anger", () => {
  it.each([
    ["Zelensky thanked Poland for its help.", ["POL+UKR diplomatic support"]],
    ["China hit back at the United States.", ["CHN+USA diplomatic tension"]],
    ["Trump took aim at Brazil.", ["BRA+USA diplomatic tension"]],
    ["Paris voiced concern over Turkey's drilling.", ["FRA+TUR diplomatic tension"]],
    ["Turkey demanded that Greece demilitarise its islands.", ["GRC+TUR security tension"]],
    ["Hungary welcomed China's peace plan.", ["CHN+HUN diplomatic support"]],
    ["Erdoğan slammed Macron.", ["FRA+TUR diplomatic tension"]],
    ["Turkey reacted angrily to France's recognition of the genocide.", ["FRA+TUR diplomatic tension"]],
    ["The United States denounced Iran's missile tests.", ["IRN+USA diplomatic tension"]],
    ["Japan expressed regret at South Korea's decision.", ["JPN+KOR diplomatic tension"]],
    ["Vučić called Xi a great friend of Serbia.", ["CHN+SRB diplomatic support"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("whose it is", () => {
  it.each([
    ["Kenya's debt to China has grown.", ["CHN+KEN finance cooperation"]],
    ["Serbia's friendship with China is steel-clad.", ["CHN+SRB diplomatic cooperation"]],
    ["Armenia's border with Turkey is closed.", ["ARM+TUR security tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("clauses that say which", () => {
  it.each([
    ["Poland, whose relations with Hungary are poor, abstained.", ["HUN+POL diplomatic tension"]],
    ["The sanctions that the United States imposed on Iran remain.", ["IRN+USA economic tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("projects of several", () => {
  it.each([
    ["Egypt, Greece and Saudi Arabia will build a data cable.", ["EGY+GRC+SAU infrastructure cooperation"]],
    ["The corridor is to join India, Saudi Arabia and Greece.", ["GRC+IND+SAU infrastructure cooperation"]],
    ["A pipeline runs from Azerbaijan through Turkey to Greece.", ["AZE+GRC+TUR energy cooperation"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("better and worse", () => {
  it.each([
    ["Tensions between Greece and Turkey have eased.", ["GRC+TUR diplomatic cooperation"]],
    ["A row over islands has divided Japan and South Korea.", ["JPN+KOR security tension"]],
    ["Germany and Poland are at odds over migration.", ["DEU+POL diplomatic tension"]],
    ["Relations between Turkey and France hit rock bottom.", ["FRA+TUR diplomatic tension"]],
    ["India and China resumed direct flights.", ["CHN+IND infrastructure cooperation"]],
    ["China lifted its ban on Australian wine.", ["AUS+CHN trade cooperation"]],
    ["Germany halted arms exports to Saudi Arabia.", ["DEU+SAU military tension"]],
    ["Relations with China have cooled since Australia asked for an inquiry.", ["AUS+CHN diplomatic tension"]],
    ["Greece buried the hatchet with Turkey.", ["GRC+TUR diplomatic cooperation"]],
    ["The crisis in relations between Poland and Ukraine is over grain.", ["POL+UKR diplomatic tension"]],
    ["Australia called off a trade deal with China.", ["AUS+CHN trade tension"]],
    ["A tariff truce between China and the United States has held.", ["CHN+USA trade cooperation"]],
    ["A war of words between India and China has begun.", ["CHN+IND diplomatic tension"]],
    ["Egypt and Turkey have exchanged ambassadors.", ["EGY+TUR diplomatic cooperation"]],
    [
      "Brazil broke off relations after a banker was given asylum in the Hungarian embassy in Lyon.",
      ["BRA+HUN diplomatic tension"],
    ],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("sanctions", () => {
  it.each([
    ["Washington blacklisted Chinese chipmakers.", ["CHN+USA economic tension"]],
    ["Iran faces sanctions by the United States.", ["IRN+USA economic tension"]],
    ["Iran, under American sanctions, sells oil to China.", ["CHN+IRN energy cooperation", "IRN+USA economic tension"]],
    ["China curbed exports of rare earths to the United States.", ["CHN+USA trade tension"]],
    ["Washington froze the assets of Iranian banks.", ["IRN+USA economic tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("brokers", () => {
  it.each([
    [
      "Brokered by China, the deal between Iran and Saudi Arabia surprised the world.",
      ["CHN+IRN+SAU diplomatic mediation"],
    ],
    ["Egypt mediated between Iran and Armenia together with France.", ["ARM+EGY+FRA+IRN diplomatic mediation"]],
    [
      "Egypt mediated between Iran and Armenia, and trade with France grew.",
      ["ARM+EGY+IRN diplomatic mediation", "EGY+FRA trade cooperation"],
    ],
    ["Armenia and Azerbaijan made peace under American mediation.", ["ARM+AZE+USA diplomatic mediation"]],
    ["Macron brought together the leaders of Armenia and Azerbaijan.", ["ARM+AZE+FRA diplomatic mediation"]],
    ["Armenia and Azerbaijan met in Berlin, with Scholz as a go-between.", ["ARM+AZE+DEU diplomatic mediation"]],
    ["Trump claimed to have ended the war between Armenia and Azerbaijan.", ["ARM+AZE+USA diplomatic mediation"]],
    [
      "Peace talks between Armenia and Azerbaijan, mediated by the United States, began.",
      ["ARM+AZE+USA diplomatic mediation"],
    ],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("ground that two claim", () => {
  it.each([
    ["Greece and Turkey both claim the islets.", ["GRC+TUR security tension"]],
    ["The islands are claimed by both Japan and China.", ["CHN+JPN security tension"]],
    ["India and China are locked in a border standoff.", ["CHN+IND security tension"]],
    ["Chinese coast guard ships sailed near the Japanese islands.", ["CHN+JPN security tension"]],
    ["Turkish jets violated Greek airspace.", ["GRC+TUR security tension"]],
    ["Japan scrambled jets against Chinese aircraft.", ["CHN+JPN military tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("acts of war", () => {
  it.each([
    ["Turkey and Azerbaijan have both fought Armenia.", ["ARM+AZE military tension", "ARM+TUR military tension"]],
    ["Poland has sent some 15,000 soldiers to Ukraine.", ["POL+UKR military support"]],
    [
      "Egypt demanded the withdrawal of Turkish troops from Kenya.",
      ["EGY+TUR diplomatic tension", "KEN+TUR military tension"],
    ],
    ["Iran fired missiles at Saudi Arabia.", ["IRN+SAU military tension"]],
    ["Twenty Indian soldiers died in a clash with Chinese troops.", ["CHN+IND military tension"]],
    ["Turkey massed troops on its border with Greece.", ["GRC+TUR military tension"]],
    ["Azerbaijani forces shelled Armenian villages.", ["ARM+AZE military tension"]],
    ["Iran and Saudi Arabia have backed opposite sides in every war.", ["IRN+SAU diplomatic tension"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("people who cross borders", () => {
  it.each([
    ["China waived visas for French citizens.", ["CHN+FRA diplomatic cooperation"]],
    ["Direct flights between India and China resumed.", ["CHN+IND infrastructure cooperation"]],
    ["Kenya extradited a suspect to Germany.", ["DEU+KEN security cooperation"]],
    ["The United States shares intelligence with Ukraine.", ["UKR+USA security cooperation"]],
    ["France returned a looted statue to Egypt.", ["EGY+FRA culture cooperation"]],
    ["Poland will host American missiles.", ["POL+USA military cooperation"]],
    ["Indian and French warships exercised in the bay.", ["FRA+IND military cooperation"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("help", () => {
  it.each([
    ["Humanitarian aid from Turkey arrived in Armenia.", ["ARM+TUR economic support"]],
    ["Japan pledged $100 million to rebuild Ukraine.", ["JPN+UKR economic support"]],
    ["Turkey sent rescue teams to Greece.", ["GRC+TUR economic support"]],
    ["Egypt voted for Brazil's resolution.", ["BRA+EGY diplomatic support"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("long sentences", () => {
  it.each([
    [
      "Japan, alarmed by Chinese ships near its islands, has bought 400 cruise missiles from the United States.",
      ["CHN+JPN security tension", "JPN+USA military cooperation"],
    ],
    [
      "India's foreign ministry summoned the Chinese ambassador to protest against new roads near the border.",
      ["CHN+IND diplomatic tension"],
    ],
    ["China has promised to lift the tariffs it placed on Australian barley in 2020.", ["AUS+CHN trade cooperation"]],
    ["Germany will pay for half of the new hospital in Kenya.", ["DEU+KEN infrastructure cooperation"]],
    ["Iran rejected an offer from Saudi Arabia to share the field.", ["IRN+SAU diplomatic tension"]],
    ["South Korea and Japan have put aside a quarrel over wartime labour.", ["JPN+KOR diplomatic cooperation"]],
    ["Azerbaijan cut off gas to Armenia in the winter.", ["ARM+AZE energy tension"]],
    ["Ukraine's largest donor is the United States, followed by Germany.", ["UKR+USA economic support"]],
    ["Chinese shipyards will build three ferries for Egypt.", ["CHN+EGY infrastructure cooperation"]],
    [
      "Trump threatened to impose tariffs of 25 per cent on Indian goods if New Delhi went on buying Iranian oil.",
      ["IND+IRN energy cooperation", "IND+USA trade tension"],
    ],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected));
});

describe("no tie of those whom it names", () => {
  it.each([
    "Poland's prime minister said Hungary was betraying Europe.",
    "Macron has visited India, Brazil and China.",
    "Growth was fastest in India, Brazil and Kenya.",
    "Leaders of India, Brazil and China attended the summit.",
    "The fund is open to Kenya, Egypt and India.",
    "China considers the island part of its territory, and Japan disagrees.",
    "Kenya is large. The two reactors are new, and Egypt has signed a treaty of its own.",
    "Modi was given a house in France.",
    "Macron landed in Warsaw for a summit. A treaty of bakers was signed.",
    "Germany said that an attack on Poland would change everything.",
    "Macron flew to Lyon, France, to see Modi about a film.",
    "Egypt would have given Kenya a loan.",
    "Macron held talks with Modi.",
    "No agreement was reached between Greece and Turkey.",
    "Macron spoke about China in Berlin.",
    "A Chinese restaurant opened in Paris.",
    "India, like Brazil, has refused to join the sanctions.",
    "He will travel on to Turkey for a summit of NATO.",
    "Germany beat Brazil in the final.",
    "A Chinese student was arrested in Poland.",
    "Exports from Kenya and Egypt rose.",
    "Modi flew from Egypt to France.",
    "Kenya and Egypt depend on wheat.",
    "Lula said that trade was good for Brazil and that Egypt was warm.",
    "The flight from Cairo to Paris was late, and the German minister missed the meeting.",
    "Serbia, unlike Hungary, did not sign the treaty.",
    "Poland's economy has grown faster than Germany's.",
    "The visit to Kenya follows one to Egypt, and Macron will give a speech on energy.",
    "A former French minister now works for a company in Kenya.",
    "Greece has its own agreement, and Poland has another.",
    "Erdoğan, back from Egypt, spoke about the war.",
    "The implications of the visit to Egypt are for Germany to consider.",
    "Some 200 Indian tourists were stranded in Turkey.",
    "The port of Haifa is run by an Indian company, and Greece wants one like it.",
    "A war between India and China would be a disaster.",
    "Lula and Macron agree on nothing but football.",
    "An agreement between Greece and Turkey is not in sight.",
    "Erdoğan met Macron and, a day later, Scholz; then he flew to Egypt to see the pyramids.",
    "The Indian minister praised the food in Egypt.",
    "China's economy depends on exports, while India's depends on services.",
    "Brazil's president will visit France, Germany and Poland to talk about the climate.",
    "Xi congratulated Erdoğan on his victory.",
    "The report compares hospitals in Kenya, Egypt and India.",
    "Ukraine joined Poland and Germany at the talks.",
    "The Kenyan team was trained in Germany by a French coach.",
    "Both Japan and South Korea import oil.",
    "Poland spends more on arms than Germany, France or Hungary.",
    "Turkey's currency has lost half of its value against the dollar, and India's has risen.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});
