// What a notebook says of itself to the Tab key and to programs that read aloud: in the room it is a
// page, and its cells are no stops, no feed and no region. In the author's view all is as it was.

/** @import { Shown } from "../../../types.js" */

/** What is taken away, by where it is. */
const NOISE = [
  { at: ".jp-Notebook", names: ["role", "aria-label", "aria-labelledby", "tabindex"] },
  { at: ".jp-NotebookPanel", names: ["role", "aria-labelledby"] },
  { at: ".jp-WindowedPanel-viewport", names: ["role", "aria-label"] },
  { at: ".jp-Cell", names: ["tabindex", "aria-label"] },
];
const NAMES = [...new Set(NOISE.flatMap(({ names }) => names))];

/**
 * Make a notebook calm; the function given back gives it everything that was taken.
 * @param {Shown} panel
 */
export function calm({ node }) {
  /** @type {Map<Element, Map<string, string>>} */
  const taken = new Map();

  /** @param {Element} one */
  function quiet(one) {
    for (const { at, names } of NOISE) {
      if (!one.matches(at)) continue;
      for (const name of names) {
        const value = one.getAttribute(name);
        if (value === null) continue;
        if (!taken.has(one)) taken.set(one, new Map());
        taken.get(one)?.set(name, value);
        one.removeAttribute(name);
      }
    }
  }

  const places = NOISE.map(({ at }) => at).join(", ");
  function look() {
    for (const one of [node, ...node.querySelectorAll(places)]) if (one.matches(places)) quiet(one);
  }
  const watcher = new MutationObserver(look);
  watcher.observe(node, { subtree: true, childList: true, attributeFilter: NAMES });
  look();
  return () => {
    watcher.disconnect();
    for (const [one, values] of taken)
      for (const [name, value] of values) one.setAttribute(name, value);
  };
}
