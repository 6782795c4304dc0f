// The file as a page: what was told is text in it, and whatever it holds is read again.

/** @import { AnswerRecord, AnswerRecords, Foreign } from "./types.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { dataInPage, writePage } from "./answers-page.js";
import { LARGEST, readFile, writeFile } from "./file.js";

const NOON = "2026-01-10T12:00:00.000Z";
const WORDS = {
  page_title: "My <basket>",
  page_how: "Load it & go on.",
  page_too_long: "Long.",
  page_others: "Others",
};
const PAGES = [
  {
    title: "Fruit <&>",
    asked: [{ name: "visit/hand", say: "In <hand>?", choices: { a: "An <i>" } }],
  },
];
const EVIL = [
  "<script>top.harmed=1</script>",
  "</script><script>alert(1)</script>",
  '<script type="application/json" id="als-pages-answers">{}</script>',
  "<!--<script>",
  "]]>",
  "\"'&amp;\u2028\u2029\r\n\0\ud800",
  "\u{1f34e}".repeat(99),
];
const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);
/** @type {(value: unknown) => AnswerRecord} */
const said = (value) => ({ value, at: NOON, earlier: [] });
/** @type {(records: AnswerRecords) => string} */
const page = (records) => writePage(records, writeFile(records, NOON), PAGES, WORDS, "en");
/** @type {(text: string) => AnswerRecords} */
const noted = (text) => new Map([["visit/hand", said({ picked: [text], words: text })]]);

test("a person finds what was told in it", () => {
  const text = page(new Map([["sheet/a/b/ripe", said(true)], ...noted("Ann's pear")]));
  const row = `<dt dir="auto">In &lt;hand&gt;?</dt>\n<dd dir="auto">Ann&#39;s pear\nAnn&#39;s pear</dd>`;
  assert.ok(text.includes(`<h2 dir="auto">Fruit &lt;&amp;&gt;</h2>\n<dl>\n${row}\n</dl>`));
  assert.match(text, /Others<\/h2>\n<dl>\n<dt dir="auto">sheet\/a\/b\/ripe<\/dt>/);
  assert.match(text, /<title>My &lt;basket&gt;<\/title>/);
});

for (const evil of EVIL) {
  test(`${JSON.stringify(evil).slice(0, 40)} stays text, and is read again`, () => {
    const text = page(noted(evil));
    // the one script is the data, and nothing in it ends it
    assert.equal(text.match(/<script/g)?.length, 1);
    assert.equal(text.match(/<\/script/g)?.length, 1);
    assert.deepEqual(readFile(bytes(text)).records, noted(evil));
  });
}

test("it lets no script run", () => {
  assert.match(page(noted("a")), /Content-Security-Policy" content="default-src 'none'; style-src/);
});

test("any text is read again", () => {
  /** @param {string} text */
  const check = (text) => assert.deepEqual(readFile(bytes(page(noted(text)))).records, noted(text));
  fc.assert(fc.property(fc.string({ unit: "binary" }), check));
});

test("a page that was harmed is read or refused, and never throws", () => {
  const whole = bytes(page(noted("pears")));
  /** @type {(place: number, byte: number) => void} */
  const check = (place, byte) => {
    const { records, refused } = readFile(whole.with(place, byte));
    assert.ok(records || ["damaged", "foreign", "newer"].includes(`${refused}`));
  };
  fc.assert(fc.property(fc.nat(whole.length - 1), fc.nat(255), check));
});

for (const [what, text] of /** @type {const} */ ([
  ["a foreign page", "<!doctype html><title>Pears</title>"],
  ["a page with the data twice", page(noted("a")) + page(noted("a"))],
  ["a page whose data never ends", page(noted("a")).split("</script>")[0]],
])) {
  test(`${what} is refused`, () => {
    assert.equal(dataInPage(text), null);
    assert.equal(readFile(bytes(text)).refused, "foreign");
  });
}

test("where its words would make it too large to be read again, the data stands alone", () => {
  const text = page(noted("a".repeat(LARGEST / 3)));
  assert.ok(bytes(text).length <= LARGEST);
  assert.match(text, /<p>Long\.<\/p>/);
});
