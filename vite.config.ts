import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cardPlugin, SITE_VARIABLE } from "./src/prepare/card.ts";
import { contentPolicyPlugin } from "./src/prepare/contentPolicy.ts";
import { dataPlugin } from "./src/prepare/dataPlugin.ts";
import { posterPlugin } from "./src/prepare/poster.ts";

export default defineConfig({
  // Relative addresses: the build runs on any static host, under any path.
  base: "./",
  plugins: [
    react(),
    dataPlugin(),
    posterPlugin(),
    cardPlugin(process.env[SITE_VARIABLE] ?? null),
    contentPolicyPlugin(),
  ],
  // MapLibre's worker is an ES module.
  worker: { format: "es" },
  // Quiet about how long plugins took, and about the size of MapLibre.
  build: { chunkSizeWarningLimit: 1500, rolldownOptions: { checks: { pluginTimings: false } } },
  test: {
    // Generous: a machine that does other work says nothing about the code.
    testTimeout: 60_000,
    projects: [
      // Those in a real browser end in .e2e.ts and have a configuration of their own.
      { extends: true, test: { name: "unit", include: ["src/**/*.test.ts"], environment: "node" } },
      { extends: true, test: { name: "components", include: ["src/**/*.test.tsx"], environment: "jsdom" } },
    ],
  },
});
