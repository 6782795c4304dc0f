// A small made-up sheet, for tests alone.

/** @import { Field, FieldAnswer, Option, SheetPart, Visit } from "./visit-types.js" */

/** @type {(name: string, say: string, given?: Partial<Option>) => Option} */
export const choice = (name, say, given) => ({
  ...{ name, say, brief: say, aloud: "", warns: false, guide: [], told: {}, sources: [] },
  sides: {},
  against: {},
  ...given,
});
/** @type {(given: Partial<Field> & Pick<Field, "name" | "kind" | "short" | "choices">) => Field} */
export const field = (given) => ({
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
export const part = (title, ...fields) => ({ title, intro: { why: "", sources: [] }, fields });
export const FRUIT = field({
  name: "fruit",
  kind: "several",
  short: "Fruit",
  phrase: "I have: {what}",
  choices: [
    choice("apple", "an apple", { guide: ["red", "green"] }),
    choice("pear", "a pear", { guide: ["soft"] }),
  ],
});
export const ONSET = field({
  name: "onset",
  kind: "one",
  short: "Ripened",
  guide: "onset",
  choices: [choice("days", "over days"), choice("weeks", "over weeks", { guide: ["slow"] })],
});
export const PICKED = field({ name: "picked", kind: "month", short: "Picked in", choices: [] });
export const PEEL = choice("peel", "Should I peel it?", {
  told: { fruit: ["apple"], onset: ["weeks"] },
});
export const WASH = choice("wash", "Should I wash it?");
export const QUESTIONS = field({
  name: "questions",
  kind: "questions",
  short: "Questions",
  choices: [PEEL, WASH, choice("keep", "How long does it keep?")],
});
/** @type {Visit} */
export const VISIT = {
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
export const tell = (/** @type {string[]} */ picked = [], words = "") => ({ picked, words });
