// A page comes at once: JupyterLab draws what stands between the words first, and then the words, so
// that everything would jump. Until the words are there, which takes a moment, nothing is shown.

/** @import { Cell, Panel } from "../../../types.js" */

const COMING = "als-coming";
const WAITS = "als-waits";
const LONGEST = 10_000;
/** In milliseconds; after that the page is shown as far as it is there. */
const FIRST = 8;
/** So many pieces of words fill the largest window; what comes below them moves nothing in sight. */

/** @param {Cell} cell */
const isDrawn = (cell) => cell.node.querySelector(".jp-RenderedMarkdown > *") !== null;

/**
 * Hold a page back until its first words are drawn, and say so then; the function given back ends that.
 * @param {Panel} panel
 * @param {() => void} arrived
 */
export function comeAtOnce(panel, arrived) {
  const { node } = panel.content;
  function look() {
    if (!panel.context.isReady) return;
    const words = [...panel.content.widgets].filter(({ model }) => model.type === "markdown");
    if (words.slice(0, FIRST).every(isDrawn)) show();
  }
  const watcher = new MutationObserver(look);
  const timer = setTimeout(show, LONGEST);
  function show() {
    watcher.disconnect();
    clearTimeout(timer);
    panel.node.classList.remove(COMING);
    document.documentElement.classList.remove(WAITS);
    arrived();
  }
  panel.node.classList.add(COMING);
  document.documentElement.classList.add(WAITS);
  watcher.observe(node, { childList: true, subtree: true });
  panel.context.ready.then(look);
  return () => {
    watcher.disconnect();
    clearTimeout(timer);
    document.documentElement.classList.remove(WAITS);
  };
}
