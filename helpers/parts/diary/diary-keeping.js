// The diary to take along: on paper, as text, in the file. And to clear it all, with undo.

/** @import { Act, Diary, DiaryDid, DiaryWords, Entry } from "./diary-types.js" */
/** @import { Part } from "../base/types.js" */

import { drawCarrying } from "../answers/answers-file.js";
import { drawChart } from "./diary-chart.js";
import { putBack, remove } from "./diary-doing.js";
import { byDay, detailsOf, diaryAsText, headOf } from "./diary-text.js";
import { drawClearing } from "../base/clearing.js";
import { button, filled, line, make } from "../base/elements.js";
import { copyText, downloadText } from "../base/handing.js";
import { printAlone } from "../base/paper.js";

const FILE = "symptom-diary.txt";

/**
 * The buttons below the diary.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {() => DiaryDid} recall
 * @param {Act} act
 * @param {(sentence: string) => void} say
 * @returns {Part<DiaryDid> & { focusUndo(): void }}
 */
export function drawKeeping(diary, words, recall, act, say) {
  const isEmpty = () => recall().entries.length === 0;
  /** @type {(text: string, give: () => string | Promise<string>) => HTMLButtonElement} */
  const hand = (text, give) =>
    button(text, "plain", async () => say(isEmpty() ? words.nothing : await give()));
  const asText = () => diaryAsText(diary, recall().entries);
  const print = hand(words.print_diary, () => {
    const paper = onPaper(diary, words, recall().entries);
    return printAlone(diary.title, ...paper) ? "" : words.print_refused;
  });
  const copy = hand(words.copy_diary, async () =>
    (await copyText(asText())) ? words.copied : words.copy_refused,
  );
  const download = hand(words.download_diary, () => {
    downloadText(asText(), FILE);
    return filled(words.downloaded, { file: FILE });
  });
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act((did) => (what === "clear" ? remove(did) : putBack(did)));
  const clearing = drawClearing(words, isEmpty, turn, say);
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.keep);
  const carry = drawCarrying(words, say);
  const buttons = make("div", { class: "als-buttons" }, print, copy, download, carry);
  const undoing = /** @type {HTMLElement} */ (clearing.element.lastElementChild);
  return {
    element: make("div", { class: "als-group" }, heading, buttons, clearing.element),
    show: ({ cleared }) => clearing.show(cleared.length > 0),
    focusUndo: () => undoing.focus(),
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
