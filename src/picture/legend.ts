/** What the marks of a picture mean: only those that stand in it. */
import { FAMILIES, type Family } from "../atlas/vocabulary.ts";
import type { Strings } from "../language/strings.ts";
import { isUpright } from "../map/lettering.ts";
import { type Hatch, HERE, type Shape, type Stroke } from "../map/shapes.ts";
import { atlasFillSteps } from "../scene/fills.ts";
import type { Scene, Selection } from "../scene/scene.ts";
import { tieWidth } from "../scene/ties.ts";
import { type AtlasData, organisationById } from "../state/data.ts";
import type { Theme } from "../theme/tokens.ts";
import { type Block, beside, bold, flow, paragraph, SANS, type Setting, stack } from "./blocks.ts";

export interface LegendInput {
  readonly scene: Scene;
  /** As the filter leaves it. */
  readonly data: AtlasData;
  readonly selection: Selection;
  readonly strings: Strings;
  readonly theme: Theme;
}

const ICON = 30;

/** A line for each mark, with what is to be said of it. @param notes what the marks do not mean is told too */
export function legendColumn(input: LegendInput, width: number, size: number, notes: boolean): Block {
  const { strings, theme } = input;
  const words = strings.legend;
  const setting: Setting = { size, leading: 1.35, colour: theme.ink };
  const quiet: Setting = { size: size - 1, leading: 1.35, colour: theme.muted };
  const line = size * setting.leading;
  const indent = ICON + 8;
  const text = (of: string, how = setting) => paragraph([{ text: of, face: SANS }], width - indent, how);
  const row = (icon: Block, of: string, ...more: readonly Block[]) =>
    beside(icon, stack([text(of), ...more], 3), indent, line);
  const chips = (blocks: readonly Block[]) => flow(blocks, width - indent, { x: 10, y: 3 });
  const marks = marksOf(input);
  const noted = (note: string) => (notes ? [text(note, quiet)] : []);
  return stack(
    [
      ...(marks.members === null ? [] : [row(memberKey(theme), marks.members)]),
      ...(marks.ties === null ? [] : [row(tieKey(input), marks.ties, ...noted(words.tieNote))]),
      ...(marks.visits ? [row(arcKey(theme), words.visit, ...noted(words.visitNote))] : []),
      ...(marks.rings ? [row(ringKey(theme), words.ring, chips(familyChips(input, quiet)))] : []),
      ...(marks.places !== null ? [row(placeKey(theme, size, marks.places), words.places)] : []),
      ...(marks.fills
        ? [row(swatch(theme.named[2], theme), words.fills, chips(fillChips(input, quiet)), ...noted(words.unnamed))]
        : []),
      ...(marks.disputed ? [row(disputedKey(theme), strings.picture.disputed)] : []),
    ],
    7,
  );
}

/** The same as short as it can be said, in as few lines as the width allows. */
export function legendRow(input: LegendInput, width: number, size: number): Block {
  const { strings, theme } = input;
  const setting: Setting = { size, leading: 1.35, colour: theme.ink };
  const line = size * setting.leading;
  const item = (icon: Block, of: string) =>
    beside(icon, paragraph([{ text: of, face: SANS }], width, setting), icon.width + 5, line);
  const marks = marksOf(input);
  const heading = (of: string) => paragraph([{ text: of, face: bold(SANS) }], width, setting);
  const gap = { x: 14, y: 4 };
  return stack(
    [
      flow(
        [
          ...(marks.visits ? [item(arcKey(theme), strings.present.visit)] : []),
          ...(marks.members === null ? [] : [item(memberKey(theme), marks.members)]),
          ...(marks.ties === null ? [] : [item(tieKey(input), marks.ties)]),
          ...(marks.rings ? familyChips(input, setting) : []),
          ...(marks.disputed ? [item(disputedKey(theme), strings.picture.disputed)] : []),
        ],
        width,
        gap,
      ),
      marks.fills
        ? flow([heading(strings.present.sentences), ...fillChips(input, setting)], width, gap)
        : flow([], width, gap),
    ],
    5,
  );
}

function marksOf({ scene, data, selection, strings }: LegendInput) {
  const organisation = selection.type === "organisation" ? organisationById(data, selection.id) : null;
  const families = FAMILIES.filter((family) => scene.ties.some((tie) => tie.family === family));
  const names = families.map((family) => strings.familyChip[family]).join(", ");
  return {
    visits: scene.arcs.length > 0,
    rings: scene.rings.some(({ segments }) => segments.length > 0),
    ties: families.length === 0 ? null : strings.legend.ties(names),
    places: scene.labels.find(({ kind }) => kind === "area" || kind === "water")?.text ?? null,
    fills: scene.fills.size > 1,
    disputed: data.boundaries.disputed.features.length > 0,
    members:
      organisation === null || scene.members.size === 0
        ? null
        : strings.organisation.key(
            organisation.acronym ?? organisation.name,
            organisation.asOf && strings.month(organisation.asOf),
          ),
  };
}

const LINE: Stroke = { colour: "", opacity: 1, width: 1, dash: [], cap: "butt" };
const plain = { place: HERE, fill: null, stroke: null, cased: false } as const;

