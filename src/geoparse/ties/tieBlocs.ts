/** The bloc or programme that a tie runs through, and what its name says it is for. */
import type { OrganisationEntry } from "../../atlas/curated.ts";
import { type Domain, FAMILY_OF, type Family } from "../../atlas/vocabulary.ts";
import { plainPattern } from "../text/letters.ts";
import { once } from "../text/once.ts";
import { SYMBOL, type Symbolic } from "../text/symbols.ts";
import type { StateEntity } from "./tieEntities.ts";

export interface Bloc {
  readonly id: string;
  /** The families of ties its name speaks of ("Economic Union"); none where it says nothing. */
  readonly families: () => readonly Family[];
}

const O = SYMBOL.organisation;
const NONE: readonly Bloc[] = [];
const THROUGH = plainPattern(
  `\\b(?:through|within|under|via|inside|in|as part of|part of|like|such as|including|members? of|framework of)(?: (?:initiatives|projects|bodies|blocs|frameworks?|organi[sz]ations|formats|platforms|the|like|such as|of|and|wider|broader|expanded|\\p{L}+ly)){0,5} (?:\\p{L}+ ){0,2}?(?<list>${O}(?: \\([^)]*\\))?(?:(?:,| and|, and)(?: the)? ${O}(?: \\([^)]*\\))?)*)`,
  "i",
);

/** Prepares the search for blocs: which of a sentence's organisations its ties run through. */
export function blocsOf(organisations: readonly OrganisationEntry[], domainsIn: (name: string) => readonly Domain[]) {
  const blocs = new Map<string, Bloc>();
  for (const { id, kind, name } of organisations) {
    // A body of the United Nations is a forum of all states: what two do within it is not its doing.
    if ((kind !== "bloc" && kind !== "programme") || /^United Nations/u.test(name)) continue;
    // "Treaty", "Partnership", "Union": every bloc is diplomatic by name, so that says nothing.
    const families = once(() => {
      return [...new Set(domainsIn(name).map((d) => FAMILY_OF[d]))].filter((family) => family !== "diplomacy");
    });
    blocs.set(id, { id, families });
  }
  return (symbolic: Symbolic<StateEntity>): readonly Bloc[] => {
    if (!symbolic.names.some(({ organisation }) => organisation !== null)) return NONE;
    const match = THROUGH.exec(symbolic.text);
    if (match === null) return NONE;
    const found: Bloc[] = [];
    for (let i = match.index; i < match.index + match[0].length; i++) {
      const entity = symbolic.at(i);
      const bloc = entity?.organisation ? blocs.get(entity.organisation) : undefined;
      if (bloc && !found.includes(bloc)) found.push(bloc);
    }
    return found;
  };
}
