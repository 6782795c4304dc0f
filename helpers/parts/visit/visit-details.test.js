// What is told of each thing that is ticked, one line for each test, figures, and contradictions.

import assert from "node:assert/strict";
import { test } from "node:test";

import { choice, field, FRUIT, ONSET, part, PICKED, tell, VISIT } from "./visit-basket.js";
import { settled } from "./visit-settling.js";
import { sheetAsText, summaryOf } from "./visit-sheet.js";

const SIDES = { left: "the left apple", right: "the right apple", both: "both apples" };
const CHANGED = field({
  name: "changed",
  kind: "several",
  short: "Changed",
  brief: "{what}",
  each: ["since", "side", "first"],
  choices: [
    choice("apple", "an apple", { sides: SIDES }),
    choice("pear", "a pear"),
    choice("plum", "a plum", { sides: { left: "l", right: "r", both: "b" } }),
  ],
});
const SIDE = field({
  ...ONSET,
  name: "side",
  guide: "",
  former: true,
  choices: [choice("right", "right")],
});
const BOWL = { ...VISIT, parts: [part("Changed", CHANGED, SIDE, PICKED)] };

test("each change carries its month and its side, and the earlier one stands first", () => {
  const answers = {
    changed: tell(["apple", "pear"]),
    "changed/since": tell(["apple/2026-06", "pear/2026-03"]),
    "changed/side": tell(["apple/right"]),
  };
  assert.equal(
    summaryOf(BOWL, answers),
    "A pear (since Mar 2026), the right apple (since Jun 2026).",
  );
});

test("what came first is told, and stands before earlier months", () => {
  const answers = {
    changed: tell(["apple", "pear"]),
    "changed/since": tell(["pear/2026-03"]),
    "changed/first": tell(["apple"]),
  };
  const text = sheetAsText(BOWL, answers);
  assert.ok(text.includes("- Changed: an apple, this came first; a pear (since Mar 2026)\n"));
});

test("the one side of an older sheet goes to what alone can have one, and else to nothing", () => {
  const side = tell(["right"]);
  assert.equal(
    summaryOf(BOWL, { changed: tell(["apple", "pear"]), side }),
    "The right apple, a pear.",
  );
  assert.equal(summaryOf(BOWL, { changed: tell(["pear"]), side }), "A pear.");
  assert.equal(summaryOf(BOWL, { changed: tell(["apple", "plum"]), side }), "An apple, a plum.");
});

test("damaged details are passed over", () => {
  const answers = {
    changed: tell(["apple"]),
    "changed/since": tell(["apple/soon", "apple/", "pear/2026-01", "apple/2026-13"]),
    "changed/side": tell(["apple/<b>", "__proto__"]),
    "changed/first": tell(["toString"]),
  };
  assert.equal(summaryOf(BOWL, answers), "An apple.");
});

test("tests and medicines have a line each, and a place is cut to one", () => {
  const tests = field({ ...CHANGED, name: "tests", each: ["since", "where"], lines: true });
  const visit = { ...VISIT, parts: [part("Tests", tests)] };
  const answers = {
    tests: tell(["apple", "pear"], "figs\nnuts"),
    "tests/where/pear": tell([], " the \n shed" + "o".repeat(500)),
  };
  const rows = sheetAsText(visit, answers)
    .split("\n")
    .filter((row) => row.startsWith("- "));
  assert.deepEqual(
    [rows[0], rows[1].slice(0, 34), rows[2], rows[3]],
    [
      "- Changed: an apple",
      "- Changed: a pear, at the shedoooo",
      "- Changed: figs",
      "- Changed: nuts",
    ],
  );
  assert.ok(rows[1].length < 110);
});

test("a figure has its unit, and a unit alone says nothing", () => {
  const weight = field({
    ...ONSET,
    name: "weight",
    kind: "figure",
    guide: "",
    choices: [choice("kg", "kg")],
  });
  const visit = { ...VISIT, parts: [part("Weight", weight)] };
  assert.ok(sheetAsText(visit, { weight: tell(["kg"], "82\nx") }).includes("- Ripened: 82 kg\n"));
  assert.ok(!sheetAsText(visit, { weight: tell(["kg"]) }).includes("Ripened"));
});

test("of two things that cannot both be true, the later one counts, and else what is there", () => {
  const absent = field({
    ...FRUIT,
    name: "absent",
    choices: [choice("apple", "no apple", { against: { fruit: ["apple"] } })],
  });
  const visit = { ...VISIT, parts: [part("Inside", FRUIT, absent)] };
  const both = { fruit: tell(["apple", "pear"]), absent: tell(["apple"], "figs") };
  const there = { ...both, absent: tell([], "figs") };
  assert.deepEqual(settled(visit, both), there);
  assert.deepEqual(settled(visit, both, { absent: tell(["apple"]) }), there);
  assert.deepEqual(settled(visit, both, { fruit: tell(["apple"]) }), {
    ...both,
    fruit: tell(["pear"]),
  });
});
