// A sheet: what is written on it, what undo brings back, and the text that is made of it.

/** @import { Sheet, Written } from "./sheet-types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { clear, EMPTY, fromRecords, isEmpty, toRecords, undo, write } from "../base/line-state.js";
import { sheetAsText } from "./sheet-text.js";

/** @type {Sheet} */
const BASKET = {
  title: "The basket",
  intro: "",
  top: "Fruit lives here.",
  foot: "Wash it.",
  groups: [
    {
      title: "Fruit",
      told: { why: "Pears bruise.", sources: [] },
      lines: [
        { name: "whose", say: "Whose", kind: "write", rows: 1 },
        { name: "ripe", say: "It is ripe", kind: "tick", rows: 1 },
      ],
    },
  ],
};
const lines = fc.constantFrom("whose", "ripe", "toString", "__proto__", "stone");
const values = fc.oneof(fc.string(), fc.boolean());
const written = fc
  .array(fc.tuple(lines, values))
  .map((all) => all.reduce((did, [line, value]) => write(did, line, value), EMPTY));

test("an empty sheet has a rule for a hand, and a box that is open", () => {
  assert.equal(
    sheetAsText(BASKET, {}),
    "The basket\n\nFruit lives here.\n\nFruit\nPears bruise.\nWhose: ____________________\n" +
      "[ ] It is ripe\n\nWash it.\n",
  );
});

test("what is written stands on one line, also where it had several", () => {
  const text = sheetAsText(BASKET, { whose: " Ann's <b>\n\n& Ben's", ripe: true });
  assert.match(text, /^Whose: Ann's <b>; & Ben's$/m);
  assert.match(text, /^\[x\] It is ripe$/m);
});

test("what is of another kind than its line is nothing there", () => {
  assert.equal(sheetAsText(BASKET, { whose: true, ripe: "yes" }), sheetAsText(BASKET, {}));
});

test("an empty text and a tick that is taken away leave nothing", () => {
  const did = write(write(EMPTY, "whose", "Ann"), "ripe", true);
  assert.deepEqual(write(write(did, "whose", ""), "ripe", false).written, {});
  assert.ok(isEmpty(write(EMPTY, "whose", " \n ")));
  assert.ok(!isEmpty(did));
});

test("undo brings back what was cleared, and what was written since stays", () => {
  const did = write(write(EMPTY, "whose", "Ann"), "ripe", true);
  assert.ok(isEmpty(clear(did)));
  const since = undo(write(clear(did), "whose", "Ben"));
  assert.deepEqual(since.written, { whose: "Ben", ripe: true });
});

test("whatever is written, its records give it back", () => {
  fc.assert(
    fc.property(written, (did) => {
      assert.deepEqual(fromRecords(toRecords(did), did), did);
      /** @type {Written} */
      const again = fromRecords(JSON.parse(JSON.stringify(toRecords(did)))).written;
      assert.equal(sheetAsText(BASKET, again), sheetAsText(BASKET, did.written));
    }),
  );
});

test("records of another shape are left out", () => {
  const odd = { whose: "Ann", ripe: { toString: 0 }, stone: 3, "": "x", pip: "", leaf: false };
  assert.deepEqual(fromRecords(odd).written, { whose: "Ann" });
});
