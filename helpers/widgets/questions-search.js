// Which questions a reader looks for: accents, capital letters and marks do not count.

/** Text as it is compared: small letters without accents. */
export function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words that somebody looks for. */
export function wanted(search) {
  return plain(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether a plain text holds every one of these words, or the beginning of a longer one. */
export function holds(text, words) {
  return words.every((word) => text.includes(word));
}
