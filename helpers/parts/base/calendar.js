// One day as a file for a calendar (RFC 5545): a whole day, with words that stay words.

import { isDay } from "./days.js";

const LONGEST = 75;

/**
 * Text as a value of a calendar holds it: a line is ended by nothing that somebody typed.
 * @param {string} text
 */
export function escapedText(text) {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/**
 * A line in pieces of at most 75 bytes, none of which cuts a sign in two.
 * @param {string} line
 */
export function foldedLine(line) {
  const encoder = new TextEncoder();
  let [whole, length] = ["", 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > LONGEST) {
      whole += "\r\n ";
      length = 1;
    }
    whole += sign;
    length += size;
  }
  return whole;
}

/**
 * The file; `id` is what a calendar knows the day by, `now` when the file was made (both UTC).
 * @param {{ day: string, title: string, note: string }} told
 * @param {string} id
 * @param {string} now
 */
export function asCalendar({ day, title, note }, id, now) {
  if (!isDay(day)) throw new RangeError(`'${day}' is not a day.`);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//als-pages//dates//EN",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escapedText(title)}`,
    ...(note.trim() ? [`DESCRIPTION:${escapedText(note.trim())}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}