function icon(width: number, height: number, draw: (x: number, y: number) => readonly Shape[]): Block {
  return { width, height, draw };
}

function swatch(fill: string | Hatch, theme: Theme, edge: Partial<Stroke> = {}): Block {
  const stroke = { ...LINE, colour: theme.border, width: 0.9, ...edge };
  return icon(20, 12, (x, y) => [{ type: "rect", x, y, width: 20, height: 12, ...plain, fill, stroke }]);
}

function arcKey(theme: Theme): Block {
  return icon(28, 14, (x, y) => {
    const place = { ...HERE, x, y };
    const stroke: Stroke = { ...LINE, colour: theme.visit, width: 2.2, cap: "round" };
    return [
      { type: "path", d: "M2 12Q13 1 23 7", ...plain, place, stroke },
      { type: "path", d: "M27 9.5l-7-.6 3.4-4.9z", ...plain, place, fill: theme.visit },
    ];
  });
}

/** A ring with a segment for each family, as at a capital. */
function ringKey(theme: Theme): Block {
  const turn = (2 * Math.PI) / FAMILIES.length;
  return icon(20, 20, (x, y) =>
    FAMILIES.map((family, index): Shape => {
      const [from, to] = [index * turn + 0.08, (index + 1) * turn - 0.08];
      const at = (angle: number) => `${(10 + 7 * Math.sin(angle)).toFixed(2)} ${(10 - 7 * Math.cos(angle)).toFixed(2)}`;
      const stroke: Stroke = { ...LINE, colour: theme.families[family], width: 4 };
      return { type: "path", d: `M${at(from)}A7 7 0 0 1 ${at(to)}`, ...plain, place: { ...HERE, x, y }, stroke };
    }),
  );
}

function tieKey({ scene, theme }: LegendInput): Block {
  const families = [...new Set(scene.ties.map(({ family }) => family))];
  const [only, ...more] = families;
  const colour = only !== undefined && more.length === 0 ? theme.families[only] : theme.ink;
  const width = tieWidth(Math.min(...scene.ties.map(({ statements }) => statements)));
  const dash = scene.ties.every(({ tension }) => tension) ? [4, 3] : [];
  return icon(28, 12, (x, y) => [
    { type: "path", d: "M1 6H27", ...plain, place: { ...HERE, x, y }, stroke: { ...LINE, colour, width, dash } },
  ]);
}

/** Letters as a region has them, those of one in the picture: in its script, whose font is there. */
function placeKey(theme: Theme, size: number, name: string): Block {
  const face = { family: "serif", weight: 500, italic: !isUpright(name) } as const;
  const looks = { spacing: 0, anchor: "start", colour: theme.ink, halo: null } as const;
  const runs = [{ text: [...name].slice(0, 2).join(""), face }];
  return icon(20, size, (x, y) => [{ type: "text", x, y: y + size * 0.85, runs, size: size + 1, ...looks }]);
}

function disputedKey(theme: Theme): Block {
  const hatch: Hatch = { spacing: 5, angle: 45, width: 1.4, colour: theme.ink, opacity: 0.4 };
  return swatch(hatch, theme, { colour: theme.ink, opacity: 0.7, dash: [3, 2.4] });
}

function memberKey(theme: Theme): Block {
  const hatch: Hatch = { spacing: 6, angle: -45, width: 1.6, colour: theme.ink, opacity: 0.28 };
  return swatch(hatch, theme, { colour: theme.ink, width: 1.5, dash: [6, 3] });
}

function chip(mark: Block, text: string, setting: Setting): Block {
  const words = paragraph([{ text, face: SANS }], Number.POSITIVE_INFINITY, setting);
  return beside(mark, words, mark.width + 4, setting.size * setting.leading);
}

function dot(fill: string | Hatch, edge: Stroke | null = null): Block {
  return icon(10, 10, (x, y) => [{ type: "rect", x, y, width: 10, height: 10, ...plain, fill, stroke: edge }]);
}

function familyChips({ strings, theme, scene }: LegendInput, setting: Setting): readonly Block[] {
  const segments = scene.rings.flatMap((ring) => ring.segments);
  const shown: readonly Family[] = FAMILIES.filter((family) => segments.some((segment) => segment.family === family));
  const hatched: Hatch = { spacing: 3, angle: 45, width: 1.6, colour: theme.muted, opacity: 1 };
  return [
    ...shown.map((family) => chip(dot(theme.families[family]), strings.familyChip[family], setting)),
    ...(segments.some(({ tension }) => tension) ? [chip(dot(hatched), strings.legend.tension, setting)] : []),
  ];
}

function fillChips({ data, strings, theme }: LegendInput, setting: Setting): readonly Block[] {
  const { subject, countries } = data.atlas;
  const edge: Stroke = { ...LINE, colour: theme.border, width: 0.9 };
  return [
    chip(dot(theme.subject), subject.name, setting),
    ...atlasFillSteps(countries, subject.iso3).ranges.map(({ step, from, to }) =>
      chip(dot(theme.named[step - 1] ?? theme.land, edge), strings.legend.range(from, to), setting),
    ),
    chip(dot(theme.land, edge), strings.legend.unnamedKey, setting),
  ];
}
