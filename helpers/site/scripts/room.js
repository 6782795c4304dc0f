// What the top bar does, for the bar of the reading room in JupyterLab.

export { followCountry } from "./calling.js";
export { keep, kept, offerLooks, offerSizes, offerTools, wear } from "./wearing.js";
