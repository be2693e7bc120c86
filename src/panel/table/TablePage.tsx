import { useLayoutEffect, useMemo, useRef } from "react";
import { shownData } from "../../state/store.ts";
import { useAtlas, useStrings } from "../../state/useAtlas.ts";
import { countryTable, tieTable, visitTable } from "./columns.ts";
import { DataTable } from "./DataTable.tsx";
import { useFreeArea } from "./useFreeArea.ts";

/**
 * All that the map says, as tables in its place and under the same filters. The map stays mounted behind them: a
 * canvas that lost its drawing context would not come back.
 */
export function TablePage() {
  const list = useAtlas((state) => state.view.list);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-list", list);
    const map = document.getElementById("map");
    if (map) map.inert = list;
  }, [list]);
  return list ? <Tables /> : null;
}

function Tables() {
  const strings = useStrings();
  const page = useRef<HTMLElement>(null);
  useFreeArea(page);
  const data = useAtlas(shownData);
  const listPicked = useAtlas((state) => state.listPicked);
  const countries = useMemo(() => countryTable(data, strings), [data, strings]);
  const visits = useMemo(() => visitTable(data, strings), [data, strings]);
  const ties = useMemo(() => tieTable(data, strings), [data, strings]);

  return (
    // A region that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={page} className="table-page" aria-labelledby="table-heading" tabIndex={0}>
      <header>
        <h2 id="table-heading" tabIndex={-1}>
          {strings.table.heading}
        </h2>
        <p className="muted">{strings.table.intro}</p>
        <button type="button" className="button" onClick={() => listPicked(false)}>
          {strings.table.back}
        </button>
        <nav aria-label={strings.table.jump}>
          {[countries, visits, ties].map(({ id, rows }) => (
            <button key={id} type="button" className="button" onClick={() => jumpTo(id)}>
              {strings.table.captions[id]} <span className="count">{strings.number(rows.length)}</span>
            </button>
          ))}
        </nav>
      </header>
      <DataTable table={countries} />
      <DataTable table={visits} />
      <DataTable table={ties} />
      <p className="visually-hidden" role="status">
        {strings.table.announce(countries.rows.length, visits.rows.length, ties.rows.length)}
      </p>
    </section>
  );
}

function jumpTo(id: string) {
  const heading = document.querySelector(`#table-${id} h3`);
  if (!(heading instanceof HTMLElement)) return;
  heading.scrollIntoView?.({ block: "start" });
  heading.focus({ preventScroll: true });
}
