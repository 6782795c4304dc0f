// What is mended around the pages, and on every page that opens.

/** @import { App, Panel, WidgetMaker, Words } from "../../../types.js" */

import { dressCards } from "./cards.js";
import { comeAtOnce } from "./coming.js";
import { followLinks } from "./focus.js";
import { leadToText, nameLogo } from "./frame.js";
import { replaceEndingKernel } from "./kernel.js";
import { Room } from "./room.js";
import { nameWindow } from "./title.js";
import { drawAgain } from "./views.js";

export { prepare } from "./room.js";

/**
 * Mend what stands around the pages; the room that is given back shows them.
 * @param {App} app
 * @param {Words} words
 * @param {WidgetMaker} Widget
 */
export function mendFrame(app, words, Widget) {
  leadToText(app.shell);
  nameWindow(app.shell);
  app.restored.then(nameLogo);
  return new Room(app, words, Widget);
}

/**
 * Mend one notebook panel, for as long as it is open.
 * @param {Panel} panel
 * @param {Room} room
 */
export function mendPage(panel, room) {
  const ends = [
    drawAgain(panel),
    replaceEndingKernel(panel),
    followLinks(panel, room.words, room.goes),
    dressCards(panel, room.words, () => room.bars.stand()),
    comeAtOnce(panel, () => room.look()),
    room.welcome(panel),
  ];
  panel.disposed.connect(() => ends.forEach((end) => end()));
}
