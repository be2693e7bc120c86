import { useId } from "react";

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** A few words of which one is on: radio buttons, drawn as one strip. */
export function Segmented<T extends string>({ legend, options, value, onPick }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="choice-of">
      <legend>{legend}</legend>
      <div className="segmented">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span lang={option.lang}>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
