// The visit sheet and the phrases, from what was told; and what the guide was told, as answers of it.

/** @import { Answers, Field, FieldAnswer, Option, SheetPart, Visit } from "./visit-types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromGuide } from "./visit-guide.js";
import { settled } from "./visit-settling.js";
import { phrasesAsText } from "./visit-phrases.js";
import { fits, sheetAsText, summaryOf, toldIn } from "./visit-sheet.js";

/** @type {(name: string, say: string, given?: Partial<Option>) => Option} */
const choice = (name, say, given) => ({
  ...{ name, say, brief: say, aloud: "", warns: false, guide: [], told: {}, sources: [] },
  sides: {},
  against: {},
  ...given,
});
/** @type {(given: Partial<Field> & Pick<Field, "name" | "kind" | "short" | "choices">) => Field} */
const field = (given) => ({
  ask: "",
  alone: "",
  guide: "",
  phrase: "",
  brief: "",
  absent: false,
  each: [],
  own: "",
  lines: false,
  former: false,
  ...given,
});
/** @type {(title: string, ...fields: Field[]) => SheetPart} */
const part = (title, ...fields) => ({ title, intro: { why: "", sources: [] }, fields });
const FRUIT = field({
  name: "fruit",
  kind: "several",
  short: "Fruit",
  phrase: "I have: {what}",
  choices: [
    choice("apple", "an apple", { guide: ["red", "green"] }),
    choice("pear", "a pear", { guide: ["soft"] }),
  ],
});
const ONSET = field({
  name: "onset",
  kind: "one",
  short: "Ripened",
  guide: "onset",
  choices: [choice("days", "over days"), choice("weeks", "over weeks", { guide: ["slow"] })],
});
const PICKED = field({ name: "picked", kind: "month", short: "Picked in", choices: [] });
const PEEL = choice("peel", "Should I peel it?", { told: { fruit: ["apple"], onset: ["weeks"] } });
const WASH = choice("wash", "Should I wash it?");
const QUESTIONS = field({
  name: "questions",
  kind: "questions",
  short: "Questions",
  choices: [PEEL, WASH, choice("keep", "How long does it keep?")],
});
/** @type {Visit} */
const VISIT = {
  title: "My basket",
  intro: "",
  summary: "The line on top",
  warnings: "Look at this first",
  most: 3,
  foot: "Nobody has weighed this basket.",
  phrases: ["Please look into my basket."],
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  details: {
    since: "Since when?",
    when: "When?",
    since_says: "{what} (since {when})",
    side: "Which side?",
    sides: { left: "left", right: "right", both: "both" },
    where: "Where?",
    where_says: "{what}, at {where}",
    first: "Which came first?",
    first_says: "{what}, this came first",
  },
  parts: [
    part("What is inside", FRUIT, ONSET),
    part("When it was picked", PICKED),
    part("What I want to ask", QUESTIONS),
  ],
};
/** @returns {FieldAnswer} */
const tell = (/** @type {string[]} */ picked = [], words = "") => ({ picked, words });

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
