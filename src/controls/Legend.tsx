import { useMemo, useState } from "react";
import { type AtlasData, boundariesOf, isArea } from "../state/data.ts";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { panelWidth } from "../theme/layout.ts";
import { BordersChoice } from "./BordersChoice.tsx";
import { FillSteps } from "./FillSteps.tsx";
import { LegendRow } from "./LegendRow.tsx";
import { ArcKey, FamilyKey, PlaceKey, RingKey } from "./legendKeys.tsx";
import { MembersKey } from "./MembersKey.tsx";
import { TiesKey } from "./TiesKey.tsx";

/** A map of this size, in CSS pixels, has room for the open legend without losing a continent. */
const ROOMY = { width: 900, height: 1000 };

/** What each mark means, and what none of them do; switches them too. On small screens a line for each until asked for more. */
export function Legend() {
  const strings = useStrings();
  const { width, height } = useAtlas((state) => state.window);
  const [open, setOpen] = useState(() => width - panelWidth(width) >= ROOMY.width && height >= ROOMY.height);
  return (
    <section className="legend" aria-label={strings.legend.heading}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{strings.legend.heading}</summary>
        {open && <Marks full />}
      </details>
      {!open && <Marks full={false} />}
    </section>
  );
}

const hasVisits = ({ visits }: AtlasData) => visits.features.length > 0;
const hasTies = ({ ties }: AtlasData) => ties.features.length > 0;
/** Whether a region or sea is named that has its name on the map: "the West" has not. */
const hasAreas = ({ places }: AtlasData) =>
  places.features.some(
    ({ properties, geometry }) => isArea(properties) && properties.mentions > 0 && geometry !== null,
  );

/** @param full with all that is to be said of each mark, else a line for each */
function Marks({ full }: { readonly full: boolean }) {
  const words = useStrings().legend;
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const told = (text: string, isThere: (all: AtlasData) => boolean) =>
    isThere(shown) ? text : isThere(data) ? words.leftOut(text) : words.absent(text);
  return (
    <ul className={full ? "marks" : "marks short"} aria-label={words.marks}>
      <MembersKey />
      <TiesKey full={full} />
      <LegendRow layer="visits" icon={<ArcKey />} text={told(full ? words.visit : words.visitKey, hasVisits)}>
        {full && <small>{words.visitNote}</small>}
      </LegendRow>
      <LegendRow layer="rings" icon={<RingKey />} text={told(full ? words.ring : words.ringKey, hasTies)}>
        {full && <FamilyKey />}
      </LegendRow>
      <LegendRow layer="places" icon={<PlaceKey />} text={told(words.places, hasAreas)} />
      <LegendRow layer="fills" text={words.fills} wide>
        <FillSteps />
        {full && <small>{words.unnamed}</small>}
      </LegendRow>
      <BordersKey full={full} />
    </ul>
  );
}

/** Whose view of the borders is drawn, and where that is disputed. The usual one is told only where there is room. */
function BordersKey({ full }: { readonly full: boolean }) {
  const strings = useStrings();
  const borders = useAtlas((state) => state.view.borders);
  const { disputed } = useAtlas((state) => boundariesOf(state.data, state.view.borders));
  const names = useMemo(() => disputed.features.map(({ properties }) => properties.name).join(", "), [disputed]);
  if (!full && borders === "recognised") return null;
  return (
    <li>
      <div className="no-switch">
        <span className="icon">
          <span className="fill disputed" />
        </span>
        <span>
          {full && names !== "" && strings.legend.disputed(names)} <small>{strings.borders.sources[borders]}</small>
        </span>
      </div>
      {full && <BordersChoice />}
    </li>
  );
}
