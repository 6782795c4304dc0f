// Holds the rules of a style sheet to certain places, so that what dresses a web page dresses the
// words in JupyterLab and nothing else there.

import { transform } from "lightningcss";

/** @import { CustomAtRules, Selector, Visitor } from "lightningcss" */

/**
 * Where rules hold: those that begin with an element, and those that begin with a class.
 * @typedef {{ any: string, classes: string }} Places
 */

/** Twice, so that a rule of a page is stronger than JupyterLab's own, whichever is loaded last. */
const ROOM = ".als-room.als-room";

/**
 * What makes rules hold in these places only. Rules of colours (`.als-page`) and of widgets (`.als`)
 * have names that nobody else uses, and stay; `main`, which JupyterLab does not have, is the place.
 * @param {Places} places
 * @returns {Visitor<CustomAtRules>}
 */
export function within({ any, classes }) {
  const below = parsed(`${ROOM} ${any} p`).slice(0, -1);
  const belowClasses = parsed(`${ROOM} ${classes} p`).slice(0, -1);

  /** @param {Selector} selector */
  function held(selector) {
    const [first, ...rest] = selector;
    if (first.type === "class")
      return /^als(-page)?$/.test(first.name) ? selector : [...belowClasses, ...selector];
    const isMain = first.type === "type" && first.name === "main";
    return isMain ? [...below.slice(0, -1), ...rest] : [...below, ...selector];
  }

  return {
    // what stands within `:is()` or `:not()` is not visited once the whole was given back
    Selector: held,
  };
}

/**
 * A selector as its parts.
 * @param {string} selector
 * @returns {Selector}
 */
function parsed(selector) {
  /** @type {Selector[]} */
  const found = [];
  const visitor = { Selector: (/** @type {Selector} */ one) => void found.push(one) };
  transform({ filename: "one", code: Buffer.from(`${selector}{color:red}`), visitor });
  return found[0];
}
