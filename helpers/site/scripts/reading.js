// Reading aloud with the browser's own voice. It begins only when a reader asks for it.

/** @import { Sentence } from "./sentences.js" */

/** @typedef {"silent" | "reading" | "paused"} State */

import { GO_ON, STEP } from "./one-hearing.js";
import { sentences } from "./sentences.js";

const voice = globalThis.speechSynthesis;
// not every page can be read aloud: offerReading asks, before anything else is done with it
const bar = /** @type {HTMLElement} */ (document.getElementById("reading"));
const buttons = Object.fromEntries(
  [...(bar?.querySelectorAll("button") ?? [])].map((one) => [one.dataset.does, one]),
);
/** @type {{ [state in State]: string[] }} */
const SHOWN = { silent: ["listen"], reading: ["pause", "stop"], paused: ["go-on", "stop"] };
const language = document.documentElement.lang;
/** @type {[Sentence[], number, number]} */
let [all, at, turn] = [[], 0, 0];
let first = 0;
const SECTION = "h1, h2";
/** By choice: what is read does not end with the section, or the step, in which it began. */
const further = /** @type {HTMLInputElement} */ (bar?.querySelector("[data-does='further']"));
/** Where one thing is shown at a time, whoever listens hears each step that they come to. */
let isListening = false;
const isOne = () => document.documentElement.dataset.one !== undefined;

/**
 * Whether a voice speaks the language of the page: a strange accent helps no one.
 * @param {SpeechSynthesisVoice} voice
 */
const speaks = ({ lang }) =>
  lang.replace("_", "-").split("-")[0].toLowerCase() === language.split("-")[0];

/**
 * A voice that works on this device, else none: any other sends what is read to a company that
 * makes the sound, and the pages promise that nothing is sent anywhere.
 */
const fitting = () => voice.getVoices().find((one) => one.localService === true && speaks(one));

function offer() {
  bar.hidden = !fitting();
}

/** @param {State} state */
function become(state) {
  const held = bar.contains(document.activeElement);
  for (const [does, one] of Object.entries(buttons)) one.hidden = !SHOWN[state].includes(does);
  bar.classList.toggle("als-busy", state !== "silent");
  if (held) buttons[SHOWN[state][0]].focus();
  if (state === "silent") mark(null);
}

/** @param {Sentence | null} sentence */
function mark(sentence) {
  for (const one of document.querySelectorAll(".spoken")) one.classList.remove("spoken");
  if (!CSS.highlights) sentence?.block.classList.add("spoken");
  else if (sentence) CSS.highlights.set("als-spoken", new Highlight(sentence.range));
  else CSS.highlights.delete("als-spoken");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  sentence?.block.scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
}

/** Say one sentence after the other; a new turn silences the one before. */
function say() {
  const mine = ++turn;
  voice.cancel();
  const next = () => {
    if (mine !== turn) return;
    if (isOver()) return goFurther();
    const own = fitting();
    // without a voice of ours the browser would choose one, and it may be one that is sent to
    if (!own) return stop();
    const sentence = all[at];
    const words = new SpeechSynthesisUtterance(sentence.say);
    words.lang = own.lang;
    words.voice = own;
    words.addEventListener("end", () => {
      if (mine === turn) at += 1;
      next();
    });
    words.addEventListener("error", ({ error }) => {
      if (mine === turn && error !== "canceled" && error !== "interrupted") stop();
    });
    mark(sentence);
    voice.speak(words);
  };
  become("reading");
  next();
}

/** Whether there is nothing more to read, or a section begins and no more than one is wanted. */
function isOver() {
  if (at >= all.length) return true;
  return at > first && !further.checked && all[at].block.matches(SECTION);
}

/** To the next step, where that is wanted; one that has something to answer waits for the reader. */
function goFurther() {
  const asked = new CustomEvent(GO_ON, { cancelable: true });
  if (isOne() && further.checked && !document.dispatchEvent(asked)) return;
  if (!isOne()) return stop();
  // what stops it stays, as the next step will be read too
  at = all.length;
  mark(null);
}

/** Another step is on the screen: whoever listens hears it. */
function follow() {
  if (!isListening || !isOne()) return;
  if (document.documentElement.dataset.one === "read") begin();
  else stop();
}

/** From the first sentence that is in sight. */
function begin() {
  isListening = true;
  all = sentences(/** @type {HTMLElement} */ (document.querySelector("article")));
  const seen = all.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  at = scrollY < 200 || isOne() ? 0 : Math.max(seen, 0);
  first = at;
  say();
}

/** Some browsers cannot pause a voice: we stop, and begin the same sentence again. */
function pause() {
  turn += 1;
  voice.cancel();
  become("paused");
}

function stop() {
  turn += 1;
  isListening = false;
  voice.cancel();
  become("silent");
}

/** Offer reading aloud, where the page can be read and the device has a voice of its own. */
export function offerReading() {
  if (!voice || !bar) return;
  buttons.listen.addEventListener("click", begin);
  buttons.pause.addEventListener("click", pause);
  buttons["go-on"].addEventListener("click", say);
  buttons.stop.addEventListener("click", stop);
  voice.addEventListener?.("voiceschanged", offer);
  document.addEventListener(STEP, follow);
  addEventListener("pagehide", () => voice.cancel());
  offer();
}
