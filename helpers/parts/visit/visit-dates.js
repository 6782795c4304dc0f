// A day for the reader's own calendar: closed, one stop for a switch, and kept nowhere.

/** @import { Words } from "../base/types.js" */

/** @typedef {"dates" | "dates_how" | "date_what" | "date_visit" | "date_review" | "date_day"} DateAsking */
/** @typedef {"date_note" | "date_save" | "date_none" | "date_file" | "downloaded"} DateSaving */

import { asCalendar } from "../base/calendar.js";
import { choices } from "../base/choices.js";
import { FIRST_DAY, isDay, LAST_DAY } from "../base/days.js";
import { control, line, make } from "../base/elements.js";
import { exportBar, toFile } from "../base/export-bar.js";
import { field } from "../base/fields.js";

/**
 * What the day is for, the day itself, a note, and the button that saves it.
 * `say` puts a sentence where the whole sheet says what happened.
 * @param {Words<DateAsking | DateSaving>} words
 * @param {(sentence: string) => void} say
 */
export function drawDates(words, say) {
  const told = { title: words.date_visit, day: "", note: "" };
  const offered = [words.date_visit, words.date_review].map((one) => ({ name: one, say: one }));
  const what = choices("radio", offered, "", ([title = words.date_visit]) => {
    told.title = title;
  });
  const given = { type: "date", min: FIRST_DAY, max: LAST_DAY };
  const day = field("input", given, words.date_day, (value) => (told.day = value));
  const note = field("textarea", { rows: 2 }, words.date_note, (value) => (told.note = value));
  // each file is a day of its own: with one name for all, a calendar would move the day before
  const id = () => `${crypto.getRandomValues(new Uint32Array(4)).join("-")}@als-pages`;
  const write = () => asCalendar(told, id(), new Date().toISOString());
  const exports = [toFile(words.date_save, words, words.date_file, write, "text/calendar")];
  const giving = { say, isEmpty: () => !isDay(told.day), nothing: words.date_none };
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.date_what);
  const asked = make("fieldset", { class: "als-question" }, legend, ...what.rows);
  const inside = [line(words.dates_how), asked, day.label, day.input, note.label, note.input];
  const head = control("summary", {}, words.dates);
  const bar = exportBar(exports, giving);
  return make("details", { class: "als-whence" }, head, ...inside, bar);
}
