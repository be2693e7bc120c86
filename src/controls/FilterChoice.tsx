import type { ReactNode } from "react";
import { useStrings } from "../state/useAtlas.ts";

interface Props {
  readonly text: string;
  /** Of the text, where it is not the page's language. */
  readonly lang?: string | undefined;
  /** What picking it would leave. */
  readonly statements: number;
  readonly checked: boolean;
  /** Some of what it stands for is picked. */
  readonly partly?: boolean;
  readonly swatch?: ReactNode;
  readonly onToggle: () => void;
}

/** A choice that leads to nothing says so and cannot be picked; once picked, it can always be taken back. */
export function FilterChoice({ text, lang, statements, checked, partly = false, swatch, onToggle }: Props) {
  const strings = useStrings();
  return (
    <label className="filter-choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={statements === 0 && !checked && !partly}
        ref={(input) => {
          if (input) input.indeterminate = partly && !checked;
        }}
        onChange={onToggle}
      />
      {swatch}
      <span className="text" lang={lang}>
        {text}
      </span>{" "}
      <span className="count">
        {strings.number(statements)}{" "}
        <span className="visually-hidden">{strings.filters.statementsUnit(statements)}</span>
      </span>
    </label>
  );
}
