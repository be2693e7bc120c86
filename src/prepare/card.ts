/**
 * What a pasted link unfurls to: title, description and a drawn picture, as Open Graph and Twitter cards have them. The
 * picture is that of `npm run export`, as PNG, since those who unfurl draw no SVG.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { type Atlas, AtlasSchema } from "../atlas/schema.ts";
import { parse } from "../atlas/validate.ts";
import { ENGLISH } from "../language/en/english.ts";
import { runScript } from "./runScript.ts";

/** Of the environment: where the page will be published. `npm run build -- --site URL` sets it. */
export const SITE_VARIABLE = "EASTWARD_SITE";

const CARD = { file: "card.png", width: 1200, height: 630 } as const;

/**
 * @param site where the page will be published; null where nobody said, and the picture's address stays relative
 */
export function cardTags({ subject, documents }: Atlas, site: string | null): HtmlTagDescriptor[] {
  const description = ENGLISH.picture.about(subject.leader.short, subject.name, documents.length);
  const image = site === null ? `./${CARD.file}` : new URL(CARD.file, site).href;
  const graph: readonly (readonly [string, string])[] = [
    ["og:type", "website"],
    ["og:site_name", ENGLISH.title],
    ["og:title", ENGLISH.title],
    ["og:description", description],
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD.width)],
    ["og:image:height", String(CARD.height)],
    ["og:image:alt", description],
    ...(site === null ? [] : [["og:url", site] as const]),
  ];
  const twitter: readonly (readonly [string, string])[] = [
    ["twitter:card", "summary_large_image"],
    ["twitter:title", ENGLISH.title],
    ["twitter:description", description],
    ["twitter:image", image],
    ["twitter:image:alt", description],
  ];
  return [
    ...graph.map(([property, content]) => ({ tag: "meta", attrs: { property, content } })),
    ...twitter.map(([name, content]) => ({ tag: "meta", attrs: { name, content } })),
  ];
}

/** Vite's plugin that puts the tags into the page, and the picture beside it. */
export function cardPlugin(site: string | null): Plugin {
  let root = "";
  return {
    name: "eastward:card",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml() {
      const file = "data/atlas/atlas.json";
      const atlas = parse(AtlasSchema, readFileSync(join(root, file), "utf8"), file);
      return cardTags(atlas, site);
    },
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const size = `${CARD.width}x${CARD.height}`;
      const options = ["--format", "png", "--size", size, "--out", join(dir, CARD.file)];
      const { code, stderr } = await runScript(root, "src/prepare/export.ts", options);
      // The page is whole without it.
      if (code !== 0) this.warn(`${CARD.file} could not be drawn: pasted links show no picture. ${stderr.trim()}`);
    },
  };
}
