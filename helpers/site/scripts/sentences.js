// The sentences of a page in reading order, each with the place where it stands.

/** @typedef {{ say: string, range: Range, block: Element }} Sentence */
/** @typedef {Text & { parentElement: Element }} Piece */

const BLOCKS = "h1, h2, h3, h4, h5, p, li, summary, legend, label, th, td, dt, dd";
const UNSAID =
  ".cite, script, style, button, input, textarea, .reading, .als-heard, [data-off='heard'], " +
  ":is(h1, h2, h3, h4) > a";

/**
 * Sentences in plain view below an element: their words, and a range of the page for each.
 * @param {Element} root
 */
export function sentences(root) {
  return blocks(root).flatMap((pieces) => apart(pieces));
}

/**
 * Texts that are shown, grouped by the block that they stand in.
 * @param {Element} root
 */
function blocks(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Piece[][]} */
  const found = [];
  let last = null;
  while (walker.nextNode()) {
    const node = /** @type {Piece} */ (walker.currentNode);
    const parent = node.parentElement;
    const block = parent.closest(BLOCKS);
    if (!block || parent.closest(UNSAID) || !isShown(parent)) continue;
    if (block !== last) found.push([]);
    last = block;
    /** @type {Piece[]} */ (found.at(-1)).push(node);
  }
  return found.filter((pieces) => pieces.some((node) => node.data.trim() !== ""));
}

/**
 * Whether an element is shown; browsers before 2024 do not say so themselves, but draw no box.
 * @param {Element} element
 */
export function isShown(element) {
  return element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0;
}

/**
 * One block's sentences.
 * @param {Piece[]} pieces
 * @returns {Sentence[]}
 */
function apart(pieces) {
  const text = pieces.map((node) => node.data).join("");
  return cut(text)
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => ({
      say: segment.replace(/\s+/g, " ").trim(),
      range: rangeOf(pieces, index, index + segment.trimEnd().length),
      block: /** @type {Element} */ (pieces[0].parentElement.closest(BLOCKS)),
    }));
}

/** @param {string} text */
function cut(text) {
  if (!Intl.Segmenter) return [{ segment: text, index: 0 }];
  const language = document.documentElement.lang;
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
}

/**
 * The range from one place of the joined texts to another.
 * @param {Piece[]} pieces
 * @param {number} from
 * @param {number} to
 */
function rangeOf(pieces, from, to) {
  const range = document.createRange();
  let before = 0;
  for (const node of pieces) {
    const after = before + node.data.length;
    if (from >= before && from < after) range.setStart(node, from - before);
    if (to > before && to <= after) range.setEnd(node, to - before);
    before = after;
  }
  return range;
}
