// The diary in words.

/** @import { Entry, Wording } from "./diary-types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import { byDay, dayInWords, diaryAsText } from "./diary-text.js";

/** @type {Wording} */
const DIARY = {
  title: "My fruit diary",
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  date: "{month} {day}, {year}",
  kinds: [
    { name: "apples", say: "Apples" },
    { name: "pears", say: "Pears" },
  ],
  steps: [{ name: "a-lot", say: "Very heavy" }],
  hinders_short: "Weight",
  note_short: "Note",
};
/** @type {(id: string, given?: Partial<Entry>) => Entry} */
const entry = (id, given) => ({
  ...{ id, day: "2026-11-24", kind: "", what: "", hinders: "", note: "" },
  ...given,
});

test("the oldest day comes first, and then what was made first", () => {
  const days = [entry("c"), entry("b"), entry("a", { day: "2026-12-01" })];
  const order = byDay(days).map(({ id }) => id);
  assert.deepEqual(order, ["b", "c", "a"]);
});

for (const [day, says] of [
  ["2026-05-03", "May 3, 2026"],
  ["2026-13-01", "2026-13-01"],
  ["soon", "soon"],
  ["", ""],
]) {
  test(`the day "${day}" is said as "${says}"`, () => assert.equal(dayInWords(DIARY, day), says));
}

test("each line says its day, what it was, how much and more", () => {
  const lines = [
    entry("b", { kind: "pears", what: "two\nbig", hinders: "a-lot", note: "wet" }),
    entry("a", { kind: "plums", what: "figs", hinders: "a-ton" }),
  ];
  assert.equal(
    diaryAsText(DIARY, lines),
    "My fruit diary\n\nNov 24, 2026: figs\n\n" +
      "Nov 24, 2026: Pears: two; big\n- Weight: Very heavy\n- Note: wet\n",
  );
});
