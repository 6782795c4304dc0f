// To take along: a row of buttons, made from a plain list. Each says how it went, or that nothing is
// there. What a part can give is its own affair: paper, text to copy, a file, a calendar, a code.

/** @import { Words } from "./types.js" */

/** @typedef {"copied" | "copy_refused" | "downloaded" | "print_refused"} Exporting */

/**
 * One way to take something along: `run` does it and gives the sentence to say. The one to press most
 * is `main`; `always` is for what has something to give even where nothing was told yet.
 * @typedef {{ label: string, run(): string | Promise<string>, main?: boolean, always?: boolean }} Export
 */

/**
 * What the buttons of one part have in common: `say` puts a sentence where it is read aloud, `isEmpty`
 * tells whether there is nothing to give yet, and `nothing` says so. `called` gives a button a name of
 * its own where a page may have several parts with the same buttons.
 * @typedef {object} Giving
 * @property {(sentence: string) => void} say
 * @property {() => boolean} [isEmpty]
 * @property {string} [nothing]
 * @property {(one: HTMLButtonElement) => void} [called]
 */

import { button, filled, line, make } from "./elements.js";
import { copyText, downloadFile } from "./export.js";

/**
 * The row of buttons.
 * @param {Export[]} exports
 * @param {Giving} giving
 */
export function exportBar(exports, { say, isEmpty = () => false, nothing = "", called }) {
  const buttons = exports.map(({ label, run, main, always }) =>
    button(label, main ? "main" : "plain", async () =>
      say(isEmpty() && !always ? nothing : await run()),
    ),
  );
  if (called) buttons.forEach(called);
  return make("div", { class: "als-buttons" }, ...buttons);
}

/**
 * A row with its heading and, where it needs one, a line that says what it is for.
 * @param {{ heading: string, how?: string, exports: Export[] }} block
 * @param {Giving} giving
 */
export function exportBlock({ heading, how, exports }, giving) {
  return [
    make("h4", { class: "als-heading", dir: "auto" }, heading),
    ...(how ? [line(how)] : []),
    exportBar(exports, giving),
  ];
}

/**
 * On paper. Nobody can know whether it was printed: where the browser lets us ask, nothing is said, and
 * what an earlier press said goes, for it would be taken for this.
 * @param {string} label
 * @param {Words<"print_refused">} words
 * @param {() => boolean} print
 * @returns {Export}
 */
export function toPrint(label, words, print) {
  return { label, run: () => (print() ? "" : words.print_refused) };
}

/**
 * As text to paste elsewhere.
 * @param {string} label
 * @param {Words<"copied" | "copy_refused">} words
 * @param {() => string} write
 * @returns {Export}
 */
export function toCopy(label, words, write) {
  const run = async () => ((await copyText(write())) ? words.copied : words.copy_refused);
  return { label, run };
}

/**
 * As a file; its name may hold the day on which it is saved.
 * @param {string} label
 * @param {Words<"downloaded">} words
 * @param {string | (() => string)} named
 * @param {() => string | Uint8Array<ArrayBuffer>} write
 * @param {string} [type]
 * @returns {Export}
 */
export function toFile(label, words, named, write, type) {
  const run = () => {
    const file = typeof named === "string" ? named : named();
    downloadFile(write(), file, type);
    return filled(words.downloaded, { file });
  };
  return { label, run };
}
