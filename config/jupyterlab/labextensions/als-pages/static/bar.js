// The bars above and below a page in the reading room: the same words, in the same order, as on the
// web. What they say comes from the content; nothing here is written for readers.

/** @import { Words } from "../../../types.js" */

import {
  followCountry,
  followFolds,
  offerLooks,
  offerMenu,
  offerNumbers,
  offerOne,
  offerReading,
  offerSizes,
} from "./made/bar.js";
import { button, link, make } from "./elements.js";
import { readAloud } from "./listening.js";
import { addressOf } from "./pages.js";

/**
 * What the bars lead to: another page, the card and the words of this one, the author's view.
 * @typedef {{
 *   opens(event: MouseEvent, file: string): void,
 *   goesTo(selector: string): void,
 *   leaves(): void,
 *   page(): HTMLElement | null,
 * }} Ways
 */

/**
 * Put the bars around the page that the window shows; gives back how to tell which page that is.
 * @param {Words} words
 * @param {Ways} ways
 */
export function putBars(words, ways) {
  const above = make("div", { class: "als-frame" }, ...top(words, ways));
  const note = make("footer", { class: "bottom" }, make("p", {}, words.note));
  const below = make("div", { class: "als-frame als-below" }, note);
  document.body.prepend(above);
  followCountry();
  followFolds();
  const [smaller, larger, numbers, looks] = above.querySelectorAll(".choices button");
  offerSizes(/** @type {HTMLElement} */ (smaller), /** @type {HTMLElement} */ (larger));
  offerNumbers(/** @type {HTMLElement} */ (numbers));
  offerLooks(/** @type {HTMLElement} */ (looks));
  const closeMenu = offerMenu(/** @type {HTMLElement} */ (above.querySelector("#als-menu")));
  const one = /** @type {HTMLElement} */ (above.querySelector(".one"));
  const steps = offerOne(one, words.one, ways.page);
  const reading = readAloud(words);
  const silence = offerReading(reading, ways.page);
  return {
    start: /** @type {HTMLElement} */ (above),
    /** @param {string} file */
    tell(file) {
      above.querySelector(".every")?.removeAttribute("open"); // it led here, or stands in the way
      closeMenu();
      const main = document.querySelector("#main [role='main']");
      if (main) above.querySelector(".skip")?.setAttribute("href", `#${main.id}`);
      above.querySelector("[rel='next']")?.replaceWith(next(words, ways, file));
      document.body.append(below); // JupyterLab may have come after it
      silence(); // what was read is another page
      this.stand();
      steps.look();
    },
    /** Below the first words of the page, as on the web, is what reads it aloud. */
    stand() {
      const lead = ways.page()?.querySelector(".lead");
      if (lead && reading.parentElement !== lead) lead.append(reading);
    },
    /** @param {boolean} shown */
    show(shown) {
      for (const bar of [above, below]) bar.hidden = !shown;
      if (shown) return;
      steps.pause();
      silence();
      reading.remove();
    },
  };
}

/**
 * @param {Words} words
 * @param {Ways} ways
 */
function top(words, ways) {
  const { bar, pages } = words;
  const skip = link({ class: "skip", href: "#" }, bar.skip, () => ways.goesTo("h1"));
  const home = page(words.pages[0].file, { class: "home" }, ways, bar.name);
  const alarm = link({ class: "alarm", href: "#" }, bar.emergency, () =>
    ways.goesTo(".card, .alert"),
  );
  const rows = pages.map(({ file, title }) => make("li", {}, page(file, {}, ways, title)));
  const every = make("details", { class: "every" });
  every.append(make("summary", {}, bar.every_page), make("ul", {}, ...rows));
  const author = button(bar.author, {});
  author.addEventListener("click", ways.leaves);
  const data = { dark: bar.dark, light: bar.light, "as-system": bar.as_system };
  const looks = Object.entries(data).map(([name, said]) => [`data-${name}`, said]);
  const choices = make(
    "div",
    { class: "choices" },
    button(bar.smaller, {}),
    button(bar.larger, {}),
    button(bar.hide_numbers, { "data-hide": bar.hide_numbers, "data-show": bar.show_numbers }),
    button(bar.dark, Object.fromEntries(looks)),
    author,
  );
  const nav = make("nav", { "aria-label": bar.tools }, every);
  const onward = make("span", { rel: "next", hidden: "" }); // which page that is, is told later
  const one = button(words.one.one, { class: "one" });
  const tools = make("div", { class: "tools", id: "als-tools" }, home, nav, one, choices);
  const menu = button(bar.menu, { id: "als-menu", "aria-controls": "als-tools" });
  return [skip, make("header", { class: "top" }, onward, calls(words), alarm, menu, tools)];
}

/** @param {Words} words */
function calls({ anywhere, calling, either }) {
  const pieces = anywhere.map(([said, href]) => (href ? make("a", { href }, said) : said));
  const first = make("p", { "data-country": "" }, ...pieces);
  const others = Object.entries(calling).map(([name, { say, ways }]) => {
    const links = ways.flatMap((one, place) => [
      place ? ` ${either} ` : " ",
      make("a", { href: one.href }, one.say),
    ]);
    return make("p", { "data-country": name, hidden: "" }, say, ...links);
  });
  return make("div", { class: "call" }, first, ...others);
}

/**
 * The second stop: the way to the next page. The last page has none; one beside the series leads in.
 * @param {Words} words
 * @param {Ways} ways
 * @param {string} file
 */
function next({ bar, pages, series }, ways, file) {
  const place = pages.findIndex((one) => one.file === file);
  const after = place >= series ? 0 : place + 1;
  if (place < 0 || after >= series) return make("span", { rel: "next", hidden: "" });
  const said = bar.next_page.replace("{title}", pages[after].title);
  const given = { class: "skip", rel: "next", "data-title": pages[after].title };
  return page(pages[after].file, given, ways, said);
}

/**
 * A link to a page; one that shall open elsewhere, with Ctrl or the middle button, is the browser's.
 * @param {string} file
 * @param {{ [attribute: string]: string }} attributes
 * @param {Ways} ways
 * @param {...(Node | string)} inside
 */
function page(file, attributes, ways, ...inside) {
  const one = make("a", { href: addressOf(file), ...attributes }, ...inside);
  one.addEventListener("click", (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) ways.opens(event, file);
  });
  return one;
}
