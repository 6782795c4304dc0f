// Hides all of a page but one step. Whatever must stay to be heard, such as a place that is read
// aloud when it changes, stays in the page without taking room.

/**
 * What a page holds besides the step: all its blocks, what heads some of them, what says how a press
 * went and whether it is news, and the headings above the step.
 * @typedef {{
 *   all: HTMLElement[], heads: HTMLElement[], told: HTMLElement[], fresh: HTMLElement[],
 *   above: HTMLElement[],
 * }} Around
 */

/**
 * @param {HTMLElement} root
 * @param {HTMLElement[]} shown
 * @param {Around} around
 */
export function hideAllBut(root, shown, { all, heads, told, fresh, above }) {
  showAll(root);
  const holders = new Set(shown.flatMap((one) => upTo(root, one)));
  const isIn = (/** @type {HTMLElement} */ one) =>
    holders.has(one) || shown.some((each) => each.contains(one));
  for (const one of all) {
    if (shown.includes(one)) continue;
    // a program that reads aloud is told below which headings it is
    one.dataset.off = above.includes(one) ? "heard" : "yes";
  }
  for (const one of heads)
    if (!holders.has(/** @type {HTMLElement} */ (one.parentElement))) one.dataset.off = "yes";
  for (const one of told) if (!isIn(one) && !fresh.includes(one)) one.dataset.off = "yes";
  const kept = new Set([...holders, ...fresh.flatMap((one) => upTo(root, one))]);
  for (const one of [...all, ...heads, ...told].flatMap((each) => upTo(root, each)))
    if (!kept.has(one)) one.dataset.off ??= "flat";
}

/**
 * Show all of a page again.
 * @param {HTMLElement} root
 */
export function showAll(root) {
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (
    root.querySelectorAll("[data-off], [data-own]")
  )) {
    delete one.dataset.off;
    delete one.dataset.own;
  }
}

/**
 * What an element stands in, below a root.
 * @param {HTMLElement} root
 * @param {HTMLElement} element
 */
function upTo(root, element) {
  const found = [];
  for (let one = element.parentElement; one && one !== root; one = one.parentElement)
    found.push(one);
  return found;
}
