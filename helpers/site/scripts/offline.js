// Keeps the published pages in the browser, so that they can be read without a network. Opened from
// a folder there is nothing to keep: the folder is the copy.

import { make } from "../../parts/base/elements.js";

const NONE_WANTED = "als-pages.no-copy";

// known only while this script is read
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
export const top = script ? new URL("..", script).href : "";

const isPublished = () => /^https?:$/.test(location.protocol) && top !== "";

/** Let the browser keep the pages and offer them for the home screen, and let a reader take that back. */
export function keepForLater() {
  if (!isPublished()) return;
  // a browser reads it from a host alone, and complains where there is none
  document.head.append(make("link", { rel: "manifest", href: `${top}manifest.webmanifest` }));
  // there is none on an address that is not safe
  if (!navigator.serviceWorker) return;
  // one page tells of it, and has a button that changes it
  if (document.getElementById("offline"))
    import("./offline-choice.js").then((choice) => choice?.offerChoice(), console.info);
  if (!isUnwanted() && !savesData()) whenQuiet(() => keep().catch(console.info));
}

/** @param {() => void} act */
function whenQuiet(act) {
  if (document.readyState === "complete") act();
  else addEventListener("load", act, { once: true });
}

export const keep = () =>
  navigator.serviceWorker.register(`${top}worker.js`, { updateViaCache: "none" });

/** A reader who asked the browser to save on data is asked for none. */
export function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
}

export function isUnwanted() {
  try {
    return localStorage.getItem(NONE_WANTED) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} unwanted */
export function remember(unwanted) {
  try {
    if (unwanted) localStorage.setItem(NONE_WANTED, "yes");
    else localStorage.removeItem(NONE_WANTED);
  } catch (why) {
    console.info(`This browser remembers nothing. ${why}`);
  }
}
