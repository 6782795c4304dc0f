// What every page does once its words are there. The voice comes last: a page is whole without it.

import { tellAge } from "./aging.js";
import { followCountry } from "./calling.js";
import { drawWidgets } from "./drawing.js";
import { openMeanings } from "./meanings.js";
import { sayOverdue } from "./overdue.js";
import { openWhatIsNamed, placeNamed } from "./places.js";
import { keepForLater } from "./offline.js";
import { offerOne } from "./one-offer.js";
import { offerReading } from "./reading.js";
import { stayInTab } from "./staying.js";
import { readyTables } from "./tables.js";
import { offerContents } from "./wearing.js";

stayInTab();
followCountry();
// few pages close anything below a heading
if (document.querySelector(".als-folded"))
  import("./folding.js").then((folding) => folding?.followFolds(), console.info);
sayOverdue(document);
openWhatIsNamed();
readyTables(document.body);
tellAge();
drawWidgets();
const words = /** @type {HTMLElement | null} */ (document.querySelector(".words"));
if (words) {
  const meaningOf = (/** @type {HTMLAnchorElement} */ { hash }) =>
    document.getElementById(placeNamed(hash.slice(1)));
  const article = /** @type {HTMLElement} */ (words.closest("article"));
  openMeanings(article, meaningOf, words.dataset.close ?? "");
  /** @type {HTMLDetailsElement | null} */
  const contents = document.querySelector(".contents details");
  // a page that holds a piece of another has none
  if (contents) offerContents(contents);
}
offerReading(document.getElementById("reading"), () => document.querySelector("article"));
const one = document.getElementById("one");
if (one) {
  const main = document.querySelector("main");
  offerOne(one, JSON.parse(one.dataset.words ?? "{}"), () => main).look();
}
keepForLater();
