// A link to a section moves the focus there, too: the next press of Tab goes on from the section,
// and a screen reader reads it. JupyterLab scrolls alone.

/** Follow the links within a notebook; the function given back ends that. */
export function followLinks(panel) {
  function follow({ target }) {
    const link = target.closest?.('a[href^="#"]');
    if (link) focusOn(panel.node, decodeURIComponent(link.hash.slice(1)));
  }
  panel.node.addEventListener("click", follow);
  return () => panel.node.removeEventListener("click", follow);
}

/** Give the focus to the heading of this name; it takes no place among the stops of the Tab key. */
function focusOn(node, name) {
  const heading = node.querySelector(
    `[data-jupyter-id="${CSS.escape(name)}"], #${CSS.escape(name)}`,
  );
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
