// Stands in the head of every page: what was chosen is worn before anything is drawn.

import { offerLooks, offerMenu, offerNumbers, offerSizes, wear } from "./wearing.js";

/** @type {(name: string) => HTMLElement} */
const named = (name) => /** @type {HTMLElement} */ (document.getElementById(name));

wear();
document.addEventListener("DOMContentLoaded", () => {
  offerLooks(named("looks"));
  offerSizes(named("smaller"), named("larger"));
  const numbers = document.getElementById("numbers");
  if (numbers) offerNumbers(numbers);
  offerMenu(named("menu"));
  /** @type {HTMLElement} */ (document.querySelector(".choices")).hidden = false;
});
