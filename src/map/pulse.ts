/** A ring that pulses once and stays, for as long as a place is pointed out. Styled by drawn.css; its middle is its 0, 0. */
export function pulseElement(): HTMLElement {
  const pulse = document.createElement("div");
  pulse.className = "pulse";
  pulse.append(document.createElement("div"));
  return pulse;
}
