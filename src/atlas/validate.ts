import * as v from "valibot";

/** A file of ours that is not what it should be: which file, where in it, and what was expected. */
export class FormatError extends Error {
  readonly file: string;
  readonly path: string;
  readonly expected: string;

  constructor(file: string, path: string, expected: string, received: string) {
    super(`${file}: at ${path || "the top"}, expected ${expected}, received ${received}`);
    this.name = "FormatError";
    this.file = file;
    this.path = path;
    this.expected = expected;
  }
}

/**
 * Checks a value against a schema of this atlas.
 * @param file the name to put into the error, relative to the data folder
 * @throws {FormatError} naming the first place that does not fit
 */
export function validate<const S extends v.GenericSchema>(schema: S, value: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  // A custom check has no `expected`; there the message says it.
  throw new FormatError(file, v.getDotPath(issue) ?? "", issue.expected ?? issue.message, issue.received);
}

/**
 * Reads JSON text as a file of this atlas.
 * @throws {FormatError} where the text is not JSON or does not fit the schema
 */
export function parse<const S extends v.GenericSchema>(schema: S, text: string, file: string): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FormatError(file, "", "JSON", error instanceof Error ? error.message : "something else");
  }
  return validate(schema, value, file);
}
