import { type CSSProperties, useId, useMemo } from "react";
import { type FamilyCount, familyCounts, partners, statementCount } from "../atlas/partnership.ts";
import { allTies, countryName } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { tiesOfDossier } from "./tiesOfDossier.ts";

/** The ties with the subject by domain family. Each bar is a button that keeps only its excerpts below. */
export function Partnership({ iso3 }: { readonly iso3: string }) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas(shownData);
  const { subject } = data.atlas;
  const ties = useMemo(() => tiesOfDossier(data, iso3), [data, iso3]);
  const counts = familyCounts(ties);
  if (counts.length === 0) return null;
  const most = Math.max(...counts.map((count) => count.statements));
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>
          {iso3 === subject.iso3 ? strings.dossier.partnershipOfSubject : strings.dossier.partnership(subject.name)}
        </h3>
        <span className="muted">{strings.dossier.statements(statementCount(ties))}</span>
      </div>
      <ul className="bars">
        {counts.map((count) => (
          <Bar key={count.family} count={count} most={most} />
        ))}
      </ul>
    </section>
  );
}

function Bar({ count, most }: { readonly count: FamilyCount; readonly most: number }) {
  const strings = useStrings();
  const { family, statements, tension } = count;
  const pressed = useAtlas((state) => state.families.has(family));
  const familyToggled = useAtlas((state) => state.familyToggled);
  const lengths: CSSProperties & Record<`--${string}`, string> = {
    "--length": `${(100 * statements) / most}%`,
    "--tension": `${(100 * tension) / statements}%`,
    "--family": `var(--${family})`,
  };
  return (
    <li>
      <button type="button" aria-pressed={pressed} style={lengths} onClick={() => familyToggled(family)}>
        <span className="swatch" />
        <span className="family">{strings.family[family]}</span>
        <span className="bar">
          <span className="length">{tension > 0 && <span className="tension" />}</span>
        </span>
        <span className="visually-hidden"> </span>
        <span className="count">
          {statements}
          <span className="visually-hidden"> {strings.dossier.statementsUnit(statements)}</span>
        </span>
        {tension > 0 && (
          <span className="of-tension">
            <span className="visually-hidden"> </span>
            {strings.dossier.ofTension(tension)}
          </span>
        )}
      </button>
    </li>
  );
}

/** Other countries that share ties with this one, by number of statements; for the subject, all its partners. */
export function Partners({ iso3 }: { readonly iso3: string }) {
  const strings = useStrings();
  const id = useId();
  const data = useAtlas(shownData);
  const { subject } = data.atlas;
  const others = useMemo(
    () => partners(allTies(data), iso3).filter((partner) => partner.iso3 !== subject.iso3),
    [data, iso3, subject],
  );
  if (others.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{iso3 === subject.iso3 ? strings.dossier.partners : strings.dossier.otherPartners}</h3>
        <span className="muted">{strings.dossier.byStatements}</span>
      </div>
      <ul className="partners">
        {others.map((partner) => (
          <li key={partner.iso3}>
            <PlaceLink selection={{ type: "country", iso3: partner.iso3 }}>{countryName(data, partner.iso3)}</PlaceLink>
            <span className="count">
              {partner.statements}
              <span className="visually-hidden"> {strings.dossier.statementsUnit(partner.statements)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
