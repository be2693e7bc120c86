/** A view as lines for `data/story.json`. */
import { formatStepView } from "../state/address.ts";
import type { View } from "../state/view.ts";

/**
 * A step that shows this view, as it stands in the list of steps: with the comma that all but the last have.
 * @param words what stands there for the editor to write over
 */
export function stepLines(view: View, words: { readonly title: string; readonly text: string }): string {
  const fields = { title: words.title, text: words.text, notes: "", view: formatStepView(view) };
  const lines = Object.entries(fields).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `    {\n${lines.join(",\n")}\n    },\n`;
}

/** A whole file with this one step. */
export function storyLines(view: View, words: { readonly title: string; readonly text: string }): string {
  const step = stepLines(view, words).replace(/,\n$/, "");
  return `{\n  "version": 1,\n  "title": ${JSON.stringify(words.title)},\n  "lang": "en",\n  "steps": [\n${step}\n  ]\n}\n`;
}
