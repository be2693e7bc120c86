/**
 * The content security policy that the built page runs under, for hosts that send one. What stands in the page itself,
 * its first script and its first style sheet, is allowed by its hash, so the policy belongs to this very build.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Beside index.html in the build. */
export const POLICY_FILE = "content-security-policy.txt";

/** @param html the page as it is served */
export function contentPolicy(html: string): string {
  const directives: readonly (readonly [string, ...string[]])[] = [
    ["default-src", "'none'"],
    // WebAssembly, for documents that the page makes: it cuts their fonts down to the letters that stand in them.
    ["script-src", "'self'", "'wasm-unsafe-eval'", ...hashes(html, /<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)],
    ["style-src", "'self'", ...hashes(html, /<style[^>]*>(.*?)<\/style>/gs)],
    ["img-src", "'self'", "data:", "blob:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    // In a sandboxed frame the map's worker cannot be of the page's origin: there it is started from its text.
    ["worker-src", "'self'", "data:"],
    // The preview in the dialog that makes a frame.
    ["frame-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}

function hashes(html: string, element: RegExp): readonly string[] {
  return [...html.matchAll(element)].map(([, text = ""]) => {
    // A browser reads every line break of a page as this one, and then takes the hash.
    const read = text.replaceAll(/\r\n?/g, "\n");
    return `'sha256-${createHash("sha256").update(read).digest("base64")}'`;
  });
}

/** Vite's plugin that writes the policy beside the page. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: "eastward:content-policy",
    enforce: "post",
    writeBundle({ dir }, bundle) {
      const page = bundle["index.html"];
      if (dir === undefined || page?.type !== "asset") return;
      writeFileSync(join(dir, POLICY_FILE), `${contentPolicy(String(page.source))}\n`);
    },
  };
}
