import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { OPENING_VIEW } from "../state/address.ts";
import { DATA } from "../state/atlas.fixture.ts";
import { createAtlasStore } from "../state/store.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { StoryFiles } from "./StoryFiles.tsx";

afterEach(cleanup);

it.each([
  { what: "no story", load: async (): Promise<Story> => NO_STORY, says: /There is no story yet/ },
  { what: "one that does not come", load: () => Promise.reject(new Error("offline")), says: /could not be made/ },
])("says so where there is $what", async ({ load, says }) => {
  const nothing = () => new Promise<never>(() => {});
  const services = { loadDossier: nothing, loadDocument: nothing, loadStory: load };
  const surroundings = { systemTheme: "light", window: { width: 1440, height: 900 } } as const;
  const store = createAtlasStore(DATA, OPENING_VIEW, services, surroundings);
  render(
    <StoreContext value={store}>
      <StoryFiles />
    </StoreContext>,
  );
  await userEvent.click(screen.getByRole("button", { name: "PDF" }));
  expect(await screen.findByText(says)).toBeDefined();
});
