// What the mode hears of the window and of the page, and what it tells them.

/** @import { OneAtATime } from "./one.js" */

export const STEP = "als-step";
/** Tells that another step is on the screen. */
export const GO_ON = "als-go-on";
/** Asks for the next step; it is refused where something waits to be answered, and at the end. */

const TOUCHES = ["keydown", "click"];
/** Until then a page that is still being drawn keeps the place at which it was left. */

/**
 * Hear of a window of another size, of the first touch, of links that lead to a place of this page,
 * and of whoever asks for the next step; what is given back ends that.
 * @param {OneAtATime} one
 */
export function hear(one) {
  const look = () => one.look();
  const touched = () => (one.first = null);
  /** @param {Event} event */
  function further(event) {
    const own = one.step?.stops[one.step.stop] ?? [];
    const isAsked = own.some((each) => each.closest(".als, [data-widget]") !== null);
    if (one.view !== "read" || isAsked || one.after >= one.page.steps.length) return;
    event.preventDefault();
    one.go(one.after);
  }
  const lead = (/** @type {MouseEvent} */ event) => leadWithin(one, event);
  addEventListener("resize", look);
  for (const kind of TOUCHES) addEventListener(kind, touched, { capture: true });
  // before anything that would scroll there
  addEventListener("click", lead, { capture: true });
  document.addEventListener(GO_ON, further);
  return () => {
    removeEventListener("resize", look);
    for (const kind of TOUCHES) removeEventListener(kind, touched, { capture: true });
    removeEventListener("click", lead, { capture: true });
    document.removeEventListener(GO_ON, further);
  };
}

/**
 * A link to a place of this very page shows the step of that place.
 * @param {OneAtATime} one
 * @param {MouseEvent} event
 */
function leadWithin(one, event) {
  const { target } = event;
  const link = target instanceof Element ? target.closest("a[href^='#']:not(.cite, .term)") : null;
  const place = one.page.root?.contains(link)
    ? one.page.placeOf(/** @type {HTMLAnchorElement} */ (link))
    : null;
  if (!place) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  let around = place.closest("details");
  while (around) {
    around.open = true;
    around = around.parentElement?.closest("details") ?? null;
  }
  one.look();
  one.go(one.page.stepOf(place) ?? 0);
  one.bar.buttons[0].focus();
}
