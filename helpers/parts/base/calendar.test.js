// A day for a calendar: its lines are those of the form, whatever somebody wrote.

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { asCalendar } from "./calendar.js";

const NOW = "2026-01-10T12:00:00.000Z";
const NAMES = "BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART SUMMARY DESCRIPTION END END".split(
  " ",
);
/** @type {(note: string, title?: string) => string} */
const file = (note, title = "Pears") => asCalendar({ day: "2026-03-01", title, note }, "1", NOW);
const unfolded = (/** @type {string} */ text) => text.replaceAll("\r\n ", "").split("\r\n");
/** @type {(text: string) => string} what a calendar reads out of an escaped text */
const read = (text) => text.replace(/\\(.)/gu, (_, sign) => (sign === "n" ? "\n" : sign));

test("it holds a whole day, and when it was made", () => {
  assert.match(file("Bring a bag"), /\r\nDTSTART;VALUE=DATE:20260301\r\n/);
  assert.match(file("Bring a bag"), /\r\nDTSTAMP:20260110T120000Z\r\n/);
});

for (const evil of [
  "a\r\nEND:VEVENT\r\nBEGIN:VALARM",
  "\r",
  "a\u2028b",
  "<script>&\"';,:\\n\\",
  "]]>",
]) {
  test(`${JSON.stringify(evil)} adds no line`, () => {
    const names = unfolded(file(`x${evil}x`, evil)).map((line) => line.split(/[:;]/)[0]);
    assert.deepEqual(names, [...NAMES, ""]);
  });
}

test("any text is read again, in lines of at most 75 bytes that are whole for themselves", () => {
  const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
  /** @param {string} text */
  const check = (text) => {
    const whole = file("", text);
    for (const line of whole.split("\r\n")) {
      const bytes = new TextEncoder().encode(line);
      assert.ok(bytes.length <= 75);
      assert.equal(new TextDecoder("utf-8", { fatal: true }).decode(bytes), line);
    }
    const summary = unfolded(whole).find((line) => line.startsWith("SUMMARY:"));
    const plain = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");
    assert.equal(read(`${summary}`.slice(8)), plain);
  };
  fc.assert(fc.property(texts, check));
});

test("what is no day is refused", () => {
  assert.throws(
    () => asCalendar({ day: "2026-02-30", title: "a", note: "" }, "1", NOW),
    RangeError,
  );
});
