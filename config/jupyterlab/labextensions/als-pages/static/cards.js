// The words of a page wear what they wear on the web: a card its level, a citation its small type.
//
// In a notebook a card is a quotation whose bold line says how soon help is needed. These lines are
// the same words as on the web, where they are read the same way.

/** @import { Panel, ReviewBy, Words } from "../../../types.js" */

import { foldCountries, numberNow, offerContents, readyTables, sayOverdue } from "./made/bar.js";

const CITED = /^\[\d[\d, -]*\]$/;
const HEADINGS = "h1, h2, h3, h4";
const SECTIONS = "h1, h2, .als-why, .als-words";

/**
 * Dress what is drawn, now and whenever something is drawn; the function given back ends that.
 * @param {Panel} panel
 * @param {Words} words
 * @param {() => void} dressed
 */
export function dressCards(panel, words, dressed) {
  const { node } = panel.content;
  const dress = () => {
    const bare = [...node.querySelectorAll(".jp-RenderedMarkdown:not(.als-dressed)")];
    const drawn = bare.filter((one) => one.childElementCount > 0);
    for (const one of drawn) dressOne(one, words);
    for (const one of drawn) tellDay(one, panel);
    // those of charts, too, which stand among what cells show
    for (const one of node.querySelectorAll(".jp-RenderedHTMLCommon")) readyTables(one);
    if (drawn.length === 0) return;
    dressWhole(node, words);
    dressed();
  };
  const watcher = new MutationObserver(dress);
  watcher.observe(node, { childList: true, subtree: true });
  dress();
  return () => watcher.disconnect();
}

/**
 * @param {Element} drawn
 * @param {Words} words
 */
function dressOne(drawn, words) {
  drawn.classList.add("als-dressed");
  if (drawn.querySelector("h1")) drawn.classList.add("lead");
  const heading = drawn.querySelector("h2");
  if (heading && wordsOf(heading) === words.ways) drawn.classList.add("ways");
  for (const quotation of drawn.querySelectorAll("blockquote")) asCard(quotation, words);
  for (const one of drawn.querySelectorAll("details")) asClosed(drawn, one, words);
  foldCountries(drawn);
  for (const link of /** @type {NodeListOf<HTMLElement>} */ (
    drawn.querySelectorAll("a[href^='#']")
  )) {
    if (!CITED.test(link.textContent ?? "")) continue;
    link.classList.add("cite");
    link.tabIndex = -1;
  }
}

/**
 * What stands beside the emergency card says so if the day of the page has passed.
 * @param {Element} drawn
 * @param {Panel} panel
 */
function tellDay(drawn, { content }) {
  const line = /** @type {HTMLElement | null} */ (drawn.querySelector("p.als-review-by"));
  const said = content.model?.getMetadata("review_by");
  if (!line || !said) return;
  Object.assign(line.dataset, /** @type {ReviewBy} */ (said));
  sayOverdue(drawn);
}

/**
 * What hangs on more than one cell: a word leads to where it is explained, and what a section rests
 * on is called by the heading that it stands below.
 * @param {HTMLElement} node
 * @param {Words} words
 */
function dressWhole(node, { named }) {
  // JupyterLab gives a heading its name later than its words
  const taught = new Set(
    [...node.querySelectorAll(":is(.als-why, .als-words) h3")].map((one) =>
      wordsOf(one).replaceAll(" ", "-"),
    ),
  );
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    node.querySelectorAll("a[href^='#']:not(.cite, .term)")
  )) {
    if (!taught.has(decodeURIComponent(link.hash.slice(1)))) continue;
    link.classList.add("term");
    link.tabIndex = -1;
  }
  let where = "";
  for (const one of node.querySelectorAll(SECTIONS)) {
    const summary = one.querySelector("summary");
    if (!summary) where = one.closest("blockquote") ? where : wordsOf(one);
    else {
      const name = named.replace("{what}", summary.textContent ?? "").replace("{where}", where);
      summary.setAttribute("aria-label", name);
    }
  }
}

/**
 * The name by which links of the notebook lead to a heading.
 * @param {Element} heading
 */
export function nameOf(heading) {
  return heading.getAttribute("data-jupyter-id") ?? heading.id;
}

/**
 * What stands open for homes where nothing would open it is closed here, as on the web. What a
 * section rests on becomes one stop.
 * @param {Element} drawn
 * @param {HTMLDetailsElement} one
 * @param {Words} words
 */
function asClosed(drawn, one, words) {
  if (one.matches(".als-contents")) return asContents(drawn, one);
  if (!one.matches(".als-words, .als-sources, .als-folded")) return;
  one.open = false;
  const why = one.nextElementSibling;
  const summary = why?.matches(".als-why") ? why.querySelector("summary") : null;
  if (!one.matches(".als-words") || !summary) return;
  one.querySelector("summary")?.remove();
  summary.after(...one.childNodes);
  summary.textContent = words.both;
  one.remove();
}

/**
 * A quotation that begins with a level is a card, or two lines of one.
 * @param {Element} quotation
 * @param {Words} words
 */
function asCard(quotation, words) {
  const badge = quotation.querySelector("strong");
  const level = words.levels[(badge?.textContent ?? "").replace(/\.$/, "")];
  if (!level || !badge) return;
  if (quotation.querySelector(HEADINGS)) {
    quotation.classList.add("card", `card-${level}`);
    badge.parentElement?.classList.add("level");
    return;
  }
  quotation.classList.add("alert", `alert-${level}`);
  badge.classList.add("level");
  const number = quotation.querySelector("p:last-child");
  const held = [...(number?.childNodes ?? [])].slice(0, -1);
  const call = Object.assign(document.createElement("span"), { className: "to-call" });
  number?.prepend(call);
  call.append(...held);
  call.after(" ");
  numberNow();
}

/**
 * The list of the sections is a landmark, as on the web.
 * @param {Element} drawn
 * @param {HTMLDetailsElement} list
 */
function asContents(drawn, list) {
  drawn.classList.add("contents");
  drawn.setAttribute("role", "navigation");
  drawn.setAttribute("aria-label", list.querySelector("summary")?.textContent ?? "");
  offerContents(list);
}

/**
 * What a heading says, without the sign of the link that JupyterLab adds.
 * @param {Element} heading
 */
function wordsOf(heading) {
  const own = [...heading.childNodes].filter((one) => one.nodeName !== "A");
  return own
    .map((one) => one.textContent)
    .join("")
    .trim();
}
