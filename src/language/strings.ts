/**
 * Every sentence the page speaks, once for each language. A catalogue holds functions where a number or a name goes in,
 * so that each language can bend it, and knows how its language writes numbers, dates and lists.
 */
import type { ENGLISH } from "./en/english.ts";

export const LANGUAGES = ["en", "ru", "zh"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** Each in its own words, so that its readers find it whatever the page speaks. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: "English", ru: "Русский", zh: "中文" };

/** English is the pattern: a string added there is missing in the others until it stands there too, and tsc says so. */
export type Strings = Omit<Alike<typeof ENGLISH>, "code"> & { readonly code: LanguageCode };

/** The same shape, whatever the words. */
type Alike<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends (...values: never) => unknown
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Alike<Item>[]
        : { readonly [Key in keyof T]: Alike<T[Key]> };

export function isLanguage(value: string | null): value is LanguageCode {
  return LANGUAGES.some((code) => code === value);
}

/** The first of the browser's languages that the page speaks; English where it speaks none of them. */
export function preferredLanguage(tags: readonly string[]): LanguageCode {
  const codes = tags.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find(isLanguage) ?? "en";
}
