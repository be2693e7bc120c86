/**
 * `data/story.json`: what a speaker tells with the map, a step at a time. Written by hand, read by the page when it
 * presents, and by the build, which looks whether each step still finds what it shows.
 */
import * as v from "valibot";

const Text = v.pipe(v.string(), v.nonEmpty("some text"));

/** Of a step: the query string of the address that shows the same, without what is the reader's own (theme, language). */
const ViewQuery = v.pipe(
  v.string(),
  v.regex(
    /^(\?[^\s#?]*)?$/,
    'a query string as in the address: "" for the opening view, else one that starts with "?"',
  ),
);

const StepSchema = v.strictObject({
  title: Text,
  /** Markdown, of which paragraphs, emphasis, lists and links are read. */
  text: v.string(),
  /** For the speaker alone; the same Markdown. */
  notes: v.optional(v.string(), ""),
  view: ViewQuery,
});
export type Step = v.InferOutput<typeof StepSchema>;

export const StorySchema = v.strictObject({
  version: v.literal(1),
  /** Of the whole: it titles the page while the story is told. */
  title: v.string(),
  /** BCP 47: the language that the steps are written in, whatever the interface speaks. */
  lang: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag ("en", "zh-Hans")')),
    "en",
  ),
  steps: v.array(StepSchema),
});
export type Story = v.InferOutput<typeof StorySchema>;

/** Of an atlas whose editor has written none yet. */
export const NO_STORY: Story = { version: 1, title: "", lang: "en", steps: [] };
