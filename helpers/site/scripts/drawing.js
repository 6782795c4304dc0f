// Draws each widget over its printed form, with the same modules as in JupyterLab. No kernel, no server.

/** @import { Foreign, Model, Values } from "../../parts/base/types.js" */

import { placeNamed } from "./places.js";

/** @typedef {(...given: Foreign[]) => void} Hear */

/**
 * Values by name, with listeners: all that a widget asks of its model.
 * @param {Values<Foreign>} values
 * @returns {Model<Values<Foreign>>}
 */
function plainModel(values) {
  /** @type {Map<string, Hear[]>} */
  const listeners = new Map();
  const heard = (/** @type {string} */ event) => listeners.get(event) ?? [];
  return {
    get: (key) => values[key],
    set(key, value) {
      values[key] = value;
      for (const listener of heard(`change:${key}`)) listener();
    },
    save_changes() {},
    /** @type {(event: string, listener: Hear) => void} */
    on: (event, listener) => listeners.set(event, [...heard(event), listener]),
    /** @type {(event?: Foreign, listener?: Hear | null) => void} */
    off: (event, listener) =>
      listeners.set(
        event,
        heard(event).filter((one) => one !== listener),
      ),
  };
}

/** @param {HTMLElement} part */
function draw(part) {
  const kind = /** @type {string} */ (part.dataset.widget);
  // long values stand in a file of their own
  const within = part.querySelector("script")?.textContent;
  const values = within ? JSON.parse(within) : globalThis.alsValues[kind];
  // a page that the browser saved holds what was drawn in it then, and nothing moves it any more
  for (const old of part.querySelectorAll(":scope > .drawn")) old.remove();
  const printed = /** @type {HTMLElement} */ (part.querySelector(".printed"));
  printed.hidden = false;
  const el = Object.assign(document.createElement("div"), { className: "drawn" });
  part.append(el);
  globalThis.alsWidgets[kind].render({
    model: plainModel(values),
    el,
  });
  // the printed form goes only when there is something in its place
  printed.hidden = true;
}

/** Draw every widget of the page; one that cannot be drawn stays as it is printed. */
export function drawWidgets() {
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("[data-widget]")
  )) {
    try {
      draw(part);
    } catch (why) {
      console.error(`The ${part.dataset.widget} stays as it is printed.`, why);
    }
  }
  // what was drawn has moved the place that the address names
  if (location.hash) document.getElementById(placeNamed(location.hash.slice(1)))?.scrollIntoView();
}
