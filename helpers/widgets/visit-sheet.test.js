// The visit sheet and the phrases, from what was told; and what the guide was told, as answers of it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromGuide } from "./visit-guide.js";
import { fits, phrasesAsText, sheetAsText, toldIn } from "./visit-sheet.js";

const choice = (name, say, given) => ({ ...{ name, say, guide: [], told: {} }, ...given });
const FRUIT = {
  name: "fruit",
  kind: "several",
  short: "Fruit",
  phrase: "I have: {what}",
  choices: [
    choice("apple", "an apple", { guide: ["red", "green"] }),
    choice("pear", "a pear", { guide: ["soft"] }),
  ],
};
const ONSET = {
  name: "onset",
  kind: "one",
  short: "Ripened",
  guide: "onset",
  choices: [choice("days", "over days"), choice("weeks", "over weeks", { guide: ["slow"] })],
};
const PICKED = { name: "picked", kind: "month", short: "Picked in", choices: [] };
const PEEL = choice("peel", "Should I peel it?", { told: { fruit: ["apple"], onset: ["weeks"] } });
const WASH = choice("wash", "Should I wash it?");
const QUESTIONS = {
  name: "questions",
  kind: "questions",
  short: "Questions",
  choices: [PEEL, WASH, choice("keep", "How long does it keep?")],
};
const VISIT = {
  title: "My basket",
  foot: "Nobody has weighed this basket.",
  phrases: ["Please look into my basket."],
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  parts: [
    { title: "What is inside", fields: [FRUIT, ONSET] },
    { title: "When it was picked", fields: [PICKED] },
    { title: "What I want to ask", fields: [QUESTIONS] },
  ],
};
const tell = (picked = [], words = "") => ({ picked, words });

test("what was left out is not on the sheet", () => {
  assert.equal(
    sheetAsText(VISIT, { fruit: tell(["pear"]), onset: tell() }),
    "My basket\n\nWhat is inside\n- Fruit: a pear\n\nNobody has weighed this basket.\n",
  );
});

test("choices come in the order of the sheet, and own words last", () => {
  const said = toldIn(FRUIT, tell(["pear", "apple"], "\n figs \n\nplums"), VISIT.months);
  assert.deepEqual(said, ["an apple", "a pear", "figs", "plums"]);
});

test("names that the sheet does not know are passed over", () => {
  assert.deepEqual(toldIn(FRUIT, tell(["stone"]), VISIT.months), []);
  assert.ok(!sheetAsText(VISIT, { plums: tell(["pear"], "plums") }).includes("plums"));
});

test("questions stand one below another and are numbered", () => {
  const text = sheetAsText(VISIT, { questions: tell(["wash", "keep"]) });
  assert.ok(text.includes("1. Should I wash it?\n2. How long does it keep?\n"));
});

for (const [picked, says] of [
  ["2026", ["2026"]],
  ["2026-05", ["May 2026"]],
  ["--05", ["May"]],
  ["2026-13", ["2026"]],
  ["soon", []],
]) {
  test(`the month "${picked}" is said as "${says}"`, () =>
    assert.deepEqual(toldIn(PICKED, tell([picked]), VISIT.months), says));
}

test("a device says each thing in a sentence of its own", () => {
  const answers = { fruit: tell(["apple", "pear"]), onset: tell(["days"], "really?") };
  assert.equal(
    phrasesAsText(VISIT, answers),
    "Please look into my basket.\nI have: an apple, a pear.\nover days.\nreally?\n",
  );
});

for (const [what, answers, offered] of [
  ["nothing told", {}, false],
  ["something else", { fruit: tell(["pear"]) }, false],
  ["one of the choices", { fruit: tell(["pear", "apple"]) }, true],
  ["one of another field", { onset: tell(["weeks"]) }, true],
]) {
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
