// Where the reader is, for whom to call: chosen once, whichever part of whichever page asks.

import { EVERYTHING, memory } from "./store-records.js";
import { watch } from "./store.js";

/** One place for every page that is open, whatever the name of its widget. */
export const COUNTRY = "country";

/** What the part is called that shows whom to call, for whoever sends a reader there. */
export const NUMBERS = "numbers";

/** The country that was chosen; nothing where none was, also where the part that asks is not here. */
export function countryChosen() {
  const value = memory().records.get(COUNTRY)?.value;
  return typeof value === "string" ? value : "";
}

/**
 * Call show with the country, now and whenever another one is chosen; what is given back ends that.
 * @param {(country: string) => void} show
 */
export function watchCountry(show) {
  /** @type {string | undefined} */
  let shown;
  const look = () => {
    const now = countryChosen();
    if (now !== shown) show(now);
    shown = now;
  };
  look();
  return watch(EVERYTHING, look);
}
