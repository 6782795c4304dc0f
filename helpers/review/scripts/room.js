// The room for reviewers: who reads, what there is to read, and a file that was saved before.

/** @import { Held } from "./types.js" */

import { joined, read } from "./answers.js";
import { save } from "./download.js";
import { button, filled, make } from "./elements.js";
import { keep, onOther } from "./keeping.js";
import { counts, list, sheetPlace, show, skip } from "./pages.js";
import { all, held, keeping, remember, says, tell, words } from "./state.js";
import { form, today } from "./who.js";

let whoPlace = form(all, held.who, remember);

/** @type {Held | null} what was erased last */
let erased = null;

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
      make("p", {}, save),
      make("p", {}, make("label", { for: "load" }, words.load), " ", chosen),
      make("p", {}, button(words.erase, erase), " ", undo),
      says,
    ),
    list,
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
