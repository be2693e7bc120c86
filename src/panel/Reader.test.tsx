import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AtlasDocument } from "../atlas/schema.ts";
import { FormatError } from "../atlas/validate.ts";
import { ALPHIA, ARTICLE } from "../state/atlas.fixture.ts";
import type { Services } from "../state/services.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import type { View } from "../state/view.ts";
import { Panel } from "./Panel.tsx";

// Whole panels, asked by role and name: jsdom is slow at it where the machine has other work.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** `b.txt`: one sentence, the last of Alphia's dossier. */
const SAILORS: AtlasDocument = {
  ...ARTICLE,
  ...{
    id: "b.txt",
    title: "The sailors",
    text: "Alphian sailors trade with Betania.\n",
    mentions: [],
    boilerplate: [],
  },
  paragraphs: [{ start: 0, end: 35 }],
  published: { from: null, to: null, basis: "unknown", why: "" },
};
const LOADS: Services["loadDocument"] = async (id) => (id === "b.txt" ? SAILORS : ARTICLE);

function open(view: Partial<View> = {}, loadDocument = LOADS) {
  const store = storeAt(view, { loadDossier: async (id) => ({ ...ALPHIA, id }), loadDocument });
  render(
    <StrictMode>
      <StoreContext value={store}>
        <Panel />
      </StoreContext>
    </StrictMode>,
  );
  return { state: () => store.getState(), user: userEvent.setup() };
}

const ALPHIA_PICKED = { type: "country", iso3: "ALP" } as const;
const VISIT_AT = 100;
const atVisit = { selection: ALPHIA_PICKED, article: { document: "a.txt", start: VISIT_AT } };
const reader = () => screen.findByRole("article", { name: "The deal" });
const current = () => document.querySelector('.sentence[aria-current="true"]');
const ready = () => waitFor(() => expect(document.querySelector(".reader-text")).not.toBeNull());
const excerptOf = (text: RegExp) => {
  const quote = [...document.querySelectorAll("blockquote")].find((element) => text.test(element.textContent ?? ""));
  if (!(quote?.parentElement instanceof HTMLElement)) throw new Error(`expected an excerpt like ${text}`);
  return within(quote.parentElement);
};

