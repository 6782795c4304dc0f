// A page that was carried about for long says itself that what it tells of emergencies is past its day.

import { todayHere } from "../../parts/base/days.js";

/**
 * The words that stand beside the emergency card change once their day has passed. The card stays as
 * it is: old advice is better than none while somebody needs it.
 * @param {ParentNode} place
 */
export function sayOverdue(place) {
  const told = /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll("[data-overdue]"));
  for (const one of told) {
    const { due, overdue } = one.dataset;
    // the day ends at midnight where the reader is
    if (!due || !overdue || todayHere() <= due) continue;
    one.textContent = overdue;
    one.classList.add("als-overdue");
  }
}
