import { useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useStore } from "zustand";
import { useStrings } from "../state/useAtlas.ts";
import { singleKeys, switchSingleKeys, useShortcut } from "./shortcuts.ts";

/**
 * The sheet of keys: a modal dialog, opened by "?" or its button. It stands beside the page, since what holds the button
 * is hidden where a phone's sheet needs the room, and a hidden dialog would still bar the way to everything else.
 */
export function KeyHelp() {
  const strings = useStrings();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const on = useStore(singleKeys, (keys) => keys.on);
  const open = () => {
    dialog.current?.showModal();
    // Else its first control would have it, which may be far down.
    heading.current?.focus();
  };
  useShortcut("keys", open);

  return (
    <>
      <button type="button" className="tool-button keys-button" title={strings.keys.openName} onClick={open}>
        {strings.keys.open}
      </button>
      {createPortal(
        <dialog
          ref={dialog}
          className="key-help"
          aria-labelledby={id}
          // The dialog's own Esc: not for the dossier behind it.
          onKeyDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            // Only its backdrop is the dialog itself; what it holds fills it.
            if (event.target === dialog.current) dialog.current?.close();
          }}
        >
          <div className="key-sheet">
            <header>
              <h2 id={id} ref={heading} tabIndex={-1}>
                {strings.keys.heading}
              </h2>
              <button type="button" className="button" onClick={() => dialog.current?.close()}>
                {strings.keys.close}
              </button>
            </header>
            {strings.keys.groups.map((group) => (
              <section key={group.heading}>
                <h3>{group.heading}</h3>
                <dl>
                  {group.keys.map(({ keys, does }) => (
                    <div key={does}>
                      <dt>
                        {keys.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <label className="single-keys">
              <input type="checkbox" checked={on} onChange={(event) => switchSingleKeys(event.target.checked)} />
              {strings.keys.single}
            </label>
            <p className="muted">{strings.keys.singleHelp}</p>
          </div>
        </dialog>,
        document.body,
      )}
    </>
  );
}
