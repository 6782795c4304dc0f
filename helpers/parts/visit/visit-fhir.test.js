// The visit sheet in FHIR R4: judged by a validator of others, and each answer held to its question.

/** @import { Asked, Answered } from "./visit-fhir-types.js" */
/** @import { Answers, Field, FieldAnswer, Option, Visit } from "./visit-types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";
import { Fhir } from "fhir";

import { sheetAsFhir } from "./visit-fhir.js";

const ID = "0f0e0d0c-0b0a-4908-8706-050403020100";
const NOW = "2026-11-29T10:00:00.000Z";
const EVIL = `<script>alert(1)</script> "quotes" ]]> ' & {what} $& \u0000 \u0085 line`;
const JUDGE = new Fhir();

/** @type {(name: string, sides?: Option["sides"]) => Option} */
const choice = (name, sides = {}) => ({
  ...{ name, say: `a ${name}`, brief: name, aloud: "", warns: false, guide: [], told: {} },
  ...{ sources: [], sides, against: {} },
});
/** @type {(name: string, given?: Partial<Field>) => Field} */
const field = (name, given) => ({
  ...{ name, ask: `Which ${name}?`, short: name, kind: "several", alone: "", guide: "" },
  ...{ phrase: "", brief: "", absent: false, each: [], own: "", lines: false, former: false },
  choices: [],
  ...given,
});
const FRUIT = [choice("pear"), choice("fig", { left: "the left fig", right: "the right fig" })];
const FIELDS = [
  field("fruit", { choices: FRUIT, each: ["since", "side", "where", "first"] }),
  field("ripe", { kind: "one", choices: [choice("soft"), choice("hard")] }),
  field("picked", { kind: "month" }),
  field("weight", { kind: "figure", choices: [choice("kg")] }),
  field("fears"),
  field("old", { former: true, choices: [choice("stone")] }),
  field("questions", { kind: "questions", choices: [choice("wash")] }),
];
/** @type {Visit} */
const VISIT = {
  ...{ title: "My <basket>", intro: "", summary: "On top", warnings: "First", most: 3 },
  ...{ foot: "Wash it.", phrases: [], months: "Jan Feb Mar Apr May Jun".split(" ") },
  details: {
    ...{ since: "Since?", since_says: "{what} since {when}", when: "When?", side: "Which side?" },
    ...{ where: "Where?", where_says: "{what} at {where}", first: "First?", first_says: "{what}!" },
    // by their letters, as a notebook sorts them
    sides: { both: "both", left: "left", right: "right" },
  },
  parts: [{ title: "Inside", intro: { why: "", sources: [] }, fields: FIELDS }],
};
/** @type {(picked: string[], words?: string) => FieldAnswer} */
const tell = (picked, words = "") => ({ picked, words });
const TOLD = {
  fruit: tell(["pear", "fig"], "and a plum"),
  "fruit/since": tell(["fig/2026-03"]),
  "fruit/side": tell(["fig/left"]),
  "fruit/where/pear": tell([], "the shed"),
  "fruit/first": tell(["fig"]),
  ripe: tell(["soft"]),
  picked: tell(["--05"]),
  weight: tell(["kg"], "3.5"),
  fears: tell([], "worms"),
};

/** @type {(answers: Answers) => { asked: any, told: any, bundle: any }} */
function made(answers) {
  const bundle = JSON.parse(sheetAsFhir(VISIT, { own: "Own words" }, answers, ID, NOW));
  const [asked, told] = bundle.entry.map((/** @type {any} */ { resource }) => resource);
  return { bundle, asked, told };
}

/** @type {(resource: any) => string[]} what the validator says against it */
function mistakesOf(resource) {
  const { messages } = JUDGE.validate(resource, { errorOnUnexpected: true });
  const wrong = messages.filter(({ severity }) => severity === "error" || severity === "fatal");
  return wrong.map(({ location, message }) => `${location}: ${message}`);
}

const VALUES = {
  ...{ choice: "valueCoding", date: "valueDate", string: "valueString", text: "valueString" },
  boolean: "valueBoolean",
};

/** Each answer stands in the order of the questions, is of their kind, and is one that was offered. */
function assertAnswers(/** @type {Asked[]} */ questions, /** @type {Answered[]} */ items) {
  const order = items.map(({ linkId }) => questions.findIndex((one) => one.linkId === linkId));
  assert.ok(order.every((at, place) => at >= 0 && (place === 0 || at > order[place - 1])));
  items.forEach(({ text, answer = [], item = [] }, place) => {
    const asked = questions[order[place]];
    assert.equal(text, asked.text);
    if (asked.type === "group") return assertAnswers(asked.item ?? [], item);
    assert.ok(answer.length === 1 || (answer.length > 1 && asked.repeats === true));
    for (const { item: below = [], ...value } of answer) {
      assert.deepEqual(Object.keys(value), [VALUES[asked.type]]);
      const offered = asked.answerOption?.map(({ valueCoding }) => valueCoding);
      if (offered) assert.ok(offered.some((one) => sameAs(one, value.valueCoding)));
      assertAnswers(asked.item ?? [], below);
    }
  });
}

