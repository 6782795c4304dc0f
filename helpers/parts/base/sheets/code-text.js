// What a square code holds of a sheet: all of it, or whole sections, and then the names of the others.

/** @import { Words } from "../types.js" */

/** @typedef {{ title: string, text: string }} Section */
/** @typedef {{ top: string, sections: Section[], foot: string }} Sectioned */
/** @typedef {Words<"code_left" | "code_holds_not">} LeftWords */

import { filled } from "../elements.js";

/**
 * The text of a code, and the titles of what is not in it; nothing where not even the top fits. A
 * section is there as a whole or not at all, and what comes first on the sheet is asked first. The
 * text says itself what it does not hold.
 * @param {Sectioned} sheet
 * @param {LeftWords} words
 * @param {(text: string) => boolean} isRead whether a telephone can read so much
 * @returns {{ text: string, left: string[] } | null}
 */
export function codeText({ top, sections, foot }, words, isRead) {
  /** @param {Section[]} kept */
  const made = (kept) => {
    const left = sections.filter((one) => !kept.includes(one)).map(({ title }) => title);
    const note = left.length > 0 ? [filled(words.code_holds_not, { parts: left.join(", ") })] : [];
    return { text: [top, ...kept.map(({ text }) => text), ...note, foot].join("\n\n"), left };
  };
  const all = made(sections);
  if (isRead(all.text)) return all;
  /** @type {Section[]} */
  let kept = [];
  for (const section of sections) {
    if (isRead(made([...kept, section]).text)) kept = [...kept, section];
  }
  const some = made(kept);
  return isRead(some.text) ? some : null;
}
