import { useId } from "react";
import type { Organisation } from "../atlas/schema.ts";
import { allTies, countryName } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { PlaceLink } from "./PlaceLink.tsx";

interface Props {
  readonly organisation: Organisation;
}

/** The states that are members, with the date and source of that list; those that the articles name first, and where. */
export function Members({ organisation: { name, acronym, members, asOf, source } }: Props) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas((state) => state.data);
  const short = acronym ?? name;
  if (members === null || members.length === 0)
    return <p className="note muted">{strings.organisation.noMembers(short)}</p>;
  const isNamed = new Set(data.atlas.countries.filter(({ excerpts }) => excerpts > 0).map(({ iso3 }) => iso3));
  const byName = members.toSorted((a, b) => strings.compare(countryName(data, a), countryName(data, b)));
  const others = byName.filter((iso3) => !isNamed.has(iso3));
  return (
    <section className="members" aria-labelledby={id}>
      <h3 id={id}>{strings.organisation.members}</h3>
      <p>{strings.organisation.membership(short, members.length, asOf && strings.month(asOf))}</p>
      {source && (
        <p className="muted">
          {strings.organisation.source} <span lang="en">{source}</span>
        </p>
      )}
      <NamedMembers members={byName.filter((iso3) => isNamed.has(iso3))} all={members.length} />
      {others.length > 0 && (
        <>
          <h4>{strings.organisation.otherMembers}</h4>
          <p>{strings.listed(others.map((iso3) => countryName(data, iso3)))}</p>
        </>
      )}
    </section>
  );
}

/** Each with its excerpts under the filter, most first, and the articles that they stand in. */
function NamedMembers({ members, all }: { readonly members: readonly string[]; readonly all: number }) {
  const strings = useStrings();
  const id = useId();
  const { countries, documents } = useAtlas(shownData).atlas;
  const named = countries
    .filter(({ iso3 }) => members.includes(iso3))
    .toSorted((a, b) => b.excerpts - a.excerpts || strings.compare(a.name, b.name));
  return (
    <>
      <div className="section-head">
        <h4 id={id}>{strings.organisation.namedMembers}</h4>
        <span className="muted">{strings.organisation.countOf(named.length, all)}</span>
      </div>
      {named.length === 0 && <p className="muted">{strings.organisation.noneNamed}</p>}
      <ul aria-labelledby={id}>
        {named.map(({ iso3, name, excerpts, documents: namedIn }) => (
          <li key={iso3}>
            <span className="row">
              <PlaceLink selection={{ type: "country", iso3 }}>{name}</PlaceLink>
              <span className="count">
                {strings.number(excerpts)}
                <span className="visually-hidden"> {strings.list.excerptsUnit(excerpts)}</span>
              </span>
            </span>
            <ul className="in-articles">
              {documents
                .filter((document) => namedIn.includes(document.id))
                .map((document) => (
                  <li key={document.id}>
                    <ArticleLink document={document.id} start={null}>
                      <span lang={document.language}>{document.title}</span>
                    </ArticleLink>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ties that the articles say run through it. */
export function BlocTies({ organisation: { id: bloc, name, acronym } }: Props) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas(shownData);
  const ties = allTies(data)
    .filter((tie) => tie.bloc === bloc)
    .toSorted((a, b) => b.evidence.length - a.evidence.length);
  if (ties.length === 0) return null;
  return (
    <section className="members" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{strings.organisation.ties(acronym ?? name)}</h3>
        <span className="muted">{strings.dossier.byStatements}</span>
      </div>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id} className="row">
            <span>
              {tie.parties.map((iso3, index) => (
                <span key={iso3}>
                  {index > 0 && " – "}
                  <PlaceLink selection={{ type: "country", iso3 }}>{countryName(data, iso3)}</PlaceLink>
                </span>
              ))}{" "}
              <PlaceLink selection={{ type: "tie", id: tie.id }}>
                {strings.organisation.tie(tie.domain, tie.polarity)}
              </PlaceLink>
            </span>
            <span className="count">
              {tie.evidence.length}
              <span className="visually-hidden"> {strings.dossier.statementsUnit(tie.evidence.length)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
