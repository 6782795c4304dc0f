// Telling Python. The page is drawn first and needs no answer.

/** @import { Model } from "./types.js" */

import { memory } from "./store-records.js";

/**
 * Write values to the model, and tell Python when the page has been drawn.
 * @template {object} State
 * @param {Model<State>} model
 * @param {Partial<State>} values
 */
export function save(model, values) {
  const changed = /** @type {[keyof State, State[keyof State]][]} */ (
    Object.entries(values)
  ).filter(([key, value]) => !same(model.get(key), value));
  // what another open page did, that page tells; said twice, an old value could come after a new one
  if (changed.length === 0 || memory().elsewhere) return;
  for (const [key, value] of changed) model.set(key, value);
  const later = setTimeout(tell);
  addEventListener("pagehide", tell);

  function tell() {
    clearTimeout(later);
    removeEventListener("pagehide", tell);
    send(model);
  }
}

/**
 * Send what has changed. A lost kernel is no one's fault.
 * @param {Pick<Model, "save_changes">} model
 */
function send(model) {
  try {
    model.save_changes();
  } catch (why) {
    // the model keeps the values and the page its memory: the next change takes them along
    console.info(`Python cannot be reached; the page goes on without it. ${why}`);
  }
}

/**
 * Whether two plain values are alike.
 * @param {unknown} one
 * @param {unknown} other
 */
export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Call changed whenever this value of the model changes; the function given back ends that.
 * @template {object} State
 * @param {Model<State>} model
 * @param {keyof State & string} key
 * @param {() => void} changed
 */
export function listen(model, key, changed) {
  model.on(`change:${key}`, changed);
  return () => model.off(`change:${key}`, changed);
}
