// Months as they are told: a year, a year and a month, or a month alone.

const MONTH = /^(?:([0-9]{4})(?:-([0-9]{2}))?|--([0-9]{2}))$/;

/**
 * A year, a month or both in words; nothing for what is none of these.
 * @param {string} picked
 * @param {string[]} months
 */
export function monthInWords(picked, months) {
  const match = MONTH.exec(picked);
  if (!match) return "";
  const month = months[Number(match[2] ?? match[3] ?? 0) - 1];
  return [month, match[1]].filter(Boolean).join(" ");
}

/**
 * How many months came before, to put one before another; null for what has no year. A year alone
 * stands before its months.
 * @param {string} picked
 */
export function monthsBefore(picked) {
  const match = MONTH.exec(picked);
  const month = Number(match?.[2] ?? 0);
  return match?.[1] && month <= 12 ? Number(match[1]) * 13 + month : null;
}

/**
 * The month that is so many months ago, as it is told.
 * @param {number} ago
 * @param {Date} [now]
 */
export function monthAgo(ago, now = new Date()) {
  const month = new Date(now.getFullYear(), now.getMonth() - ago, 1);
  const year = String(month.getFullYear()).padStart(4, "0");
  return `${year}-${String(month.getMonth() + 1).padStart(2, "0")}`;
}
