// The small file to carry: what a reader told for a visit, as a page that a person can read.

/** @import { PageWords } from "./answers-page.js" */
/** @import { AskedPage } from "./asked.js" */
/** @import { Words } from "./types.js" */
/** @import { Export } from "./export-bar.js" */

/** @typedef {PageWords & Words<"download_file" | "nothing" | "downloaded">} CarriedWords */

import { writePage } from "./answers-page.js";
import { everyRecord } from "./export-records.js";
import { filled, language } from "./elements.js";
import { writeFile } from "./file.js";
import { downloadFile } from "./export.js";

const CARRIED = "my-answers.html";
const KINDS = ["visit/", "diary/"];

/**
 * To save the file; the page with all answers loads it again. It holds the sheet and the diary
 * together, so that it may have something to give where only the other was told. `asked` has the
 * words of both.
 * @param {CarriedWords} words
 * @param {AskedPage[]} asked
 * @returns {Export}
 */
export function toCarry(words, asked) {
  const run = () => {
    const records = [...everyRecord()].filter(([name]) =>
      KINDS.some((one) => name.startsWith(one)),
    );
    if (records.every(([, { value }]) => value === null)) return words.nothing;
    const page = writePage(records, writeFile(records), asked, words, language());
    downloadFile(page, CARRIED, "text/html");
    return filled(words.downloaded, { file: CARRIED });
  };
  return { label: words.download_file, run, always: true };
}
