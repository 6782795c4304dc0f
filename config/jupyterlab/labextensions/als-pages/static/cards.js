// The words of a page wear what they wear on the web: a card its level, a citation its small type.
//
// In a notebook a card is a quotation whose bold line says how soon help is needed. These lines are
// the same words as on the web, where they are read the same way.

/** @import { Panel, Words } from "../../../types.js" */

const CITED = /^\[\d[\d, -]*\]$/;
const HEADINGS = "h1, h2, h3, h4";

/**
 * Dress what is drawn, now and whenever something is drawn; the function given back ends that.
 * @param {Panel} panel
 * @param {Words} words
 */
export function dressCards(panel, words) {
  const { node } = panel.content;
  const dress = () => {
    for (const one of node.querySelectorAll(".jp-RenderedMarkdown:not(.als-dressed)"))
      if (one.childElementCount > 0) dressOne(one, words);
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
  if (heading && wordsOf(heading) === words.contents) asContents(drawn, heading);
  for (const quotation of drawn.querySelectorAll("blockquote")) asCard(quotation, words);
  for (const link of drawn.querySelectorAll("a[href^='#']"))
    if (CITED.test(link.textContent)) link.classList.add("cite");
}

/**
 * @param {Element} quotation
 * @param {Words} words
 */
function asCard(quotation, words) {
  const badge = quotation.querySelector("strong");
  const level = words.levels[badge?.textContent ?? ""];
  if (!level || !quotation.querySelector(HEADINGS)) return;
  quotation.classList.add("card", `card-${level}`);
  badge?.parentElement?.classList.add("level");
}

/**
 * The list of the sections is a landmark, as on the web.
 * @param {Element} drawn
 * @param {Element} heading
 */
function asContents(drawn, heading) {
  drawn.classList.add("contents");
  drawn.setAttribute("role", "navigation");
  drawn.setAttribute("aria-label", wordsOf(heading));
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
