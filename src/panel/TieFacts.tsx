import { useId } from "react";
import type { Tie } from "../atlas/schema.ts";
import { countryName, organisationById, organisationShort } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { PlaceLink } from "./PlaceLink.tsx";

/** What the articles assert: of one tie all that is known of it; of a group each of its ties, to be opened. */
export function TieFacts({ ties }: { readonly ties: readonly Tie[] }) {
  const [only, ...more] = ties;
  if (only === undefined) return null;
  return more.length === 0 ? <Facts tie={only} /> : <Several ties={ties} />;
}

function Facts({ tie: { parties, bloc, domain, polarity, status, likely } }: { readonly tie: Tie }) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas((state) => state.data);
  const organisation = bloc === null ? null : organisationById(data, bloc);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{strings.tie.heading}</h3>
      <dl className="tie-facts">
        <dt>{strings.table.columns.parties}</dt>
        <dd>
          {parties.map((iso3, index) => (
            <span key={iso3}>
              {index > 0 && ", "}
              <PlaceLink selection={{ type: "country", iso3 }}>{countryName(data, iso3)}</PlaceLink>
            </span>
          ))}
        </dd>
        {bloc !== null && (
          <>
            <dt>{strings.table.columns.bloc}</dt>
            <dd>
              {organisation ? (
                <PlaceLink selection={{ type: "organisation", id: bloc }}>{organisation.name}</PlaceLink>
              ) : (
                bloc
              )}
            </dd>
          </>
        )}
        <dt>{strings.table.columns.domain}</dt>
        <dd>{strings.filters.domain[domain]}</dd>
        <dt>{strings.table.columns.polarity}</dt>
        <dd>{strings.filters.polarity[polarity]}</dd>
        <dt>{strings.table.columns.tieStatus}</dt>
        <dd>
          {likely ? `${strings.filters.status[status]} · ${strings.likely.reason}` : strings.filters.status[status]}
        </dd>
      </dl>
    </section>
  );
}

function Several({ ties }: { readonly ties: readonly Tie[] }) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const statements = new Map(shown.ties.features.map((tie) => [tie.id, tie.properties.evidence.length]));
  const count = (tie: Tie) => statements.get(tie.id) ?? 0;
  return (
    <section className="members" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{strings.tie.each}</h3>
        <span className="muted">{strings.dossier.byStatements}</span>
      </div>
      <ul>
        {ties
          .toSorted((a, b) => count(b) - count(a))
          .map((tie) => (
            <li key={tie.id} className="row">
              <span>
                <PlaceLink selection={{ type: "tie", id: tie.id }}>
                  {strings.organisation.tie(tie.domain, tie.polarity)}
                </PlaceLink>{" "}
                <span className="muted">
                  {[
                    strings.filters.status[tie.status],
                    ...(tie.likely ? [strings.likely.word] : []),
                    ...(tie.bloc === null ? [] : [organisationShort(data, tie.bloc)]),
                    ...(tie.parties.length > 2 ? [tie.parties.map((iso3) => countryName(data, iso3)).join(", ")] : []),
                  ].join(" · ")}
                </span>
              </span>
              <span className="count">
                {count(tie)}
                <span className="visually-hidden"> {strings.dossier.statementsUnit(count(tie))}</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
