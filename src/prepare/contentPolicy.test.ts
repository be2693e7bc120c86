import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentPolicy } from "./contentPolicy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directive = (html: string, name: string) =>
  contentPolicy(html)
    .split("; ")
    .find((each) => each.startsWith(`${name} `));

describe("the policy of a page", () => {
  it.each([
    { what: "none", html: "<p>script</p>", allows: "script-src 'self' 'wasm-unsafe-eval'" },
    {
      what: "one",
      html: "<script>\n  go();\n</script>",
      allows: `script-src 'self' 'wasm-unsafe-eval' ${hash("\n  go();\n")}`,
    },
    {
      what: "one with Windows' line breaks",
      html: "<script>a\r\nb</script>",
      allows: `script-src 'self' 'wasm-unsafe-eval' ${hash("a\nb")}`,
    },
    {
      what: "two",
      html: "<script>a</script><script>b</script>",
      allows: `script-src 'self' 'wasm-unsafe-eval' ${hash("a")} ${hash("b")}`,
    },
    {
      what: "one of a file",
      html: '<script type="module" src="./a.js"></script>',
      allows: "script-src 'self' 'wasm-unsafe-eval'",
    },
  ])("allows what script stands in it: $what", ({ html, allows }) => {
    expect(directive(html, "script-src")).toBe(allows);
  });

  it("allows what style sheets stand in it, and no others but the build's", () => {
    const html = '<style>a{}</style><link rel="stylesheet" href="./a.css"><style media="print">b{}</style>';
    expect(directive(html, "style-src")).toBe(`style-src 'self' ${hash("a{}")} ${hash("b{}")}`);
  });

  it("lets nobody else in", () => {
    expect(contentPolicy("")).toMatch(/^default-src 'none'; /);
    expect(contentPolicy("")).not.toMatch(/'unsafe-|\*|https?:/);
  });
});