/** @type {(one: unknown, other: unknown) => boolean} */
const sameAs = (one, other) => JSON.stringify(one) === JSON.stringify(other);

test("what was asked and what was answered are FHIR R4, each and both in their bundle", () => {
  const { bundle, asked, told } = made(TOLD);
  for (const one of [asked, told, bundle]) assert.deepEqual(mistakesOf(one), []);
});

test("a mistake in either would be seen", () => {
  const { asked, told } = made(TOLD);
  assert.ok(mistakesOf({ ...told, status: "ripe" }).length > 0);
  assert.ok(mistakesOf({ ...asked, fruit: "pear" }).length > 0);
  assert.ok(mistakesOf({ ...asked, item: [{ linkId: "a", text: "A", type: "pear" }] }).length > 0);
});

test("each answer fits its question, with its month, side, place and what came first", () => {
  const { asked, told } = made(TOLD);
  assertAnswers(asked.item, told.item);
  const [pear, fig] = [...told.item.at(-1).item[0].answer].reverse();
  const below = (/** @type {any} */ one) =>
    one.item.map(
      (/** @type {any} */ { answer }) =>
        Object.values(answer[0])[0].code ?? Object.values(answer[0])[0],
    );
  assert.deepEqual(below(pear), ["the shed"]);
  assert.deepEqual(below(fig), ["2026-03", "side/left", true]);
});

test("the sides are offered in the order of their question, however a file sorts them", () => {
  const [{ item: below }] = made(TOLD).asked.item.at(-1).item;
  const side = below.find((/** @type {Asked} */ { linkId }) => linkId === "fruit/side");
  const codes = side.answerOption.map((/** @type {any} */ { valueCoding }) => valueCoding.code);
  assert.deepEqual(codes, ["side/left", "side/right", "side/both"]);
});

test("own words stand beside the codes, and a month without its year is words", () => {
  const { told } = made(TOLD);
  const words = Object.fromEntries(
    told.item
      .at(-1)
      .item.filter((/** @type {any} */ { answer }) => answer[0].valueString)
      .map((/** @type {any} */ { linkId, answer }) => [linkId, answer[0].valueString]),
  );
  assert.deepEqual(words, {
    "fruit/words": "and a plum",
    "picked/words": "May",
    weight: "3.5 a kg",
    fears: "worms",
  });
});

test("before anything is told, and where an older file tells more, it is FHIR all the same", () => {
  /** @type {Answers[]} */
  const some = [{}, { old: tell(["stone"]) }];
  for (const answers of some) {
    const { asked, told } = made(answers);
    assert.deepEqual([...mistakesOf(asked), ...mistakesOf(told)], []);
    assertAnswers(asked.item, told.item ?? []);
  }
});

test("markup in every field is text, and the sheet that people read in it holds it escaped", () => {
  const names = [...FIELDS.map(({ name }) => name), "fruit/where/pear", "summary"];
  const answers = Object.fromEntries(names.map((name) => [name, tell(["pear", EVIL], EVIL)]));
  const { asked, told } = made(answers);
  assert.deepEqual([...mistakesOf(asked), ...mistakesOf(told)], []);
  assertAnswers(asked.item, told.item);
  const fears = told.item.at(-1).item.find((/** @type {any} */ { linkId }) => linkId === "fears");
  assert.equal(fears.answer[0].valueString, EVIL.replace(/\p{Cc}/gu, " "));
  const inside = told.text.div.replace(/^<div [^>]*><pre>|<\/pre><\/div>$/g, "");
  assert.ok(!/[<>"']/.test(inside));
  assert.ok(inside.includes("&lt;script&gt;"));
});

test("whatever a file holds, what is made of it is FHIR and each answer fits its question", () => {
  const name = fc.constantFrom(
    ...FIELDS.map((one) => one.name),
    "fruit/since",
    "fruit/side",
    "fruit/first",
  );
  const pick = fc.constantFrom(
    ...["pear", "fig", "soft", "hard", "kg", "2026-13", "2026-00", "0000", "2026", "--05"],
    ...["fig/2026-00", "fig/2026", "fig/left", "pear/up", "stone", "toString", EVIL],
  );
  const words = fc.oneof(fc.string({ unit: "binary" }), fc.constant(EVIL), fc.constant(" \u0000 "));
  const answer = fc.record({ picked: fc.array(pick), words });
  fc.assert(
    fc.property(fc.dictionary(name, answer), (answers) => {
      const { asked, told } = made(answers);
      assert.deepEqual([...mistakesOf(asked), ...mistakesOf(told)], []);
      assertAnswers(asked.item, told.item ?? []);
    }),
    { numRuns: 60 },
  );
});
