// In the reading room the keys are the reader's and the browser's: arrows scroll, Ctrl+F looks through
// the page, Ctrl+P prints it, and no stray letter does anything to a cell.

const QUIET = "data-lm-suppress-shortcuts";
/** JupyterLab has no ear for keys that are pressed in an element with this mark. */

/**
 * Keep every key from JupyterLab while `isOn` says so. A key reaches this before JupyterLab, which
 * listens at the document, and reaches the page's own scripts as ever.
 * @param {() => boolean} isOn
 */
export function keepKeys(isOn) {
  /** @param {KeyboardEvent} event */
  function mark({ target }) {
    if (!isOn() || !(target instanceof Element) || target.hasAttribute(QUIET)) return;
    if (target.closest(".jp-Dialog")) return; // Enter and Escape are for what it asks
    target.setAttribute(QUIET, "true");
    queueMicrotask(() => setTimeout(() => target.removeAttribute(QUIET)));
  }
  window.addEventListener("keydown", mark, { capture: true });
  window.addEventListener("keyup", mark, { capture: true });
}
