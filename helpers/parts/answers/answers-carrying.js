// A file to carry: saved by the reader, and loaded on any device. Nothing is sent.

/** @import { PageWords } from "../base/answers-page.js" */
/** @import { AskedPage } from "../base/asked.js" */
/** @import { Found, Refusal } from "../base/file.js" */
/** @import { Part, Words } from "../base/types.js" */

/** @typedef {"carry" | "carry_how" | "download" | "nothing" | "downloaded" | "load"} Carrying */
/** @typedef {"loaded" | "nothing_new" | "left_out" | "odd_clock" | "unkept"} Loading */
/** @typedef {Words<Carrying | "download_page" | Loading | `refused_${Refusal}` | "unharmed">} Framing */
/** @typedef {Framing & PageWords} CarryingWords */

import { writePage } from "../base/answers-page.js";
import { everyRecord, joinFile } from "../base/export-records.js";
import { todayHere } from "../base/days.js";
import { control, filled, fresh, language, make } from "../base/elements.js";
import { exportBlock, toFile } from "../base/export-bar.js";
import { LARGEST, readFile, writeFile } from "../base/file.js";

/**
 * Save and load; `say` puts sentences where they are read aloud, and `asked` has the words of what
 * was asked on all pages.
 * @param {CarryingWords} words
 * @param {AskedPage[]} asked
 * @param {(...sentences: string[]) => void} say
 * @returns {Part}
 */
export function drawCarrying(words, asked, say) {
  const named = () => `my-answers-${todayHere()}.json`;
  const text = () => writeFile(everyRecord());
  // by a telephone and by a person, who need no program for it
  const page = () => writePage(everyRecord(), text(), asked, words, language());
  const exports = [
    toFile(words.download, words, named, text, "application/json"),
    toFile(words.download_page, words, () => `my-answers-${todayHere()}.html`, page, "text/html"),
  ];
  const isEmpty = () => everyRecord().size === 0;
  // any file may be chosen: telephones hide what was renamed or came by mail under another kind
  const given = { type: "file", class: "als-field als-file", id: fresh("file") };
  const loading = control("input", given);
  loading.addEventListener("change", async () => {
    const [file] = /** @type {FileList} */ (loading.files);
    if (!file) return;
    say(...(await loaded(file, words)));
    // else the same file could not be chosen once more
    loading.value = "";
  });
  const label = make("label", { class: "als-label", dir: "auto", for: loading.id }, words.load);
  const block = { heading: words.carry, how: words.carry_how, exports };
  const saving = exportBlock(block, { say, isEmpty, nothing: words.nothing });
  const inside = [...saving, label, loading];
  return { element: make("div", { class: "als-group" }, ...inside), show: () => {} };
}

/**
 * Join what a file holds; gives the sentences to say.
 * @param {File} file
 * @param {CarryingWords} words
 */
async function loaded(file, words) {
  const found = await read(file);
  if (found.refused) return [words[`refused_${found.refused}`], words.unharmed];
  const { kept, odd, ...counts } = joinFile(found.records);
  const nothing = Object.values(counts).every((count) => count === 0);
  return [
    nothing ? words.nothing_new : filled(words.loaded, counts),
    ...(odd > 0 ? [words.left_out] : []),
    ...(counts.unsure > 0 ? [words.odd_clock] : []),
    ...(kept ? [] : [words.unkept]),
  ];
}

/**
 * @param {File} file
 * @returns {Promise<Found>}
 */
async function read(file) {
  try {
    // one byte more than a file may hold: a huge one is never read whole
    return readFile(await file.slice(0, LARGEST + 1).arrayBuffer());
  } catch {
    return { refused: "damaged" }; // it was moved or taken away while it was chosen
  }
}
