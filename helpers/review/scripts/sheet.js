// One page to read: each sentence with what it rests on, and with three answers and words.

/** @import { Answer, Material, Says, Sheet } from "./types.js" */

import { beside } from "./beside.js";
import { make } from "./elements.js";

/**
 * @typedef {{
 *   answer: (seen: string) => Answer,
 *   changed: (seen: string) => void,
 *   goToSave: () => void,
 * }} Asking
 */

/** @type {Record<string, Says>} */
const KEYS = { y: "yes", n: "no", u: "not-sure" };

/**
 * The sentences of a sheet, below the steps of the way through it.
 * @param {Material} all
 * @param {Sheet} sheet
 * @param {Asking} asking
 */
export function drawn(all, sheet, asking) {
  let last = "";
  return sheet.steps.flatMap(({ say, of }) => [
    ...(say ? [make("h3", {}, say)] : []),
    ...of.flatMap((seen) => {
      const { picture = "" } = all.statements[seen];
      const fresh = picture && picture !== last ? [shown(all.pictures[picture])] : [];
      last = picture;
      return [...fresh, statement(all, seen, asking)];
    }),
  ]);
}

/**
 * A picture, once, above all that is said of it.
 * @param {import("./types.js").Picture} picture
 */
function shown({ src, alt }) {
  return make("figure", {}, make("img", { src, alt }));
}

/**
 * @param {Material} all
 * @param {string} seen
 * @param {Asking} asking
 */
function statement(all, seen, asking) {
  const { words } = all;
  const one = all.statements[seen];
  const mark = one.mark && (words.marks[one.mark] ?? all.marks[one.mark]);
  const said = make("p", { class: "said", id: `said-${seen}` }, one.words);
  const where = [one.under, mark, one.hard && words.hard].filter(Boolean).join(" · ");
  return make(
    "article",
    { "aria-labelledby": said.id, keydown: (event) => pressed(event, asking) },
    ...(where ? [make("p", { class: "under" }, where)] : []),
    said,
    answers(all, seen, asking),
    remark(all, seen, asking),
    beside(all, one.facts),
    make("p", { class: "at" }, one.at),
  );
}

/**
 * Three buttons, each a press away for one switch, too; to press one again takes it back.
 * @param {Material} all
 * @param {string} seen
 * @param {Asking} asking
 */
function answers({ words }, seen, asking) {
  const held = asking.answer(seen);
  const question = make("span", { id: `asks-${seen}`, class: "label" }, words.verdict);
  const buttons = Object.values(KEYS).map((says) =>
    make(
      "button",
      {
        type: "button",
        "data-says": says,
        "aria-pressed": String(held.says === says),
        click: () => {
          held.says = held.says === says ? "" : says;
          for (const other of buttons)
            other.setAttribute("aria-pressed", String(other.dataset.says === held.says));
          asking.changed(seen);
        },
      },
      words.verdicts[says],
    ),
  );
  const named = { role: "group", class: "answers", "aria-labelledby": `asks-${seen} said-${seen}` };
  return make("div", named, question, ...buttons);
}

/**
 * @param {Material} all
 * @param {string} seen
 * @param {Asking} asking
 */
function remark({ words }, seen, asking) {
  const held = asking.answer(seen);
  const given = { rows: "2", autocomplete: "off", maxlength: "10000" };
  const area = make("textarea", {
    ...given,
    "aria-describedby": `said-${seen}`,
    input: () => {
      held.words = area.value;
      asking.changed(seen);
    },
  });
  area.value = held.words;
  return make("label", { class: "remark" }, make("span", { class: "label" }, words.words), area);
}

/**
 * Letters answer only the sentence that holds the focus, and never while words are typed.
 * @param {KeyboardEvent} event
 * @param {Asking} asking
 */
function pressed(event, asking) {
  const { target, currentTarget } = event;
  if (target instanceof HTMLTextAreaElement || event.ctrlKey || event.altKey || event.metaKey)
    return;
  const article = /** @type {HTMLElement} */ (currentTarget);
  const key = event.key.toLowerCase();
  const says = KEYS[key];
  if (says) button(article, says).click();
  else if (key === "j") next(article)?.focus();
  else if (key === "s") asking.goToSave();
  else return;
  event.preventDefault();
}

/**
 * @param {HTMLElement} article
 * @param {string} says
 */
function button(article, says) {
  return /** @type {HTMLButtonElement} */ (article.querySelector(`[data-says="${says}"]`));
}

/**
 * The first answer of the next sentence that has none; of the last, nothing.
 * @param {HTMLElement} article
 */
function next(article) {
  const all = [...document.querySelectorAll("article")];
  const after = all.slice(all.indexOf(article) + 1);
  const open = after.find((one) => !one.querySelector('[aria-pressed="true"]'));
  return open && button(open, "yes");
}
