import { type KeyboardEvent, useId, useState } from "react";
import { useStrings } from "../state/useAtlas.ts";
import { Articles } from "./Articles.tsx";
import { CountryList } from "./CountryList.tsx";

const TABS = ["countries", "articles"] as const;
type Tab = (typeof TABS)[number];

/** The ways in beside the map: by country or by article. Tabs as in the WAI-ARIA APG, switched by the arrow keys. */
export function Lists() {
  const strings = useStrings();
  const names = { countries: strings.articles.countriesTab, articles: strings.articles.heading };
  const id = useId();
  const [shown, setShown] = useState<Tab>("countries");

  function onKeyDown(event: KeyboardEvent) {
    const index = TABS.indexOf(shown);
    const targets: Readonly<Record<string, Tab | undefined>> = {
      ArrowRight: TABS[(index + 1) % TABS.length],
      ArrowLeft: TABS.at(index - 1),
      Home: TABS[0],
      End: TABS.at(-1),
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    setShown(target);
    document.getElementById(`${id}-${target}-tab`)?.focus();
  }

  return (
    <>
      <div role="tablist" className="tabs" aria-label={strings.articles.tabs}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}-tab`}
            aria-controls={`${id}-${tab}`}
            aria-selected={tab === shown}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => setShown(tab)}
            onKeyDown={onKeyDown}
          >
            {names[tab]}
          </button>
        ))}
      </div>
      {TABS.map((tab) => (
        <div key={tab} role="tabpanel" id={`${id}-${tab}`} aria-labelledby={`${id}-${tab}-tab`} hidden={tab !== shown}>
          {tab === "countries" ? <CountryList /> : shown === "articles" && <Articles />}
        </div>
      ))}
    </>
  );
}
