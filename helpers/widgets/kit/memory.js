// What a reader did, kept in the open page: it outlives a cell that runs again and a lost kernel.

const ANSWERS = Symbol.for("als-pages.answers");
const VIEWS = Symbol.for("als-pages.views");

/** What the reader did with the widget of this name; at first, what begin() gives. */
export function remembered(name, begin) {
  const answers = (globalThis[ANSWERS] ??= new Map());
  if (!answers.has(name)) answers.set(name, begin());
  return answers.get(name);
}

/** Keep what the reader did, then let every view of this widget show it. */
export function keep(name, did) {
  globalThis[ANSWERS].set(name, did);
  for (const show of globalThis[VIEWS]?.get(name) ?? []) show(did);
}

/** Call show whenever something is kept under this name; the function given back ends that. */
export function watch(name, show) {
  const views = (globalThis[VIEWS] ??= new Map());
  if (!views.has(name)) views.set(name, new Set());
  views.get(name).add(show);
  return () => views.get(name).delete(show);
}
