import { ENGLISH } from "./en/english.ts";
import type { LanguageCode, Strings } from "./strings.ts";

/** Loads a catalogue. English is there already; each other is a file of its own, which only its readers fetch. */
export async function loadStrings(code: LanguageCode): Promise<Strings> {
  switch (code) {
    case "en":
      return ENGLISH;
    case "ru":
      return (await import("./ru/russian.ts")).RUSSIAN;
    case "zh":
      return (await import("./zh/chinese.ts")).CHINESE;
  }
}
