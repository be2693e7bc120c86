import { BORDERS } from "../atlas/vocabulary.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { Segmented } from "./Segmented.tsx";

/** Whose view of disputed ground is drawn. */
export function BordersChoice() {
  const strings = useStrings();
  const borders = useAtlas((state) => state.view.borders);
  const bordersPicked = useAtlas((state) => state.bordersPicked);
  return (
    <Segmented
      legend={strings.borders.legend}
      options={BORDERS.map((value) => ({ value, text: strings.borders.names[value] }))}
      value={borders}
      onPick={bordersPicked}
    />
  );
}
