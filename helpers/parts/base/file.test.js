// The file of answers: what is written is read again, and what is harmed is refused.

/** @import { Upgrades } from "./file.js" */
/** @import { AnswerRecord, AnswerRecords, Foreign } from "./types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { LARGEST, readFile, writeFile } from "./file.js";

const NOON = "2026-01-10T12:00:00.000Z";
const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
/** @type {(value: unknown) => AnswerRecord} */
const said = (value) => ({ value, at: NOON, earlier: [] });
const file = (/** @type {object} */ changed) =>
  bytes(JSON.stringify({ ...JSON.parse(writeFile(new Map(), NOON)), ...changed }));

const names = fc.constantFrom("country", "quiz/fruit/red", "quiz/fruit/\u{1f34e}", "diary/\ue000");
// a number that a browser cannot tell from its neighbour is refused
/** @param {Foreign} one */
const tooLarge = (one) => typeof one === "number" && Math.abs(one) > Number.MAX_SAFE_INTEGER;
/** @type {(name: string, one: Foreign) => Foreign} */
const safe = (_, one) => (tooLarge(one) ? 0 : one);
const values = fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.parse(JSON.stringify(one), safe));
const tables = fc.dictionary(names, values.map(said)).map((one) => new Map(Object.entries(one)));

test("what is written is read again", () => {
  /** @param {AnswerRecords} records */
  const check = (records) => assert.deepEqual(readFile(bytes(writeFile(records))).records, records);
  fc.assert(fc.property(tables, check));
});

test("a file that was harmed is read or refused, and never throws", () => {
  const whole = bytes(writeFile(new Map([["country", said("pears")]]), NOON));
  /** @type {(place: number, byte: number) => void} */
  const check = (place, byte) => {
    const { records, refused } = readFile(whole.with(place, byte));
    assert.ok(records || ["damaged", "foreign", "newer"].includes(`${refused}`));
  };
  fc.assert(fc.property(fc.nat(whole.length - 1), fc.nat(255), check));
});

for (const [what, content, refused] of /** @type {const} */ ([
  ["an empty file", bytes(""), "damaged"],
  ["a file that is too large", new Uint8Array(LARGEST + 1), "large"],
  ["something else", bytes('{"apples": 3}'), "foreign"],
  ["a list", bytes("[3]"), "foreign"],
  ["a newer file", file({ version: 99 }), "newer"],
  ["a version that never was", file({ version: 0 }), "damaged"],
  ["a part too many", file({ pears: 3 }), "damaged"],
  ["a list of records", file({ records: [] }), "damaged"],
])) {
  test(`${what} is refused`, () => assert.equal(readFile(content).refused, refused));
}

test("an older file is brought forward step by step", () => {
  const old = file({ version: -1, records: { Country: "pears" } });
  /** @type {(held: [string, unknown]) => [string, AnswerRecord]} */
  const small = ([name, value]) => [name.toLowerCase(), said(value)];
  const records = (/** @type {Foreign} */ held) =>
    Object.fromEntries(Object.entries(held.records).map(small));
  /** @type {Upgrades} */
  const steps = {
    "-1": (held) => ({ ...held, saved: NOON }),
    0: (held) => ({ ...held, records: records(held) }),
  };
  assert.deepEqual(readFile(old, steps).records, new Map([["country", said("pears")]]));
  assert.equal(readFile(old, { 0: steps[0] }).refused, "damaged");
});
