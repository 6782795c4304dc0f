// What was answered, in words: by page, each question with its answers.

/** @import { AskedPage } from "./asked.js" */
/** @import { AnswerRecord } from "./types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { answeredPages } from "./asked.js";

const NOON = "2026-01-10T12:00:00.000Z";
/** @type {AskedPage[]} */
const PAGES = [
  {
    title: "Apples",
    asked: [
      { name: "quiz/apples/red", say: "Which is red?", choices: { a: "The apple", b: "The plum" } },
      {
        name: "checklist/apples/basket/ticked/peel",
        say: "My basket",
        choices: { true: "Peel it" },
      },
      {
        name: "checklist/apples/basket/ticked/core",
        say: "My basket",
        choices: { true: "Core it" },
      },
      { name: "checklist/apples/basket/own/", say: "My own lines" },
    ],
  },
  {
    title: "Pears",
    asked: [
      {
        name: "visit/changed",
        say: "What changed?",
        choices: { soft: "It is soft", left: "Gone" },
      },
      {
        name: "visit/changed/since",
        say: "Since when?",
        choices: { soft: "It is soft" },
        dated: true,
      },
      {
        name: "visit/changed/side",
        say: "Which side?",
        choices: { soft: "It is soft", left: "left" },
      },
      { name: "visit/month", say: "When?", choices: {}, dated: true },
      {
        name: "diary/",
        say: "My diary",
        inside: [
          { name: "day", dated: true },
          { name: "kind", choices: { pears: "Pears" } },
          { name: "note", say: "Note" },
        ],
      },
      {
        name: "decisions/the-pear",
        say: "Do I pick it?",
        inside: [
          {
            name: "matters",
            say: "What matters",
            inside: [{ name: "taste", say: "The taste", choices: { "a-lot": "A lot" } }],
          },
          { name: "open", say: "Still open", choices: { ripe: "Is it ripe?" } },
        ],
      },
    ],
  },
];

/** @type {(told: { [name: string]: unknown }, lang?: string) => string[][]} */
function read(told, lang = "en") {
  const records = Object.entries(told).map(
    ([name, value]) =>
      /** @type {[string, AnswerRecord]} */ ([name, { value, at: NOON, earlier: [] }]),
  );
  return answeredPages(records, PAGES, "Others", lang).flatMap(({ title, rows }) => [
    [title],
    ...rows.map(({ say, told: answers }) => [say, ...answers]),
  ]);
}

test("a question stands with the words of what was chosen, below its page", () => {
  const told = { "visit/changed": { picked: ["soft"], words: "left" }, "quiz/apples/red": ["b"] };
  assert.deepEqual(read(told), [
    ["Apples"],
    ["Which is red?", "The plum"],
    ["Pears"],
    ["What changed?", "It is soft\nleft"],
  ]);
});

test("ticks of one list stand together in its order, and own lines are the reader's words", () => {
  const told = {
    "checklist/apples/basket/own/Eat <it> & go": { ticked: true },
    "checklist/apples/basket/own/later": { ticked: false },
    "checklist/apples/basket/ticked/core": true,
    "checklist/apples/basket/ticked/peel": true,
    "checklist/apples/basket/order": ["later"],
  };
  assert.deepEqual(read(told), [
    ["Apples"],
    ["My basket", "\u2611 Peel it", "\u2611 Core it"],
    ["My own lines", "\u2611 Eat <it> & go", "later"],
  ]);
});

test("what a thing is like stands behind it, and months and days are words", () => {
  const told = {
    "visit/changed/since": { picked: ["soft/2026-02"], words: "" },
    "visit/changed/side": { picked: ["soft/left"], words: "" },
    "visit/month": { picked: ["--03"], words: "2026-04" },
    "diary/b": { day: "2026-11-24", kind: "pears", note: "2026-11-25", hinders: "" },
  };
  assert.deepEqual(read(told).slice(1), [
    ["Since when?", "It is soft: February 2026"],
    ["Which side?", "It is soft: left"],
    ["When?", "March\n2026-04"],
    ["My diary", "November 24, 2026\nPears\nNote: 2026-11-25"],
  ]);
  assert.match(`${read({ "visit/month": { picked: ["2026-05"], words: "" } }, "de")}`, /Mai 2026/);
});

test("what one record holds stands line by line", () => {
  const marked = { matters: { taste: "a-lot", odd: "a-lot" }, open: ["ripe"], own: "When?" };
  assert.deepEqual(read({ "decisions/the-pear": marked }).slice(1), [
    ["Do I pick it?", "What matters: The taste: A lot; a-lot\nStill open: Is it ripe?\nWhen?"],
  ]);
});

test("what no page asks is told as it stands, and what was taken away or opened is not", () => {
  const told = {
    "visit/old": { picked: ["x"], words: "" },
    "page/apples": true,
    "visit/month": null,
  };
  assert.deepEqual(read(told), [["Others"], ["visit/old", "x"]]);
});

test("whatever a file holds, nothing throws and no text of the reader is lost", () => {
  const names = PAGES[1].asked.map(({ name }) => name.replace(/\/$/, "/x"));
  /** @type {(name: string, value: unknown) => void} */
  const check = (name, value) => assert.ok(Array.isArray(read({ [name]: value })));
  fc.assert(fc.property(fc.constantFrom(...names, "constructor"), fc.jsonValue(), check));
  fc.assert(
    fc.property(fc.string(), (words) => {
      const [, row] = read({ "visit/changed": { picked: [], words: `!${words}` } });
      assert.deepEqual(row, ["What changed?", `!${words}`]);
    }),
  );
});
