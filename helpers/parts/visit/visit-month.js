// A year, a month, or both, by ticking.

/** @import { DrawnField, VisitWords } from "./visit-types.js" */

import { radioGrid } from "../base/radio-grid.js";

const YEARS = 5;

/**
 * The years up to now and the months; `pick` gets the value as it is told.
 * @param {string[]} months
 * @param {VisitWords} words
 * @param {(picked: string[]) => void} pick
 * @returns {DrawnField}
 */
export function drawMonth(months, words, pick) {
  const now = new Date().getFullYear();
  const years = Array.from({ length: YEARS }, (_, back) => String(now - back));
  let told = { year: "", month: "" };

  /** @param {Partial<typeof told>} part */
  function turn(part) {
    const { year, month } = { ...told, ...part };
    const value = year ? [year, month].filter(Boolean).join("-") : month && `--${month}`;
    pick(value ? [value] : []);
  }
  const numbers = months.map((say, at) => ({ name: String(at + 1).padStart(2, "0"), say }));
  const offered = years.map((name) => ({ name, say: name }));
  const year = radioGrid(words.year, offered, ([one = ""]) => turn({ year: one }));
  const month = radioGrid(words.month, numbers, ([one = ""]) => turn({ month: one }));

  /** @param {string[]} picked */
  function show([value = ""]) {
    const [, forYear = "", forMonth = ""] = /^([0-9]{4})?(?:-?-?([0-9]{2}))?$/.exec(value) ?? [];
    told = { year: forYear, month: forMonth };
    year.show([told.year]);
    month.show([told.month]);
  }
  return { elements: [year.element, month.element], show };
}
