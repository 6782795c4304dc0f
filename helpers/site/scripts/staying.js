// What a reader did stays from page to page in this tab, as it does in JupyterLab, and goes with it.

(() => {
  "use strict";
  const KEY = "als-pages.answers";
  const ANSWERS = Symbol.for("als-pages.answers");

  function take() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    } catch {
      // nothing can be kept here, or what was kept is damaged: the reader begins anew
      return [];
    }
  }

  function leave() {
    const did = [...(globalThis[ANSWERS] ?? [])];
    try {
      sessionStorage.setItem(KEY, JSON.stringify(did));
    } catch {
      // where nothing can be kept, the answers stay in the open page alone
    }
  }

  globalThis[ANSWERS] = new Map(take());
  addEventListener("pagehide", leave);
  // a phone may end a page that is out of sight without another word
  document.addEventListener("visibilitychange", () => document.hidden && leave());
})();
