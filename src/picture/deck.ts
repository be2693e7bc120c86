/** A story as a PowerPoint file: a slide a step, with words that can be edited and the sentences behind them in the notes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import { escaped } from "../map/drawnGround.ts";
import { citation, type Quotation } from "../panel/copy.ts";
import { formatAddress, OPENING_VIEW } from "../state/address.ts";
import { type Block, blocksOf, type Inline } from "../story/markdown.ts";
import { THEMES, type Theme } from "../theme/tokens.ts";
import { pictureOf } from "./compose.ts";
import { quotationsOf, type Sources } from "./quotations.ts";
import type { Looks, Slide, Tools } from "./slides.ts";
import { plainText } from "./words.ts";

/** Inches: a slide of 16 : 9, words in the left part, the map beside them. */
const PAGE = { width: 13.333, height: 7.5 } as const;
const COLUMN = { x: 0.45, width: 4.35, title: { y: 0.4, height: 1.35 }, text: { y: 1.9, height: 4.75 } } as const;
const MAP = { x: 5.1, width: PAGE.width - 5.1 } as const;
/** Pixels of the map's picture to an inch: sharp on a screen of 3200. */
const RESOLUTION = 240;
/** Marks and letters of the map are that much larger than on the page, to be read from the back row. */
const ENLARGED = 1.25;
/** Fonts that both PowerPoint and LibreOffice have, or have a twin of. */
const FONTS = { title: "Georgia", text: "Georgia", small: "Arial" } as const;
/** Sentences in the notes of one slide; beyond that they say how many more there are. */
const QUOTED = 10;

export interface DeckInput {
  readonly slides: readonly Slide[];
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly theme: Looks["theme"];
}

export async function deckFile(
  { slides, title, language, theme: name }: DeckInput,
  tools: Tools,
  sources: Sources,
): Promise<Uint8Array> {
  const theme = THEMES[name];
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = title;
  deck.company = "";
  deck.author = "Eastward";
  deck.theme = { headFontFace: FONTS.title, bodyFontFace: FONTS.text };
  deck.defineSlideMaster(masterOf(theme));
  for (const slide of slides) {
    const page = deck.addSlide({ masterName: MASTER });
    const { address, words } = slide;
    page.addText(words.title, { placeholder: "title", lang: language });
    page.addText(textRuns(words.text, theme, slide), { placeholder: "body", lang: language });
    const size = { width: MAP.width * RESOLUTION, height: PAGE.height * RESOLUTION };
    const looks = { theme: name, size, css: tools.css };
    const drawing = pictureOf({ ...slide, ...looks, words: null, enlarged: ENLARGED });
    const png = await tools.png(drawing, Math.round(size.width));
    // pptxgenjs escapes the address of a link, but not where an image is one.
    page.addImage({
      ...{ x: MAP.x, y: 0, w: MAP.width, h: PAGE.height },
      data: `image/png;base64,${base64(png)}`,
      altText: `${slide.words.title}. ${drawing.description}`,
      ...(address === null ? {} : { hyperlink: { url: escaped(address), tooltip: slide.strings.picture.openLive } }),
    });
    page.addText(footer(slide, theme), {
      ...{
        x: COLUMN.x,
        y: 6.8,
        w: COLUMN.width,
        h: 0.5,
        fontFace: FONTS.small,
        fontSize: 8,
        color: hex(theme.muted),
        valign: "bottom",
        margin: 0,
      },
      lang: slide.strings.tag,
    });
    page.addNotes(await notesOf(slide, sources));
  }
  const file = await deck.write({ outputType: "uint8array", compression: true });
  if (!(file instanceof Uint8Array)) throw new Error("expected the bytes of a PowerPoint file");
  return withParagraphs(file);
}

/** pptxgenjs writes notes as one run, in which PowerPoint has no line breaks: each line becomes a paragraph. */
function withParagraphs(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    if (!/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) return [path, bytes] as const;
    const xml = strFromU8(bytes).replace(NOTE, (_, begin: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => begin + line + end)
        .join(""),
    );
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
const NOTE = /(<a:p><a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>)/g;

const MASTER = "STEP";
const hex = (colour: string) => colour.replace("#", "");

function masterOf(theme: Theme): PptxGenJS.SlideMasterProps {
  const { x, width: w, title, text } = COLUMN;
  const color = hex(theme.ink);
  const box = { x, w, margin: 0, color, align: "left" } as const;
  return {
    title: MASTER,
    background: { color: hex(theme.paper) },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...box,
            y: title.y,
            h: title.height,
            fontFace: FONTS.title,
            fontSize: 26,
            bold: true,
            valign: "top",
          },
          text: "",
        },
      },
      {
        placeholder: {
          options: {
            name: "body",
            type: "body",
            ...box,
            y: text.y,
            h: text.height,
            fontFace: FONTS.text,
            fontSize: 17,
            valign: "top",
          },
          text: "",
        },
      },
    ],
  };
}

