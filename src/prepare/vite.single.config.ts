import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { posterPlugin } from "./poster.ts";
import { carriedData, carriedIcon, carriedWorker, lightFonts } from "./singleFile.ts";

/** The whole page as dist/single.html, for where there is no network and no server. */
export default defineConfig({
  // By this the page knows that it is to be light, and leaves the story's files to the other build.
  mode: "single",
  base: "./",
  publicDir: false,
  plugins: [
    react(),
    posterPlugin({ drawn: false }),
    carriedData(),
    carriedWorker(),
    carriedIcon(),
    lightFonts(),
    viteSingleFile({ outputFileName: "single.html" }),
  ],
  // Beside what the other build has left there.
  build: { emptyOutDir: false, rolldownOptions: { checks: { pluginTimings: false } } },
});
