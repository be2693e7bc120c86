import type { MouseEvent, ReactNode } from "react";
import { pageAddress } from "../state/address.ts";
import { useAtlas } from "../state/useAtlas.ts";

interface Props {
  readonly document: string;
  /** Where the sentence begins; null for the article's beginning. */
  readonly start: number | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link into the reader: a real address, so that it can be copied or opened in a tab of its own. */
export function ArticleLink({ document, start, className = "article-link", children }: Props) {
  const view = useAtlas((state) => state.view);
  const articleOpened = useAtlas((state) => state.articleOpened);

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    articleOpened(document, start);
  }

  return (
    <a className={className} href={pageAddress({ ...view, article: { document, start } })} onClick={onClick}>
      {children}
    </a>
  );
}
