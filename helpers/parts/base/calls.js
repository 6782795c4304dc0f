// Numbers in a sentence, each to be pressed.

import { control } from "./elements.js";

/**
 * A sentence in which every telephone number can be called, or texted where it is for texts.
 * @param {{ numbers: { [number: string]: string } }} known what each number opens
 * @param {string} text
 */
export function withNumbers({ numbers }, text) {
  const known = Object.keys(numbers).sort((one, other) => other.length - one.length);
  if (known.length === 0) return [text];
  const number = new RegExp(`(?<![\\w.-])(${known.join("|")})(?![\\w-]|\\.\\d)`);
  return text.split(number).map((part, place) => {
    if (place % 2 === 0) return part;
    return control("a", { href: numbers[part], class: "als-link als-call" }, part);
  });
}
