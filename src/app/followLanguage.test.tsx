import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, expect, it } from "vitest";
import { ViewChoices } from "../controls/MapControls.tsx";
import { Panel } from "../panel/Panel.tsx";
import { formatAddress } from "../state/address.ts";
import { ALPHIA, ARTICLE } from "../state/atlas.fixture.ts";
import { SOURCES } from "../state/search.fixture.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { createLanguageLoader, followLanguage } from "./followLanguage.ts";
import { mapStatus } from "./mapStatus.ts";
import { sceneOf } from "./sceneOf.ts";

afterEach(cleanup);

/** As the browser calls the country whose code Alphia has borrowed. */
const ALBANIA = { ru: "Албания", zh: "阿尔巴尼亚" } as const;

function open(search: string, loadNames = async () => SOURCES.names) {
  const store = storeAt(search, { loadDossier: async () => ALPHIA, loadDocument: async () => ARTICLE });
  const root = document.createElement("html");
  followLanguage(store, root, createLanguageLoader(loadNames));
  render(
    <StrictMode>
      <StoreContext value={store}>
        <ViewChoices />
        <Panel />
      </StoreContext>
    </StrictMode>,
  );
  const asked = sceneOf()(store.getState());
  const status = () => mapStatus(store.getState(), { asked, drawn: null, failure: null });
  return { store, root, status, user: userEvent.setup(), address: () => formatAddress(store.getState().view) };
}
const heading = (name: string) => screen.findByRole("heading", { level: 2, name });

it("another language renames the countries, and leaves the sentences as they were written", async () => {
  const { user, root, address } = open("?country=ALP");
  await heading("Alphia");
  await user.click(screen.getByRole("radio", { name: "Русский" }));
  await heading(ALBANIA.ru);
  expect(root.lang).toBe("ru");
  expect(address()).toBe("?country=ALP&lang=ru");
  expect(screen.getByText("Альфавиль · 3 упоминания в 2 из 2 статей")).toBeDefined();
  expect(screen.getByText("Тест: визит, 18–19 июня 2024 г.")).toBeDefined();
  const [quote] = document.querySelectorAll("blockquote");
  expect(quote?.lang).toBe("en");
  expect(quote?.textContent).toMatch(/Alphia/);
  expect(screen.getByRole("heading", { level: 4, name: "The deal" }).lang).toBe("en");

  await user.click(screen.getByRole("radio", { name: "中文" }));
  await heading(ALBANIA.zh);
  expect(root.lang).toBe("zh-Hans");
  await user.click(screen.getByRole("radio", { name: "English" }));
  await heading("Alphia");
  expect([root.lang, address()]).toEqual(["en", "?country=ALP&lang=en"]);
});

it("a name that the language has no word for stands as the atlas has it, and says so", async () => {
  open("?lang=ru");
  const list = within(await screen.findByRole("listbox", { name: "Страны, регионы, моря и организации" }));
  expect(list.getByText("Testland").lang).toBe("en");
  expect(list.getByText(ALBANIA.ru).lang).toBe("");
  expect(list.getByText("Длинное море").lang).toBe("");
});

it("the page speaks the language before until the other is there, and says that it loads", async () => {
  let arrive = () => {};
  const { status, store } = open(
    "?list&lang=zh",
    () => new Promise((resolve) => (arrive = () => resolve(SOURCES.names))),
  );
  expect(screen.getByRole("radio", { name: "中文" })).toHaveProperty("checked", true);
  expect([store.getState().strings.code, status()]).toEqual(["en", "loading"]);
  await act(async () => arrive());
  expect(await screen.findByText("文章提到的")).toBeDefined();
  expect([store.getState().strings.code, status()]).toEqual(["zh", "ready"]);
});

it("the page stays in the language before where another cannot be had, and says so", async () => {
  const { user, address, store } = open("", () => Promise.reject(new Error("gone")));
  await user.click(screen.getByRole("radio", { name: "Русский" }));
  expect((await screen.findByRole("alert")).textContent).toBe("Русский could not be loaded. Try again.");
  expect([store.getState().strings.code, address()]).toEqual(["en", "?lang=en"]);
  expect(screen.getByRole("radio", { name: "English" })).toHaveProperty("checked", true);
});
