// What every page does once its words are there. The voice comes last: a page is whole without it.

import { followCountry } from "./calling.js";
import { drawWidgets } from "./drawing.js";
import { sayOverdue } from "./overdue.js";
import { offerReading } from "./reading.js";
import { stayInTab } from "./staying.js";

stayInTab();
followCountry();
sayOverdue();
drawWidgets();
offerReading();