/** The story's Markdown in PowerPoint's runs. */
function textRuns(markdown: string, theme: Theme, slide: Slide): PptxGenJS.TextProps[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap((block) => blockRuns(block, theme, slide));
}

function blockRuns(block: Block, theme: Theme, slide: Slide): PptxGenJS.TextProps[] {
  if (block.type === "list") {
    return block.items.flatMap((item) => {
      const [first, ...more] = item;
      const bullet = block.ordered ? { type: "number" as const } : { indent: 16 };
      const runs = first?.type === "paragraph" ? inlineRuns(first.content, slide, {}) : [];
      return [
        ...paragraphOf(runs, { bullet, paraSpaceAfter: 7 }),
        ...more.flatMap((part) => blockRuns(part, theme, slide)),
      ];
    });
  }
  // A paragraph that begins with a link is a source.
  const source = block.content[0]?.type === "link";
  const looks = source ? { fontSize: 11, fontFace: FONTS.small, color: hex(theme.muted) } : {};
  return paragraphOf(inlineRuns(block.content, slide, looks), { bullet: false, paraSpaceAfter: 9 });
}

/** The first run of a paragraph says how it is set, the last ends it. */
function paragraphOf(runs: readonly PptxGenJS.TextProps[], options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps[] {
  return runs.map((run, index) => ({
    ...run,
    options: { ...run.options, ...options, ...(index === runs.length - 1 ? { breakLine: true } : {}) },
  }));
}

function inlineRuns(
  content: readonly Inline[],
  slide: Slide,
  options: PptxGenJS.TextPropsOptions,
): PptxGenJS.TextProps[] {
  return content.flatMap((part) => inlineRun(part, slide, options));
}

function inlineRun(part: Inline, slide: Slide, options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps[] {
  switch (part.type) {
    case "text":
      return [{ text: part.text.replaceAll("\n", " "), options }];
    case "break":
      return [{ text: " ", options }];
    case "emphasis":
      return inlineRuns(part.content, slide, { ...options, italic: true });
    case "strong":
      return inlineRuns(part.content, slide, { ...options, bold: true });
    case "refused":
      return inlineRuns(part.content, slide, options);
    case "link": {
      const url = part.address.startsWith("?") ? siteOf(slide, part.address) : part.address;
      return inlineRuns(part.content, slide, url === null ? options : { ...options, hyperlink: { url } });
    }
  }
}

/** A view of the page as an absolute address, where it is known. */
function siteOf({ address, query }: Slide, of: string): string | null {
  return address === null ? null : address.slice(0, address.length - query.length) + of;
}

function footer({ address, strings }: Slide, theme: Theme): PptxGenJS.TextProps[] {
  const credits = { text: strings.creditsText, options: {} };
  if (address === null) return [credits];
  const options = { hyperlink: { url: address }, color: hex(theme.ink), breakLine: true };
  return [{ text: strings.picture.openLive, options }, credits];
}

async function notesOf(slide: Slide, sources: Sources): Promise<string> {
  const { strings, notes, query, address } = slide;
  const quotations = await quotationsOf(slide, sources);
  const words = strings.picture.notes;
  const shown = quotations.slice(0, QUOTED);
  return [
    ...plainText(notes),
    ...(shown.length === 0 ? [] : [words.sentences]),
    ...shown.map((quotation) => cited(slide, quotation)),
    ...(quotations.length > shown.length ? [words.more(quotations.length - shown.length)] : []),
    address === null ? words.query(query === "" ? "?" : query) : strings.picture.live(address),
  ].join("\n\n");
}

function cited(slide: Slide, quotation: Quotation): string {
  const { data, strings } = slide;
  const { document, start } = quotation;
  const query = formatAddress({ ...OPENING_VIEW, article: { document, start } });
  const entry = data.atlas.documents.find(({ id }) => id === document) ?? null;
  return citation(quotation, entry, siteOf(slide, query) ?? query, strings);
}

function base64(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}
