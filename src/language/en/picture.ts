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
    dialog: {
      heading: "Picture of this view",
      format: "Format",
      png: "PNG, for slides and messages",
      svg: "SVG, lines and letters to be edited",
      size: "Size",
      pixels: (scale: number, width: number, height: number) => `${scale}×: ${width} × ${height} pixels`,
      transparent: "Transparent background",
      download: "Download",
      what: "the picture of this view",
      outcome: {
        working: "The picture is being drawn …",
        saved: "The picture is among your downloads.",
        copied: "The picture is on the clipboard.",
        refused: "The browser did not allow copying. Download the picture instead.",
        failed: "The picture could not be made. Try a smaller one, or check the connection.",
      },
    },
    story: {
      heading: "The story as a file",
      pptx: "PowerPoint",
      pdf: "PDF",
      help: "A slide or a page for each step: the sentences behind it stand in the notes of the slides.",
      outcome: {
        working: "The file is being made …",
        saved: "The file is among your downloads.",
        empty: "There is no story yet: “Present” says how to begin one.",
        letters:
          "A PDF needs letters that this page does not carry. PowerPoint can be had, or print the page to a PDF.",
        failed:
          "The file could not be made: the connection or the host’s rules stand in its way. “npm run export” makes it too.",
      },
    },
    alt: {
      map: (title: string) => `Map: ${title}.`,
      visits: (visits: string) => `Visits: ${visits}.`,
      named: (countries: string) => `Most excerpts: ${countries}.`,
      excerpts: (country: string, count: number) => `${country} (${counted(count, "excerpt", "excerpts")})`,
    },
  },
} as const;