describe("the reader", () => {
  it("opens from an excerpt, at its sentence, takes the focus and gives it back", async () => {
    const { user, state } = open({ selection: ALPHIA_PICKED });
    await screen.findByText("The deal");
    const link = excerptOf(/recent visit/).getByRole("link", { name: "Open in article" });
    expect(link.getAttribute("href")).toBe("?country=ALP&document=a.txt&excerpt=a.txt@100");
    await user.click(link);
    await ready();
    expect(state().view.article).toEqual({ document: "a.txt", start: VISIT_AT });
    expect(current()?.textContent).toBe("Leda Test’s recent visit to Alphia angered Betania.");
    await waitFor(() => expect(document.activeElement).toBe(current()));
    await user.click(screen.getByRole("button", { name: "Alphia" }));
    expect(state().view.article).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it("that comes from the address leaves the focus where the page starts", async () => {
    open(atVisit);
    await ready();
    expect(current()).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    { what: "an article nobody knows", article: { document: "gone.txt", start: 3 }, opens: false },
    { what: "an offset out of range", article: { document: "a.txt", start: 99_999 }, opens: true },
    {
      what: "an offset in the footer",
      article: { document: "a.txt", start: ARTICLE.text.indexOf("Leave") },
      opens: true,
    },
  ])("of $what leads to no sentence", async ({ article, opens }) => {
    open({ article });
    if (opens) await ready();
    expect(current()).toBeNull();
    expect(screen.queryByRole("article", { name: "The deal" }) !== null).toBe(opens);
    expect(screen.queryByRole("tab", { name: "Countries" }) === null).toBe(opens);
  });

  it("has the article as written, with its title, date and what stands around it", async () => {
    open(atVisit);
    await ready();
    const page = within(await reader());
    expect(page.getByText(/Published 20–30 June 2024 \(inferred\)/)).toBeDefined();
    expect(page.getByRole("heading", { level: 3, name: "What remains" })).toBeDefined();
    expect(page.getByRole("listitem").textContent).toContain("Alphaville is said to doubt it.");
    expect(page.getByRole("note").textContent).toBe("Around the article: not readLeave a Reply");
  });

  it("marks each mention by kind, and what one came from apart", async () => {
    open(atVisit);
    await ready();
    const marks = [...document.querySelectorAll<HTMLElement>("mark.mention")].map((mark) => [
      mark.textContent,
      mark.dataset.mark,
      mark.dataset.own !== undefined,
    ]);
    expect(marks).toEqual([
      ["Testland", "country", false],
      ["Alphia", "country", true],
      ["Long Sea", "area", false],
      ["Alphia", "country", true],
      ["Betania", "country", false],
      ["Alphaville", "government", true],
    ]);
    const government = screen.getByRole("link", { name: "Alphaville" });
    expect(government.getAttribute("aria-description")).toBe("stands for the government of Alphia");
  });

  it("says in words what the marks mean, with names of this article only", async () => {
    open(atVisit);
    await ready();
    const terms = [...document.querySelectorAll(".reader-legend dt")].map((term) => term.textContent);
    expect(terms).toEqual(["Alphia", "Testland", "Long Sea", "Alphaville"]);
    expect(screen.getByText("a place’s name that stands for its government")).toBeDefined();
  });

  it.each([
    { way: "the pointer", names: "Long Sea", spot: { area: null, at: [30, 5] } },
    { way: "the focus", names: "Betania", spot: { area: "BET", at: [45, 15] } },
  ])("points at a mention's place on the map under $way", async ({ way, names, spot }) => {
    const { user, state } = open(atVisit);
    await ready();
    const link = screen.getByRole("link", { name: names });
    if (way === "the pointer") await user.hover(link);
    else link.focus();
    await waitFor(() => expect(state().spot).toEqual(spot));
    if (way === "the pointer") await user.unhover(link);
    else link.blur();
    expect(state().spot).toBeNull();
  });

  it("selects the country or region of a mention, and reads on", async () => {
    const { user, state } = open(atVisit);
    await ready();
    await user.click(screen.getByRole("link", { name: "Long Sea" }));
    expect(state().view.selection).toEqual({ type: "place", id: "long-sea" });
    expect(state().view.article).toEqual(atVisit.article);
    await user.click(screen.getByRole("button", { name: "Long Sea" }));
    const heading = await screen.findByRole("heading", { level: 2, name: "Long Sea" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it("steps through the evidence of its country by buttons, with the focus on them", async () => {
    const { user, state } = open(atVisit);
    await ready();
    expect(await screen.findByText("2 of 3 · Alphia")).toBeDefined();
    expect(document.querySelector(".evidence .source")?.textContent).toBe("Visit");
    const previous = screen.getByRole("button", { name: "Previous sentence" });
    await user.click(previous);
    expect(screen.getByText("1 of 3 · Alphia")).toBeDefined();
    expect(document.querySelector(".evidence .source")?.textContent).toBe("Energy");
    expect(document.activeElement).toBe(previous);
    expect(previous.getAttribute("aria-disabled")).toBe("true");
    await user.click(previous);
    expect(state().view.article?.start).toBe(0);
  });

  it("steps by keys, into the next article too, with the focus on the sentence", async () => {
    const { user, state } = open(atVisit);
    await ready();
    await screen.findByText("2 of 3 · Alphia");
    screen.getByRole("link", { name: "Betania" }).focus();
    await user.keyboard("n");
    await screen.findByText("3 of 3 · Alphia");
    expect(state().view.article).toEqual({ document: "b.txt", start: 0 });
    await waitFor(() => expect(document.activeElement).toBe(current()));
    await user.keyboard("p");
    await screen.findByText("2 of 3 · Alphia");
    await user.keyboard("{Control>}p{/Control}");
    expect(screen.getByText("2 of 3 · Alphia")).toBeDefined();
  });

  it("has no steps where it was opened without a country", async () => {
    open({ article: { document: "a.txt", start: null } });
    await ready();
    expect(screen.queryByRole("button", { name: "Next sentence" })).toBeNull();
    expect(screen.getByRole("button", { name: "Countries and articles" })).toBeDefined();
  });

  it("shows what the machine read, with place, role, confidence and rule", async () => {
    const { user } = open(atVisit);
    await ready();
    expect(screen.queryByRole("list", { name: /What the machine read/ })).toBeNull();
    const layer = screen.getByRole("button", { name: "What the machine read here" });
    await user.click(layer);
    expect(layer.getAttribute("aria-pressed")).toBe("true");
    const readings = screen.getByRole("list", { name: "What the machine read in paragraph 4" });
    expect(readings.textContent).toBe(
      "Alphaville → Alphaville, Alphia · capital, stands for the government of Alphia" +
        "62% likely · likelier than Alphaville BET: people; polity: acts as a subject",
    );
    await user.click(layer);
    expect(screen.queryByRole("list", { name: /What the machine read/ })).toBeNull();
  });

  it("that cannot be loaded says which file, and tries again", async () => {
    const faults = [new FormatError("atlas/documents/a.txt.json", "text", "string", "null"), null];
    const { user } = open(atVisit, async (id, signal) => {
      const fault = faults.shift();
      if (fault) throw fault;
      return LOADS(id, signal);
    });
    expect((await screen.findByRole("alert")).textContent).toContain("atlas/documents/a.txt.json: at text");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await ready();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a sentence", () => {
  const cited = (link: string) =>
    `“Leda Test’s recent visit to Alphia angered Betania.”\nThe deal, ¶ 2. Published 20–30 June 2024 (inferred).\n${link}`;
  const LINK = "http://localhost:3000/?country=ALP&document=a.txt&excerpt=a.txt@100";

  it.each(["dossier", "reader"])("is copied from the %s with its citation, and that is confirmed", async (from) => {
    const { user } = open(from === "reader" ? atVisit : { selection: ALPHIA_PICKED });
    await screen.findByText(from === "reader" ? "2 of 3 · Alphia" : "The deal");
    const area = from === "reader" ? within(await reader()) : excerptOf(/recent visit/);
    await user.click(area.getByRole("button", { name: /^Copy/ }));
    expect(await navigator.clipboard.readText()).toBe(cited(LINK));
    expect(area.getByText(/is on the clipboard/)).toBeDefined();
  });

  it("is shown selected where the browser refuses, and Esc puts that away alone", async () => {
    const { user, state } = open(atVisit);
    await ready();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("refused", "NotAllowedError"));
    const area = within(await reader());
    await user.click(area.getByRole("button", { name: /^Copy/ }));
    const field = await area.findByRole<HTMLTextAreaElement>("textbox", { name: /did not allow/ });
    expect(field.value).toBe(cited(LINK));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    await user.keyboard("{Escape}");
    expect(area.queryByRole("textbox")).toBeNull();
    expect(state().view.article).not.toBeNull();
  });
});

describe("the list of articles", () => {
  it("is a tab beside the countries, reached by arrow keys", async () => {
    const { user } = open();
    screen.getByRole("tab", { name: "Countries", selected: true }).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Articles", selected: true }));
    expect(screen.getByRole("tabpanel", { name: "Articles" })).toBeDefined();
    expect(screen.queryByRole("listbox")).toBeNull();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("listbox")).toBeDefined();
  });

  it("has of each its date and basis, counts and countries", async () => {
    const { user } = open();
    await user.click(screen.getByRole("tab", { name: "Articles" }));
    const [deal, sailors] = screen.getAllByRole("article").map((entry) => within(entry));
    expect(deal?.getByText("Published 20–30 June 2024 (inferred)")).toBeDefined();
    expect(deal?.getByText("400 words · 4 mentions of places · 1 visit · 2 statements of ties")).toBeDefined();
    expect(sailors?.getByText("Date of publication unknown")).toBeDefined();
    const countries = within(sailors?.getByRole("list", { name: "Speaks of" }) ?? document.body).getAllByRole(
      "listitem",
    );
    expect(countries.map((entry) => entry.textContent)).toEqual(["Alphia1 sentence", "Bétania1 sentence"]);
  });

  it("opens the reader, which gives the focus back to it", async () => {
    const { user } = open();
    await user.click(screen.getByRole("tab", { name: "Articles" }));
    const link = screen.getByRole("link", { name: "The sailors" });
    await user.click(link);
    await ready();
    const title = screen.getByRole("heading", { level: 2, name: "The sailors" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.click(screen.getByRole("button", { name: "Countries and articles" }));
    expect(document.activeElement).toBe(link);
  });
});
