// Telling Python. The page has been drawn already and needs no answer.

import { memory } from "./known.js";

/** Write values to the model; true if they are on their way. A lost kernel is no one's fault. */
export function save(model, values) {
  const changed = Object.entries(values).filter(([key, value]) => !same(model.get(key), value));
  if (changed.length === 0) return true;
  // what another open page did, that page tells; said twice, an old value could come after a new one
  if (memory().elsewhere) return true;
  for (const [key, value] of changed) model.set(key, value);
  try {
    model.save_changes();
    return true;
  } catch (why) {
    // the model keeps the values and the page its memory: the next change takes them along
    console.info(`Python cannot be reached; the page goes on without it. ${why}`);
    return false;
  }
}

/** Whether two plain values are alike. */
export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Call changed whenever this value of the model changes; the function given back ends that. */
export function listen(model, key, changed) {
  model.on(`change:${key}`, changed);
  return () => model.off(`change:${key}`, changed);
}
