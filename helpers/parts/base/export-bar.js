// To take along: paper, text to copy, a file. Each button says how it went, or that nothing is there.

/** @import { Words } from "./types.js" */

/** @typedef {"nothing" | "copied" | "copy_refused" | "downloaded" | "print_refused"} Exporting */

import { button, filled } from "./elements.js";
import { copyText, downloadText } from "./handing.js";

/**
 * Makers of these buttons; `say` puts a sentence where it is read aloud.
 * @param {Words<Exporting>} words
 * @param {() => boolean} isEmpty
 * @param {(sentence: string) => void} say
 */
export function exportBar(words, isEmpty, say) {
  /** @type {(text: string, weight: "main" | "plain", give: () => string | Promise<string>) => HTMLButtonElement} */
  const hand = (text, weight, give) =>
    button(text, weight, async () => say(isEmpty() ? words.nothing : await give()));
  return {
    /** @type {(text: string, print: () => boolean) => HTMLButtonElement} */
    print: (text, print) => hand(text, "main", () => (print() ? "" : words.print_refused)),
    /** @type {(text: string, write: () => string) => HTMLButtonElement} */
    copy: (text, write) =>
      hand(text, "plain", async () =>
        (await copyText(write())) ? words.copied : words.copy_refused,
      ),
    /** @type {(text: string, file: string, write: () => string, type?: string) => HTMLButtonElement} */
    download: (text, file, write, type) =>
      hand(text, "plain", () => {
        downloadText(write(), file, type);
        return filled(words.downloaded, { file });
      }),
  };
}
