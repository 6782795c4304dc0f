// What the pages of one tab hand on to each other: on the site each page is loaded anew.

/** @import { AnswerRecords, Foreign } from "./types.js" */

const TAB = "als-pages.tab";

/**
 * What the last page of this tab left, by name.
 * @returns {[string, Foreign][]}
 */
export function leftInTab() {
  try {
    return Object.entries(JSON.parse(sessionStorage.getItem(TAB) ?? "{}"));
  } catch {
    // nothing can be kept here, or what was kept is damaged: the reader begins anew
    return [];
  }
}

/**
 * Leave these records for the next page; false where nothing can be kept.
 * @param {AnswerRecords} records
 */
export function leaveInTab(records) {
  try {
    sessionStorage.setItem(TAB, JSON.stringify(Object.fromEntries(records)));
    return true;
  } catch {
    return false; // the answers then stay in the open page alone
  }
}

/** Take it away at once: a browser that ends now must not bring it back. False if it refuses. */
export function clearTab() {
  try {
    sessionStorage.removeItem(TAB);
    return true;
  } catch {
    return false;
  }
}
