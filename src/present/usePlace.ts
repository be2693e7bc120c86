import type { Story } from "../atlas/story.ts";
import { useAtlas } from "../state/useAtlas.ts";
import { type Place, placeOf } from "../story/story.ts";

/** Where the telling stands, for a component. `story` is null until it has come. */
export function usePlace(): Place & { readonly story: Story | null } {
  const story = useAtlas((state) => state.story);
  const view = useAtlas((state) => state.view);
  const place = useAtlas((state) => state.place);
  return { ...placeOf({ story, view, place }), story: story.status === "ready" ? story.story : null };
}
