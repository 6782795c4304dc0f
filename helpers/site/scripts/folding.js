// What is closed below a heading: where a country was chosen, what is told of it stands open and the
// others are closed. Paper has all of it.

import { countryChosen, watchCountry } from "../../parts/base/country.js";

const FOLDED = "details.als-folded";
const OF = "als-of-";

/**
 * @param {ParentNode} within
 * @param {string} [which]
 */
const folded = (within, which = FOLDED) =>
  /** @type {HTMLDetailsElement[]} */ ([...within.querySelectorAll(which)]);

/**
 * Open what is told of the country that was chosen, and close what is told of others.
 * @param {ParentNode} within
 */
export function foldCountries(within) {
  const own = OF + countryChosen();
  for (const one of folded(within, `${FOLDED}[class*='${OF}']`))
    one.open = one.classList.contains(own);
}

/** Follow the choice, wherever it is made, and lay all of it open to be printed. */
export function followFolds() {
  watchCountry(() => foldCountries(document));
  /** @type {HTMLDetailsElement[]} */
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = folded(document).filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });
}
