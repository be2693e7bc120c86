import { type CSSProperties, useMemo, useRef } from "react";
import { shownData } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { isNarrow, TIMELINE } from "../theme/layout.ts";
import { Stepper } from "./Stepper.tsx";
import { TimelinePlot } from "./TimelinePlot.tsx";
import { type TimelineItems, timelineItems } from "./timelineItems.ts";
import { type Axis, monthAt, monthNumber } from "./timeScale.ts";
import { VisitDot } from "./VisitDot.tsx";

const SIZES: CSSProperties & Record<`--${string}`, string> = {
  "--timeline-height": `${TIMELINE.height}px`,
  "--timeline-margin": `${TIMELINE.margin}px`,
};

/** When the leader was where, and when the articles may have come out; its brush filters all that the page shows. */
export function Timeline() {
  const strings = useStrings();
  const data = useAtlas((state) => state.data);
  const shown = useAtlas(shownData);
  const items = useMemo(() => timelineItems(data, shown, strings), [data, shown, strings]);
  return (
    // Steps from one dossier to the next without losing the focus to them.
    <section className="timeline" style={SIZES} aria-label={strings.timeline.heading} data-keeps-focus="">
      <div className="timeline-side">
        <Stepper visits={[...items.visits, ...items.undatedVisits].filter(({ stands }) => stands)} />
        {items.axis && <RangeInWords axis={items.axis} />}
      </div>
      {items.axis ? <TimelinePlot items={items} axis={items.axis} /> : <p>{strings.timeline.empty}</p>}
      <Undated items={items} />
    </section>
  );
}

/** Inside the sheet, where it is one; beside the panel it lies on the map. */
export function useTimelineInSheet(): boolean {
  return useAtlas(({ window: { width, height } }) => isNarrow(width, height));
}

function RangeInWords({ axis }: { readonly axis: Axis }) {
  const strings = useStrings();
  const { from, to } = useAtlas((state) => state.view.filter);
  const rangeBrushed = useAtlas((state) => state.rangeBrushed);
  const words = strings.months(from ?? monthAt(axis.first), to ?? monthAt(axis.last));
  const isWhole = from === null && to === null;
  // An address may ask for months that the axis does not have.
  const isEmpty = (from !== null && monthNumber(from) > axis.last) || (to !== null && monthNumber(to) < axis.first);
  const place = useRef<HTMLParagraphElement>(null);

  function wholeTime() {
    rangeBrushed(null, null);
    // The button goes: its focus stays with what it was about.
    place.current?.closest(".timeline")?.querySelector<HTMLElement>(".handle")?.focus();
  }

  return (
    <p ref={place} className="timeline-range">
      <output aria-label={strings.timeline.range}>
        {isWhole ? strings.timeline.all(words) : isEmpty ? strings.timeline.outside(words) : words}
      </output>
      {!isWhole && (
        <button type="button" className="quiet" onClick={wholeTime}>
          {strings.timeline.reset}
        </button>
      )}
    </p>
  );
}

/** Undated visits that have a dot of their own; more of them share one. Of more articles the count alone tells. */
const APART = 3;

/** The row of what has no date: kept by every range until it is switched off. */
function Undated({ items: { undatedVisits, undatedArticles } }: { readonly items: TimelineItems }) {
  const strings = useStrings();
  const kept = useAtlas((state) => state.view.filter.undated);
  const filterPicked = useAtlas((state) => state.filterPicked);
  if (undatedVisits.length + undatedArticles.length === 0) return null;
  return (
    <div className="timeline-undated">
      <label title={strings.timeline.undatedSwitch}>
        <input type="checkbox" checked={kept} onChange={() => filterPicked({ undated: !kept })} />
        <span>{strings.timeline.undated}</span>
      </label>
      <p>{strings.timeline.undatedCount(undatedVisits.length, undatedArticles.length)}</p>
      <div className="marks">
        {undatedVisits.length > APART ? (
          <VisitDot items={undatedVisits} />
        ) : (
          undatedVisits.map((item) => <VisitDot key={item.visit.id} items={[item]} />)
        )}
        {undatedArticles.slice(0, APART).map(({ document, stands }) => (
          <span key={document.id} className="bar undated" data-stands={stands} title={document.title} />
        ))}
      </div>
    </div>
  );
}
