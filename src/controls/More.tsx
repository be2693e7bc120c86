import { type ReactNode, useId } from "react";
import { useStrings } from "../state/useAtlas.ts";
import { useFold } from "./useFold.ts";

/** What is wanted now and then, or finds no room in the row of tools, behind a button at its end. */
export function More({ children }: { readonly children: (close: () => void) => ReactNode }) {
  const strings = useStrings();
  const id = useId();
  const { open, root, button, toggle, close, onKeyDown } = useFold();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Esc of what it holds
    <div ref={root} className="more" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="tool-button"
        aria-expanded={open}
        aria-controls={`${id}-more`}
        onClick={toggle}
      >
        {strings.controls.more}
      </button>
      <div id={`${id}-more`} className="more-choices" data-open={open}>
        {children(close)}
      </div>
    </div>
  );
}
