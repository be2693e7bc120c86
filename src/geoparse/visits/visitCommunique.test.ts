/** Visits as ministries tell them: styles, honorifics, invitations. */
import { expect, it } from "vitest";
import { CURATED } from "../places/gazetteer.fixture.ts";
import { createReader } from "../read.ts";

const read = createReader(CURATED);
const told = (text: string) => read({ id: "a.txt", text }).visits.map((v) => `${v.visitor} > ${v.iso3} ${v.status}`);

it.each([
  {
    what: "an unknown name before the whole style of a state",
    text: "Ama Owusu-Mensah, President of the Democratic Socialist Republic of Sri Lanka, paid a state visit to Kenya.",
    visits: ["Ama Owusu-Mensah > KEN made"],
  },
  {
    what: "an office of a state right before the name",
    text: "Foreign Minister of Iceland Sigrid Jonsdottir is on a visit to Malawi.",
    visits: ["Sigrid Jonsdottir > MWI made"],
  },
  {
    what: "an honorific between them",
    text: "The Prime Minister of Slovenia, H.E. Marko Novak-Zupan, arrived in Kenya on Monday.",
    visits: ["Marko Novak-Zupan > KEN made"],
  },
  {
    what: "a title of honour between them, of two words",
    text: "Prime Minister Datuk Seri Ahmad Zulkifli arrived in Japan on Monday.",
    visits: ["Ahmad Zulkifli > JPN made"],
  },
  {
    what: "titles of honour, one behind the other",
    text: "Foreign Minister Tan Sri Dr Lim Boon Keng visited Kenya.",
    visits: ["Lim Boon Keng > KEN made"],
  },
  {
    what: "a name that begins like one",
    text: "President Tunde Adeyemi visited Kenya.",
    visits: ["Tunde Adeyemi > KEN made"],
  },
  {
    what: "who invited stays at home",
    text: "At the invitation of His Excellency Mr. Alar Tamm, President of the Republic of Estonia, Her Excellency Mrs. Ilze Berzina, President of the Republic of Latvia, paid an official visit to Estonia.",
    visits: ["Ilze Berzina > EST made"],
  },
  {
    what: "a style is no pronoun",
    text: "President Emmanuel Macron spoke. His Excellency Ole Hansen paid a state visit to Denmark.",
    visits: [],
  },
  {
    what: "a state of another clause is nobody's realm",
    text: "Ken Barlow, the foreign minister, when he travelled to Guyana, spoke of borders.",
    visits: ["Ken Barlow > GUY made"],
  },
])("$what", ({ text, visits }) => {
  expect(told(text)).toEqual(visits);
});
