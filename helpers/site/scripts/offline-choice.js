// The page that tells of the kept copy: what is kept now, and a button that changes it.

import { isUnwanted, keep, remember, savesData, top } from "./offline.js";

/** Take the pages away; what a reader answered stands elsewhere and stays. */
async function takeAway() {
  remember(true);
  await (await navigator.serviceWorker.getRegistration(top))?.unregister();
  const kept = `als-pages ${top}`;
  await Promise.all([kept, `${kept}?versions`].map((name) => caches.delete(name)));
}

async function keepAgain() {
  remember(false);
  await keep();
  await navigator.serviceWorker.ready;
}

/** Say what is kept now, and let a reader take it away or have it again. */
export function offerChoice() {
  const all = /** @type {HTMLElement | null} */ (document.getElementById("offline"));
  if (!all) return;
  const named = (/** @type {string} */ id) =>
    /** @type {HTMLElement} */ (document.getElementById(id));
  const [says, takes, keeps] = ["copy-is", "take-away", "keep-copy"].map(named);

  /** @param {boolean} isHere */
  function show(isHere) {
    says.textContent = (isHere ? all?.dataset.here : all?.dataset.away) ?? "";
    takes.hidden = !isHere;
    keeps.hidden = isHere;
  }
  /** @type {(act: () => Promise<unknown>, isHere: boolean, next: HTMLElement) => Promise<void>} */
  async function change(act, isHere, next) {
    try {
      await act();
    } catch (why) {
      says.textContent = `${all?.dataset.refused} (${why})`;
      return;
    }
    show(isHere);
    next.focus();
  }
  takes.addEventListener("click", () => change(takeAway, false, keeps));
  keeps.addEventListener("click", () => change(keepAgain, true, takes));
  all.hidden = false;
  const look = async () =>
    show(Boolean((await navigator.serviceWorker.getRegistration(top))?.active));
  look().catch(console.info);
  if (!isUnwanted() && !savesData()) navigator.serviceWorker.ready.then(look, console.info);
}
