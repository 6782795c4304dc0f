// Reading aloud with the browser's own voice. It begins only when a reader asks for it.

/** @import { Sentence } from "./sentences.js" */

/** @typedef {"silent" | "reading" | "paused"} State */

import { GO_ON, STEP } from "./one-hearing.js";
import { isShown, sentences } from "./sentences.js";

const voice = globalThis.speechSynthesis;
/** @type {{ [state in State]: string[] }} */
const SHOWN = { silent: ["listen"], reading: ["pause", "stop"], paused: ["go-on", "stop"] };
const SECTION = "h1, h2";
const root = document.documentElement;
const isOne = () => root.dataset.one !== undefined;

/**
 * Whether a voice speaks the language of the page: a strange accent helps no one.
 * @param {SpeechSynthesisVoice} voice
 */
const speaks = ({ lang }) =>
  lang.replace("_", "-").split("-")[0].toLowerCase() === root.lang.split("-")[0];

/**
 * A voice that works on this device, else none: any other sends what is read to a company that
 * makes the sound, and the pages promise that nothing is sent anywhere.
 */
const fitting = () => voice.getVoices().find((one) => one.localService === true && speaks(one));

class Reading {
  /**
   * @param {HTMLElement} bar its buttons say by `data-does` what they do
   * @param {() => HTMLElement | null} page what is read; nothing while it is not there
   */
  constructor(bar, page) {
    this.bar = bar;
    this.page = page;
    /** @type {{ [does: string]: HTMLElement }} */
    this.buttons = {};
    for (const one of bar.querySelectorAll("button")) this.buttons[one.dataset.does ?? ""] = one;
    /** By choice: what is read does not end with the section, or the step, in which it began. */
    this.further = /** @type {HTMLInputElement} */ (bar.querySelector("[data-does='further']"));
    /** @type {Sentence[]} */
    this.all = [];
    this.first = 0;
    this.at = 0;
    this.turn = 0;
    /** Where one thing is shown at a time, whoever listens hears each step that they come to. */
    this.isListening = false;
  }

  /** @param {State} state */
  become(state) {
    const held = this.bar.contains(document.activeElement);
    for (const [does, one] of Object.entries(this.buttons))
      one.hidden = !SHOWN[state].includes(does);
    this.bar.classList.toggle("als-busy", state !== "silent");
    if (state === "silent") delete root.dataset.reading;
    else root.dataset.reading = state;
    // where one thing is shown at a time, there is no pause
    if (held)
      SHOWN[state]
        .map((does) => this.buttons[does])
        .find(isShown)
        ?.focus();
    if (state === "silent") mark(null);
  }

  /** Say one sentence after the other; a new turn silences the one before. */
  say() {
    const mine = ++this.turn;
    voice.cancel();
    const next = () => {
      if (mine !== this.turn) return;
      if (this.isOver()) return this.goFurther();
      const own = fitting();
      // without a voice of ours the browser would choose one, and it may be one that is sent to
      if (!own) return this.stop();
      const sentence = this.all[this.at];
      const words = new SpeechSynthesisUtterance(sentence.say);
      words.lang = own.lang;
      words.voice = own;
      words.addEventListener("end", () => {
        if (mine === this.turn) this.at += 1;
        next();
      });
      words.addEventListener("error", ({ error }) => {
        if (mine === this.turn && error !== "canceled" && error !== "interrupted") this.stop();
      });
      mark(sentence);
      voice.speak(words);
    };
    this.become("reading");
    next();
  }

  /** Whether there is nothing more to read, or a section begins and no more than one is wanted. */
  isOver() {
    if (this.at >= this.all.length) return true;
    if (isOne() || this.at === this.first || this.further.checked) return false;
    return this.all[this.at].block.matches(SECTION);
  }

  /** To the next step, where that is wanted; one that has something to answer waits for the reader. */
  goFurther() {
    const asked = new CustomEvent(GO_ON, { cancelable: true });
    if (isOne() && this.further.checked && !document.dispatchEvent(asked)) return;
    if (!isOne()) return this.stop();
    // what stops it stays, as the next step will be read too
    this.at = this.all.length;
    mark(null);
  }

  /** Another step is on the screen: whoever listens hears it. */
  follow() {
    if (!this.isListening || !isOne()) return;
    if (root.dataset.one === "read") this.begin();
    else this.stop();
  }

  /** From the first sentence that is in sight. */
  begin() {
    const page = this.page();
    if (!page) return;
    this.isListening = true;
    this.all = sentences(page);
    const seen = this.all.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    this.at = scrollY < 200 || isOne() ? 0 : Math.max(seen, 0);
    this.first = this.at;
    this.say();
  }

  /** Some browsers cannot pause a voice: we stop, and begin the same sentence again. */
  pause() {
    this.turn += 1;
    voice.cancel();
    this.become("paused");
  }

  stop() {
    this.turn += 1;
    this.isListening = false;
    voice.cancel();
    this.become("silent");
  }
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

/**
 * Offer reading aloud, where the page can be read and the device has a voice of its own; gives back
 * what ends a reading.
 * @param {HTMLElement | null} bar
 * @param {() => HTMLElement | null} page
 */
export function offerReading(bar, page) {
  if (!voice || !bar) return () => {};
  const reading = new Reading(bar, page);
  const does = { listen: "begin", pause: "pause", "go-on": "say", stop: "stop" };
  for (const [name, act] of Object.entries(does))
    reading.buttons[name].addEventListener("click", () =>
      reading[/** @type {"begin" | "pause" | "say" | "stop"} */ (act)](),
    );
  const offer = () => (bar.hidden = !fitting());
  voice.addEventListener?.("voiceschanged", offer);
  document.addEventListener(STEP, () => reading.follow());
  addEventListener("pagehide", () => voice.cancel());
  offer();
  return () => reading.isListening && reading.stop();
}
