// Where parts of one page meet: a part says how the focus comes to it, and another sends a reader
// there without knowing how the first is drawn.

/** @import { Shared } from "./types.js" */

/** @typedef {() => void} Focus */
/** @typedef {Map<HTMLElement, Focus>} Here how the focus comes to each of the same kind that is drawn */

const MEETING = Symbol.for("als-pages.meeting");

/** @returns {Map<string, Here>} */
function places() {
  const shared = /** @type {Shared<Map<string, Here>>} */ (globalThis);
  return (shared[MEETING] ??= new Map());
}

/**
 * Say how the focus comes to a part; what is given back takes it away.
 * @param {string} part
 * @param {HTMLElement} root
 * @param {Focus} focus
 */
export function welcome(part, root, focus) {
  const here = places().get(part) ?? new Map();
  places().set(part, here.set(root, focus));
  return () => void here.delete(root);
}

/**
 * The way to the first of a kind of part that is on the page; nothing where there is none. JupyterLab
 * takes out of the page what is far from the window: there the focus cannot come.
 * @param {string} part
 */
export function wayTo(part) {
  const here = [...(places().get(part) ?? [])];
  return here.find(([root]) => root.isConnected)?.[1];
}
