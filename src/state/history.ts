/** Keeps the address bar and the store in step, both ways. */
import { formatAddress, parseAddress } from "./address.ts";
import { knows } from "./data.ts";
import { isOtherChoice } from "./filter.ts";
import type { AtlasStore } from "./store.ts";

/** The parts of a window that the address needs. */
export interface AddressBar {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/**
 * A new selection, article or step, the table view and the presenter add to the history, so that Back undoes it; another
 * sentence of the same article, brush, camera, theme and projection replace the entry, and in a frame everything does: Back
 * there is the host's. What the address held that this atlas does not know is taken out of it at once.
 * @returns a function that lets go of the address bar
 */
export function connectAddress(store: AtlasStore, bar: AddressBar): () => void {
  const write = (change: "pushState" | "replaceState") => {
    const search = formatAddress(store.getState().view);
    if (search === bar.location.search) return;
    try {
      bar.history[change](null, "", `${bar.location.pathname}${search}${bar.location.hash}`);
    } catch {
      // A sandboxed frame may have no say over its address, and a browser may refuse many changes at once.
    }
  };
  const read = () => {
    const { data, addressChanged } = store.getState();
    addressChanged(parseAddress(bar.location.search, (selection) => knows(data, selection)));
    write("replaceState");
  };

  write("replaceState");
  let reading = false;
  const unsubscribe = store.subscribe((state, previous) => {
    if (reading || state.view === previous.view) return;
    const picked =
      state.view.selection !== previous.view.selection ||
      isOtherChoice(state.view.filter, previous.view.filter) ||
      state.view.list !== previous.view.list ||
      state.view.step !== previous.view.step ||
      state.view.presenting !== previous.view.presenting ||
      state.view.article?.document !== previous.view.article?.document;
    // What a step shows is only known once the story has come: the entry is the one that asked for it.
    const arrived = state.story !== previous.story;
    write(picked && !arrived && state.view.embed === null ? "pushState" : "replaceState");
  });
  const onPopState = () => {
    reading = true;
    read();
    reading = false;
  };
  bar.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    bar.removeEventListener("popstate", onPopState);
  };
}
