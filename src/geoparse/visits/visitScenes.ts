/** Events and where a text says that they take place: "the summit opens in Y", "Y hosts the summit". */
import { SYMBOL, type Symbolic, symbolise } from "../text/symbols.ts";
import type { VisitArticle } from "./visitArticle.ts";
import { dateBeside } from "./visitDays.ts";
import type { Entity, Scene } from "./visitEntities.ts";

const L = SYMBOL.leader;
const P = SYMBOL.place;

export const event =
  "(?:summit|meeting|conference|forum|ceremony|session|parade|reception|banquet|gala|funeral|wedding|coronation|inauguration|commemorations?|celebrations?|mass|talks|round ?table|gathering|congress|assembly|anniversary|swearing-in|groundbreaking|negotiations|concert|games|retreat|consultations|event)";
/** Where an event is told to be: "the summit opens in Y", "Y hosts the summit". */
const SCENE = new RegExp(
  `${event}s?(?: [^.;:${L.slice(1, -1)}]{0,60}?)? (?:in|at) (?:the )?(?:[a-z-]+ ){0,3}?(?<in>${P})|(?<host>${P}) (?:(?:is|was|will|would|has|had|to|due to|be|been|preparing to) )*host(?:s|ed|ing)? (?!${L})|(?:leaders|ministers|presidents|heads of (?:state|government))(?: [^.;:]{0,80}?)? (?:met|meet|gather(?:ed)?|convened?|assembled?) (?:in|at) (?:the )?(?:[a-z-]+ ){0,3}?(?<met>${P})|${event} (?<there>${P})(?=[,.;])`,
  "di",
);

/**
 * The event that a sentence tells of.
 * @param symbolic the sentence in symbols, read up to an offset
 * @param name what it must be called
 */
export function sceneOf(
  symbolic: Symbolic<Entity>,
  until = symbolic.text.length,
  name: string | null = null,
): Scene | undefined {
  const match = SCENE.exec(symbolic.text.slice(0, until));
  if (name !== null && !match?.[0].toLowerCase().includes(name)) return undefined;
  const groups = match?.indices?.groups;
  const at = (groups?.in ?? groups?.host ?? groups?.met ?? groups?.there)?.[0];
  const place = at === undefined ? undefined : symbolic.at(at);
  return at === undefined || !place ? undefined : { place, day: dateBeside(symbolic, at, at, at + 1) };
}

/** What words about guests call their event: "attended the summit". */
export function eventNamed(small: string): string | null {
  return NAMED.exec(small)?.groups?.name ?? null;
}
const NAMED = new RegExp(`(?<![a-z])(?:the|this|that) (?:[a-z-]+ ){0,2}?(?<name>${event})(?![a-z])`);

/** Sentences within which an event is told that the text speaks of without its name. */
const NEAR = 2;
/** The same for one that it calls what it called it before: "the summit". */
const NEAR_BY_NAME = 15;

type Told = Pick<VisitArticle, "text" | "sentences" | "placesIn" | "datesIn">;

/**
 * Where one of the sentences before says that an event takes place: of the two right before any, further up one of the same name.
 * @param name what the event is called, null where that is not said
 */
export function sceneBefore(article: Told, index: number, name: string | null): Scene | undefined {
  const { text, sentences } = article;
  const here = sentences[index];
  for (let at = index - 1; here && at >= 0 && at >= index - NEAR_BY_NAME; at--) {
    const earlier = sentences[at];
    const isNear = index - at <= NEAR && earlier !== undefined && here.paragraph - earlier.paragraph <= 1;
    if (!isNear && name === null) return undefined;
    if (
      !earlier ||
      article.placesIn(at).length === 0 ||
      !(isNear || text.slice(earlier.start, earlier.end).includes(name ?? ""))
    )
      continue;
    const scene = sceneOf(
      symbolise(text, earlier, [...article.placesIn(at), ...article.datesIn(at)]),
      undefined,
      isNear ? null : name,
    );
    if (scene) return scene;
  }
  return undefined;
}
