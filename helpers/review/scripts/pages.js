// The list of pages, and the one that is open: its sentences, and how many of them were answered.

/** @import { Sheet } from "./types.js" */

import { count } from "./answers.js";
import { download, save } from "./download.js";
import { button, filled, make } from "./elements.js";
import { drawn } from "./sheet.js";
import { all, answer, below, held, remember, tell, words } from "./state.js";

const ways = make("ul", { class: "ways" });
const waysTitle = make("h2", { id: "ways" });

export const list = make("nav", { "aria-labelledby": "ways" }, waysTitle, ways);
export const sheetPlace = make("main", { id: "sheet" });

for (const { name, title } of all.sheets)
  ways.append(
    make("li", {}, make("a", { href: `#${name}` }, title), " ", make("span", { class: "quiet" })),
  );

/** @param {Sheet} sheet */
const of = (sheet) => sheet.steps.flatMap((step) => step.of);

/** @type {import("./sheet.js").Asking} */
const asking = {
  answer,
  changed(seen) {
    answer(seen).on = held.who.day;
    remember();
    counts();
  },
  goToSave: () => save.focus(),
};

function now() {
  const name = decodeURIComponent(location.hash.slice(1));
  return all.sheets.find((one) => one.name === name) ?? all.sheets[0];
}

/** What was answered, in all and on each page; the page that is open is marked. */
export function counts() {
  const whole = new Set(all.sheets.flatMap(of));
  const done = count(whole, held.answers);
  waysTitle.textContent = filled(words.pages, { done, all: whole.size });
  for (const [at, sheet] of all.sheets.entries()) {
    const row = /** @type {HTMLElement} */ (ways.children[at]);
    const [way, told] = /** @type {HTMLElement[]} */ ([...row.children]);
    told.textContent = progress(sheet);
    if (sheet === now()) way.setAttribute("aria-current", "page");
    else way.removeAttribute("aria-current");
  }
  const place = document.getElementById("progress");
  if (place) place.textContent = progress(now());
}

/** @param {Sheet} sheet */
function progress(sheet) {
  const seen = of(sheet);
  return filled(words.done, { done: count(seen, held.answers), all: seen.length });
}

/** Draw the page that the address names; with `focus`, go to it. */
export function show(focus = true) {
  const sheet = now();
  const title = make("h2", { tabindex: "-1" }, sheet.title);
  const after = all.sheets[all.sheets.indexOf(sheet) + 1];
  const way = after && make("a", { href: `#${after.name}` }, `${words.next_page}: ${after.title}`);
  sheetPlace.replaceChildren(
    title,
    make("p", { id: "progress", class: "quiet" }),
    ...drawn(all, sheet, asking),
    make("p", {}, button(words.save, download)),
    below,
    ...(way ? [make("p", {}, way)] : []),
  );
  tell("");
  counts();
  if (focus) begin();
}

/** At the sentences, behind all that stands above them. */
function begin() {
  const title = /** @type {HTMLElement} */ (sheetPlace.querySelector("h2"));
  title.focus();
  title.scrollIntoView();
}

/** The first stop: who reads by keys alone would pass every page of the list else. */
export function skip() {
  const click = (/** @type {MouseEvent} */ event) => {
    event.preventDefault();
    begin();
  };
  return make("a", { href: "#sheet", class: "skip", click }, words.skip);
}
