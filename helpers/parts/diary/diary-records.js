// The diary to take along: on paper, as text, in the file. And to clear it all, with undo.

/** @import { AskedPage } from "../base/asked.js" */
/** @import { Act, Diary, DiaryDid, DiaryWords, Entry } from "./diary-types.js" */
/** @import { Part } from "../base/types.js" */

import { drawChart } from "./diary-chart.js";
import { putBack, remove } from "./diary-state.js";
import { byDay, detailsOf, diaryAsText, headOf } from "./diary-text.js";
import { toCarry } from "../base/carried.js";
import { drawClearing } from "../base/clearing.js";
import { line, make } from "../base/elements.js";
import { exportBlock, toCopy, toFile, toPrint } from "../base/export-bar.js";
import { printAlone } from "../base/paper.js";

const FILE = "symptom-diary.txt";

/**
 * The buttons below the diary.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {AskedPage[]} asked
 * @param {() => DiaryDid} recall
 * @param {Act} act
 * @param {(sentence: string) => void} say
 * @returns {Part<DiaryDid> & { focusUndo(): void }}
 */
export function drawKeeping(diary, words, asked, recall, act, say) {
  const isEmpty = () => recall().entries.length === 0;
  const asText = () => diaryAsText(diary, recall().entries);
  const print = () => printAlone(diary.title, ...onPaper(diary, words, recall().entries));
  const exports = [
    toPrint(words.print_diary, words, print),
    toCopy(words.copy_diary, words, asText),
    toFile(words.download_diary, words, FILE, asText),
    toCarry(words, asked),
  ];
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act((did) => (what === "clear" ? remove(did) : putBack(did)));
  const clearing = drawClearing(words, isEmpty, turn, say);
  const giving = { say, isEmpty, nothing: words.nothing };
  const inside = exportBlock({ heading: words.keep, exports }, giving);
  return {
    element: make("div", { class: "als-group" }, ...inside, clearing.element),
    show: ({ cleared }) => clearing.show(cleared.length > 0),
    focusUndo: clearing.focusUndo,
  };
}

/**
 * The diary on paper: the picture, then every entry, the oldest first.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {Entry[]} entries
 */
function onPaper(diary, words, entries) {
  const [chart] = drawChart(diary, words, entries);
  const rows = byDay(entries).map((entry) => {
    const inside = [headOf(diary, entry), ...detailsOf(diary, entry)].map((one) => line(one));
    return make("li", {}, ...inside);
  });
  const heading = make("h1", { dir: "auto" }, diary.title);
  return [heading, ...(chart ? [chart] : []), make("ul", {}, ...rows)];
}
