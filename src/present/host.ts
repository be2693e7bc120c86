/** Talks with the page that the atlas stands in as a frame. */
import { formatAddress, parseAddress } from "../state/address.ts";
import { knows } from "../state/data.ts";
import type { AtlasStore } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { placeOf, takeTurn } from "../story/story.ts";
import { type FrameMessage, type HostMessage, hostMessage } from "./hostMessages.ts";
import { isUnused, keyMessage } from "./unusedKey.ts";

/** CSS pixels: lower, and map and panel have no room for each other. */
const LEAST_HEIGHT = 480;

/** How high a frame of this width wants to be, for hosts that leave it to the frame: 16 : 9, but never too low to read. */
export function wantedHeight(width: number): number {
  return Math.max(LEAST_HEIGHT, Math.round((width * 9) / 16));
}

/**
 * Listens to the host, and to nobody else, and tells it where the reader is. What is told is no secret of the reader's
 * (the view, and keys that are not typed into anything), so any host may hear it.
 * @param page the frame's own window
 * @returns a function that ends the talk
 */
export function connectHost(store: AtlasStore, page: Window, host: Window): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const tell = (message: FrameMessage) => host.postMessage({ atlas: 1, ...message }, "*");

  /** Says something again only when it is another thing. */
  function teller(): (message: FrameMessage) => void {
    let last = "";
    return (message) => {
      const text = JSON.stringify(message);
      if (text !== last) tell(message);
      last = text;
    };
  }
  const [tellState, tellStep, tellHeight] = [teller(), teller(), teller()];

  function tellAll(): void {
    const { view, story } = store.getState();
    tellState({ type: "state", query: formatAddress({ ...view, embed: null }) });
    const { index, count } = placeOf(store.getState());
    if (index > 0 && story.status === "ready") tellStep({ type: "step", index, count });
  }
  const followSize = () => tellHeight({ type: "height", px: wantedHeight(page.innerWidth) });

  /** Turns wait for the story: before it has come, nobody knows where the next step is. */
  let turns: ("next" | "previous")[] = [];
  function takeTurns(): void {
    if (store.getState().story.status === "loading") return;
    const due = turns;
    turns = [];
    for (const turn of due) takeTurn(store, turn);
  }

  function answer(message: HostMessage): void {
    const { addressChanged, stepPicked, data, view } = store.getState();
    if (message.type !== "goto") {
      turns.push(message.type);
      takeTurns();
    } else if ("step" in message) stepPicked(message.step);
    else addressChanged(askedView(message.query, view, (selection) => knows(data, selection)));
  }

  page.addEventListener(
    "message",
    ({ source, data }) => {
      const message = source === host ? hostMessage(data) : null;
      if (message !== null) answer(message);
    },
    { signal },
  );
  page.addEventListener(
    "keydown",
    (event) => {
      if (!isUnused(event)) return;
      tell(keyMessage(event));
      if (event.key === "Escape") giveFocusBack(page.document, host);
    },
    { signal },
  );
  page.addEventListener("resize", followSize, { signal });

  const unsubscribe = store.subscribe(() => {
    takeTurns();
    tellAll();
  });
  tellAll();
  followSize();
  const stopWaiting = whenShown(page.document.documentElement, () => tell({ type: "ready" }));
  return () => {
    controller.abort();
    unsubscribe();
    stopWaiting();
  };
}

/** What a host's query asks for, in this frame's dress; colours and language stay where it says nothing of them. */
export function askedView(query: string, current: View, isKnown: Parameters<typeof parseAddress>[1]): View {
  const asked = parseAddress(query, isKnown);
  const says = new URLSearchParams(query);
  return {
    ...asked,
    embed: current.embed,
    // A frame is no speaker's window.
    presenting: asked.presenting === null ? null : "screen",
    theme: says.has("theme") ? asked.theme : current.theme,
    language: asked.language ?? current.language,
  };
}

/** The focus leaves what has it here; a browser may still keep keys in the frame until the host asks for them. */
function giveFocusBack(page: Document, host: Window): void {
  if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
  host.focus();
}

/** Calls `run` once, as soon as the page says that its first view stands. */
function whenShown(root: HTMLElement, run: () => void): () => void {
  const isShown = () => root.dataset.map === "ready" || root.dataset.map === "static";
  if (isShown()) {
    run();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    run();
  });
  observer.observe(root, { attributes: true, attributeFilter: ["data-map"] });
  return () => observer.disconnect();
}
