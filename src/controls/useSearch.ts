import { useEffect, useMemo, useRef, useState } from "react";
import type { Strings } from "../language/strings.ts";
import type { AtlasData } from "../state/data.ts";
import type { Found, SearchIndex } from "../state/searchIndex.ts";
import type { SearchSources } from "../state/searchNames.ts";
import { useAtlas } from "../state/useAtlas.ts";

export type SearchState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly found: Found }
  /** `message`: which file, where in it, and what was expected. */
  | { readonly status: "failed"; readonly message: string };

/** Makes an index of the atlas in a language. */
type MakeIndex = (data: AtlasData, strings: Strings) => SearchIndex;

const NOTHING: Found = { groups: [], partial: false, guessed: false };

/**
 * Answers a query. The index and the code that makes it are asked for at the first `prepare`, since most readers never
 * search; one that failed is asked for again at the next.
 */
export function useSearch(load: () => Promise<SearchSources>, query: string) {
  const data = useAtlas((state) => state.data);
  const strings = useAtlas((state) => state.strings);
  const [makeIndex, setMakeIndex] = useState<MakeIndex | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef(false);

  const prepare = () => {
    if (asked.current) return;
    asked.current = true;
    setFailure(null);
    Promise.all([load(), import("../state/searchIndex.ts"), import("../state/searchNames.ts")]).then(
      ([sources, { createSearchIndex }, { withNames }]) =>
        setMakeIndex(
          () => (of: AtlasData, words: Strings) =>
            createSearchIndex(of, withNames(sources, of, words.code), {
              ...{ family: words.familyChip, domain: words.filters.domain, tension: words.tension },
              ...{ range: words.range, month: words.month },
            }),
        ),
      (error: unknown) => {
        asked.current = false;
        setFailure(error instanceof Error ? error.message : String(error));
      },
    );
  };

  // What is typed after a failure tries again.
  const retry = useRef(prepare);
  retry.current = prepare;
  useEffect(() => {
    if (query !== "") retry.current();
  }, [query]);

  // Anew for every language, and only for those that somebody searches in.
  const index = useMemo(() => makeIndex?.(data, strings) ?? null, [makeIndex, data, strings]);
  const found = useMemo(() => (index && query.trim() !== "" ? index(query) : NOTHING), [index, query]);
  const state: SearchState =
    failure !== null
      ? { status: "failed", message: failure }
      : index
        ? { status: "ready", found }
        : { status: "loading" };
  return { state, prepare };
}
