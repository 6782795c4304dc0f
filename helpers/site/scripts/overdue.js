// A page that was carried about for long says itself that its red card is past its day.

/** The card stays as it is: old advice is better than none while somebody needs it. */
export function sayOverdue() {
  const told = document.getElementById("overdue");
  // the day ends at midnight where the reader is
  if (told && Date.now() >= new Date(`${told.dataset.due}T24:00:00`).getTime()) told.hidden = false;
}
