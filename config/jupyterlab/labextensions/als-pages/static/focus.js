// A link to a section moves the focus there, too: the next press of Tab goes on from the section,
// and a screen reader reads it. JupyterLab scrolls alone.

/** @import { Panel } from "../../../types.js" */

/**
 * Follow the links within a notebook; the function given back ends that.
 * @param {Panel} panel
 */
export function followLinks(panel) {
  /** @param {MouseEvent} event */
  function follow({ target }) {
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (
      /** @type {Element} */ (target).closest?.('a[href^="#"]')
    );
    if (link) focusOn(panel.node, decodeURIComponent(link.hash.slice(1)));
  }
  panel.node.addEventListener("click", follow);
  return () => panel.node.removeEventListener("click", follow);
}

/**
 * Give the focus to the heading of this name; it takes no place among the stops of the Tab key.
 * @param {HTMLElement} node
 * @param {string} name
 */
function focusOn(node, name) {
  /** @type {HTMLElement | null} */
  const heading = node.querySelector(
    `[data-jupyter-id="${CSS.escape(name)}"], #${CSS.escape(name)}`,
  );
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
