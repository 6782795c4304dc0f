// The parts of the sheet, one at a time or all at once, and the way from one to the next.

/** @import { Part } from "../base/types.js" */
/** @import { FieldAnswer, SheetPart, Visit, VisitDid, VisitWords } from "./visit-types.js" */

/** @typedef {(field: string, change: Partial<FieldAnswer>) => void} Tell */
/** @typedef {{ tell: Tell, go(by: number): void, turn(): void }} Going */
/** @typedef {Going & { clear(fields: string[]): void, refuse(most: number): void }} Doings */

import { button, filled, line, make, nameBy, nameButton } from "../base/elements.js";
import { namesOf } from "./visit-details.js";
import { drawField } from "./visit-field.js";

/**
 * All parts. `tell` gets field and change, `go` a step, `clear` the names of a part's fields.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {Doings} doings
 * @returns {Part<VisitDid>}
 */
export function drawParts(visit, words, { tell, go, clear, turn, refuse }) {
  const place = make("div", { class: "als-place", "aria-live": "polite" });
  const way = drawWay(words, go, turn);
  /** @param {number} by */
  const onward = (by) => {
    go(by);
    way.focus();
  };
  const parts = visit.parts.map((part) => {
    const names = part.fields.flatMap(namesOf);
    const fields = part.fields.map((field) => drawField(field, visit, words, tell, refuse));
    return drawPart(
      part,
      fields,
      words,
      () => onward(1),
      () => clear(names),
    );
  });
  const inside = [way.element, place, ...parts.map(({ element }) => element)];

  /** @param {VisitDid} did */
  function show(did) {
    const all = parts.length;
    const title = visit.parts[did.step].title;
    const where = filled(words.part, { number: did.step + 1, all, title });
    const says = did.whole ? words.all_shown : where;
    // drawn only when it is new: what is drawn there is read aloud
    if (place.textContent !== says) place.replaceChildren(line(says));
    way.show(did);
    parts.forEach((part, at) => part.show(did, did.whole || at === did.step));
  }
  return { element: make("div", {}, ...inside), show };
}

/**
 * Back, next, and one part at a time or all at once.
 * @param {VisitWords} words
 * @param {(by: number) => void} go
 * @param {() => void} turn
 */
function drawWay(words, go, turn) {
  const back = button(words.back, "plain", () => go(-1));
  const next = button(words.next, "plain", () => go(1));
  const whole = button(words.whole, "plain", turn);
  const element = make("div", { class: "als-buttons" }, back, next, whole);

  /** @param {VisitDid} did */
  function show(did) {
    whole.textContent = did.whole ? words.stepwise : words.whole;
    back.hidden = next.hidden = did.whole;
  }
  function focus() {
    next.focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
  }
  return { element, show, focus };
}

/**
 * @param {SheetPart} part
 * @param {Part<VisitDid>[]} fields
 * @param {VisitWords} words
 * @param {() => void} onward
 * @param {() => void} clear
 */
function drawPart(part, fields, words, onward, clear) {
  const heading = make("h4", { class: "als-heading", dir: "auto" }, part.title);
  const next = button("", "main", onward);
  // above the parts stands another button that leads on
  nameButton(next, words.next, words.after_part, { title: part.title });
  const clearing = button(words.clear_part, "plain", clear);
  nameBy(clearing, clearing, heading);
  const inside = [
    heading,
    ...(part.intro.why ? [line(part.intro.why)] : []),
    ...fields.map(({ element }) => element),
    make("div", { class: "als-buttons" }, next, clearing),
  ];
  const element = nameBy(make("div", { class: "als-part", role: "group" }, ...inside), heading);

  /**
   * @param {VisitDid} did
   * @param {boolean} isShown
   */
  function show(did, isShown) {
    element.hidden = !isShown;
    next.hidden = did.whole;
    for (const field of fields) field.show(did);
  }
  return { element, show };
}
