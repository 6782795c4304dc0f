// Finds places in the index that was made with the site. Nothing that is typed leaves the page.

(() => {
  "use strict";
  // a place that fits far less well than the best one would only be in the way
  const LEAST = 0.03;
  const form = document.getElementById("search");
  const field = document.getElementById("looked");
  const said = document.getElementById("said");
  const list = document.getElementById("found");
  const { index, places } = alsSearch;
  const looking = lunr.Index.load(index);

  /** Places that hold the words: whole words first, then beginnings, then words spelled nearly so. */
  function find(looked) {
    const hits = looking.query((query) => {
      for (const token of lunr.tokenizer(looked)) {
        const word = token.toString().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
        if (word === "") continue;
        query.term(word, { boost: 100 });
        query.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        if (word.length > 4) query.term(word, { boost: 1, editDistance: 1 });
      }
    });
    return hits.filter(({ score }) => score >= hits[0].score * LEAST).map(({ ref }) => places[ref]);
  }

  function element(tag, given, ...inside) {
    const one = Object.assign(document.createElement(tag), given);
    one.append(...inside);
    return one;
  }

  function row({ kind, title, href, said }) {
    const link = element("a", { href }, title);
    const parts = [element("h3", {}, link), element("p", { className: "kind" }, kind)];
    return element("li", {}, ...parts, element("p", {}, said));
  }

  function show(looked) {
    const found = looked.trim() === "" ? [] : find(looked);
    const says = found.length > 0 ? said.dataset.found : said.dataset.none;
    const values = { count: found.length, looked };
    const words = says.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
    said.replaceChildren(...(looked.trim() === "" ? [] : [element("p", {}, words)]));
    list.replaceChildren(...found.map(row));
    if (looked.trim() !== "") form.scrollIntoView();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?${new URLSearchParams({ looked: field.value })}`);
    show(field.value);
  });
  form.hidden = false;
  document.getElementById("without").hidden = true;
  field.value = new URLSearchParams(location.search).get("looked") ?? "";
  show(field.value);
})();
