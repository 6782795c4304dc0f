// Whom to call in an emergency: by country, the emergency number first and in large figures.

import { choices } from "./kit/choices.js";
import { COUNTRY } from "./kit/country.js";
import { control, fresh, line, make } from "./kit/elements.js";
import { keep, remembered, watch } from "./kit/memory.js";
import { drawSaid } from "./kit/said.js";
import { listen, save } from "./kit/saving.js";
import { drawUnkept } from "./kit/unkept.js";
import { drawWhence } from "./kit/whence.js";

const OTHER = "other";
const PLACE = /\{\w+\}/;

/** How the country becomes a record, and comes back as one that can be chosen here, or as none. */
function countryForm(model) {
  const names = [...model.get("countries").map(({ name }) => name), OTHER];
  return {
    key: COUNTRY,
    toRecords: (country) => (country === "" ? {} : { "": country }),
    fromRecords: ({ "": country }) => (names.includes(country) ? country : ""),
  };
}

/** Draw the choice of a country; the function given back takes it away. */
function render({ model, el }) {
  const form = countryForm(model);
  const recall = () => remembered(COUNTRY, () => model.get("country"), form);
  const answer = drawChoice(model, (country) => keep(COUNTRY, country));
  const said = drawSaid();
  const unkept = drawUnkept(model.get("words"));
  const root = make(
    "div",
    { class: "als als-numbers" },
    answer.element,
    said.element,
    unkept.element,
  );
  let told;

  function show(country) {
    answer.show(country);
    // drawn only when it is new, and not read aloud where it was chosen before the page was opened
    const says = told === undefined ? "" : asHeard(model, country);
    if (told !== country) said.show(says, ...drawAnswer(model, country));
    told = country;
    save(model, { country });
  }

  const ends = [
    watch(COUNTRY, show, unkept.tell),
    listen(model, "country", () => {
      if (model.get("country") !== recall()) keep(COUNTRY, model.get("country"));
    }),
  ];
  el.replaceChildren(root);
  keep(COUNTRY, recall());
  return () => {
    for (const end of ends) end();
    root.remove();
  };
}

/** The countries, none chosen in advance, and any other country at the end. */
function drawChoice(model, choose) {
  const words = model.get("words");
  const offered = [...model.get("countries"), { name: OTHER, say: words.other }];
  const answer = choices("radio", offered, "", ([country = ""]) => choose(country));
  const legend = make("legend", { class: "als-legend", dir: "auto" }, words.ask);
  const how = line(words.how, "als-line als-how");
  how.id = fresh("how");
  const given = { class: "als-question", "aria-describedby": how.id };
  const element = make("fieldset", given, legend, how, ...answer.rows);
  return { element, show: (country) => answer.show([country]) };
}

/** What to call there; for a country that is not listed, how to find the number. */
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
    ...drawWhence([country], words),
  ];
}

/** The same in one sentence that is read aloud: the country and the number to call there. */
function asHeard(model, chosen) {
  const words = model.get("words");
  if (chosen === OTHER) return words.find;
  const country = model.get("countries").find(({ name }) => name === chosen);
  if (!country) return "";
  const [{ head, ways }] = country.parts;
  const numbers = ways.map(({ value }) => value).join(` ${words.either} `);
  return `${country.say}: ${head} ${numbers}.`;
}

/** One kind of help: its heading, the ways to it side by side, and what to know about it. */
function drawPart({ head, ways, says }, kind, words, between) {
  const links = ways.flatMap((way, at) => [
    ...(at > 0 && between ? [between()] : []),
    drawWay(way, words),
  ]);
  return [
    line(head, `als-line als-quote ${kind}`),
    ...(links.length > 0 ? [make("p", { class: `als-line als-dial ${kind}` }, ...links)] : []),
    ...says.map((one) => line(one)),
  ];
}

/** A number that a telephone can call or text, or a site; what it does is seen and not only heard. */
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
