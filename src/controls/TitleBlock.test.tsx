import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { DATA, VISIT } from "../state/atlas.fixture.ts";
import type { AtlasData } from "../state/data.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { TitleBlock } from "./TitleBlock.tsx";

afterEach(cleanup);

const withVisitors = (visitors: readonly string[]): AtlasData => {
  const features = visitors.map((visitor, at) => ({
    ...{ type: "Feature" as const, id: `v${at}`, geometry: null },
    properties: { ...VISIT, id: `v${at}`, visitor },
  }));
  return { ...DATA, visits: { ...DATA.visits, features } };
};
const leader = DATA.atlas.subject.leader.name;
const unnamed = DATA.atlas.countries.map((country) => ({ ...country, excerpts: 0, mentions: 0 }));

it.each([
  {
    told: "the leader's visits",
    data: withVisitors([leader]),
    says: /^Test’s visits and Testland’s partnerships, as /,
  },
  { told: "visits of others too", data: withVisitors([leader, "Someone Else"]), says: /^Visits and Testland’s / },
  { told: "no visit", data: withVisitors([]), says: /^Testland’s partnerships, as / },
  {
    told: "no country",
    data: { ...DATA, atlas: { ...DATA.atlas, countries: unnamed } },
    says: /^None of the two articles here names a country\. Put others into “seeds\/”/,
  },
])("the title says no more than the articles, which tell of $told", ({ data, says }) => {
  render(
    <StoreContext value={storeAt({}, { data })}>
      <TitleBlock />
    </StoreContext>,
  );
  expect(screen.getByText(says)).toBeDefined();
});
