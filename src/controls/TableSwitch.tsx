import { STRINGS } from "../language/strings.ts";
import { useAtlas } from "../state/useAtlas.ts";

/**
 * Tables in the place of the map, and back.
 * @param onSwitched called after either
 */
export function TableSwitch({ onSwitched }: { readonly onSwitched?: () => void }) {
  const list = useAtlas((state) => state.view.list);
  const listPicked = useAtlas((state) => state.listPicked);
  return (
    <button
      type="button"
      className="tool-button"
      aria-pressed={list}
      title={STRINGS.table.openName}
      onClick={() => {
        listPicked(!list);
        onSwitched?.();
      }}
    >
      {STRINGS.table.open}
    </button>
  );
}
