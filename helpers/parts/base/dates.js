// A day for the reader's own calendar: closed, one stop for a switch, and kept nowhere.

/** @import { Words } from "./types.js" */

/** @typedef {"dates" | "dates_how" | "date_what" | "date_day" | "date_note"} DateAsking */
/** @typedef {"date_save" | "date_none" | "date_file" | "date_saved"} DateSaving */
/** @typedef {Words<DateAsking | DateSaving>} DateWords */

import { asCalendar } from "./calendar.js";
import { choices } from "./choices.js";
import { FIRST_DAY, isDay, LAST_DAY } from "./days.js";
import { control, line, make, nameBy } from "./elements.js";
import { exportBar, toFile } from "./export-bar.js";
import { field } from "./fields.js";

/**
 * What the day may be for, the day itself, a note, and the button that saves it. Where it can be for
 * one thing alone, nothing is asked. `say` puts a sentence where the whole part says what happened;
 * `heading` is that of the part, where a page may have several such.
 * @param {DateWords} words
 * @param {[string, ...string[]]} titles
 * @param {(sentence: string) => void} say
 * @param {HTMLElement} [heading]
 */
export function drawDates(words, titles, say, heading) {
  const told = { title: titles[0], day: "", note: "" };
  const given = { type: "date", min: FIRST_DAY, max: LAST_DAY };
  const day = field("input", given, words.date_day, (value) => (told.day = value));
  const note = field("textarea", { rows: 2 }, words.date_note, (value) => (told.note = value));
  // each file is a day of its own: with one name for all, a calendar would move the day before
  const id = () => `${crypto.getRandomValues(new Uint32Array(4)).join("-")}@als-pages`;
  const write = () => asCalendar(told, id(), new Date().toISOString());
  const saved = { downloaded: words.date_saved };
  const exports = [toFile(words.date_save, saved, words.date_file, write, "text/calendar")];
  const called = (/** @type {HTMLButtonElement} */ one) =>
    void (heading && nameBy(one, one, heading));
  const giving = { say, isEmpty: () => !isDay(told.day), nothing: words.date_none, called };
  const asked = drawTitles(words, titles, (title) => (told.title = title));
  const head = control("summary", {}, words.dates);
  if (heading) {
    nameBy(head, head, heading);
    nameBy(day.input, day.label, heading);
    nameBy(note.input, note.label, heading);
  }
  const fields = [day.label, day.input, note.label, note.input];
  const inside = [line(words.dates_how), ...asked, ...fields, exportBar(exports, giving)];
  return make("details", { class: "als-whence" }, head, ...inside);
}

/**
 * What the day is for: the first of several, or the only one, which is said and not asked.
 * @param {DateWords} words
 * @param {[string, ...string[]]} titles
 * @param {(title: string) => void} pick
 */
function drawTitles(words, titles, pick) {
  const [first, ...others] = titles;
  if (others.length === 0) return [line(first)];
  const offered = titles.map((one) => ({ name: one, say: one }));
  const what = choices("radio", offered, "", ([title = first]) => pick(title));
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.date_what);
  return [make("fieldset", { class: "als-question" }, legend, ...what.rows)];
}
