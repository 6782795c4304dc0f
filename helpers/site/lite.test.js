// What stands in for Python in JupyterLite: a kernel that runs nothing, cells that lose nothing, and an
// address that names the page.

import assert from "node:assert/strict";
import test from "node:test";

import { keep } from "../../config/jupyterlite/labextensions/als-still/static/address.js";
import { kernelClass } from "../../config/jupyterlite/labextensions/als-still/static/kernel.js";
import { running } from "../../config/jupyterlite/labextensions/als-still/static/running.js";

/** As much of JupyterLite's own kernel as answers what it knows, and notes what is sent. */
class Base {
  executionCount = 0;
  /** @type {any[]} */
  sent = [];
  _sendMessage(/** @type {object} */ message) {
    this.sent.push(message);
  }
  async handleMessage(/** @type {{ header: { msg_type: string } }} */ { header }) {
    this.sent.push({ idleAfter: header.msg_type });
  }
  handleComm(/** @type {string} */ kind, /** @type {object} */ content) {
    this.sent.push({ kind, content });
  }
}

const Still = kernelClass(Base, { createMessage: (given) => given });

/** @returns {any} */
const kernel = () => new Still({});
const asked = (/** @type {string} */ kind, content = {}) => ({
  header: { msg_type: kind, session: "apples" },
  content,
});

test("asked for its widgets, the kernel has none, and says so before it is idle", async () => {
  const still = kernel();
  await still.handleMessage(asked("comm_info_request"));
  const [reply, idle] = still.sent;
  assert.equal(reply.msgType, "comm_info_reply");
  assert.deepEqual(reply.content, { status: "ok", comms: {} });
  assert.equal(reply.session, "apples");
  assert.deepEqual(idle, { idleAfter: "comm_info_request" });
});

test("asked for the state of all widgets, it sends none, and a change of one is passed over", async () => {
  const still = kernel();
  await still.commMsg(asked("comm_msg", { comm_id: "pear", data: { method: "update" } }));
  assert.deepEqual(still.sent, []);
  await still.commMsg(asked("comm_msg", { comm_id: "pear", data: { method: "request_states" } }));
  assert.deepEqual(still.sent[0].content, {
    comm_id: "pear",
    data: { method: "update_states", states: {}, buffer_paths: [] },
  });
});

test("code that is run ends well, and shows nothing", async () => {
  const still = kernel();
  const reply = await still.executeRequest({ code: "print('plums')" });
  assert.equal(reply.status, "ok");
  assert.deepEqual(still.sent, []);
});

test("a cell of code keeps what it shows when it is run, and one of words is drawn", async () => {
  const { runCell } = running("token").activate();
  const code = { model: { type: "code" }, outputs: ["apples"] };
  assert.equal(await runCell({ cell: code }), true);
  assert.deepEqual(code, { model: { type: "code" }, outputs: ["apples"] });
  const words = { model: { type: "markdown" }, rendered: false };
  await runCell({ cell: words });
  assert.equal(words.rendered, true);
});

/** A JupyterLab in which nothing is open, at this address. */
function opened(/** @type {string} */ search) {
  /** @type {any} */
  const noted = { opened: [], navigated: [], taken: 0 };
  const coming = { remove: () => (noted.taken += 1) };
  Object.assign(globalThis, {
    location: { pathname: "/lab/index.html", search },
    document: { getElementById: () => coming },
  });
  const shell = {
    currentWidget: /** @type {any} */ (null),
    currentChanged: { connect: (/** @type {() => void} */ hear) => (noted.changes = hear) },
  };
  const commands = {
    addCommand: (/** @type {string} */ _, /** @type {any} */ { execute }) => (noted.asks = execute),
  };
  const app = { commands, shell, started: Promise.resolve(), restored: Promise.resolve() };
  const router = {
    register: (/** @type {any} */ { pattern }) => (noted.pattern = pattern),
    navigate: (/** @type {string} */ address) => noted.navigated.push(address),
  };
  const documents = { openOrReveal: (/** @type {string} */ path) => noted.opened.push(path) };
  keep(/** @type {any} */ (app), router, documents);
  return { noted, shell };
}

test("the page that the address names is opened, and stays named", async () => {
  const { noted, shell } = opened("?path=notebooks/03-pears.ipynb");
  assert.match("lab/index.html?path=notebooks/03-pears.ipynb", noted.pattern);
  await noted.asks({ search: "?path=notebooks/03-pears.ipynb" });
  assert.deepEqual(noted.opened, ["notebooks/03-pears.ipynb"]);
  shell.currentWidget = { context: { path: "notebooks/03-pears.ipynb" } };
  noted.changes();
  assert.deepEqual(noted.navigated, []);
  assert.equal(noted.taken, 1);
});

test("another page is named in the address as soon as it is shown, and what else stands there stays", () => {
  const { noted, shell } = opened("?path=notebooks/03-pears.ipynb&mode=single-document");
  shell.currentWidget = { context: { path: "notebooks/04-plums.ipynb" } };
  noted.changes();
  assert.deepEqual(noted.navigated, [
    "/lab/index.html?path=notebooks/04-plums.ipynb&mode=single-document",
  ]);
});

test("what is no page, such as the list of commands, leaves the address as it is", () => {
  const { noted, shell } = opened("?path=notebooks/03-pears.ipynb");
  shell.currentWidget = {};
  noted.changes();
  assert.deepEqual(noted.navigated, []);
});
