// The controls of the mode that shows one thing at a time: always in the same places, and large. They
// hold what is said of the place, too, for eyes and for programs that read aloud.

/** @typedef {{ [name: string]: string }} OneWords */
/** @typedef {"read" | "end" | "rest" | "call"} View what stands on the screen */
/** @typedef {"on" | "back" | "rest" | "leave" | "help"} Does */

import { watchCountry } from "../../parts/base/country.js";
import { control, make } from "../../parts/base/elements.js";
import { drawHeard } from "../../parts/base/said.js";

/**
 * What each control is called and does, by view and place: none is drawn where nothing is named.
 * Whoever presses the place of "Rest" twice must not leave: there stands the way one step back.
 * @type {{ [view in View]: (["on" | "back" | "rest" | "leave", string] | null)[] }}
 */
const SHOWN = {
  read: [["on", "on"], ["back", "back"], ["rest", "rest"]], // prettier-ignore
  end: [["on", "on"], ["back", "back"], ["rest", "rest"]], // prettier-ignore
  rest: [["on", "come_back"], ["leave", "leave"], ["back", "step_back"]], // prettier-ignore
  call: [["on", "come_back"], null, null],
};

/**
 * The controls; `act` hears what is pressed.
 * @param {OneWords} words
 * @param {(does: Does) => void} act
 */
export function drawBar(words, act) {
  const place = make("p", { class: "als-line als-place" });
  const note = make("p", { class: "als-line als-note" });
  const heard = drawHeard();
  /** @type {View} */
  let view = "read";
  const buttons = SHOWN.read.map((_, at) => large("", () => act(SHOWN[view][at]?.[0] ?? "on")));
  buttons[0].classList.add("als-main");
  const help = large("", () => act("help"));
  const dial = control("a", { class: "als-button als-large als-help", href: "#" });
  help.classList.add("als-help");
  const row = make("div", { class: "als-large-row" }, ...buttons, help, dial);
  const given = { class: "als als-one", "aria-label": words.one };
  const element = make("nav", given, heard.element, note, place, row);

  /** One number, where a country was chosen; else the way to all of them, which it names. */
  function call() {
    const [line] = lines();
    const [first] = line?.dataset.country ? line.querySelectorAll("a") : [];
    dial.hidden = !first || view === "call";
    help.hidden = !dial.hidden || view === "call";
    if (first) dial.textContent = first.textContent;
    if (first) dial.href = first.href;
    const numbers = [...(line?.querySelectorAll("a") ?? [])].map((one) => one.textContent);
    help.replaceChildren(words.emergency, make("br"), numbers.join(", "));
  }

  /**
   * @param {View} now
   * @param {{ place?: string, note?: string }} [says]
   */
  function show(now, says = {}) {
    view = now;
    buttons.forEach((one, at) => {
      const [, name] = SHOWN[view][at] ?? [];
      one.hidden = name === undefined;
      one.textContent = name ? words[name] : "";
    });
    place.textContent = says.place ?? "";
    place.hidden = !says.place;
    note.textContent = says.note ?? "";
    note.hidden = !says.note;
    call();
  }
  // the line at the top of the page follows the country first, and this what stands there
  const end = watchCountry(() => queueMicrotask(call));
  return { element, show, hear: heard.hear, buttons, calls: [help, dial], end };
}

/** The line with the numbers to call that is shown now, as on every page. */
export function lines() {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".call > p")]);
  return all.filter((one) => !one.hidden && one.dataset.country !== undefined);
}

/**
 * A button that a hand resting on a key, or a second press that was not meant, presses once.
 * @param {string} text
 * @param {() => void} act
 */
export function large(text, act) {
  /** @param {MouseEvent} event */
  const once = (event) => event.detail < 2 && act();
  const given = { type: "button", class: "als-button als-large", click: once };
  const one = control("button", given, text);
  one.addEventListener("keydown", (event) => event.repeat && event.preventDefault());
  return one;
}
