// Links to other pages of the series. The answers are in the open window: a page in a new tab of the
// browser would not know them, and would be one tab more to close.

/** @import { Attributes, Page, Words } from "./types.js" */

import { control, make } from "./elements.js";

// as JupyterLab writes the address of the page that is open
const OPEN_PAGE = /\/(?:lab|doc)(?:\/workspaces\/[^/]+)?\/tree\/(.*\/)?[^/]*$/;

/**
 * A link to a page: in the same window, wherever that can be.
 * @param {string} href
 * @param {string} label
 */
export function pageLink(href, label) {
  /** @type {Attributes} */
  const away = isWebPage() ? {} : { target: "_blank", rel: "noopener" };
  const given = { href, class: "als-link", ...away };
  /** @type {HTMLAnchorElement} */
  const link = control("a", { ...given, click: () => besideThisPage(link, href) }, label);
  return link;
}

/**
 * One link to a page below its head, which says so where it opens in a new tab.
 * @param {string} head
 * @param {Page} page
 * @param {Words<"new_tab">} words
 */
export function pageBelow(head, { href, title }, words) {
  const opens = isWebPage() || OPEN_PAGE.test(location.pathname) ? "" : ` (${words.new_tab})`;
  return make("p", { class: "als-sources" }, `${head}${opens}:`, " ", pageLink(href, title));
}

/** Whether this is one of our web pages, where every page keeps what was done for the next one. */
function isWebPage() {
  return document.documentElement.classList.contains("als-page");
}

/**
 * Lets JupyterLab open the page beside this one. Asked when the link is pressed, for the address may
 * not yet have been that of this page when it was drawn.
 * @param {HTMLAnchorElement} link
 * @param {string} href
 */
function besideThisPage(link, href) {
  const open = OPEN_PAGE.exec(location.pathname);
  if (!open) return;
  const path = decodeURIComponent(open[1] ?? "") + href;
  link.dataset.commandlinkerCommand = "docmanager:open";
  link.dataset.commandlinkerArgs = JSON.stringify({ path });
}
