// Records are joined without loss, in whatever order files come together.

/** @import { AnswerRecord, Said } from "./types.js" */

/** @typedef {(one: AnswerRecord, other: AnswerRecord) => void} Check */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { changedTo, inOneForm, isOddTime, isRecord, isTime, joinRecords } from "./records.js";

const NOON = "2026-01-10T12:00:00.000Z";
const LATER = "2026-01-10T12:00:00.001Z";

const times = fc.constantFrom(NOON, LATER, "2025-12-31T23:59:59.999Z", "2026-02-28T00:00:00.000Z");
const values = fc.oneof(fc.constantFrom("apple", "pear", null), fc.jsonValue({ maxDepth: 3 }));
const saids = fc.record({ value: values, at: times });
const records = fc
  .tuple(saids, fc.array(saids, { maxLength: 3 }))
  .map(([said, earlier]) => joinRecords({ ...said, earlier }, { ...said, earlier }));

/** @type {Check} */
const alike = (one, other) => assert.equal(inOneForm(one), inOneForm(other));
/** @param {AnswerRecord} record */
const held = (record) => [record, ...record.earlier].map(({ value }) => inOneForm(value)).sort();

/** @type {(value: unknown, at?: string, ...earlier: Said[]) => AnswerRecord} */
const said = (value, at = NOON, ...earlier) => ({ value, at, earlier });

test("it does not matter which of two records comes first", () => {
  /** @type {Check} */
  const check = (one, other) => alike(joinRecords(one, other), joinRecords(other, one));
  fc.assert(fc.property(records, records, check));
});

test("it does not matter which two of three records are joined first", () => {
  /** @type {(one: AnswerRecord, other: AnswerRecord, third: AnswerRecord) => void} */
  const check = (one, other, third) =>
    alike(joinRecords(joinRecords(one, other), third), joinRecords(one, joinRecords(other, third)));
  fc.assert(fc.property(records, records, records, check));
});

test("a record that was joined already changes nothing", () => {
  /** @type {Check} */
  const check = (one, other) => {
    const both = joinRecords(one, other);
    alike(joinRecords(both, other), both);
  };
  fc.assert(fc.property(records, records, check));
});

test("joining loses no value and makes none", () => {
  /** @type {Check} */
  const check = (one, other) => {
    const both = [...new Set([...held(one), ...held(other)])].sort();
    assert.deepEqual(held(joinRecords(one, other)), both);
  };
  fc.assert(fc.property(records, records, check));
});

test("the later value counts, and the other one is kept", () => {
  const both = joinRecords(said("pears"), said("apples", LATER));
  assert.deepEqual(both, said("apples", LATER, { value: "pears", at: NOON }));
});

test("the same value is kept once, with its latest time", () => {
  assert.deepEqual(joinRecords(said("pears"), said("pears", LATER)), said("pears", LATER));
});

test("what is done after counts, whatever the clock says", () => {
  const far = said("pears", "9998-01-01T00:00:00.000Z");
  const changed = changedTo("plums", far);
  assert.ok(changed.at > far.at);
  assert.equal(joinRecords(far, changed).value, "plums");
});

for (const [time, isOne] of [
  [NOON, true],
  ["1970-01-01T00:00:00.000Z", true],
  ["9999-12-31T23:59:59.999Z", true],
  ["2024-02-29T00:00:00.000Z", true],
  ["2025-02-29T00:00:00.000Z", false],
  ["1969-12-31T23:59:59.999Z", false],
  ["2026-01-10T24:00:00.000Z", false],
  ["2026-01-10T12:00:00Z", false],
  [1, false],
]) {
  test(`${time} is ${isOne ? "a" : "no"} time`, () => assert.equal(isTime(time), isOne));
}

test("a clock that was wrong for certain is told, and the first moment of all is none", () => {
  assert.equal(isOddTime("1999-01-01T00:00:00.000Z"), true);
  assert.equal(isOddTime("9998-01-01T00:00:00.000Z"), true);
  assert.equal(isOddTime("1970-01-01T00:00:00.000Z"), false);
});

/** @param {number} depth */
const nested = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));

for (const [what, name, record] of /** @type {const} */ ([
  ["no record", "country", "pears"],
  ["no name", "Country", said("pears")],
  ["a long name", "a".repeat(501), said("pears")],
  ["a day that there is not", "country", said(1, "2026-02-30T12:00:00.000Z")],
  ["a number that cannot be told apart", "country", said(2 ** 53)],
  ["lists in lists without end", "country", said(nested(30))],
  ["a part too many", "country", { ...said(1), more: 1 }],
])) {
  test(`${what} is no record`, () => assert.equal(isRecord(name, record), false));
}
