// What a reader did stays from page to page in this tab, as it does in JupyterLab, and goes with it.

import { joinKnown, memory } from "../widgets/kit/known.js";
import { isRecord } from "../widgets/kit/records.js";

const TAB = "als-pages.tab";

/** Take up what other pages of this tab left, and leave what is done here for the next one. */
function render() {
  for (const [name, record] of left()) if (isRecord(name, record)) joinKnown(name, record);
  addEventListener("pagehide", leave);
  // a phone may end a page that is out of sight without another word
  document.addEventListener("visibilitychange", () => document.hidden && leave());
}

function left() {
  try {
    return Object.entries(JSON.parse(sessionStorage.getItem(TAB) ?? "{}"));
  } catch {
    // nothing can be kept here, or what was kept is damaged: the reader begins anew
    return [];
  }
}

function leave() {
  try {
    sessionStorage.setItem(TAB, JSON.stringify(Object.fromEntries(memory().records)));
  } catch {
    // where nothing can be kept, the answers stay in the open page alone
  }
}

export default { render };
