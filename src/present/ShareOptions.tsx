import { useEffect, useId } from "react";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import type { ThemeChoice } from "../state/view.ts";
import { storyOf } from "../story/story.ts";
import { type FrameChoices, RATIOS, type Ratio } from "./frameCode.ts";

interface Props {
  readonly choices: FrameChoices;
  readonly onChoice: (choice: Partial<FrameChoices>) => void;
}

const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];
const SHAPES = Object.keys(RATIOS).filter((name): name is Ratio => name in RATIOS);

/** What can be chosen of a frame. */
export function ShareOptions({ choices, onChoice }: Props) {
  const { share } = useStrings();
  const told = choices.shows === "story";
  return (
    <fieldset className="share-options">
      <legend className="visually-hidden">{share.options}</legend>
      <Choice
        label={share.shows}
        value={choices.shows}
        options={[
          { value: "view", text: share.thisView },
          { value: "story", text: share.story },
        ]}
        onPick={(shows) => onChoice({ shows })}
      />
      {told && <StartStep step={choices.step} onPick={(step) => onChoice({ step })} />}
      <Choice
        label={share.theme}
        value={choices.theme}
        options={THEMES.map((value) => ({ value, text: share.themes[value] }))}
        onPick={(theme) => onChoice({ theme })}
      />
      <Choice
        label={share.ratio}
        value={choices.ratio}
        options={SHAPES.map((value) => ({ value, text: share.ratios[value] }))}
        onPick={(ratio) => onChoice({ ratio })}
      />
      <Check label={share.controls} checked={choices.controls} onCheck={(controls) => onChoice({ controls })} />
      {!told && (
        <>
          <Check label={share.panel} checked={choices.panel} onCheck={(panel) => onChoice({ panel })} />
          <Check label={share.poster} checked={choices.poster} onCheck={(poster) => onChoice({ poster })} />
        </>
      )}
    </fieldset>
  );
}

/** The steps by their titles; the story is loaded for whoever asks for it. */
function StartStep({ step, onPick }: { readonly step: number; readonly onPick: (step: number) => void }) {
  const { share } = useStrings();
  const story = useAtlas(storyOf);
  const failed = useAtlas((state) => state.story.status === "failed");
  const wanted = useAtlas((state) => state.storyWanted);
  useEffect(() => wanted(), [wanted]);
  const steps = story?.steps ?? [];
  if (steps.length === 0) {
    return (
      <p className="muted" role="status">
        {story !== null || failed ? share.storyMissing : share.storyLoading}
      </p>
    );
  }
  const options = steps.map(({ title }, index) => ({
    value: String(index + 1),
    text: share.stepOption(index + 1, title),
  }));
  return <Choice label={share.step} value={String(step)} options={options} onPick={(value) => onPick(Number(value))} />;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onPick: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onPick }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="share-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => option.value === event.target.value);
          if (picked !== undefined) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ label, checked, onCheck }: CheckProps) {
  return (
    <label className="share-check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      {label}
    </label>
  );
}
