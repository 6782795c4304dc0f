// Boards: the reader's words in the fields, and the files that devices load.

/** @import { Boards, Written } from "./board-types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";

import { boardsWith, nameOf, OWN } from "./board-fields.js";
import { boardAsObf, boardsAsObz } from "./board-obf.js";

const EVIL = `<script>alert(1)</script> "]]>" ' & {what} $& \u0000 \\`;
const SET = { name: "fruit", locale: "en", columns: 3, title: "Fruit", back: "All boards" };

/** @type {(name: string, say: string, aloud?: string, ask?: string) => Boards["boards"][0]["phrases"][0]} */
const phrase = (name, say, aloud = "", ask = "") => ({
  name,
  say,
  ask,
  aloud: { why: aloud, sources: [] },
});

/** @type {Boards} */
const BASKET = {
  title: "Fruit",
  intro: "",
  locale: "en",
  columns: 3,
  boards: [
    {
      name: "market",
      title: "At the market",
      top: { why: "I cannot speak & I hear.", sources: [] },
      phrases: [
        phrase("pear", "A pear"),
        phrase("apple", "An apple", "An apple, please."),
        phrase("stall", "The stall", "It is at {what}.", "Which stall"),
        phrase("ripe", "Is it ripe?"),
      ],
    },
    {
      name: "orchard",
      title: "In the orchard",
      top: { why: "", sources: [] },
      phrases: [phrase("tree", "That tree")],
    },
  ],
  own: { title: "My own", ask: "" },
};
const STALL = nameOf(BASKET.boards[0], BASKET.boards[0].phrases[2]);

/** @type {(written?: Written) => { [path: string]: any }} */
function unpacked(written = {}) {
  const files = unzipSync(boardsAsObz(boardsWith(BASKET, written), SET));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, JSON.parse(strFromU8(bytes))]),
  );
}

/** What the format asks of one board, as its specification says it. */
function assertIsBoard(/** @type {any} */ board) {
  assert.equal(board.format, "open-board-0.1");
  for (const text of [board.id, board.name, board.locale]) {
    assert.ok(typeof text === "string" && text !== "");
  }
  const ids = board.buttons.map((/** @type {any} */ one) => one.id);
  assert.ok(ids.every((/** @type {unknown} */ id) => typeof id === "string" && id !== ""));
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(board.buttons.every((/** @type {any} */ one) => one.label !== ""));
  const { rows, columns, order } = board.grid;
  assert.equal(order.length, rows);
  assert.ok(order.every((/** @type {any[]} */ row) => row.length === columns));
  // each button stands in the grid once, and where nothing stands there is null
  assert.deepEqual(
    order.flat().filter((/** @type {unknown} */ id) => id !== null),
    ids,
  );
  assert.ok(order.flat().every((/** @type {unknown} */ id) => id === null || ids.includes(id)));
  assert.deepEqual([board.images, board.sounds], [[], []]);
}

test("a field that waits for the reader's words is blank, and then says them", () => {
  const [empty] = boardsWith(BASKET, {});
  assert.deepEqual(
    empty.fields.map(({ blank }) => blank),
    [false, false, true, false],
  );
  const [market] = boardsWith(BASKET, { [STALL]: " row 3\n\n left " });
  assert.deepEqual(market.fields[2], {
    name: "stall",
    label: "The stall",
    aloud: "It is at row 3, left.",
    blank: false,
  });
});

test("the reader's own phrases are a board, each once, and more than fit are a second one", () => {
  const lines = Array.from({ length: 20 }, (_, at) => `fig ${at}`);
  const boards = boardsWith(BASKET, { [OWN]: [...lines, "fig 0", "  "].join("\n") });
  assert.deepEqual(
    boards.slice(2).map(({ name, title, fields }) => [name, title, fields.length]),
    [
      ["own", "My own (1)", 15],
      ["own-2", "My own (2)", 5],
    ],
  );
  assert.equal(boardsWith(BASKET, { [OWN]: " \n" }).length, 2);
});

test("one board is a file of its own that leads to no other", () => {
  const board = JSON.parse(boardAsObf(boardsWith(BASKET, {})[0], SET));
  assertIsBoard(board);
  assert.deepEqual(board.buttons, [
    { id: "pear", label: "A pear" },
    { id: "apple", label: "An apple", vocalization: "An apple, please." },
    { id: "ripe", label: "Is it ripe?" },
  ]);
  assert.equal(board.description_html, "I cannot speak &amp; I hear.");
});

test("a package names every board, begins with one that leads to all, and each leads back", () => {
  const { "manifest.json": manifest, ...boards } = unpacked({ [OWN]: "figs" });
  Object.values(boards).forEach(assertIsBoard);
  assert.equal(manifest.format, "open-board-0.1");
  assert.deepEqual(manifest.paths.images, {});
  const byPath = Object.fromEntries(
    Object.entries(manifest.paths.boards).map(([id, path]) => [path, id]),
  );
  assert.deepEqual(Object.keys(byPath).sort(), Object.keys(boards).sort());
  for (const [path, id] of Object.entries(byPath)) assert.equal(boards[path].id, id);
  const start = boards[manifest.root];
  /** @type {(board: any) => any[]} */
  const ways = ({ buttons }) =>
    buttons.map((/** @type {any} */ one) => one.load_board).filter(Boolean);
  assert.equal(ways(start).length, 3);
  for (const { id, path, name } of ways(start)) {
    assert.deepEqual([boards[path].id, boards[path].name], [id, name]);
    assert.deepEqual(
      ways(boards[path]).map((one) => one.path),
      [manifest.root],
    );
  }
});

test("the same words give the same file", () => {
  const boards = boardsWith(BASKET, {});
  assert.deepEqual(boardsAsObz(boards, SET), boardsAsObz(boards, SET));
});

test("markup that somebody wrote is text on every board and in every file", () => {
  const boards = unpacked({ [STALL]: EVIL, [OWN]: EVIL });
  const stall = boards["boards/market.obf"].buttons.find(
    (/** @type {any} */ one) => one.id === "stall",
  );
  assert.equal(stall.vocalization, `It is at ${EVIL}.`);
  assert.equal(boards["boards/own.obf"].buttons[0].label, EVIL);
});

test("the one place of a file that is markup holds text that was escaped", () => {
  const [market] = boardsWith(BASKET, {});
  const { description_html: html } = JSON.parse(boardAsObf({ ...market, top: EVIL }, SET));
  assert.ok(!/[<>"']/.test(html));
  assert.ok(html.startsWith("&lt;script&gt;"));
});

test("whatever is written, each file is a board and the package leads nowhere else", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constant(EVIL));
  fc.assert(
    fc.property(text, text, (stall, own) => {
      const { "manifest.json": manifest, ...boards } = unpacked({ [STALL]: stall, [OWN]: own });
      Object.values(boards).forEach(assertIsBoard);
      assert.ok(manifest.root in boards);
    }),
    { numRuns: 60 },
  );
});

test("what is of another kind than a field is nothing there", () => {
  assert.deepEqual(boardsWith(BASKET, { [STALL]: true, [OWN]: true }), boardsWith(BASKET, {}));
});
