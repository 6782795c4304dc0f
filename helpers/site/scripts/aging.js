// A page may be kept for years: once its numbers to call are due to be checked, it says how old they are.

import { todayHere } from "../../parts/base/days.js";
import { filled } from "../../parts/base/elements.js";
import { pluralOf } from "../../parts/base/plural.js";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Say below the numbers when they were checked, if that is too long ago; the numbers stay first. A
 * page that says so beside its red card says it once.
 */
export function tellAge() {
  const note = /** @type {HTMLElement | null} */ (document.querySelector(".call .aged"));
  const { checked, until, says } = note?.dataset ?? {};
  const today = todayHere();
  if (
    !note ||
    document.querySelector(".als-overdue") ||
    !checked ||
    !until ||
    !says ||
    today <= until
  )
    return;
  const count = Math.round((Date.parse(today) - Date.parse(checked)) / DAY);
  const forms = JSON.parse(says);
  note.textContent = filled(pluralOf(forms, count, document.documentElement.lang), { count });
  note.hidden = false;
}
