/**
 * What drawn.css says of an element of the drawn map, worked out without a page: a picture takes its looks from the very
 * style sheet that the page has. Understood is what drawn.css uses of CSS: flat rules of classes and element names.
 */

/** An element as the rules see it; the page's `.drawn` around the map is the first of its ancestors. */
export interface Styled {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

export type Declarations = Readonly<Record<string, string>>;

interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
  /** A class it must not have. */
  readonly without: string | null;
}
interface Rule {
  readonly path: readonly Compound[];
  readonly specificity: number;
  readonly declarations: Declarations;
}

const COMPOUND = /^([a-z]+)?((?:\.[\w-]+)*)(?::not\(\.([\w-]+)\))?$/;

/**
 * Reads a style sheet. Rules for hands and moments (":hover", "@media") do not concern a picture and are left out, like
 * any selector with more to it than COMPOUND knows.
 */
export function styleSheet(css: string): (element: Styled, ancestors: readonly Styled[]) => Declarations {
  const rules = flatRules(css)
    .flatMap(({ selectors, declarations }) => selectors.flatMap((selector) => ruleOf(selector, declarations)))
    // Stable: of equal rules the later one counts.
    .toSorted((a, b) => a.specificity - b.specificity);
  return (element, ancestors) =>
    Object.assign({}, ...rules.filter(({ path }) => fits(path, element, ancestors)).map((rule) => rule.declarations));
}

interface FlatRule {
  readonly selectors: readonly string[];
  readonly declarations: Declarations;
}

function flatRules(css: string): readonly FlatRule[] {
  const text = css.replace(/\/\*.*?\*\//gs, "");
  const rules: FlatRule[] = [];
  for (let at = 0; ; ) {
    const open = text.indexOf("{", at);
    if (open < 0) return rules;
    const close = closing(text, open);
    const head = text.slice(at, open).trim();
    if (!head.startsWith("@"))
      rules.push({
        selectors: head.split(",").map((one) => one.trim()),
        declarations: declared(text.slice(open + 1, close)),
      });
    at = close + 1;
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}

function declared(body: string): Declarations {
  const pairs = body.split(";").flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}

function ruleOf(selector: string, declarations: Declarations): readonly Rule[] {
  const path: Compound[] = [];
  for (const part of selector.split(/\s+/)) {
    const [whole, tag = null, classes = "", without = null] = COMPOUND.exec(part) ?? [];
    if (whole === undefined) return [];
    path.push({ tag, classes: classes.split(".").filter((name) => name !== ""), without });
  }
  const specificity = path.reduce(
    (sum, { tag, classes, without }) =>
      sum + 100 * (classes.length + (without === null ? 0 : 1)) + (tag === null ? 0 : 1),
    0,
  );
  return [{ path, specificity, declarations }];
}

function fits(path: readonly Compound[], element: Styled, ancestors: readonly Styled[]): boolean {
  const last = path.at(-1);
  if (last === undefined || !isOf(last, element)) return false;
  let left = path.slice(0, -1);
  for (const ancestor of ancestors.toReversed()) {
    const next = left.at(-1);
    if (next === undefined) return true;
    if (isOf(next, ancestor)) left = left.slice(0, -1);
  }
  return left.length === 0;
}

function isOf({ tag, classes, without }: Compound, element: Styled): boolean {
  if (tag !== null && tag !== element.tag) return false;
  return classes.every((name) => element.classes.has(name)) && (without === null || !element.classes.has(without));
}
