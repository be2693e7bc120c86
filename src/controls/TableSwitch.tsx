import { useAtlas, useStrings } from "../state/useAtlas.ts";

/**
 * Tables in the place of the map, and back.
 * @param onSwitched called after either
 */
export function TableSwitch({ onSwitched }: { readonly onSwitched?: () => void }) {
  const strings = useStrings();
  const list = useAtlas((state) => state.view.list);
  const listPicked = useAtlas((state) => state.listPicked);
  return (
    <button
      type="button"
      className="tool-button"
      aria-pressed={list}
      title={strings.table.openName}
      onClick={() => {
        listPicked(!list);
        onSwitched?.();
      }}
    >
      {strings.table.open}
    </button>
  );
}
