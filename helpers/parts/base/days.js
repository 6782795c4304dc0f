// Days by the reader's own calendar.

/** Today where the reader is, whatever the day is elsewhere. */
export function todayHere() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Days that a life can have: a year of six digits, or of two, is a slip of the hand. */
export const FIRST_DAY = "1900-01-01";
export const LAST_DAY = "9999-12-31";

/**
 * Whether a text is such a day.
 * @param {string} text
 */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
