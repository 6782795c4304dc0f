import assert from "node:assert/strict";
import { test } from "node:test";

import { pluralOf } from "./plural.js";

const ENGLISH = { one: "One pear", other: "{count} pears" };
const POLISH = { one: "gruszka", few: "gruszki", many: "gruszek", other: "gruszki (ułamek)" };

test("one has its own words, and none and many share others", () => {
  const said = [0, 1, 2, 21].map((count) => pluralOf(ENGLISH, count, "en"));
  assert.deepEqual(said, ["{count} pears", "One pear", "{count} pears", "{count} pears"]);
});

test("a language with more plurals gets them all", () => {
  const said = [1, 2, 5, 22, 25].map((count) => pluralOf(POLISH, count, "pl"));
  assert.deepEqual(said, ["gruszka", "gruszki", "gruszek", "gruszki", "gruszek"]);
});

test("words that are missing for a plural are those for any other count", () => {
  assert.equal(pluralOf({ other: "pears" }, 1, "en"), "pears");
});
