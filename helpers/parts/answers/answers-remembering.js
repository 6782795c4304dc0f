// Remembering in this browser: off at first, and offered only where the address is the reader's own.

/** @import { Part, Words } from "../base/types.js" */

/** @typedef {"keep" | "what" | "kept_where" | "from_folder" | "shared_place"} Where */
/** @typedef {"remember" | "remembering" | "forgotten" | "unkept"} Choosing */
/** @typedef {Words<Where | Choosing>} RememberingWords */

import { remember } from "../base/export-records.js";
import { choiceRow } from "../base/choices.js";
import { filled, fresh, line, make } from "../base/elements.js";
import { isFromFolder, isPrivate } from "../base/is-private.js";
import { forget, isKeeping } from "../base/persistence.js";

/**
 * What would be kept and where, and the choice; `say` puts a sentence where it is read aloud.
 * @param {RememberingWords} words
 * @param {(sentence: string) => void} say
 * @param {() => void} changed
 * @returns {Part}
 */
export function drawRemembering(words, say, changed) {
  const heading = make("h3", { class: "als-title", dir: "auto" }, words.keep);
  const what = line(words.what);
  const element = make("div", { class: "als-group" }, heading, what);
  if (!isPrivate()) {
    element.append(line(isFromFolder() ? words.from_folder : words.shared_place));
    return { element, show: () => {} };
  }
  const { input, row } = drawChoice(words, (wanted) => {
    if (!wanted) forget();
    const kept = !wanted || remember();
    changed();
    if (!kept) say(words.unkept);
    else say(wanted ? words.remembering : words.forgotten);
  });
  const where = line(filled(words.kept_where, { address: location.host }));
  where.id = fresh("where");
  input.setAttribute("aria-describedby", where.id);
  element.append(where, row);
  return { element, show: () => (input.checked = isKeeping()) };
}

/**
 * @param {RememberingWords} words
 * @param {(wanted: boolean) => void} choose
 */
function drawChoice(words, choose) {
  const given = { group: fresh("remember"), name: "remember", say: words.remember };
  const drawn = choiceRow("checkbox", given, () => choose(drawn.input.checked));
  return drawn;
}
