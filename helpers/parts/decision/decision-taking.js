// What was marked, to take along: over to the clinic's sheet, on paper, copied, as a file; and cleared.

/** @import { Decision, DecisionPart, DecisionWords, Marked } from "./decision-types.js" */

import { drawClearing } from "../base/clearing.js";
import { button, filled, line, make, nameButton } from "../base/elements.js";
import { copyText, downloadText } from "../base/handing.js";
import { pageLink } from "../base/page-link.js";
import { printAlone } from "../base/paper.js";
import { drawSaid } from "../base/said.js";
import { isUnmarked } from "./decision-doing.js";
import { asPaper, asText } from "./decision-paper.js";

/**
 * The way to the clinic's sheet, the buttons, and the one place where they say what happened.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {() => Marked} recall
 * @param {(what: "clear" | "undo") => void} turn
 * @returns {DecisionPart & { undoable(can: boolean): void }}
 */
export function drawTaking(decision, words, recall, turn) {
  const { element: said, say } = drawSaid();
  const clearing = drawClearing(words, () => isUnmarked(recall()), turn, say);
  const handing = make(
    "div",
    { class: "als-buttons" },
    ...drawHanding(decision, words, recall, say),
  );
  // a page may have two decisions, each with the same buttons: each button names its own
  for (const one of [handing, clearing.element].flatMap((row) => [
    ...row.querySelectorAll("button"),
  ]))
    nameButton(one, one.textContent, words.of_decision, { title: decision.title });
  const heading = make("h4", { class: "als-heading", dir: "auto" }, words.keep);
  const inside = [heading, line(words.private), ...drawClinic(decision, words), handing];
  return {
    element: make("div", { class: "als-group" }, ...inside, clearing.element, said),
    show() {},
    undoable: clearing.show,
  };
}

/**
 * Print also where nothing is marked, to fill it in by hand; the others say that there is nothing.
 * @param {Decision} decision
 * @param {DecisionWords} words
 * @param {() => Marked} recall
 * @param {(sentence: string) => void} say
 */
function drawHanding(decision, words, recall, say) {
  const file = filled(words.file, { name: decision.name });
  /** @type {(text: string, give: (told: string) => string | Promise<string>) => HTMLButtonElement} */
  const hand = (text, give) =>
    button(text, "plain", async () =>
      say(isUnmarked(recall()) ? words.nothing : await give(asText(decision, words, recall()))),
    );
  const printing = button(words.print_text, "plain", () => {
    const printed = printAlone(decision.title, ...asPaper(decision, words, recall()));
    // nobody can know whether it was printed; what an earlier press said would be taken for it
    say(printed ? "" : words.print_refused);
  });
  return [
    printing,
    hand(words.copy_text, async (told) =>
      (await copyText(told)) ? words.copied : words.copy_refused,
    ),
    hand(words.download_text, (told) => {
      downloadText(told, file);
      return filled(words.downloaded, { file });
    }),
  ];
}

/**
 * A link to the page of the clinic's sheet, which finds what was marked in the open window.
 * @param {Decision} decision
 * @param {DecisionWords} words
 */
function drawClinic({ clinic, title }, words) {
  if (!clinic) return [];
  const link = pageLink(clinic.href, words.clinic);
  link.setAttribute("aria-label", filled(words.of_decision, { button: words.clinic, title }));
  return [line(filled(words.clinic_how, { page: clinic.title })), make("p", {}, link)];
}
