// The line below the top of every page: the number of the country that was chosen, alone and large.

import { watchCountry } from "../../parts/base/country.js";

/** Follow the choice, wherever it is made; a country without a line has that of everywhere. */
export function followCountry() {
  const lines = [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".call > [data-country]")),
  ];

  /** @param {string} country */
  function show(country) {
    const own = lines.find((one) => one.dataset.country === country) ?? lines[0];
    for (const one of lines) one.hidden = one !== own;
  }
  if (lines.length > 0) watchCountry(show);
}
