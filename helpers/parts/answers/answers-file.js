// A small file to carry: what a reader told for a visit, as one record for each small thing.

/** @import { Words } from "../base/types.js" */

import { everyRecord } from "../base/carrying.js";
import { button, filled } from "../base/elements.js";
import { writeFile } from "../base/file.js";
import { downloadText } from "../base/handing.js";

const CARRIED = "my-answers.json";
const KINDS = ["visit/", "diary/"];

/**
 * The button that saves the file; the page with all answers loads it again.
 * @param {Words<"download_file" | "nothing" | "downloaded">} words
 * @param {(sentence: string) => void} say
 */
export function drawCarrying(words, say) {
  return button(words.download_file, "plain", () => {
    const records = [...everyRecord()].filter(([name]) =>
      KINDS.some((one) => name.startsWith(one)),
    );
    const nothing = records.every(([, { value }]) => value === null);
    if (!nothing) downloadText(writeFile(records), CARRIED, "application/json");
    say(nothing ? words.nothing : filled(words.downloaded, { file: CARRIED }));
  });
}
