// Whom to call in an emergency: by country, the emergency number first and in large figures.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Choice, Form, Model, Part, Source, Values, Words } from "../base/types.js" */

/** @typedef {{ how: string, value: string, href: string }} Way a number or a site, {..} in `how` its place */
/** @typedef {{ head: string, ways: Way[], says: string[] }} Help one kind of help */
/** @typedef {Choice & { parts: Help[], sources: Source[] }} Country */
/** @typedef {"ask" | "how" | "other" | "find" | "either" | "unkept"} Asking */
/** @typedef {Words<Asking | "whence" | "sources" | "new_tab">} NumbersWords */
/** @typedef {{ words: NumbersWords, countries: Country[], country: string }} NumbersState */

import { choices } from "../base/choices.js";
import { COUNTRY, NUMBERS } from "../base/country.js";
import { control, fresh, line, make } from "../base/elements.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSaid } from "../base/said.js";
import { welcome } from "../base/meeting.js";
import { listen, save } from "../base/model-sync.js";
import { drawSaveWarning } from "../base/save-warning.js";
import { drawSources } from "../base/sources.js";

const OTHER = "other";
const PLACE = /\{\w+\}/;

/**
 * How the country becomes a record, and comes back as one that can be chosen here, or as none.
 * @param {Model<NumbersState>} model
 * @returns {Form<string, string>}
 */
function countryForm(model) {
  const names = [...model.get("countries").map(({ name }) => name), OTHER];
  return {
    key: COUNTRY,
    toRecords: (country) => (country === "" ? /** @type {Values<string>} */ ({}) : { "": country }),
    fromRecords: ({ "": country }) => (names.includes(country) ? country : ""),
  };
}

/**
 * Draw the choice of a country; the function given back takes it away.
 * @param {RenderProps<NumbersState>} given
 */
function render({ model, el }) {
  const form = countryForm(model);
  const recall = () => remembered(COUNTRY, () => model.get("country"), form);
  const answer = drawChoice(model, (country) => keep(COUNTRY, country));
  const said = drawSaid();
  const unkept = drawSaveWarning(model.get("words"));
  const root = make(
    "div",
    { class: "als als-numbers" },
    answer.element,
    said.element,
    unkept.element,
  );
  /** @type {string | undefined} */
  let told;

  /** @param {string} country */
  function show(country) {
    answer.show(country);
    // drawn only when it is new, and not read aloud where it was chosen before the page was opened
    const says = told === undefined ? "" : asHeard(model, country);
    if (told !== country) said.show(says, ...drawAnswer(model, country));
    told = country;
    save(model, { country });
  }

  // the number of the chosen country, else the country, else the first of them
  const focus = () => {
    const [number] = root.querySelectorAll(".als-number");
    if (number) /** @type {HTMLElement} */ (number).focus();
    else answer.focus();
  };
  const ends = [
    welcome(NUMBERS, root, focus),
    watch(COUNTRY, show, unkept.tell),
    listen(model, "country", () => {
      if (model.get("country") !== recall()) keep(COUNTRY, model.get("country"));
    }),
  ];
  return mount(el, root, ends, () => keep(COUNTRY, recall()));
}

/**
 * The countries, none chosen in advance, and any other country at the end.
 * @type {(model: Model<NumbersState>, choose: (country: string) => void) => Part<string> & { focus(): void }}
 */
function drawChoice(model, choose) {
  const words = model.get("words");
  const offered = [...model.get("countries"), { name: OTHER, say: words.other }];
  const answer = choices("radio", offered, "", ([country = ""]) => choose(country));
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.ask);
  const how = line(words.how, "als-line als-how");
  how.id = fresh("how");
  const given = { class: "als-question", "aria-describedby": how.id };
  const element = make("fieldset", given, legend, how, ...answer.rows);
  return { element, show: (country) => answer.show([country]), focus: answer.focus };
}

/**
 * What to call there; for a country that is not listed, how to find the number.
 * @type {(model: Model<NumbersState>, chosen: string) => HTMLElement[]}
 */
function drawAnswer(model, chosen) {
  const words = model.get("words");
  if (chosen === OTHER) return [line(words.find)];
  const country = model.get("countries").find(({ name }) => name === chosen);
  if (!country) return [];
  const [first, ...others] = country.parts;
  const between = () => make("span", {}, words.either);
  return [
    ...drawPart({ ...first, head: `${country.say}: ${first.head}` }, "als-first", words, between),
    ...others.flatMap((part) => drawPart(part, "als-more", words)),
    ...drawSources([country], words),
  ];
}

/**
 * The same in one sentence that is read aloud: the country and the number to call there.
 * @type {(model: Model<NumbersState>, chosen: string) => string}
 */
function asHeard(model, chosen) {
  const words = model.get("words");
  if (chosen === OTHER) return words.find;
  const country = model.get("countries").find(({ name }) => name === chosen);
  if (!country) return "";
  const [{ head, ways }] = country.parts;
  const numbers = ways.map(({ value }) => value).join(` ${words.either} `);
  return `${country.say}: ${head} ${numbers}.`;
}

/**
 * One kind of help: its heading, the ways to it side by side, and what to know about it.
 * @param {Help} help
 * @param {"als-first" | "als-more"} kind
 * @param {NumbersWords} words
 * @param {() => HTMLElement} [between]
 */
function drawPart({ head, ways, says }, kind, words, between) {
  const links = ways.flatMap((way, at) => [
    ...(at > 0 && between ? [between()] : []),
    drawWay(way, words),
  ]);
  return [
    line(head, `als-line als-quote ${kind}`),
    ...(links.length > 0 ? [make("div", { class: `als-line als-dial ${kind}` }, ...links)] : []),
    ...says.map((one) => line(one)),
  ];
}

/**
 * A number that a telephone can call or text, or a site; what it does is seen and not only heard.
 * @type {(way: Way, words: NumbersWords) => HTMLElement}
 */
function drawWay({ how, value, href }, words) {
  const [before, after] = how.split(PLACE);
  const inside = [before, make("span", { class: "als-value" }, value), after];
  if (!href.startsWith("https:")) {
    return control("a", { href, class: "als-link als-number", dir: "auto" }, ...inside);
  }
  const away = { href, target: "_blank", rel: "noopener noreferrer", class: "als-link als-site" };
  return control("a", away, ...inside, ` (${words.new_tab})`);
}

export default { render };
