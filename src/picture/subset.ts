/**
 * Cuts a variable font down to the letters that a picture has, at one weight: what SVG and PDF embed, and what PNG is
 * drawn with; or to fewer weights, for a page that has to be light. HarfBuzz does it; its JavaScript binding leaves the subsetter out, so its WebAssembly is called here.
 * @see https://harfbuzz.github.io/harfbuzz-hb-subset.html
 */

/** The functions of harfbuzz-subset.wasm that are called; pointers are numbers, 0 where something failed. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_input_set_axis_range(
    input: number,
    face: number,
    axis: number,
    least: number,
    most: number,
    standard: number,
  ): number;
  hb_subset_or_fail(face: number, input: number): number;
}

export interface Cut {
  /** The letters it must have, those that the font lacks are passed over; null for all. */
  readonly letters: Iterable<string> | null;
  /** One weight, or the least and the most of those that are kept. */
  readonly weight: number | readonly [least: number, most: number];
  /** Features of OpenType to keep besides the usual ones, as "tnum". */
  readonly features?: readonly string[];
}

/** @param font TrueType with an axis of weight; @returns TrueType */
export type Subset = (font: Uint8Array, cut: Cut) => Uint8Array;

const WRITABLE = 2;
/** Of HarfBuzz: the set of features to keep. */
const FEATURES = 6;
const tag = (name: string) => [...name].reduce((sum, letter) => sum * 256 + (letter.codePointAt(0) ?? 0), 0);
const WEIGHT_AXIS = tag("wght");

/** @param wasm the bytes of harfbuzzjs/dist/harfbuzz-subset.wasm */
export async function loadSubset(wasm: BufferSource): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(wasm);
  // What the module exports only its C header says.
  const harfbuzz = instance.exports as unknown as HarfBuzz;
  harfbuzz._initialize();
  return (font, cut) => subset(harfbuzz, font, cut);
}

function subset(hb: HarfBuzz, font: Uint8Array, { letters, weight, features = [] }: Cut): Uint8Array {
  const data = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.byteLength, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  let cut = 0;
  try {
    if (input === 0) throw new Error("HarfBuzz has no memory left");
    const wanted = hb.hb_subset_input_unicode_set(input);
    if (letters === null) {
      hb.hb_set_clear(wanted);
      hb.hb_set_invert(wanted);
    } else for (const letter of letters) hb.hb_set_add(wanted, letter.codePointAt(0) ?? 0);
    const kept = hb.hb_subset_input_set(input, FEATURES);
    for (const feature of features) hb.hb_set_add(kept, tag(feature));
    const [least, most] = typeof weight === "number" ? [weight, weight] : weight;
    const limited =
      least === most
        ? hb.hb_subset_input_pin_axis_location(input, face, WEIGHT_AXIS, least)
        : hb.hb_subset_input_set_axis_range(input, face, WEIGHT_AXIS, least, most, Number.NaN);
    if (limited === 0) throw new Error(`expected a font with an axis of weight that reaches ${weight}`);
    cut = hb.hb_subset_or_fail(face, input);
    if (cut === 0) throw new Error("HarfBuzz could not cut the font: is the file whole?");
    return bytesOf(hb, cut);
  } finally {
    hb.hb_face_destroy(cut);
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
  }
}

/** A copy: what lies in the module's memory may move. */
function bytesOf(hb: HarfBuzz, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  return bytes;
}
