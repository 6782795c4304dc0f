// One question on the page.

/** @import { Part } from "../base/types.js" */
/** @import { Act, Name, Offered, Question, QuizWords, Told, Tried } from "./quiz-types.js" */

import { choices } from "../base/choices.js";
import { button, filled, fresh, line, make, nameButton, sources } from "../base/elements.js";
import { drawHeard, drawSaid } from "../base/said.js";
import { UNTOUCHED } from "./quiz-state.js";
import { mark, NOT_SURE } from "./quiz-marking.js";

/**
 * A question: its element, and `show`, which draws what the reader did. `act` gets what is new.
 * @param {Question} question
 * @param {number} number
 * @param {QuizWords} words
 * @param {Act} act
 * @returns {Part<Tried>}
 */
export function drawQuestion(question, number, words, act) {
  const answer = drawAnswer(question, words, act);
  // a page asks up to seven questions, each with the same buttons
  /** @type {Name} */
  const name = (one, says) => nameButton(one, says, words.of_question, { number });
  const hints = drawHints(question.hints, words, act, name);
  const explained = drawOutcome(question, words, name, () => {
    act(() => UNTOUCHED);
    answer.focus();
  });
  const check = button(words.check, "main", () =>
    act((did) => ({ ...did, checked: did.chosen, presses: did.presses + 1 })),
  );
  name(check, words.check);
  const legend = make("legend", { class: "als-legend", dir: "auto" }, `${number}. ${question.ask}`);
  const buttons = make("div", { class: "als-buttons" }, check, ...hints.buttons);
  const given = {
    class: "als-question",
    "aria-describedby": answer.how.id,
    "data-step": "one",
  };
  const inside = [
    legend,
    answer.how,
    ...answer.rows,
    ...hints.elements,
    buttons,
    ...explained.elements,
  ];
  const parts = [answer, hints, explained];
  return {
    element: make("fieldset", given, ...inside),
    show: (did) => parts.forEach((part) => part.show(did)),
  };
}

/**
 * The choices, and how many of them to choose. Choosing alone answers nothing.
 * @param {Question} question
 * @param {QuizWords} words
 * @param {Act} act
 */
function drawAnswer(question, words, act) {
  const several = question.right.length > 1;
  const offered = [...question.choices, { name: NOT_SURE, say: words.not_sure }];
  const pick = (/** @type {string[]} */ chosen) =>
    act((did) => ({ ...did, chosen, presses: did.checked.length > 0 ? did.presses : 0 }));
  const drawn = choices(several ? "checkbox" : "radio", offered, NOT_SURE, pick);
  const how = line(several ? words.choose_several : words.choose_one, "als-line als-how");
  how.id = fresh("how");
  return { ...drawn, how, show: (/** @type {Tried} */ did) => drawn.show(did.chosen) };
}

/**
 * Hints, one more with each press; after the last the same button hides them.
 * @param {string[]} hints
 * @param {QuizWords} words
 * @param {Act} act
 * @param {Name} name
 */
function drawHints(hints, words, act, name) {
  const list = make("div", { class: "als-hints", "aria-live": "polite" });
  const heard = drawHeard();
  const press = button(words.hint, "plain", () => {
    act((did) => ({ ...did, hints: (did.hints + 1) % (hints.length + 1) }));
    // what goes away is not read aloud by itself
    heard.hear(list.children.length === 0 ? words.hints_hidden : "");
  });

  /** @param {Tried} did */
  function show({ hints: count }) {
    while (list.children.length > count) /** @type {ChildNode} */ (list.lastChild).remove();
    while (list.children.length < count) {
      const place = list.children.length;
      const label = filled(words.hint_number, { number: place + 1, all: hints.length });
      list.append(line(`${label} ${hints[place]}`));
    }
    const next = count < hints.length ? words.next_hint : words.hide_hints;
    name(press, count === 0 ? words.hint : next);
  }
  return { elements: [list, heard.element], buttons: hints.length > 0 ? [press] : [], show };
}

/**
 * What there is to say about the answer checked last, and the button to try again.
 * @param {Question} question
 * @param {QuizWords} words
 * @param {Name} name
 * @param {() => void} tryAgain
 */
function drawOutcome(question, words, name, tryAgain) {
  const said = drawSaid();
  const changed = line(words.changed, "als-line als-changed");
  const again = name(button("", "plain", tryAgain), words.again);
  /** @type {string | undefined} */
  let last;

  /** @param {Tried} did */
  function show(did) {
    const nothing = did.checked.length === 0;
    again.hidden = nothing;
    changed.hidden = nothing || `${did.chosen}` === `${did.checked}`;
    // drawn only when something new is to be said, and not read aloud where it was said before
    // the page was opened
    const key = `${did.presses} ${did.checked}`;
    if (last !== key) {
      const { says, elements } = outcome(question, did, words);
      said.show(last === undefined ? "" : says.join(" "), ...elements);
    }
    last = key;
  }
  return { elements: [changed, said.element, again], show };
}

/**
 * What is seen, each explanation under the choice that it belongs to; and the sentences of it that
 * are read aloud, which are all but the sources.
 * @type {(question: Question, did: Tried, words: QuizWords) => Told}
 */
function outcome(question, { checked, presses }, words) {
  if (presses === 0) return { says: [], elements: [] };
  if (checked.length === 0) return told(words.choose_first);
  const { right, more, unsure, says } = mark(question, checked);
  const quote = unsure ? words.it_fits : words.you_chose;
  const parts = question.choices
    .filter(({ name }) => says.includes(name))
    .map((choice) => drawWhy(choice, quote, words));
  if (unsure) return told(words.unsure, ...parts);
  // before the explanations: below their sources it would be missed
  if (more) return told(words.more, ...parts);
  return right && question.right.length > 1 ? told(words.complete, ...parts) : told("", ...parts);
}

/** @type {(first: string, ...parts: { says: string[], element: HTMLElement }[]) => Told} */
function told(first, ...parts) {
  const before = first ? [first] : [];
  return {
    says: [...before, ...parts.flatMap(({ says }) => says)],
    elements: [...before.map((one) => line(one)), ...parts.map(({ element }) => element)],
  };
}

/**
 * @param {Offered} choice
 * @param {string} quote
 * @param {QuizWords} words
 */
function drawWhy({ say, why, sources: found }, quote, words) {
  const choice = say.replace(/^"(.*)"$/, "$1"); // the quote has marks of its own
  const chosen = filled(quote, { choice });
  const inside = [line(chosen, "als-line als-quote"), line(why), ...sources(found, words)];
  return { says: [chosen, why], element: make("div", { class: "als-why" }, ...inside) };
}
