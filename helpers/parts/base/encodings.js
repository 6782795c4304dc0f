// The text of a file, however a program that touched it has written it: some editors save what they
// open as UTF-16, and older ones in the Western code page of Windows. helpers/answers_file.py does alike.

/** @type {{ [encoding: string]: number[] }} */
const MARKS = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] };
const UNUSED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * The text in these bytes; throws where it is none.
 * @param {ArrayBuffer | Uint8Array} content
 */
export function textIn(content) {
  const bytes = new Uint8Array(content);
  const starts = (/** @type {number[]} */ mark) => mark.every((byte, at) => bytes[at] === byte);
  const marked = Object.keys(MARKS).find((name) => starts(MARKS[name]));
  const name = marked ?? (isWestern(bytes) ? "windows-1252" : "utf-8");
  return new TextDecoder(name, { fatal: true }).decode(bytes);
}

/**
 * Whether no sign is written as in UTF-8: where some are, the others are damaged.
 * @param {Uint8Array} bytes
 */
function isWestern(bytes) {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  const follows = (/** @type {number} */ byte) => byte >= 0x80 && byte <= 0xbf;
  /** @type {(byte: number, at: number) => boolean} */
  const isSign = (byte, at) => byte >= 0xc2 && byte <= 0xf4 && follows(bytes[at + 1]);
  return !bytes.some(isSign) && !bytes.some((byte) => UNUSED.includes(byte));
}
