// A model of ten lines: what a widget's module may ask for, and nothing else.

/** Values by name, with listeners; `saved` keeps every value that would go to Python. */
export function plainModel(values, { alive = true } = {}) {
  const listeners = new Map();
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
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    off: (event, listener) =>
      listeners.set(
        event,
        (listeners.get(event) ?? []).filter((one) => one !== listener),
      ),
  };
}
