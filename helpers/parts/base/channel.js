// Telling the other open pages that everything was erased, or that this was undone. It works where
// nothing is kept, and on a full store. A page of another person at the same address could say the
// same: it would take answers out of an open page, but never learn one.

const CHANNEL = "als-pages";

/**
 * Hear the words that other pages say, by word; gives the function that says one to them.
 * @param {{ [word: string]: () => unknown }} heard
 */
export function openChannel(heard) {
  /** @type {BroadcastChannel | null} */
  let channel = null;

  function open() {
    try {
      channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = ({ data }) => Object.hasOwn(heard, data) && heard[data]();
    } catch (why) {
      console.info(`Other open pages cannot be told. ${why}`);
    }
  }
  open();
  // an open channel may keep the browser from going back to this page as it was
  addEventListener("pagehide", () => {
    channel?.close();
    channel = null;
  });
  addEventListener("pageshow", ({ persisted }) => persisted && open());
  return (/** @type {string} */ word) => channel?.postMessage(word);
}
