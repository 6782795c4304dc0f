// A model of ten lines: what a widget's module may ask for, and nothing else.

/** @import { Foreign, Model, Values } from "../../../helpers/parts/base/types.js" */

/** @typedef {(...given: Foreign[]) => void} Hear */

/**
 * Values by name, with listeners; `saved` keeps every value that would go to Python.
 * @param {Values<Foreign>} values
 * @returns {Model<Values<Foreign>> & { saved: Values<Foreign>[] }}
 */
export function plainModel(values, { alive = true } = {}) {
  /** @type {Map<string, Hear[]>} */
  const listeners = new Map();
  /** @type {Values<Foreign>[]} */
  const saved = [];
  return {
    saved,
    get: (key) => values[key],
    set(key, value) {
      values[key] = value;
      for (const listener of listeners.get(`change:${key}`) ?? []) listener();
    },
    save_changes() {
      if (!alive) throw new Error("Kernel is disposed");
      saved.push(structuredClone(values));
    },
    /** @type {(event: string, listener: Hear) => void} */
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    /** @type {(event?: Foreign, listener?: Hear | null) => void} */
    off: (event, listener) =>
      listeners.set(
        event,
        (listeners.get(event) ?? []).filter((one) => one !== listener),
      ),
  };
}
