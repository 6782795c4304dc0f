// What a square code holds: all of a sheet, or whole sections and the names of the others.

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { codeText } from "./code-text.js";

const WORDS = { code_left: "", code_holds_not: "Not here: {parts}." };
const section = (/** @type {string} */ title, length = 10) => ({
  title,
  text: `${title}\n${"x".repeat(length)}`,
});
const BASKET = {
  top: "Basket",
  sections: [section("Pears"), section("Figs", 200), section("Nuts")],
  foot: "Wash it.",
};
const upTo = (/** @type {number} */ most) => (/** @type {string} */ text) => text.length <= most;

test("a sheet that is short enough is there as a whole, and nothing is said to be missing", () => {
  const held = codeText(BASKET, WORDS, upTo(1000));
  assert.deepEqual(held?.left, []);
  assert.ok(BASKET.sections.every(({ text }) => held?.text.includes(text)));
  assert.ok(!held?.text.includes("Not here"));
});

test("a section that is too long is left out whole, the code says so, and others follow", () => {
  const held = codeText(BASKET, WORDS, upTo(100));
  assert.deepEqual(held?.left, ["Figs"]);
  assert.equal(
    held?.text,
    `Basket\n\n${BASKET.sections[0].text}\n\n${BASKET.sections[2].text}\n\n` +
      "Not here: Figs.\n\nWash it.",
  );
});

test("where not even the top fits there is no code, and nothing is cut", () => {
  assert.equal(codeText({ ...BASKET, top: "x".repeat(500) }, WORDS, upTo(100)), null);
});

test("markup in a title or a section is text like any other", () => {
  const evil = `<script>"]]>' & {parts} $&`;
  const sheet = { ...BASKET, sections: [section(evil, 500), section("Nuts")] };
  assert.ok(codeText(sheet, WORDS, upTo(150))?.text.includes(`Not here: ${evil}.`));
});

test("whatever is told, a code holds no more than is read, and names all that it lacks", () => {
  const sections = fc.array(fc.record({ title: fc.string(), text: fc.string({ maxLength: 80 }) }));
  fc.assert(
    fc.property(sections, fc.nat(300), (some, most) => {
      const held = codeText({ ...BASKET, sections: some }, WORDS, upTo(most));
      if (held === null) return;
      assert.ok(held.text.length <= most);
      const kept = some.filter(({ text }) => held.text.includes(text));
      assert.ok(kept.length + held.left.length >= some.length);
      assert.ok(held.left.every((title) => held.text.includes(title)));
    }),
  );
});
