// Giving a page a fresh kernel in place of one that is ending.
//
// Whoever closes a page and opens it again at once is given the old kernel, which the server is just
// ending. Jupyter then waits for it for good, and draws nothing.

/** @import { Panel, SessionContext } from "../../../types.js" */

const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 16_000];
/** How long to wait in milliseconds before each look at a kernel that says nothing. */

/**
 * Look after the kernel of a page that has just been opened; the function given back ends that.
 * @param {Panel} panel
 */
export function replaceEndingKernel(panel) {
  const session = panel.context.sessionContext;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /**
   * @param {number[]} pauses
   * @returns {Promise<void>}
   */
  async function look([pause, ...later]) {
    if (pause === undefined || speaks(session)) return;
    await new Promise((go) => (timer = setTimeout(go, pause)));
    if (speaks(session)) return;
    if (await hasEnded(session))
      await session.changeKernel({ name: session.kernelPreference.name });
    await look(later);
  }

  session.ready
    .then(() => look(PAUSES))
    .catch((why) => console.warn(`No fresh kernel could be had; the printed page stays. ${why}`));
  return () => clearTimeout(timer);
}

/**
 * Whether the kernel has said how it is.
 * @param {SessionContext} context
 */
function speaks({ session }) {
  return ["idle", "busy"].includes(/** @type {string} */ (session?.kernel?.status));
}

/**
 * Whether the server no longer has the kernel that the page holds on to.
 * @param {SessionContext} context
 */
async function hasEnded({ sessionManager, session }) {
  await sessionManager.refreshRunning();
  const running = [...sessionManager.running()].map(({ kernel }) => kernel?.id);
  return !running.includes(session?.kernel?.id);
}
