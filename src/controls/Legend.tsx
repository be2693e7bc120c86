import { useState } from "react";
import { FAMILIES } from "../atlas/vocabulary.ts";
import { atlasFillSteps } from "../scene/fills.ts";
import type { AtlasData } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { panelWidth } from "../theme/layout.ts";
import { MembersKey } from "./MembersKey.tsx";

/** A map of this size, in CSS pixels, has room for the open legend without losing a continent. */
const ROOMY = { width: 900, height: 1000 };

/** What each mark means, and what none of them do. Folded away on small screens until asked for. */
export function Legend() {
  const strings = useStrings();
  const data = useAtlas(shownData);
  const { width, height } = useAtlas((state) => state.window);
  const [open, setOpen] = useState(() => width - panelWidth(width) >= ROOMY.width && height >= ROOMY.height);
  const disputed = data.boundaries.disputed.features.map((feature) => feature.properties.name);
  return (
    <section className="legend" aria-label={strings.legend.heading}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{strings.legend.heading}</summary>
        <dl>
          <MembersKey />
          <dt>
            <ArcKey />
          </dt>
          <dd>
            {strings.legend.visit} <small>{strings.legend.visitNote}</small>
          </dd>
          <dt>
            <RingKey />
          </dt>
          <dd>
            {strings.legend.ring}
            <ul className="families">
              {FAMILIES.map((family) => (
                <li key={family}>
                  <span className="swatch" style={{ background: `var(--${family})` }} />
                  {strings.family[family]}
                </li>
              ))}
              <li>
                <span className="swatch hatched" />
                {strings.legend.tension}
              </li>
            </ul>
          </dd>
          <dt className="wide">{strings.legend.fills}</dt>
          <dd className="wide">
            <FillSteps data={data} />
            <small>{strings.legend.unnamed}</small>
          </dd>
          <dt>
            <span className="fill disputed" />
          </dt>
          <dd>
            {disputed.length > 0 && strings.legend.disputed(disputed.join(", "))}{" "}
            <small>{strings.legend.borders}</small>
          </dd>
        </dl>
      </details>
      {!open && <Key data={data} />}
    </section>
  );
}

/** What the folded legend still says: each kind of mark in a line. */
function Key({ data }: { readonly data: AtlasData }) {
  const strings = useStrings();
  return (
    <dl className="key">
      <MembersKey />
      <dt>
        <ArcKey />
      </dt>
      <dd>{strings.legend.visitKey}</dd>
      <dt>
        <RingKey />
      </dt>
      <dd>{strings.legend.ringKey}</dd>
      <dt className="wide">{strings.legend.fills}</dt>
      <dd className="wide">
        <FillSteps data={data} />
      </dd>
    </dl>
  );
}

/** The fills with the excerpts that the countries in them really have. */
function FillSteps({ data: { atlas } }: { readonly data: AtlasData }) {
  const strings = useStrings();
  const { subject, countries } = atlas;
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

function ArcKey() {
  return (
    <svg viewBox="0 0 28 14" className="arc" aria-hidden="true">
      <path d="M2 12Q13 1 23 7" />
      <path className="head" d="M27 9.5l-7-.6 3.4-4.9z" />
    </svg>
  );
}

/** A ring with a segment for each family, as at a capital. */
function RingKey() {
  const circumference = 2 * Math.PI * 7;
  const share = circumference / FAMILIES.length;
  return (
    <svg viewBox="0 0 20 20" className="ring" aria-hidden="true">
      {FAMILIES.map((family, index) => (
        <circle
          key={family}
          cx="10"
          cy="10"
          r="7"
          stroke={`var(--${family})`}
          strokeDasharray={`${share - 1} ${circumference - share + 1}`}
          strokeDashoffset={-index * share}
          transform="rotate(-90 10 10)"
        />
      ))}
    </svg>
  );
}
