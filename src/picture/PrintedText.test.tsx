import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ARTICLE } from "../state/atlas.fixture.ts";
import { storeAt } from "../state/store.fixture.ts";
import { StoreContext } from "../state/useAtlas.ts";
import { PrintedArticle } from "./PrintedText.tsx";

afterEach(cleanup);

const [lead] = ARTICLE.paragraphs;
const first = lead ? ARTICLE.text.slice(lead.start, lead.end) : "";

it.each([
  { article: "begins with its title", title: first, paragraphs: ARTICLE.paragraphs.length - 1 },
  { article: "has a title of its own", title: "The deal", paragraphs: ARTICLE.paragraphs.length },
])("on paper an article that $article says it once", ({ title, paragraphs }) => {
  const { container } = render(
    <StoreContext value={storeAt("")}>
      <PrintedArticle article={{ ...ARTICLE, title }} />
    </StoreContext>,
  );
  const printed = [...container.querySelectorAll(".printed-paragraph")].map(({ textContent }) => textContent);
  expect(printed).toHaveLength(paragraphs);
  expect(printed.includes(first)).toBe(title !== first);
});
