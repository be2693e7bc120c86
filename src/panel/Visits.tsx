import { useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Atlas, Visit } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import { allVisits, countryName, placeById } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

/** So many visits stand above what else the dossier says; of more, the first. */
const MOST = { shown: 8, first: 6 };

/** The visits to a country; for the subject itself, its leader's visits abroad. In time order, undated ones last. */
export function Visits({ iso3 }: { readonly iso3: string }) {
  const strings = useStrings();
  const data = useAtlas(shownData);
  const { subject } = data.atlas;
  const visits = useMemo(
    () =>
      allVisits(data)
        .filter((visit) => visit.iso3 === iso3 || (iso3 === subject.iso3 && visit.visitor === subject.leader.name))
        .toSorted((a, b) => (a.from ?? "9999").localeCompare(b.from ?? "9999")),
    [data, iso3, subject],
  );
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const chosen = useAtlas(({ view: { selection } }) => (selection.type === "visit" ? selection.id : null));
  if (visits.length === 0) return null;
  const first = visits.slice(0, MOST.first);
  const isFolded =
    visits.length > MOST.shown && unfolded !== iso3 && !visits.slice(MOST.first).some((visit) => visit.id === chosen);
  return (
    <section aria-label={strings.dossier.visits}>
      <ul ref={list} id={id} className="visit-list">
        {(isFolded ? first : visits).map((visit) => (
          <VisitEntry key={visit.id} visit={visit} abroad={visit.iso3 !== iso3} />
        ))}
      </ul>
      {isFolded && (
        <button
          type="button"
          className="button"
          aria-expanded={false}
          aria-controls={id}
          onClick={() => {
            // The button goes: the focus goes to the first that it has shown.
            flushSync(() => setUnfolded(iso3));
            list.current?.querySelectorAll("button")[MOST.first]?.focus();
          }}
        >
          {strings.dossier.allVisits(visits.length)}
        </button>
      )}
    </section>
  );
}

function VisitEntry({ visit, abroad }: { readonly visit: Visit; readonly abroad: boolean }) {
  const strings = useStrings();
  const data = useAtlas(shownData);
  const selected = useAtlas(({ view }) => view.selection.type === "visit" && view.selection.id === visit.id);
  const visitPicked = useAtlas((state) => state.visitPicked);
  const entry = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (selected) entry.current?.scrollIntoView?.({ block: "nearest" });
  }, [selected]);

  const visitor = shortName(data.atlas, visit.visitor);
  const when = strings.range(visit.from, visit.to, visit.precision);
  const city = visit.destination === visit.iso3 ? null : placeById(data, visit.destination);
  return (
    <li ref={entry} aria-current={selected ? "true" : undefined}>
      <button type="button" title={strings.dossier.visitShow} onClick={() => visitPicked(visit.id)}>
        {abroad
          ? strings.dossier.visitTo(visitor, visit.status, countryName(data, visit.iso3), when)
          : strings.dossier.visited(visitor, visit.status, when)}
      </button>
      <p>
        {sourceOf(visit, city?.name ?? null, strings)}
        {!abroad && visit.note && (
          <>
            {" · "}
            <span lang="en">{visit.note}</span>
          </>
        )}
      </p>
    </li>
  );
}

/** In words, where the visit and its days come from. */
function sourceOf(visit: Visit, city: string | null, strings: Strings): string {
  const parts: string[] = [];
  if (city) parts.push(strings.dossier.visitCity(city));
  parts.push(visit.likely ? strings.likely.reason : strings.dossier.visitBasis[visit.basis]);
  if (visit.from === null && visit.to === null) parts.push(strings.dossier.visitUndated);
  return parts.join(" · ");
}

function shortName(atlas: Atlas, visitor: string): string {
  return visitor === atlas.subject.leader.name ? atlas.subject.leader.short : visitor;
}
