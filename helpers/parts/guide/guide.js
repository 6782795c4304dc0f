// The symptom guide: asked, decided and kept in the browser.

/** @import { RenderProps } from "@anywidget/types" */
/** @import { Group, GroupPart, GuideDid, GuideState, GuideWords, Home } from "./guide-types.js" */
/** @import { Part } from "../base/types.js" */

import { drawAlone } from "./guide-alone.js";
import { drawAls } from "./guide-als.js";
import { drawAnswer } from "./guide-answer.js";
import { adviceCard } from "./guide-card.js";
import { drawCourse } from "./guide-course.js";
import { decide } from "./guide-deciding.js";
import { clearTold, isUntold, undoTold, UNTOLD } from "./guide-state.js";
import { drawEmergency } from "./guide-emergency.js";
import { formOf } from "./guide-form.js";
import { drawGroup } from "./guide-group.js";
import { adviceStep, pathOf } from "./guide-path.js";
import { drawClearing } from "../base/clearing.js";
import { button, filled, fresh, line, make } from "../base/elements.js";
import { keep, remembered, watch } from "../base/store.js";
import { mount } from "../base/mount.js";
import { drawSaid } from "../base/said.js";
import { drawSaveWarning } from "../base/save-warning.js";

// one guide for every page that is open. It is about a reader's health: the model never holds it,
// for what a model holds is saved with the notebook
const KEPT = "guide";

/**
 * Draw the guide; the function given back takes it away.
 * @param {RenderProps<GuideState>} given
 */
function render({ model, el }) {
  const guide = model.get("guide");
  const words = model.get("words");
  const form = formOf(guide);
  // answers of a file may lead to the other path, which can be the shorter one; no advice comes unasked
  /** @param {GuideDid} did */
  const furthest = (did) => adviceStep(guide, did) - (did.advised ? 0 : 1);
  /** @type {(did: GuideDid) => GuideDid} */
  const placed = (did) => ({ ...did, step: Math.min(did.step, furthest(did)) });
  const recall = () => placed(remembered(KEPT, () => UNTOLD, form));
  /** @type {Home["act"]} */
  const act = (next) => keep(KEPT, next(recall()));
  const { element: status, say, show: tell } = drawSaid();
  const last = () => adviceStep(guide, recall());
  /** @type {Home} */
  const home = { guide, words, recall, act, say, last, go, focus: (step) => parts.focus(step) };
  const parts = drawSteps(home);

  /** @param {number} step */
  function go(step) {
    act((did) => ({ ...did, step, asked: "" }));
    const seen = announced(home, step);
    const more = questionsAt(home, step).join(" ");
    tell(more ? `${seen}. ${more}` : seen, ...(seen ? [line(seen)] : []));
    parts.focus(step);
  }

  /** @param {GuideDid} did */
  function show(did) {
    const now = placed(did);
    for (const part of parts.all) part.show(now);
  }
  const unkept = drawSaveWarning(words);
  const elements = parts.all.map(({ element }) => element);
  const root = drawFrame(words, [...elements, status, unkept.element]);
  const end = watch(KEPT, show, unkept.tell);
  const ends = [end, ...parts.all.map((part) => () => part.end?.())];
  return mount(el, root, ends, () => act((did) => did));
}

/**
 * What is said when a step is reached.
 * @param {Home} home
 * @param {number} step
 */
function announced({ guide, words, recall, last }, step) {
  if (step === 0) return "";
  if (step === last()) {
    const { heading } = adviceCard(guide, decide(guide, recall()));
    return filled(words.answered, { heading });
  }
  const { whole } = recall();
  return whole ? words.all_groups : filled(words.group_of, { number: step, all: last() - 1 });
}

/**
 * The questions of the group that is reached. The focus comes to "None of these", which stands
 * before them: who listens must hear what that would deny.
 * @param {Home} home
 * @param {number} step
 */
function questionsAt({ guide, recall }, step) {
  const group = step === 0 || recall().whole ? undefined : pathOf(guide, recall())[step];
  return (group?.features ?? []).map(({ ask }) => ask);
}

/**
 * The emergency card above all, then each path, the course, the advice and the buttons.
 * @param {Home} home
 * @returns {{ all: (Part<GuideDid> & { end?(): void })[], focus(step: number): void }}
 */
function drawSteps(home) {
  const { guide, words, recall, act, say, last } = home;
  /** @type {(path: Group[]) => [Group, GroupPart][]} */
  const drawPath = (path) => path.map((group, place) => [group, drawGroup(home, group, place)]);
  const groups = new Map([...drawPath(guide.groups), ...drawPath(guide.alsGroups)]);
  /** @type {(place: number) => GroupPart | undefined} */
  const asked = (place) => groups.get(pathOf(guide, recall())[place]);
  // without a path of its own, nobody is asked about it
  const als = guide.als === null ? [] : [drawAls(home, guide.als)];
  const emergency = drawEmergency(home, () => /** @type {GroupPart} */ (asked(0)).focusTicked());
  const course = drawCourse(home);
  const answer = drawAnswer(home);
  const alone = drawAlone(home);
  /** @type {(what: "clear" | "undo") => void} */
  const turn = (what) => act(what === "clear" ? clearTold : undoTold);
  const clearing = drawClearing(words, () => isUntold(recall()), turn, say);
  /** @type {Part<GuideDid>} */
  const bottom = {
    element: clearing.element,
    show: ({ cleared }) => clearing.show(cleared !== null),
  };
  return {
    all: [emergency, drawWhole(home), ...als, ...groups.values(), course, answer, alone, bottom],
    /** @param {number} step */
    focus(step) {
      if (step === 0 && als.length > 0) als[0].focus();
      else if (step < last()) (asked(step) ?? course).focus();
      else if (recall().asked) alone.focus();
      else (emergency.isShown() ? emergency : answer).focus();
    },
  };
}

/**
 * One group at a time or all at once, once the emergencies were asked.
 * @param {Home} home
 * @returns {Part<GuideDid>}
 */
function drawWhole({ guide, words, recall, act, say }) {
  const press = () => {
    act((did) => ({ ...did, whole: !did.whole }));
    say(recall().whole ? words.all_groups : "");
  };
  const toggle = button("", "plain", press);
  const element = make("div", { class: "als-buttons", "data-step": "skip" }, toggle);
  /** @param {GuideDid} did */
  function show(did) {
    toggle.textContent = did.whole ? words.parted : words.whole;
    element.hidden = did.step === 0 || did.step === adviceStep(guide, did);
  }
  return { element, show };
}

/**
 * @param {GuideWords} words
 * @param {HTMLElement[]} parts
 */
function drawFrame(words, parts) {
  const heading = make("h3", { class: "als-title", dir: "auto", id: fresh("title") }, words.title);
  const intro = [words.how, words.private].map((one) => line(one));
  const given = { class: "als als-guide", role: "group", "aria-labelledby": heading.id };
  return make("div", given, parts[0], heading, ...intro, ...parts.slice(1));
}

export default { render };
