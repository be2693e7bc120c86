/** What a picture shows, for those who do not see it. */
import type { Strings } from "../language/strings.ts";
import type { Drawing } from "../map/shapes.ts";
import type { Scene } from "../scene/scene.ts";
import type { AtlasData } from "../state/data.ts";

/** Countries that are named: more, and nobody listens. */
const NAMED = 5;

export function describe(
  title: string,
  { atlas, visits }: AtlasData,
  scene: Scene,
  strings: Strings,
): Pick<Drawing, "title" | "description" | "language"> {
  const words = strings.picture.alt;
  const visit = (id: string) => visits.features.find((feature) => feature.id === id)?.properties;
  const paid = scene.arcs.flatMap(({ id, number }) => {
    const told = visit(id);
    if (told === undefined) return [];
    const when = strings.shortDate(told.from, told.precision);
    return [`${number === null ? "" : `${strings.number(number)} `}${told.name}${when === null ? "" : `, ${when}`}`];
  });
  const named = atlas.countries
    .filter(({ iso3, excerpts }) => iso3 !== atlas.subject.iso3 && excerpts > 0)
    .toSorted((a, b) => b.excerpts - a.excerpts)
    .slice(0, NAMED)
    .map(({ name, excerpts }) => words.excerpts(name, excerpts));
  const sentences = [
    words.map(title),
    ...(paid.length === 0 ? [] : [words.visits(paid.join("; "))]),
    ...(named.length === 0 ? [] : [words.named(named.join(", "))]),
  ];
  return { title, description: sentences.join(" "), language: strings.tag };
}
