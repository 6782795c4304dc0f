// Say it back: how sure somebody is now, or the thing in their own words. Closed, one stop for a
// switch. Nothing is marked, kept or sent, and nothing is answered: it ends when the page is left.

/** @import { Part, Words } from "./types.js" */

/** @typedef {"back_opens" | "back_ask" | "back_say" | "back_listen" | "back_kept"} Asking */
/** @typedef {"back_sure" | "back_partly" | "back_not_yet"} Sure */
/** @typedef {"back_do" | "back_open"} Listening */
/** @typedef {Words<Asking | Sure | Listening>} SayBackWords */

import { choices } from "./choices.js";
import { control, line, make, nameBy } from "./elements.js";

/** @type {Sure[]} */
const SURE = ["back_sure", "back_partly", "back_not_yet"];
/** @type {Listening[]} */
const LISTEN = ["back_do", "back_open"];

/**
 * The closed line, and what opens below it; `heading` is that of what it belongs to. What to listen
 * for is shown: what was explained, then what everyone may say.
 * @param {SayBackWords} words
 * @param {HTMLElement} [heading]
 * @returns {Part<string[]>}
 */
export function drawSayBack(words, heading) {
  const offered = SURE.map((name) => ({ name, say: words[name] }));
  // no record and no model gets to hear of it
  const group = choices("radio", offered, "", () => {});
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.back_ask);
  const rows = make("div", { class: "als-grid als-narrow" }, ...group.rows);
  const asked = make("fieldset", { class: "als-question" }, legend, rows);
  const list = make("ul", {});
  const head = control("summary", {}, words.back_opens);
  // a page may have two decisions, each with the same words
  if (heading) {
    nameBy(head, head, heading);
    nameBy(asked, legend, heading);
  }
  const inside = [line(words.back_kept), asked, line(words.back_say), line(words.back_listen)];
  const given = { class: "als-whence als-back" };
  const element = make("details", given, head, ...inside, list);

  /** @param {string[]} explained */
  function show(explained) {
    const lines = [...explained, ...LISTEN.map((name) => words[name])];
    list.replaceChildren(...lines.map((one) => make("li", { dir: "auto" }, one)));
  }
  return { element, show };
}
