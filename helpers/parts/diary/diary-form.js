// One line of the diary, being written or changed.

/** @import { Diary, DiaryDid, DiaryWords, Draft } from "./diary-types.js" */
/** @import { Choice, Part } from "../base/types.js" */

/** @typedef {{ write(part: Partial<Draft>): void, say(sentence: string): void }} Writing */
/** @typedef {Writing & { put(): void, leave(): void }} Doings */

import { choices } from "../base/choices.js";
import { dayInWords, whatOf } from "./diary-text.js";
import { FIRST_DAY, isDay, LAST_DAY, todayHere } from "../base/days.js";
import { button, filled, make } from "../base/elements.js";
import { field } from "../base/fields.js";

/**
 * The form; `write` gets a change, `put` and `leave` end it, `say` speaks.
 * @param {Diary} diary
 * @param {DiaryWords} words
 * @param {() => DiaryDid} recall
 * @param {Doings} doings
 * @returns {Part<DiaryDid> & { focus(): void }}
 */
export function drawForm(diary, words, recall, { write, put, leave, say }) {
  /** @type {(name: keyof Draft) => (value: string) => void} */
  const part = (name) => (value) => write({ [name]: value });
  const given = { type: "date", min: FIRST_DAY, max: LAST_DAY };
  const day = field("input", given, diary.day, part("day"));
  const today = button(words.today, "plain", () => {
    write({ day: todayHere() });
    say(filled(words.day_taken, { day: dayInWords(diary, todayHere()) }));
  });
  const kind = drawChoice(diary.kind, diary.kinds, part("kind"));
  const what = field("input", { type: "text" }, diary.what, part("what"));
  const hinders = drawChoice(diary.hinders, diary.steps, part("hinders"));
  const note = field("textarea", { rows: 2 }, diary.note, part("note"));

  let askedFor = "";
  const add = button(words.add, "main", () => {
    const { draft } = recall();
    if (!draft.day) return refuse(words.no_day, day.input);
    if (!isDay(draft.day)) return refuse(words.odd_day, day.input);
    if (!whatOf(diary, draft)) return refuse(words.no_what, kind);
    // the clock may be wrong and a plan is no mistake: asked once, and the focus stays to say yes
    const isAsked = draft.day > todayHere() && askedFor !== draft.day;
    askedFor = isAsked ? draft.day : "";
    return isAsked ? say(filled(words.day_to_come, { add: add.textContent })) : put();
  });
  const leaving = button(words.leave, "plain", () => {
    add.focus();
    leave();
  });
  /**
   * @param {string} why
   * @param {{ focus(): void }} control
   */
  function refuse(why, control) {
    say(why);
    control.focus();
  }
  const asked = [day.label, make("div", { class: "als-buttons" }, day.input, today)];
  const rest = [kind.element, what.label, what.input, hinders.element, note.label, note.input];
  const buttons = make("div", { class: "als-buttons" }, add, leaving);
  const element = make("div", { class: "als-group" }, ...asked, ...rest, buttons);

  /** @param {DiaryDid} did */
  function show({ draft, editing }) {
    for (const [one, name] of /** @type {const} */ ([
      [day, "day"],
      [what, "what"],
      [note, "note"],
    ]))
      one.show(draft[name]);
    kind.show(draft.kind);
    hinders.show(draft.hinders);
    add.textContent = editing ? words.change : words.add;
    leaving.hidden = !editing;
  }
  return { element, show, focus: () => day.input.focus() };
}

/**
 * A choice of one.
 * @param {string} asked
 * @param {Choice[]} offered
 * @param {(name: string) => void} pick
 */
function drawChoice(asked, offered, pick) {
  const group = choices("radio", offered, "", ([name = ""]) => pick(name));
  const legend = make("legend", { class: "als-label", dir: "auto" }, asked);
  const grid = make("div", { class: "als-grid" }, ...group.rows);
  const element = make("fieldset", { class: "als-question" }, legend, grid);
  return { element, show: (/** @type {string} */ name) => group.show([name]), focus: group.focus };
}
