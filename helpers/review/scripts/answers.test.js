// A reviewer's file: what is written is read again, and what is harmed is refused.

/** @import { Answer, Held } from "./types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { count, isGiven, joined, read, written } from "./answers.js";

const ROOM = {
  format: "als-pages-review",
  version: 1,
  largest: 100_000,
  language: "en",
  seen: "0".repeat(16),
};
const APPLE = "a".repeat(16);
const PEAR = "b".repeat(16);
const WHO = { name: "A Gardener", role: "gardener", day: "2026-03-01" };

/** @type {(given?: Partial<Answer>) => Answer} */
const answer = (given) => ({
  says: "yes",
  words: "",
  on: "2026-03-01",
  sentence: "It is red.",
  ...given,
});

/** @type {(answers: [string, Answer][]) => Held} */
const held = (answers) => ({ who: WHO, answers: new Map(answers) });

const answers = fc.record(
  {
    says: fc.constantFrom(.../** @type {const} */ (["yes", "no", "not-sure"])),
    words: fc.string({ unit: "grapheme" }),
    on: fc.constant("2026-03-01"),
    sentence: fc.string({ unit: "grapheme" }),
  },
  { noNullPrototype: true },
);

test("what is written is read again, whatever the words are", () => {
  fc.assert(
    fc.property(answers, (one) => {
      const again = read(ROOM, written(ROOM, held([[APPLE, one]])));
      assert.deepEqual(again, held([[APPLE, one]]));
    }),
  );
});

test("words without an answer are saved as a remark, and come back as words", () => {
  const given = held([[APPLE, answer({ says: "", words: "Which apples?" })]]);
  const text = written(ROOM, given);
  assert.equal(JSON.parse(text).readings[0].says, "remark");
  assert.deepEqual(read(ROOM, text), given);
});

test("what was only looked at is not saved", () => {
  const text = written(
    ROOM,
    held([
      [APPLE, answer({ says: "" })],
      [PEAR, answer()],
    ]),
  );
  assert.deepEqual(
    JSON.parse(text).readings.map((/** @type {{ seen: string }} */ one) => one.seen),
    [PEAR],
  );
});

test("a file that a program has marked as Unicode is read", () => {
  const text = written(ROOM, held([[APPLE, answer()]]));
  assert.deepEqual(read(ROOM, `\uFEFF${text}`), read(ROOM, text));
});

test("any other text is refused, and never an error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
      assert.equal(read(ROOM, text), "refused"),
    ),
  );
});

/** @type {(changed: object) => string} */
const changed = (other) =>
  JSON.stringify({ ...JSON.parse(written(ROOM, held([[APPLE, answer()]]))), ...other });

for (const [what, other] of /** @type {[string, object][]} */ ([
  ["another file", { format: "als-pages-answers" }],
  ["no name", { name: 7 }],
  ["no list", { readings: {} }],
  ["a reading that is none", { readings: [null] }],
  ["a fingerprint that is none", { readings: [{ ...answer(), seen: "__proto__" }] }],
  ["an answer that is none", { readings: [{ ...answer(), seen: APPLE, says: "maybe" }] }],
  ["a day that is none", { readings: [{ ...answer(), seen: APPLE, on: "today" }] }],
]))
  test(`${what} is refused`, () => assert.equal(read(ROOM, changed(other)), "refused"));

test("a file of another version is told from a damaged one", () => {
  assert.equal(read(ROOM, changed({ version: 2 })), "refused_version");
});

test("a file that is too large is refused", () => {
  assert.equal(read({ ...ROOM, largest: 10 }, changed({})), "refused");
});

test("of two answers the one of the later day stays, and of one day the one that is here", () => {
  const here = new Map([
    [APPLE, answer({ says: "no" })],
    [PEAR, answer({ says: "no", on: "2026-02-01" })],
  ]);
  const loaded = new Map([
    [APPLE, answer()],
    [PEAR, answer()],
  ]);
  const whole = joined(here, loaded);
  assert.deepEqual([whole.get(APPLE)?.says, whole.get(PEAR)?.says], ["no", "yes"]);
});

test("words alone are something, and no answer", () => {
  const remark = answer({ says: "", words: "Which apples?" });
  assert.equal(isGiven(remark), true);
  assert.equal(isGiven(answer({ says: "", words: "  " })), false);
  assert.equal(count([APPLE, PEAR], new Map([[APPLE, remark]])), 0);
});

test("what was only looked at takes no answer away", () => {
  const here = new Map([[APPLE, answer({ says: "", on: "2026-12-01" })]]);
  assert.equal(joined(here, new Map([[APPLE, answer()]])).get(APPLE)?.says, "yes");
});
