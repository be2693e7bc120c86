import { atlasFillSteps } from "../scene/fills.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";

/** The fills with the excerpts that the countries in them really have. */
export function FillSteps() {
  const strings = useStrings();
  const { subject, countries } = useAtlas(shownData).atlas;
  return (
    <ol className="steps">
      <li>
        <span className="fill" style={{ background: "var(--subject)" }} />
        {subject.name}
      </li>
      {atlasFillSteps(countries, subject.iso3).ranges.map((range) => (
        <li key={range.step}>
          <span className="fill" style={{ background: `var(--named-${range.step})` }} />
          {strings.legend.range(range.from, range.to)}
        </li>
      ))}
      <li>
        <span className="fill unnamed" />
        {strings.legend.unnamedKey}
      </li>
    </ol>
  );
}
