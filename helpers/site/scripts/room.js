// What the top bar does, for the bar of the reading room in JupyterLab.

export { followCountry, numberNow } from "./calling.js";
export { foldCountries, followFolds } from "./folding.js";
export { openMeanings } from "./meanings.js";
export { sayOverdue } from "./overdue.js";
export { offerOne } from "./one-offer.js";
export { offerReading } from "./reading.js";
export { readyTables } from "./tables.js";
export {
  keep,
  kept,
  offerContents,
  offerLooks,
  offerMenu,
  offerNumbers,
  offerSizes,
  wear,
} from "./wearing.js";
