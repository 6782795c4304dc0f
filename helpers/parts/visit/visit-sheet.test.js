// The visit sheet and the phrases, from what was told; and what the guide was told, as answers of it.

/** @import { Answers, Option } from "./visit-types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import { choice, field, FRUIT, part, PEEL, PICKED, tell, VISIT, WASH } from "./visit-basket.js";
import { fromGuide } from "./visit-guide.js";
import { phrasesAsText } from "./visit-phrases.js";
import { fits, sheetAsText, summaryOf, toldIn } from "./visit-sheet.js";

test("what was left out is not on the sheet", () => {
  assert.equal(
    sheetAsText(VISIT, { fruit: tell(["pear"]), onset: tell() }),
    "My basket\n\nWhat is inside\n- Fruit: a pear\n\nNobody has weighed this basket.\n",
  );
});

test("choices come in the order of the sheet, and own words last", () => {
  const said = toldIn(FRUIT, VISIT, { fruit: tell(["pear", "apple"], "\n figs \n\nplums") });
  assert.deepEqual(said, ["an apple", "a pear", "figs", "plums"]);
});

test("names that the sheet does not know are passed over", () => {
  assert.deepEqual(toldIn(FRUIT, VISIT, { fruit: tell(["stone"]) }), []);
  assert.ok(!sheetAsText(VISIT, { plums: tell(["pear"], "plums") }).includes("plums"));
});

test("questions stand one below another and are numbered", () => {
  const text = sheetAsText(VISIT, { questions: tell(["wash", "keep"]) });
  assert.ok(text.includes("1. Should I wash it?\n2. How long does it keep?\n"));
});

/** @type {[string, string[]][]} */
const MONTHS = [
  ["2026", ["2026"]],
  ["2026-05", ["May 2026"]],
  ["--05", ["May"]],
  ["2026-13", ["2026"]],
  ["soon", []],
];
for (const [picked, says] of MONTHS) {
  test(`the month "${picked}" is said as "${says}"`, () =>
    assert.deepEqual(toldIn(PICKED, VISIT, { picked: tell([picked]) }), says));
}

test("a device says each thing in a sentence of its own", () => {
  const answers = { fruit: tell(["apple", "pear"]), onset: tell(["days"], "really?") };
  assert.equal(
    phrasesAsText(VISIT, answers),
    "Please look into my basket.\nI have: an apple, a pear.\nover days.\nreally?\n",
  );
});

/** @type {[string, Answers, boolean][]} */
const TOLD = [
  ["nothing told", {}, false],
  ["something else", { fruit: tell(["pear"]) }, false],
  ["one of the choices", { fruit: tell(["pear", "apple"]) }, true],
  ["one of another field", { onset: tell(["weeks"]) }, true],
];
for (const [what, answers, offered] of TOLD) {
  test(`a question that depends on answers, after ${what}`, () => {
    assert.equal(fits(PEEL, answers), offered);
    assert.equal(fits(WASH, answers), true);
  });
}

test("the guide tells what was answered yes, and how it went", () => {
  const records = { red: "yes", soft: "no", onset: "days" };
  assert.deepEqual(fromGuide(VISIT, records), { fruit: tell(["apple"]), onset: tell(["days"]) });
});

test("no and not sure tell nothing", () => {
  assert.deepEqual(fromGuide(VISIT, { red: "no", soft: "not-sure", onset: "" }), {});
});

const RIPE = field({
  name: "ripe",
  kind: "several",
  short: "Ripe",
  brief: "now {what}",
  choices: [
    choice("soft", "it is soft", { warns: true, brief: "soft", aloud: "It went soft." }),
    choice("red", "it is red"),
  ],
});
const BASKET = {
  ...VISIT,
  parts: [part("Inside", { ...FRUIT, brief: "{what}" }), part("Ripeness", RIPE)],
};
const SOFT = { fruit: tell(["apple", "pear"]), ripe: tell(["soft", "red"]) };

test("the line on top says in a breath what was ticked, and of warning signs these alone", () => {
  assert.equal(summaryOf(BASKET, SOFT), "An apple, a pear; now soft.");
  assert.equal(summaryOf(BASKET, {}), "");
});

test("the reader's own line stands in its place, and an empty one is made again", () => {
  assert.equal(
    summaryOf(BASKET, { ...SOFT, summary: tell([], "Just\n <b>figs</b>") }),
    "Just <b>figs</b>",
  );
  assert.equal(
    summaryOf(BASKET, { ...SOFT, summary: tell([], " ") }),
    "An apple, a pear; now soft.",
  );
});

test("what warns stands first on the sheet, and once", () => {
  const text = sheetAsText(BASKET, SOFT);
  assert.ok(text.includes("Look at this first\n- Ripe: it is soft\n\nInside\n"));
  assert.ok(text.includes("Ripeness\n- Ripe: it is red\n"));
  assert.equal(text.split("it is soft").length, 2);
});

test("a device says a whole sentence where a choice has one", () => {
  const spoken = phrasesAsText(BASKET, SOFT);
  assert.ok(spoken.includes("\nIt went soft.\nit is red.\n"));
});

test("what the guide was told no to is told as not there, where every sign of it is", () => {
  const gone = field({ ...FRUIT, name: "gone", absent: true });
  const visit = { ...VISIT, parts: [part("Not there", gone)] };
  assert.deepEqual(fromGuide(visit, { red: "no", green: "no", soft: "not-sure" }), {
    gone: tell(["apple"]),
  });
  assert.deepEqual(fromGuide(visit, { red: "no", green: "yes" }), {});
});
