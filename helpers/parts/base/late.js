// What few readers ask for comes to a web page when it is asked for, as a script of its own: a page
// that was opened from a folder may load no modules. In a notebook it is there from the first.

import { make } from "./elements.js";

/** @typedef {{ [exported: string]: unknown }} Late what a late module exports */

// late scripts stand beside this one, wherever the folder is
const own = /** @type {HTMLScriptElement | null | undefined} */ (globalThis.document?.currentScript)
  ?.src;

/** @type {Map<string, Promise<Late>>} */
const asked = new Map();

/**
 * What a late module exports, by its name; whoever asks again after it did not come may be luckier.
 * @param {string} name
 * @returns {Promise<Late>}
 */
export function late(name) {
  const coming = asked.get(name) ?? come(name);
  asked.set(name, coming);
  coming.catch(() => asked.delete(name));
  return coming;
}

/** @type {(name: string) => Promise<Late>} */
function come(name) {
  return new Promise((done, failed) => {
    const script = make("script", {
      src: new URL(`late-${name}.js`, own).href,
      // a page that is saved as it stands then has it too, and in its turn
      defer: true,
      load: () => done(globalThis.alsLate[name]),
      error() {
        script.remove();
        failed(new Error(`late-${name}.js did not come.`));
      },
    });
    document.head.append(script);
  });
}
