import { FAMILIES } from "../atlas/vocabulary.ts";
import { atlasFillSteps } from "../scene/fills.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

/** What the marks mean, in a line that can be read from the back row. */
export function MapKey() {
  const strings = useStrings();
  const { atlas, visits } = useAtlas(shownData);
  const ties = useAtlas((state) => shownData(state).ties.features.length > 0);
  const { ranges } = atlasFillSteps(atlas.countries, atlas.subject.iso3);
  return (
    <section className="map-key" aria-label={strings.present.key}>
      <div>
        <ul>
          {visits.features.length > 0 && (
            <li>
              <svg viewBox="0 0 28 14" aria-hidden="true">
                <path d="M2 12Q13 1 23 7" />
                <path className="head" d="M27 9.5l-7-.6 3.4-4.9z" />
              </svg>
              {strings.present.visit}
            </li>
          )}
          {ties &&
            FAMILIES.map((family) => (
              <li key={family}>
                <span className="swatch" style={{ background: `var(--${family})` }} />
                {strings.familyChip[family]}
              </li>
            ))}
        </ul>
        {ranges.length > 0 && (
          <ul>
            <li>{strings.present.sentences}</li>
            {ranges.map(({ step, from, to }) => (
              <li key={step}>
                <span className="fill" style={{ background: `var(--named-${step})` }} />
                {strings.legend.range(from, to)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
