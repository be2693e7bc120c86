import { type ReactNode, useId } from "react";
import { useStrings } from "../state/useAtlas.ts";
import { useFold } from "./useFold.ts";

/** The tools for which a small window has no room in its row: there behind a button, elsewhere in the row themselves. */
export function More({ children }: { readonly children: (close: () => void) => ReactNode }) {
  const strings = useStrings();
  const id = useId();
  const { open, root, button, toggle, close, onKeyDown } = useFold();
  // Where the tools stand in the row there is nothing to fold, and the focus stays with the tool.
  const closeIfOpen = () => {
    if (open) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Esc of what it holds
    <div ref={root} className="more" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="tool-button more-button"
        aria-expanded={open}
        aria-controls={`${id}-more`}
        onClick={toggle}
      >
        {strings.controls.more}
      </button>
      <div id={`${id}-more`} className="more-choices" data-open={open}>
        {children(closeIfOpen)}
      </div>
    </div>
  );
}
