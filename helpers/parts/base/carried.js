// The small file to carry: what a reader told for a visit, one record for each small thing.

/** @import { Words } from "./types.js" */
/** @import { Export } from "./export-bar.js" */

import { everyRecord } from "./export-records.js";
import { filled } from "./elements.js";
import { writeFile } from "./file.js";
import { downloadFile } from "./export.js";

const CARRIED = "my-answers.json";
const KINDS = ["visit/", "diary/"];

/**
 * To save the file; the page with all answers loads it again. It holds the sheet and the diary
 * together, so that it may have something to give where only the other was told.
 * @param {Words<"download_file" | "nothing" | "downloaded">} words
 * @returns {Export}
 */
export function toCarry(words) {
  const run = () => {
    const records = [...everyRecord()].filter(([name]) =>
      KINDS.some((one) => name.startsWith(one)),
    );
    if (records.every(([, { value }]) => value === null)) return words.nothing;
    downloadFile(writeFile(records), CARRIED, "application/json");
    return filled(words.downloaded, { file: CARRIED });
  };
  return { label: words.download_file, run, always: true };
}
