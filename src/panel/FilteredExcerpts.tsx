import { useMemo } from "react";
import type { Dossier } from "../atlas/schema.ts";
import { dossierUnder } from "../state/filter.ts";
import { filteredOf } from "../state/store.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { Excerpts } from "./Excerpts.tsx";

/** The excerpts that stand under the reader's filter, and a line that says what it leaves out. */
export function FilteredExcerpts({ dossier, iso3 }: { readonly dossier: Dossier; readonly iso3: string | null }) {
  const strings = useStrings();
  const sieve = useAtlas((state) => filteredOf(state).sieve);
  const filterCleared = useAtlas((state) => state.filterCleared);
  const shown = useMemo(() => dossierUnder(dossier, sieve), [dossier, sieve]);

  function clear() {
    filterCleared();
    // The button goes: reading goes on from the dossier's name.
    document.getElementById("dossier-name")?.focus({ preventScroll: true });
  }

  return (
    <>
      {sieve !== null && (
        <div className="filter-note">
          <p>{strings.filters.excerpts(shown.excerpts.length, dossier.excerpts.length)}</p>
          <button type="button" className="button" onClick={clear}>
            {strings.filters.clear}
          </button>
        </div>
      )}
      <Excerpts dossier={shown} iso3={iso3} />
    </>
  );
}
