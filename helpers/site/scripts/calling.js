// The number of the country that was chosen: alone and large in the line below the top of every page,
// and in the two lines with the worst signs.

import { watchCountry } from "../../parts/base/country.js";

/**
 * What a line said before a country was chosen.
 * @type {WeakMap<Element, Node[]>}
 */
const first = new WeakMap();

const lines = () =>
  /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".call > [data-country]")]);

/** Follow the choice, wherever it is made; a country without a line has that of everywhere. */
export function followCountry() {
  /** @param {string} country */
  function show(country) {
    const all = lines();
    const own = all.find((one) => one.dataset.country === country) ?? all[0];
    for (const one of all) one.hidden = one !== own;
    numberNow();
  }
  if (lines().length > 0) watchCountry(show);
}

/** Let the two lines with the worst signs say the number that the line at the top says now. */
export function numberNow() {
  const own = lines().find((one) => !one.hidden);
  for (const one of document.querySelectorAll(".to-call")) {
    if (!first.has(one)) first.set(one, [...one.childNodes]);
    const said = own?.dataset.country ? [...own.cloneNode(true).childNodes] : first.get(one);
    one.replaceChildren(...(said ?? []));
  }
}
