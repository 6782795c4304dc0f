// Whom to call in an emergency: by country, in large figures.

import { choices } from "./kit/choices.js";
import { control, filled, fresh, line, make, sources } from "./kit/elements.js";
import { keep, remembered, watch } from "./kit/memory.js";
import { listen, save } from "./kit/saving.js";
import { drawUnkept } from "./kit/unkept.js";

const OTHER = "other";
// one place for every page that is open, whatever the name of its widget
const KEPT = "country";
const FORM = {
  key: KEPT,
  toRecords: (country) => (country === "" ? {} : { "": country }),
  fromRecords: ({ "": country }) => (typeof country === "string" ? country : ""),
};

/** Draw the choice of a country; the function given back takes it away. */
function render({ model, el }) {
  const recall = () => remembered(KEPT, () => model.get("country"), FORM);
  const answer = drawChoice(model, (country) => keep(KEPT, country));
  const said = make("div", { class: "als-said", role: "status" });
  const unkept = drawUnkept(model.get("words"));
  const root = make("div", { class: "als als-numbers" }, answer.element, said, unkept.element);
  let told = "";

  function show(country) {
    answer.show(country);
    // drawn only when it is new: a status that is drawn is read aloud
    if (told !== country) said.replaceChildren(...drawAnswer(model, country));
    told = country;
    save(model, { country });
  }

  const ends = [
    watch(KEPT, show, unkept.tell),
    listen(model, "country", () => {
      if (model.get("country") !== recall()) keep(KEPT, model.get("country"));
    }),
  ];
  el.replaceChildren(root);
  keep(KEPT, recall());
  return () => {
    for (const end of ends) end();
    root.remove();
  };
}

/** The countries, none chosen in advance, and any other country at the end. */
function drawChoice(model, choose) {
  const words = model.get("words");
  const offered = [...model.get("countries"), { name: OTHER, say: words.other }];
  const answer = choices("radio", offered, "", ([country]) => choose(country));
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
  const numbers = country.emergency.flatMap((one, place) => [
    ...(place > 0 ? [make("span", {}, words.either)] : []),
    drawNumber(one, words),
  ]);
  return [
    line(`${country.say}: ${words.emergency}`, "als-line als-quote"),
    make("p", { class: "als-line als-dial" }, ...numbers),
    ...drawCrisis(country, words),
    ...sources(country.sources, words),
  ];
}

/** The crisis line; where none is known, that the emergency number helps too. */
function drawCrisis({ crisis, answers }, words) {
  const heading = line(words.crisis, "als-line als-quote");
  if (!crisis) return [heading, line(words.no_crisis)];
  const numbers = make("p", { class: "als-line als-dial" }, drawNumber(crisis, words));
  return [heading, numbers, ...(answers ? [line(answers)] : [])];
}

/** A number as large text that a telephone can call. */
function drawNumber({ number, href }, words) {
  const given = { href, class: "als-link als-number", "aria-label": filled(words.call, { number }) };
  return control("a", given, number);
}

export default { render };
