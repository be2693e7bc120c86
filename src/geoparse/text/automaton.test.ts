import fc from "fast-check";
import { expect, it } from "vitest";
import { createAutomaton } from "./automaton.ts";

function found(strings: readonly string[], text: string): readonly string[] {
  const told: string[] = [];
  createAutomaton(strings)(text, (id, start) => told.push(`${strings[id]}@${start}`));
  return told.sort();
}

it.each([
  { what: "one within another", strings: ["she", "he", "hers"], text: "ushers", finds: ["he@2", "hers@2", "she@1"] },
  { what: "any case", strings: ["elan"], text: "ELAN", finds: ["elan@0"] },
  { what: "any symbol of a class", strings: ["to \uE400"], text: "to \uE401", finds: ["to \uE400@0"] },
  { what: "the same twice", strings: ["a"], text: "aa", finds: ["a@0", "a@1"] },
  { what: "none across what is no letter", strings: ["ab"], text: "a;b", finds: [] },
  { what: "up to a character that it does not tell apart", strings: ["a;b"], text: "a?", finds: ["a;b@0"] },
])("finds $what", ({ strings, text, finds }) => expect(found(strings, text)).toEqual(finds));

it("finds what looking for each string by itself finds", () => {
  const some = fc.string({ unit: fc.constantFrom(..."ab '"), minLength: 1, maxLength: 4 });
  const text = fc.string({ unit: fc.constantFrom(..."aab ';"), maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(some, { maxLength: 8 }), text, (strings, within) => {
      const each = strings.flatMap((string) =>
        [...within].flatMap((_, at) => (within.startsWith(string, at) ? [`${string}@${at}`] : [])),
      );
      expect(found(strings, within)).toEqual(each.sort());
    }),
  );
});
