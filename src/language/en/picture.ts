/** What stands in a picture of a view, and around the making of one. */
import { counted, inWords } from "./words.ts";

const possessive = (name: string) => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

export const PICTURE = {
  picture: {
    about: (leader: string, country: string, documents: number) =>
      `${possessive(leader)} visits and ${possessive(country)} partnerships, as ${inWords(documents)} ${documents === 1 ? "article tells" : "articles tell"} them.`,
    filtered: (choices: string) => `Only: ${choices}`,
    disputed: "Disputed ground",
    live: (address: string) => `Live map: ${address}`,
    openLive: "Open this view in the atlas",
    notes: {
      sentences: "The sentences behind this slide:",
      more: (count: number) => `… and ${counted(count, "sentence", "sentences")} more in the atlas.`,
      query: (query: string) => `In the atlas this view is ${query}`,
    },
    alt: {
      map: (title: string) => `Map: ${title}.`,
      visits: (visits: string) => `Visits: ${visits}.`,
      named: (countries: string) => `Most excerpts: ${countries}.`,
      excerpts: (country: string, count: number) => `${country} (${counted(count, "excerpt", "excerpts")})`,
    },
  },
} as const;
