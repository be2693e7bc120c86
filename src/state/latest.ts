/** A file that is loaded when it is opened: what became of it. */
export type Loaded<T> =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly id: string }
  | { readonly status: "ready"; readonly id: string; readonly file: T }
  /** `message`: which file, where in it, and what was expected. */
  | { readonly status: "failed"; readonly id: string; readonly message: string };

/**
 * Loads one file at a time: an answer that comes after the next was asked for is for a panel that is gone.
 * @param load rejects with an error whose message the panel shows; `signal` is aborted once nobody waits for it
 * @param tell hears of the file, or of why it did not come
 */
export function createLatest<T>(
  load: (id: string, signal: AbortSignal) => Promise<T>,
  tell: (loaded: Loaded<T>) => void,
) {
  let opening: AbortController | null = null;
  const stop = () => {
    opening?.abort();
    opening = null;
  };
  return {
    stop,
    /** @returns what to show until it has come */
    open(id: string): Loaded<T> {
      stop();
      const controller = new AbortController();
      opening = controller;
      load(id, controller.signal).then(
        (file) => {
          if (opening === controller) tell({ status: "ready", id, file });
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          if (opening === controller) tell({ status: "failed", id, message });
        },
      );
      return { status: "loading", id };
    },
  };
}
