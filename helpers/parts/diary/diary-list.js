// The lines of the diary, the newest first, each with a way to change it and to take it away.

/** @import { Diary, DiaryDid, DiaryWords, Entry } from "./diary-types.js" */
/** @import { Part } from "../base/types.js" */

import { byDay, dayInWords, detailsOf, headOf, whatOf } from "./diary-text.js";
import { button, filled, line, make } from "../base/elements.js";

/**
 * The list; `edit` and `remove` get the id of an entry.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {{ edit(id: string): void, remove(id: string): void }} doings
 * @returns {Part<DiaryDid>}
 */
export function drawEntries(diary, words, { edit, remove }) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.entries);
  const none = line(words.empty);
  const list = make("ul", { role: "list", class: "als-list" });
  const element = make("div", { class: "als-group" }, heading, none, list);
  /** @type {Entry[]} */
  let drawn = [];

  /** @param {DiaryDid} did */
  function show({ entries }) {
    if (drawn === entries) return; // drawn anew, the buttons would lose the focus
    drawn = entries;
    none.hidden = entries.length > 0;
    list.hidden = !none.hidden;
    list.replaceChildren(...byDay(entries).reverse().map(drawEntry));
  }

  /** @param {Entry} entry */
  function drawEntry(entry) {
    const named = { day: dayInWords(diary, entry.day), what: whatOf(diary, entry) };
    /** @type {(what: "edit" | "remove", press: (id: string) => void) => HTMLButtonElement} */
    const act = (what, press) => {
      const one = button(words[what], "plain", () => press(entry.id));
      one.setAttribute("aria-label", filled(words[`${what}_entry`], named));
      return one;
    };
    const said = detailsOf(diary, entry).map((one) => line(one));
    const buttons = [act("edit", edit), act("remove", remove)];
    const head = make("p", { class: "als-line als-quote", dir: "auto" }, headOf(diary, entry));
    const inside = [head, ...said, make("div", { class: "als-buttons" }, ...buttons)];
    return make("li", { class: "als-item" }, ...inside);
  }
  return { element, show };
}
