/** What a picture says beside its map: a story's step as it is written, or what the page says of a view. */
import type { Step } from "../atlas/story.ts";
import { filterChips } from "../controls/filterWords.ts";
import type { Strings } from "../language/strings.ts";
import type { Run } from "../map/shapes.ts";
import { dossierSubject } from "../panel/dossierSubject.ts";
import type { AtlasData } from "../state/data.ts";
import type { View } from "../state/view.ts";
import { blocksOf, type Inline, type Block as Marked } from "../story/markdown.ts";
import type { Theme } from "../theme/tokens.ts";
import { type Block, beside, bold, paragraph, SANS, SERIF, type Setting, slanted, stack } from "./blocks.ts";

export interface Words {
  readonly title: string;
  /** Markdown, as the story has it. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** "story" is read from afar, "view" is a caption. */
  readonly kind: "story" | "view";
}

export function wordsOfStep({ title, text }: Step, language: string): Words {
  return { title, text, language, kind: "story" };
}

export function wordsOfView(data: AtlasData, view: View, strings: Strings): Words {
  const { subject, documents } = data.atlas;
  const picked = dossierSubject(data, view.selection, strings);
  const choices = filterChips(data, view.filter, strings).map(({ text }) => text);
  const lines = [
    picked?.facts ?? strings.picture.about(subject.leader.short, subject.name, documents.length),
    ...(choices.length === 0 ? [] : [strings.picture.filtered(choices.join(", "))]),
  ];
  return {
    title: picked?.name ?? strings.title,
    text: lines.map(literal).join("\n\n"),
    language: strings.tag,
    kind: "view",
  };
}

/** What Markdown would read as more than letters. */
function literal(text: string): string {
  return text.replace(/[\\*_[\]<&]|^(?:[-+]|\d+[.)])(?=\s)/g, (mark) => mark.replace(/.$/, (last) => `\\${last}`));
}

/** A text's words alone, a paragraph or an entry of a list each. */
export function plainText(markdown: string): readonly string[] {
  const lines = (block: Marked): readonly string[] =>
    block.type === "paragraph"
      ? [
          runsOf(block.content)
            .map(({ text }) => text)
            .join(""),
        ]
      : block.items.flat().flatMap(lines);
  return blocksOf(markdown).flatMap(lines);
}

/** The text set as the presenter sets it: sources, which are paragraphs that begin with a link, smaller. */
export function textBlock(markdown: string, width: number, setting: Setting, theme: Theme): Block {
  const source: Setting = { ...setting, size: setting.size * 0.78, colour: theme.muted };
  const block = (of: Marked): Block => {
    if (of.type === "paragraph")
      return of.content[0]?.type === "link"
        ? paragraph(runsOf(of.content, SANS), width, source)
        : paragraph(runsOf(of.content), width, setting);
    const indent = setting.size * 1.1;
    const items = of.items.map((item, index) => {
      const mark = of.ordered ? `${index + 1}.` : "–";
      const words = stack(
        item.map((part) => textBlock_(part, width - indent)),
        4,
      );
      return beside(
        paragraph([{ text: mark, face: SERIF }], indent, setting),
        words,
        indent,
        setting.size * setting.leading,
      );
    });
    return stack(items, setting.size * 0.3);
  };
  const textBlock_ = (of: Marked, narrower: number): Block =>
    of.type === "paragraph" ? paragraph(runsOf(of.content), narrower, setting) : block(of);
  return stack(blocksOf(markdown).map(block), setting.size * 0.6);
}

function runsOf(content: readonly Inline[], face = SERIF): readonly Run[] {
  return content.flatMap((part): readonly Run[] => {
    switch (part.type) {
      case "text":
        return [{ text: part.text.replaceAll("\n", " "), face }];
      case "break":
        return [{ text: "\n", face }];
      case "emphasis":
        return runsOf(part.content, slanted(face));
      case "strong":
        return runsOf(part.content, bold(face));
      default:
        return runsOf(part.content, face);
    }
  });
}
