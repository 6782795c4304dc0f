// Keeps the published pages in the browser, so that they can be read without a network. Opened from
// a folder there is nothing to keep: the folder is the copy.

import { make } from "../../parts/base/elements.js";

const NONE_WANTED = "als-pages.no-copy";

// known only while this script is read
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
const top = script ? new URL("..", script).href : "";

const isPublished = () => /^https?:$/.test(location.protocol) && top !== "";

/** Let the browser keep the pages and offer them for the home screen, and let a reader take that back. */
export function keepForLater() {
  if (!isPublished()) return;
  // a browser reads it from a host alone, and complains where there is none
  document.head.append(make("link", { rel: "manifest", href: `${top}manifest.webmanifest` }));
  // there is none on an address that is not safe
  if (!navigator.serviceWorker) return;
  offerChoice();
  if (!isUnwanted() && !savesData()) whenQuiet(() => keep().catch(console.info));
}

/** @param {() => void} act */
function whenQuiet(act) {
  if (document.readyState === "complete") act();
  else addEventListener("load", act, { once: true });
}

const keep = () => navigator.serviceWorker.register(`${top}worker.js`, { updateViaCache: "none" });

/** A reader who asked the browser to save on data is asked for none. */
function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
}

function isUnwanted() {
  try {
    return localStorage.getItem(NONE_WANTED) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} unwanted */
function remember(unwanted) {
  try {
    if (unwanted) localStorage.setItem(NONE_WANTED, "yes");
    else localStorage.removeItem(NONE_WANTED);
  } catch (why) {
    console.info(`This browser remembers nothing. ${why}`);
  }
}

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

/** On the page that tells of it: what is kept now, and a button that changes it. */
function offerChoice() {
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
