/** The marks of the map in small, as the legend shows them. */
import { FAMILIES } from "../atlas/vocabulary.ts";
import { useStrings } from "../state/useAtlas.ts";

export function ArcKey() {
  return (
    <svg viewBox="0 0 28 14" className="arc" aria-hidden="true">
      <path d="M2 12Q13 1 23 7" />
      <path className="head" d="M27 9.5l-7-.6 3.4-4.9z" />
    </svg>
  );
}

/** A ring with a segment for each family, as at a capital. */
export function RingKey() {
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

export function PlaceKey() {
  return (
    <span className="named" aria-hidden="true">
      Aa
    </span>
  );
}

export function FamilyKey() {
  const strings = useStrings();
  return (
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
  );
}
