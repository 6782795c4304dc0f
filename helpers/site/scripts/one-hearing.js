// What the mode hears of the window and of the page, and what it tells them.

/** @import { OneAtATime } from "./one.js" */

export const STEP = "als-step";
/** Tells that another step is on the screen. */
export const GO_ON = "als-go-on";
/** Asks for the next step; it is refused where something waits to be answered, and at the end. */

const TOUCHES = ["keydown", "click"];
/** Until then a page that is still being drawn keeps the place at which it was left. */

/**
 * Hear of a window of another size, of the first touch, and of whoever asks for the next step; what
 * is given back ends that.
 * @param {OneAtATime} one
 */
export function hear(one) {
  const look = () => one.look();
  const touched = () => (one.first = null);
  /** @param {Event} event */
  function further(event) {
    const isAsked = one.stop.some((each) => each.closest(".als, [data-widget]") !== null);
    if (one.view !== "read" || isAsked || one.at + 1 >= one.page.steps.length) return;
    event.preventDefault();
    one.go(one.at + 1);
  }
  addEventListener("resize", look);
  for (const kind of TOUCHES) addEventListener(kind, touched, { capture: true });
  document.addEventListener(GO_ON, further);
  return () => {
    removeEventListener("resize", look);
    for (const kind of TOUCHES) removeEventListener(kind, touched, { capture: true });
    document.removeEventListener(GO_ON, further);
  };
}
