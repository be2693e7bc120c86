import type { MouseEvent, ReactNode } from "react";
import type { Selection } from "../scene/scene.ts";
import { pageAddress } from "../state/address.ts";
import { useAtlas } from "../state/useAtlas.ts";

interface Props {
  readonly selection: Selection;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another dossier: a real address, so that it can be copied or opened in a tab of its own. */
export function PlaceLink({ selection, className = "place-link", children }: Props) {
  const view = useAtlas((state) => state.view);
  const picked = useAtlas((state) => state.picked);

  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    picked(selection);
  }

  return (
    <a className={className} href={pageAddress({ ...view, selection, article: null, bounds: null })} onClick={onClick}>
      {children}
    </a>
  );
}
