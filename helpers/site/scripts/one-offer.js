// Switches the mode on that shows one thing at a time: by the button in the bar, or by an address with
// "one" in it, so that somebody else can set it up. The choice is kept as the size of the words is;
// the place on the page stands in the address alone. What shows the steps is asked for when it is wanted:
// most pages are read without it.

/** @import { OneAtATime } from "./one.js" */
/** @import { OneWords } from "./one-bar.js" */

import { ONE, isOneWanted, keep } from "./wearing.js";

/**
 * @param {HTMLElement} button
 * @param {OneWords} words
 * @param {() => HTMLElement | null} root what is shown step by step; nothing while it is not there
 */
export function offerOne(button, words, root) {
  // without scripts nothing could be done by it
  button.hidden = false;
  /** @type {OneAtATime | null} */
  let open = null;
  let turn = 0;
  let isOn = isOneWanted();
  let first = Number(/^#one=(\d+)$/.exec(location.hash)?.[1] ?? 0);
  if (isOn) keep(ONE, "on");

  function left() {
    [open, isOn] = [null, false];
    keep(ONE, null);
    const { pathname, search } = location;
    const others = [...new URLSearchParams(search)].filter(([name]) => name !== "one");
    const asked = others.length > 0 ? `?${new URLSearchParams(others)}` : "";
    history.replaceState(history.state, "", pathname + asked);
  }
  /** @param {string} at */
  function moved(at) {
    // a page that is loaded again comes back to the same place, and nothing else knows of it
    history.replaceState(history.state, "", at ? `#one=${at}` : "#one");
  }
  /** @param {(one: OneAtATime) => void} then not done where the mode was put aside meanwhile */
  async function start(then) {
    const asked = turn;
    const steps = await import("./one.js").catch(console.info);
    if (asked !== turn) return;
    if (!steps) return tellMissing();
    open ??= new steps.OneAtATime({ words, root, left, moved }, first);
    then(open);
  }
  /** The page stays whole, and the button says why, and can be pressed again. */
  function tellMissing() {
    delete document.documentElement.dataset.one;
    isOn = false;
    button.textContent = words.not_there;
  }
  button.addEventListener("click", () => {
    [first, isOn] = [0, true];
    keep(ONE, "on");
    start((one) => {
      button.textContent = words.one;
      one.go(0);
      one.bar.buttons[0].focus();
    });
  });
  return {
    /** Show what is there now in this mode, if it was chosen. */
    look() {
      if (!isOn) return;
      if (open) open.look();
      else start(() => {});
    },
    /** Put it aside, for a while. */
    pause() {
      turn += 1;
      open?.end();
      open = null;
      first = 0;
    },
  };
}
