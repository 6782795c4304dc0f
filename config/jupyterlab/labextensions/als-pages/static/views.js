// Drawing a view again that Jupyter gave up too early.
//
// On a slow start its widget manager restores twice, once without the notebook's saved state. A view
// that is made between the two says "model not found" and is never drawn. The state comes soon after.

/** @import { Notebook, OutputModel, Panel, Renderer } from "../../../types.js" */

const GAVE_UP = "Error displaying widget: model not found";
const VIEW = "application/vnd.jupyter.widget-view+json";
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** In milliseconds: short at first, as the state is nearly there; then rare, as it may never come. */

/**
 * Watch a notebook; the function given back ends that.
 * @param {Panel} panel
 */
export function drawAgain(panel) {
  /** @type {WeakMap<Renderer, { waits?: boolean, next?: number }>} */
  const pauses = new WeakMap();
  /** @type {Set<ReturnType<typeof setTimeout>>} */
  const timers = new Set();

  function look() {
    for (const { renderer, model } of views(panel.content)) {
      if (!gaveUp(renderer) || pauses.get(renderer)?.waits) continue;
      const pause = pauses.get(renderer)?.next ?? FIRST_PAUSE;
      pauses.set(renderer, { waits: true });
      const timer = setTimeout(async () => {
        timers.delete(timer);
        pauses.set(renderer, { next: Math.min(2 * pause, LONGEST_PAUSE) });
        if (!renderer.isDisposed) await renderer.renderModel(model);
      }, pause);
      timers.add(timer);
    }
  }

  const watcher = new MutationObserver(look);
  watcher.observe(panel.content.node, { childList: true, characterData: true, subtree: true });
  return () => {
    watcher.disconnect();
    timers.forEach(clearTimeout);
  };
}

/** @param {Renderer} renderer */
function gaveUp({ node }) {
  // a drawn view holds elements: its text, which may be long, need not be read at every change
  return node.childElementCount === 0 && node.textContent === GAVE_UP;
}

/**
 * Every widget view of a notebook: what draws it, and the output that it draws.
 * @param {Notebook} notebook
 * @returns {Iterable<{ renderer: Renderer, model: OutputModel }>}
 */
function* views(notebook) {
  for (const cell of notebook.widgets) {
    if (cell.model.type !== "code") continue;
    const outputs = cell.outputArea.model;
    for (const [place, area] of cell.outputArea.widgets.entries()) {
      const model = outputs.get(place);
      if (!model?.data?.[VIEW]) continue;
      for (const renderer of area.children()) {
        if (renderer.mimeType === VIEW) yield { renderer, model };
      }
    }
  }
}
