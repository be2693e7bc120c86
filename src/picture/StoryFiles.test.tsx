import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { NO_STORY, type Story } from "../atlas/story.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { StoryFiles } from "./StoryFiles.tsx";

afterEach(cleanup);

const CHINESE: Story = {
  ...NO_STORY,
  lang: "zh",
  steps: [{ title: "向东看的俄罗斯", text: "普京的访问与俄罗斯的伙伴关系，正如五篇文章所述。", notes: "", view: "" }],
};

it.each([
  { what: "no story", load: async (): Promise<Story> => NO_STORY, says: /There is no story yet/ },
  { what: "one that does not come", load: () => Promise.reject(new Error("offline")), says: /could not be made/ },
  { what: "one in letters that no font of the page has", load: async () => CHINESE, says: /needs letters/ },
])("says so where there is $what", async ({ load, says }) => {
  render(
    <StoreContext value={storeAt({}, { loadStory: load })}>
      <StoryFiles />
    </StoreContext>,
  );
  await userEvent.click(screen.getByRole("button", { name: "PDF" }));
  expect(await screen.findByText(says, {}, { timeout: 30_000 })).toBeDefined();
});
