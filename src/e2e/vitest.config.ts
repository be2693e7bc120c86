import { defineConfig } from "vitest/config";

/** The tests in a real browser, on the built page. `npm run test:browser` builds first. */
export default defineConfig({
  test: {
    include: ["src/e2e/**/*.e2e.ts"],
    globalSetup: "src/e2e/setup.ts",
    environment: "node",
    // One page at a time: WebGL is drawn in software here, and two at once starve each other.
    fileParallelism: false,
    // Nothing waits as long on a machine of its own.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
