/** Words that tie states as a text writes them: there are some hundreds, and what a rule asks of one is found out once. */

export interface Form {
  readonly written: string;
  /** From 1 on; 0 for one that came when there were too many already. */
  readonly number: number;
}

const MOST_FORMS = 1 << 12;
const FORMS = new Map<string, Form>();

export function formOf(written: string): Form {
  const known = FORMS.get(written);
  if (known !== undefined) return known;
  const isKept = FORMS.size + 1 < MOST_FORMS;
  // The engine cuts strings out of a text without a copy: to keep such a one would keep the text.
  const form = { written: isKept ? written.split("").join("") : written, number: isKept ? FORMS.size + 1 : 0 };
  if (isKept) FORMS.set(form.written, form);
  return form;
}

const YES = 1;
const NO = 2;

/** Prepares a question about forms. @param pattern for texts in plain letters */
export function formTest(pattern: RegExp): (form: Form) => boolean {
  const known = new Uint8Array(MOST_FORMS);
  return ({ written, number }) => {
    const answer = known[number] ?? 0;
    if (answer !== 0) return answer === YES;
    const holds = pattern.test(written);
    if (number !== 0) known[number] = holds ? YES : NO;
    return holds;
  };
}
