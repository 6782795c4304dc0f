// Handing words over to the reader: to the clipboard or as a file. Nothing is sent.

import { make } from "./elements.js";

/**
 * Copy text; false if the browser refuses.
 * @param {string} text
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // no clipboard without a secure address or leave to use it: the older way asks for neither
    return copyBySelecting(text);
  }
}

/** @param {string} text */
function copyBySelecting(text) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const field = make("textarea", { readonly: true, class: "als-unseen" });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  before?.focus();
  return copied;
}

/**
 * Save text as a file, or bytes as they are.
 * @param {string | Uint8Array<ArrayBuffer>} held
 * @param {string} file
 */
export function downloadFile(held, file, type = "text/plain") {
  const kind = typeof held === "string" ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([held], { type: kind }));
  const link = make("a", { href: address, download: file });
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads the address after the press
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
