// What a reader did stays from page to page in this tab, as it does in JupyterLab, and goes with it.

import { eraseKnown, joinKnown, keepTogether, memory } from "../../parts/base/store-records.js";
import { isRecord } from "../../parts/base/records.js";
import { leaveInTab, leftInTab } from "../../parts/base/tab.js";

/** Take up what other pages of this tab left, and leave what is done here for the next one. */
export function stayInTab() {
  let hasLeft = false;
  const leave = () => (hasLeft = leaveInTab(memory().records));
  for (const [name, record] of left()) joinKnown(name, record);
  addEventListener("pagehide", leave);
  // a phone may end a page that is out of sight without another word
  document.addEventListener("visibilitychange", () => document.hidden && leave());
  addEventListener("pageshow", ({ persisted }) => persisted && hasLeft && takeUp());
}

/** The browser went back to this page as it was: other pages of the tab have gone on since. */
function takeUp() {
  const there = new Map(left());
  // what is taken away stays as a record that says so: one is missing only after all was erased
  if ([...memory().records.keys()].some((name) => !there.has(name))) eraseKnown();
  for (const [name, record] of there) joinKnown(name, record);
  keepTogether();
}

function left() {
  return leftInTab().filter(([name, record]) => isRecord(name, record));
}
