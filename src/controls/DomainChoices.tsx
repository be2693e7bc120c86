import { DOMAINS, type Domain, FAMILIES, FAMILY_OF, type Family } from "../atlas/vocabulary.ts";
import type { Choice } from "../state/filterCounts.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { FilterChoice } from "./FilterChoice.tsx";
import { domainsOf } from "./filterWords.ts";

/** The families as on the map, each with the domains that it is made of, where the articles have more than one. */
export function DomainChoices({ choices }: { readonly choices: readonly Choice<Domain>[] }) {
  const strings = useStrings();
  const chosen = useAtlas((state) => state.view.filter.domains);
  const filterPicked = useAtlas((state) => state.filterPicked);

  function toggle(domains: readonly Domain[], on: boolean) {
    filterPicked({
      domains: DOMAINS.filter((domain) => (domains.includes(domain) ? on : chosen.includes(domain))),
    });
  }

  function family(name: Family) {
    const own = domainsOf(name);
    const present = choices.filter(({ value }) => FAMILY_OF[value] === name);
    if (present.length === 0) return null;
    const picked = own.filter((domain) => chosen.includes(domain));
    const isWhole = picked.length === own.length;
    return (
      <li key={name}>
        <FilterChoice
          text={strings.family[name]}
          statements={present.reduce((sum, { statements }) => sum + statements, 0)}
          checked={isWhole}
          partly={picked.length > 0}
          swatch={<span className="swatch" style={{ background: `var(--${name})` }} />}
          onToggle={() => toggle(own, !isWhole)}
        />
        {present.length > 1 && (
          <ul>
            {present.map(({ value, statements }) => (
              <li key={value}>
                <FilterChoice
                  text={strings.filters.domain[value]}
                  statements={statements}
                  checked={chosen.includes(value)}
                  onToggle={() => toggle([value], !chosen.includes(value))}
                />
              </li>
            ))}
          </ul>
        )}
      </li>
    );
  }

  return <ul className="domain-choices">{FAMILIES.map(family)}</ul>;
}
