import { useEffect, useMemo, useRef } from "react";
import type { Atlas, Visit } from "../atlas/schema.ts";
import type { Strings } from "../language/strings.ts";
import { allVisits, countryName, placeById } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

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
  if (visits.length === 0) return null;
  return (
    <section aria-label={strings.dossier.visits}>
      <ul className="visit-list">
        {visits.map((visit) => (
          <VisitEntry key={visit.id} visit={visit} abroad={visit.iso3 !== iso3} />
        ))}
      </ul>
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
  parts.push(strings.dossier.visitBasis[visit.basis]);
  if (visit.from === null && visit.to === null) parts.push(strings.dossier.visitUndated);
  return parts.join(" · ");
}

function shortName(atlas: Atlas, visitor: string): string {
  return visitor === atlas.subject.leader.name ? atlas.subject.leader.short : visitor;
}
