// A reader's own words, line by line.

// Python trims the same: other blanks differ between the two languages
const BLANKS = /^[ \t\r]+|[ \t\r]+$/g;

/**
 * The lines that hold something, without the blanks around them.
 * @param {string} words
 */
export function linesOf(words) {
  const lines = words.split("\n").map((one) => one.replace(BLANKS, ""));
  return lines.filter((one) => one !== "");
}

/**
 * A text that ends as a sentence does.
 * @param {string} text
 */
export function ended(text) {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
