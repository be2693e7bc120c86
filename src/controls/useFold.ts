import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

/** What belongs to what is unfolded without standing in it: choices that can be taken back, and dialogs opened from there. */
const KEEPS_OPEN = ".filter-chips, dialog";

export interface Fold {
  readonly open: boolean;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Folds, and leaves the focus on the button. */
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What a button unfolds over the page: Esc and a press elsewhere fold it again. */
export function useFold(): Fold {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent) => {
      // What removes a choice may be gone from the page by now.
      const pressed = event.target instanceof Element ? event.target : null;
      if (!pressed || pressed.closest(KEEPS_OPEN)) return;
      if (!root.current?.contains(pressed)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    // This Esc is for what is unfolded alone.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return { open, root, button, toggle: () => setOpen(!open), close, onKeyDown };
}
