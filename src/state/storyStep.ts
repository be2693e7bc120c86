/** What a step of the story shows: its query string as a view of this atlas. */
import type { Story } from "../atlas/story.ts";
import { formatStepView, parseAddress } from "./address.ts";
import { type AtlasData, knows, knowsDocument } from "./data.ts";
import { knownFilter } from "./filter.ts";
import { NOTHING_PICKED, type View } from "./view.ts";

/** A view without what this atlas does not hold: an address may name anything. */
export function knownView(data: AtlasData, view: View): View {
  return {
    ...view,
    selection: knows(data, view.selection) ? view.selection : NOTHING_PICKED,
    filter: knownFilter(data, view.filter),
    article: view.article !== null && knowsDocument(data, view.article.document) ? view.article : null,
  };
}

/**
 * A view as the step that it names has it, theme, language and frame as they were; as it is where it names none.
 * A number that the story does not reach leads to its last step.
 */
export function viewOnStep(data: AtlasData, { steps }: Story, view: View): View {
  if (view.step === null) return view;
  const step = Math.min(view.step, Math.max(1, steps.length));
  const told = steps[step - 1];
  if (told === undefined) return { ...view, step };
  const shown = knownView(
    data,
    parseAddress(told.view, (selection) => knows(data, selection)),
  );
  const { theme, language, presenting, embed } = view;
  return { ...shown, theme, language, presenting, embed, step };
}

/** Whether a view still is what its step shows, or the reader went their own way from there. */
export function isOnStep(data: AtlasData, story: Story, view: View): boolean {
  return formatStepView(view) === formatStepView(viewOnStep(data, story, view));
}
