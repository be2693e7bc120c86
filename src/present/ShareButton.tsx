import { type ComponentType, useRef, useState } from "react";
import { useStrings } from "../state/useAtlas.ts";

interface DialogProps {
  readonly onClose: () => void;
}

type Stage =
  | { readonly at: "closed" | "loading" | "failed" }
  | { readonly at: "open"; readonly Dialog: ComponentType<DialogProps> };

/** Opens the dialog that passes the view on. Only those who open it load it. */
export function ShareButton() {
  const { share } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const [stage, setStage] = useState<Stage>({ at: "closed" });

  async function open() {
    setStage({ at: "loading" });
    try {
      const { ShareDialog } = await import("./ShareDialog.tsx");
      setStage({ at: "open", Dialog: ShareDialog });
    } catch {
      setStage({ at: "failed" });
    }
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool-button share-button"
        title={share.openName}
        aria-haspopup="dialog"
        aria-busy={stage.at === "loading"}
        onClick={open}
      >
        {share.open}
      </button>
      {stage.at === "failed" && (
        <p role="alert" className="share-failed">
          {share.failed}
        </p>
      )}
      {stage.at === "open" && (
        <stage.Dialog
          onClose={() => {
            setStage({ at: "closed" });
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
