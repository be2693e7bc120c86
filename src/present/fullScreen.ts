/** The whole screen for the whole page, where the browser has it: a phone may not, and a frame may not be allowed to. */

export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** To be called in answer to a hand or a key: no browser grants it otherwise. A refusal leaves the page in its window. */
export function enterFullScreen(): void {
  if (canFillScreen() && document.fullscreenElement === null)
    document.documentElement.requestFullscreen().catch(() => {});
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

/**
 * In full screen the browser keeps Esc to itself: that it was pressed is only seen by the full screen being gone.
 * @param onEsc not called where the page itself left full screen, or the browser did so to open a second window
 */
export function watchFullScreen(onEsc: () => void) {
  let expected = false;
  const onChange = () => {
    if (document.fullscreenElement !== null) return;
    if (!expected) onEsc();
    expected = false;
  };
  document.addEventListener("fullscreenchange", onChange);
  return {
    toggle() {
      expected = document.fullscreenElement !== null;
      if (expected) leaveFullScreen();
      else enterFullScreen();
    },
    /** The next end of full screen is nobody's Esc. */
    expectEnd() {
      expected = document.fullscreenElement !== null;
    },
    stop() {
      document.removeEventListener("fullscreenchange", onChange);
    },
  };
}
