// What to take along: paper, text, phrases for a device, files. And to clear it all, with undo.

/** @import { AskedPage } from "../base/asked.js" */
/** @import { Export } from "../base/export-bar.js" */
/** @import { Act, Visit, VisitDid, VisitWords } from "./visit-types.js" */

import { toCarry } from "../base/carried.js";
import { toFile } from "../base/export-bar.js";
import { drawKeeping as drawAll } from "../base/sheet.js";
import { sheetAsElements } from "./visit-paper.js";
import { phrasesAsText } from "./visit-phrases.js";
import { sheetAsText } from "./visit-sheet.js";

/** @type {[string, string]} */
const FILES = ["visit-sheet.txt", "phrases.txt"];
const FHIR = "visit-sheet.fhir.json";
const FHIR_TYPE = "application/fhir+json";

/**
 * The buttons below the sheet, and the one place where they say what happened.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {AskedPage[]} asked
 * @param {() => VisitDid} recall
 * @param {Act} act
 */
export function drawKeeping(visit, words, asked, recall, act) {
  const sheet = {
    title: visit.title,
    paper: () => sheetAsElements(visit, recall().answers, words, 1),
    text: () => sheetAsText(visit, recall().answers),
    phrases: () => phrasesAsText(visit, recall().answers),
    files: FILES,
  };
  const file = { heading: words.file, how: words.file_how, exports: [toCarry(words, asked)] };
  const exports = [toClinic(visit, words, recall)];
  const system = { heading: words.system, how: words.system_how, exports };
  return drawAll(words, sheet, [file, system], recall, act);
}

/**
 * The file for a clinic; few need it, so what makes it is asked for when the button is pressed.
 * @param {Visit} visit
 * @param {VisitWords} words
 * @param {() => VisitDid} recall
 * @returns {Export}
 */
function toClinic(visit, words, recall) {
  const label = words.save_fhir;
  return {
    label,
    async run() {
      const made = await import("./visit-fhir.js").catch(console.info);
      if (!made) return words.fhir_refused;
      const [id, now] = [freshUuid(), new Date().toISOString()];
      const write = () => made.sheetAsFhir(visit, words, recall().answers, id, now);
      return toFile(label, words, FHIR, write, FHIR_TYPE).run();
    },
  };
}

/** A name that no other file has; what makes it in browsers asks for an address that is secure. */
function freshUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
