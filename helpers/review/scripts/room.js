// The room for reviewers: who reads, what there is to read, and one page of it at a time.

/** @import { Answer, Held, Material, Sheet } from "./types.js" */

import { count, isGiven, joined, read, written } from "./answers.js";
import { filled, make } from "./elements.js";
import { keep, kept, onOther } from "./keeping.js";
import { drawn } from "./sheet.js";
import { form, isOdd, today } from "./who.js";

const all = /** @type {Material} */ (
  JSON.parse(/** @type {HTMLElement} */ (document.getElementById("material")).textContent ?? "")
);
const { words } = all;

/** @type {Held} */
const held = { who: { name: "", role: "", day: today() }, answers: new Map() };

const before = kept();
const found = before === null ? "refused" : read(all, before);
if (typeof found !== "string") {
  Object.assign(held.who, { name: found.who.name, role: found.who.role });
  held.answers = found.answers;
}

const says = make("p", { role: "status", class: "says" });
const below = make("p", { role: "status", class: "says" });
const ways = make("ul", { class: "ways" });
const sheetPlace = make("main", { id: "sheet" });
const waysTitle = make("h2", { id: "ways" });
const keeping = make("input", { type: "checkbox", id: "keep", change: () => keepOrForget() });
keeping.checked = typeof found !== "string";
let whoPlace = form(all, held.who, remember);

/** @type {Held | null} what was erased last */
let erased = null;

/** @param {Sheet} sheet */
const of = (sheet) => sheet.steps.flatMap((step) => step.of);

/** @type {import("./sheet.js").Asking} */
const asking = {
  answer(seen) {
    const { words: sentence } = all.statements[seen];
    const fresh = { says: /** @type {const} */ (""), words: "", on: held.who.day, sentence };
    const one = held.answers.get(seen) ?? fresh;
    held.answers.set(seen, one);
    return one;
  },
  changed(seen) {
    asking.answer(seen).on = held.who.day;
    remember();
    counts();
  },
};

function remember() {
  if (!keeping.checked) return;
  if (!keep(written(all, held))) {
    keeping.checked = false;
    tell(words.kept_not);
  }
}

function keepOrForget() {
  if (keeping.checked) remember();
  else keep(null);
}

/** @param {string} text */
function tell(text) {
  says.textContent = text;
  below.textContent = text;
}

function now() {
  const name = decodeURIComponent(location.hash.slice(1));
  return all.sheets.find((one) => one.name === name) ?? all.sheets[0];
}

/** What was answered, in all and on each page; the page that is open is marked. */
function counts() {
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

function show(focus = true) {
  const sheet = now();
  const title = make("h2", { tabindex: "-1" }, sheet.title);
  const after = all.sheets[all.sheets.indexOf(sheet) + 1];
  const way = after && make("a", { href: `#${after.name}` }, `${words.next_page}: ${after.title}`);
  sheetPlace.replaceChildren(
    title,
    make("p", { id: "progress", class: "quiet" }),
    ...drawn(all, sheet, asking),
    make("p", {}, button(words.save, save)),
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
function skip() {
  const click = (/** @type {MouseEvent} */ event) => {
    event.preventDefault();
    begin();
  };
  return make("a", { href: "#sheet", class: "skip", click }, words.skip);
}

/**
 * @param {string} text
 * @param {() => void} click
 */
function button(text, click) {
  return make("button", { type: "button", class: "act", click }, text);
}

function save() {
  const { name, role, day } = held.who;
  const odd = [name, role].findIndex((one) => isOdd(all, one));
  if (!name.trim() || !role.trim() || ![...held.answers.values()].some(isGiven))
    tell(words.save_needs);
  else if (odd >= 0) tell(words.odd_name);
  else {
    const file = `als-review-${day}.json`;
    const href = URL.createObjectURL(new Blob([written(all, held)], { type: "application/json" }));
    make("a", { href, download: file }).click();
    // some browsers begin to fetch it only after this
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    tell(filled(words.saved, { file }));
  }
}

/** @param {string} text */
function load(text) {
  const loaded = read(all, text);
  if (typeof loaded === "string") return tell(words[loaded]);
  take({
    who: { ...loaded.who, day: held.who.day },
    answers: joined(held.answers, loaded.answers),
  });
  const seen = [...loaded.answers.keys()];
  const older = seen.filter((one) => !(one in all.statements)).length;
  tell(filled(words.loaded, { count: seen.length, older }));
}

/** @param {Held} other */
function take(other) {
  held.who = other.who;
  held.answers = other.answers;
  const fresh = form(all, held.who, remember);
  whoPlace.replaceWith(fresh);
  whoPlace = fresh;
  remember();
  show(false);
}

function erase() {
  erased = { who: { ...held.who }, answers: held.answers };
  keep(null);
  take({ who: { name: "", role: "", day: today() }, answers: new Map() });
  keeping.checked = false;
  keep(null);
  undo.hidden = false;
  tell(words.erased);
}

const undo = button(words.undo, () => {
  if (erased) take(erased);
  undo.hidden = true;
});
undo.hidden = true;

const chosen = make("input", {
  type: "file",
  id: "load",
  accept: ".json,application/json",
  change: async () => {
    const [file] = chosen.files ?? [];
    if (file && file.size > all.largest) tell(words.refused);
    else if (file) load(await file.text());
    chosen.value = "";
  },
});

function draw() {
  for (const { name, title } of all.sheets)
    ways.append(
      make("li", {}, make("a", { href: `#${name}` }, title), " ", make("span", { class: "quiet" })),
    );
  const paragraphs = [words.about, words.how, words.keys, words.private];
  /** @type {HTMLElement} */ (document.getElementById("room")).append(
    skip(),
    make(
      "header",
      {},
      make("h1", {}, words.title),
      ...paragraphs.map((one) => make("p", {}, one)),
      whoPlace,
      make("p", { class: "check" }, keeping, make("label", { for: "keep" }, words.keep)),
      make("p", { class: "quiet" }, words.keep_how),
      make("p", {}, button(words.save, save)),
      make("p", {}, make("label", { for: "load" }, words.load), " ", chosen),
      make("p", {}, button(words.erase, erase), " ", undo),
      says,
    ),
    make("nav", { "aria-labelledby": "ways" }, waysTitle, ways),
    sheetPlace,
  );
  show(false);
}

onOther((text) => {
  const other = read(all, text);
  if (typeof other !== "string") held.answers = joined(held.answers, other.answers);
  counts();
});
addEventListener("hashchange", () => show());
draw();
