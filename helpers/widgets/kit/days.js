// Days by the reader's own calendar.

/** Today where the reader is, whatever the day is elsewhere. */
export function todayHere() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
