/** The page as one file: what it would fetch lies in it, since a page from `file://` may fetch nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { compress } from "woff2-encoder";
import { CARRIED } from "../app/loading.ts";
import { cutFont } from "./cutFonts.ts";
import { checkStory, StoryFault, storyText } from "./storyCheck.ts";

const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs";

/** The files of `data/` that the page loads, each in an element of its own that `fetchText` finds by its name. */
export function carriedData(): Plugin {
  let root = "";
  return {
    name: "eastward:carried-data",
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      try {
        for (const warning of (await checkStory(join(root, "data"))).warnings) this.warn(warning);
      } catch (error) {
        if (error instanceof StoryFault) this.error(error.message);
        throw error;
      }
    },
    transformIndexHtml: {
      order: "post",
      handler: () =>
        [...dataFiles(root)].map(([path, text]) => ({
          tag: "script",
          attrs: { type: "application/json", [CARRIED]: path },
          // Of JSON's own escapes: no text in it can end the element.
          children: text.replaceAll("<", "\\u003c"),
          injectTo: "body" as const,
        })),
    },
  };
}

function dataFiles(root: string): ReadonlyMap<string, string> {
  const data = join(root, "data");
  const files = ["atlas", "boundaries"].flatMap((folder) =>
    readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
      .map((entry) => relative(data, join(entry.parentPath, entry.name)).split(sep)),
  );
  // As the page asks for them.
  const named = files.map(
    (parts) => [parts.map(encodeURIComponent).join("/"), readFileSync(join(data, ...parts), "utf8")] as const,
  );
  return new Map([...named, ["story.json", storyText(root)]]);
}

/** MapLibre's worker as text, made an address of when the page starts: there is no other file to load it from. */
export function carriedWorker(): Plugin {
  const id = "\0carried-worker";
  return {
    name: "eastward:carried-worker",
    enforce: "pre",
    resolveId: (source) => (source === `${WORKER}?worker&url` ? id : null),
    load: (wanted) =>
      wanted === id
        ? `import text from "${WORKER}?raw"; export default URL.createObjectURL(new Blob([text], { type: "text/javascript" }));`
        : null,
  };
}

/** The weights that the page's style sheets ask for. */
const WEIGHTS = [400, 700] as const;

/**
 * Fonts for a page of one file: without the weights that nothing on it has, and without the letters that few names have
 * (Ğ, ł), which are then set in a font of the system.
 */
export function lightFonts(): Plugin {
  return {
    name: "eastward:light-fonts",
    enforce: "pre",
    async transform(code, id) {
      if (!id.endsWith("/app/fonts.css")) return null;
      const kept = code.replaceAll(/@font-face \{[^}]*latin-ext[^}]*\}/g, "");
      const files = [...kept.matchAll(/url\("@fontsource-variable\/([^"]+)"\)/g)];
      let css = kept;
      for (const [address, file = ""] of files) css = css.replace(address, `url("${await lightFont(file)}")`);
      return css;
    },
  };
}

async function lightFont(file: string): Promise<string> {
  const bytes = await cutFont(file, { letters: null, weight: WEIGHTS, features: ["tnum"] });
  return `data:font/woff2;base64,${Buffer.from(await compress(bytes)).toString("base64")}`;
}

/** What stands beside the page in a build of many files. */
export function carriedIcon(): Plugin {
  return {
    name: "eastward:carried-icon",
    transformIndexHtml: (html) =>
      html.replace("./favicon.svg", () => {
        const icon = readFileSync(new URL("../../public/favicon.svg", import.meta.url));
        return `data:image/svg+xml;base64,${icon.toString("base64")}`;
      }),
  };
}
