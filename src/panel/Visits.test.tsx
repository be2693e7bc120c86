import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Visit } from "../atlas/schema.ts";
import { DATA, VISIT } from "../state/atlas.fixture.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { Visits } from "./Visits.tsx";

afterEach(cleanup);

function open(count: number, rest: Partial<Visit> = {}) {
  const visits = Array.from({ length: count }, (_, at): Visit => {
    const day = `2024-06-${String(at + 1).padStart(2, "0")}`;
    return { ...VISIT, id: `v${at + 1}`, from: day, to: day, ...rest };
  });
  const features = visits.map((visit) => ({
    ...{ type: "Feature" as const, id: visit.id, properties: visit, geometry: null },
  }));
  const store = storeAt({}, { data: { ...DATA, visits: { ...DATA.visits, features } } });
  render(
    <StoreContext value={store}>
      <Visits iso3={VISIT.iso3} />
    </StoreContext>,
  );
  return { store, user: userEvent.setup() };
}
const told = () => screen.getAllByRole("listitem").length;
const more = () => screen.queryByRole("button", { name: /^Show all/ });

describe("the visits of a dossier", () => {
  it("all stand there while they are few", () => {
    open(8);
    expect(told()).toBe(8);
    expect(more()).toBeNull();
  });

  it("are six where there are many, and all on request, which leaves the focus on the seventh", async () => {
    const { user } = open(12);
    expect(told()).toBe(6);
    await user.click(screen.getByRole("button", { name: "Show all 12 visits" }));
    expect(told()).toBe(12);
    expect(more()).toBeNull();
    expect(document.activeElement?.textContent).toContain("7 June 2024");
  });

  it.each([
    { what: "of a country", part: {}, says: /^the date is from the public record/ },
    {
      what: "to a city that the article names",
      part: {
        destination: "city-1",
        evidence: [{ document: "a.txt", start: 0, end: 30, text: "The visit to Alphaville failed." }],
      },
      says: /^In Alphaville · the date is from the public record/,
    },
    {
      what: "to a city that only the record knows",
      part: { destination: "city-1" },
      says: /^In Alphaville · from the public record, not from the article/,
    },
    {
      what: "with a day of the article's",
      part: { destination: "city-1", basis: "stated" as const },
      says: /^In Alphaville · stated in the article/,
    },
  ])("say of one $what what is from the record", ({ part, says }) => {
    open(1, part);
    expect(screen.getByRole("listitem").querySelector("p")?.textContent).toMatch(says);
  });

  it.each([
    { what: "likely", rest: { likely: true }, says: true },
    { what: "told by a rule", rest: {}, says: false },
  ] as const)("say of one that is $what that nothing says so outright: $says", ({ rest, says }) => {
    open(1, rest);
    expect(screen.queryByText(/likely, not said outright/) !== null).toBe(says);
  });

  it("are all there when one of the others is picked", async () => {
    const { store } = open(12);
    store.getState().visitPicked("v10");
    expect(await screen.findByRole("button", { name: /10 June 2024/ })).toBeDefined();
    expect(told()).toBe(12);
  });
});
