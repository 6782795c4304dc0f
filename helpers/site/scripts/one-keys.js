// The keys of the mode that shows one thing at a time. Tab goes round its stops, which are four at
// most, so that one switch reaches all of them; Space presses a link, too.

/** @import { OneAtATime } from "./one.js" */

import { lines } from "./one-bar.js";
import { STEP } from "./one-hearing.js";

/**
 * Let the keys be those of the mode; what is given back ends that.
 * @param {OneAtATime} one
 */
export function keepStops(one) {
  let arrived = false;

  /** @param {KeyboardEvent} event */
  function press(event) {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || altKey || metaKey) return;
    if (target.closest(".jp-Dialog")) return; // what JupyterLab asks has keys of its own
    if (key === " " && target.matches("a[href]")) {
      event.preventDefault();
      if (!event.repeat) target.click();
    }
    if (key === "Escape" && one.view === "read") one.rest();
    if (key === "Tab") {
      event.preventDefault();
      turn(event.shiftKey ? -1 : 1);
    }
  }

  /**
   * To the next stop, in a round. Whoever has just come to a step finds its own control first.
   * @param {1 | -1} by
   */
  function turn(by) {
    const all = stopsNow(one);
    const held = all.findIndex((stop) =>
      stop.includes(/** @type {HTMLElement} */ (document.activeElement)),
    );
    const own = one.view === "read" && one.stop.length > 0;
    const at = held < 0 || (arrived && own && held > 0) ? (by > 0 ? 0 : all.length - 1) : held + by;
    arrived = false;
    const next = all[(at + all.length) % all.length] ?? [];
    const checked = next.find((each) => each instanceof HTMLInputElement && each.checked);
    (checked ?? next[0])?.focus();
  }
  const arrive = () => (arrived = true);
  window.addEventListener("keydown", press, { capture: true });
  document.addEventListener(STEP, arrive);
  return () => {
    window.removeEventListener("keydown", press, { capture: true });
    document.removeEventListener(STEP, arrive);
  };
}

/**
 * The stops of the Tab key: what the step is about, and the large controls. Where the step has a
 * control of its own, the way back is no stop, and stands behind "Rest": so there are four at most.
 * @param {OneAtATime} one
 */
export function stopsNow({ view, stop, bar }) {
  const [on, back, rest] = bar.buttons;
  const calls = bar.calls.filter((each) => !each.hidden);
  const own = view === "read" ? stop : [];
  const numbers = view === "call" ? [...(lines()[0]?.querySelectorAll("a") ?? [])] : [];
  const large = own.length > 0 ? [on, rest] : [on, back, rest];
  const shown = [...large, ...calls].filter((each) => !each.hidden).map((each) => [each]);
  return [...numbers.map((each) => [each]), ...(own.length > 0 ? [own] : []), ...shown];
}
