/** Whom an article is about, by its headline: a portrait or a record of journeys names him there and then says "he". */
import type { Span } from "../../atlas/schema.ts";
import type { Located } from "../model.ts";
import type { LeaderMention } from "./leaderMention.ts";
import { firstOfEach, type NamedLeaders } from "./namedLeaders.ts";

/** Another who is named so many times more often is whom the article is about, whatever its headline plays on. */
const MOST_AHEAD = 1;

/**
 * The only leader whom the headline names, or the first of the text where it names an office alone ("A president's
 * year"); nobody where the text names another more often.
 * @param named by name, in order
 * @param isOfOffice whether the headline names an office
 */
export function articleSubject(
  { cleaned }: Pick<Located, "cleaned">,
  named: Pick<NamedLeaders, "all" | "times">,
  isOfOffice: (headline: Span) => boolean,
): LeaderMention | null {
  const headline = cleaned.paragraphs[0];
  if (headline?.kind !== "heading") return null;
  const [subject, another] = firstOfEach(named.all.filter(({ start }) => start < headline.end));
  if (another) return null;
  const meant = subject ?? (isOfOffice(headline) ? named.all[0] : undefined);
  if (!meant) return null;
  const most = named.times(meant.name) + MOST_AHEAD;
  return named.all.every(({ name }) => named.times(name) <= most) ? meant : null;
}
