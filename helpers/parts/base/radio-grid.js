// A few short choices side by side, of which one is chosen.

/** @import { Choice } from "./types.js" */

import { choices } from "./choices.js";
import { make } from "./elements.js";

/**
 * Radios below a name; `pick` gets the names chosen: one, or none.
 * @param {string} say
 * @param {Choice[]} offered
 * @param {(names: string[]) => void} pick
 */
export function radioGrid(say, offered, pick) {
  const group = choices("radio", offered, "", pick);
  const heading = make("p", { class: "als-label", dir: "auto", "aria-hidden": "true" }, say);
  const grid = make("div", { class: "als-grid als-narrow" }, ...group.rows);
  const given = { role: "radiogroup", "aria-label": say };
  return { element: make("div", given, heading, grid), show: group.show };
}
