/** Between store and map: state becomes a scene, the map's events become actions. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Emit, MapEvent, MapView } from "../map/view.ts";
import type { Scene } from "../scene/scene.ts";
import { selectionOf } from "../state/data.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import { sceneOf } from "./sceneOf.ts";

/** How far the map has come with what it was asked to show. */
export interface MapProgress {
  readonly asked: Scene;
  readonly drawn: { readonly scene: Scene; readonly by: "interactive" | "drawn" } | null;
  readonly failure: string | null;
}

export interface MapWiring {
  readonly progress: StoreApi<MapProgress>;
  zoom(steps: number): void;
  destroy(): void;
}

type Actions = { readonly [T in MapEvent["type"]]: (event: Extract<MapEvent, { type: T }>) => void };

/** @param createView makes the renderer; called once, since a map is never remounted */
export function wireMap(store: AtlasStore, createView: (emit: Emit) => MapView): MapWiring {
  const scene = sceneOf();
  const progress = createStore<MapProgress>()(() => ({ asked: scene(store.getState()), drawn: null, failure: null }));
  const state = () => store.getState();
  const pick = (id: string) => {
    const selection = selectionOf(state().data, id);
    if (selection) state().picked(selection);
  };

  const actions: Actions = {
    countryClicked: ({ id }) => pick(id),
    placeClicked: ({ id }) => pick(id),
    visitClicked: ({ id }) => state().visitPicked(id),
    tieClicked: ({ id }) => state().picked({ type: "tie", id }),
    seaClicked: () => state().closed(),
    hovered: ({ id, x, y }) => state().mapHovered(id === null ? null : { id, x, y }),
    moved: ({ bounds }) => state().mapMoved(bounds),
    drawn: ({ scene: drawn, by }) => progress.setState({ drawn: { scene: drawn, by } }),
    failed: ({ reason }) => progress.setState({ failure: reason }),
  };
  const view = createView((event) => dispatch(actions, event));

  view.render(progress.getState().asked);
  const unsubscribe = store.subscribe((next: AtlasState, previous) => {
    if (next.spot !== previous.spot) view.pointOut(next.spot);
    if (previous.view.embed?.poster && !next.view.embed?.poster) view.wake();
    const asked = scene(next);
    if (asked === progress.getState().asked) return;
    progress.setState({ asked });
    view.render(asked);
  });
  return {
    progress,
    zoom: (steps) => view.zoom(steps),
    destroy() {
      unsubscribe();
      view.destroy();
    },
  };
}

function dispatch<T extends MapEvent["type"]>(actions: Actions, event: Extract<MapEvent, { type: T }>): void {
  const type: T = event.type;
  actions[type](event);
}
