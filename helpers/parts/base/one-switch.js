// A group of radios for someone with one switch, who has Tab and Space and no arrow keys.

/**
 * Space on the chosen radio goes on to the next one; after the last, none is chosen.
 * @param {HTMLInputElement[]} inputs
 * @param {(names: string[]) => void} pick
 */
export function spaceGoesOn(inputs, pick) {
  let held = false;

  /** @param {KeyboardEvent & { target: HTMLInputElement }} event */
  function goOn(event) {
    if (event.key !== " " || !event.target.checked) return;
    event.preventDefault();
    if (event.repeat) return; // a hand that rests on the key goes on once
    held = true;
    const next = inputs[inputs.indexOf(event.target) + 1];
    event.target.checked = false;
    if (next) next.checked = true;
    (next ?? inputs[0]).focus();
    pick(next ? [next.value] : []);
  }

  /**
   * Letting the key go would press the radio that has the focus by now.
   * @param {KeyboardEvent} event
   */
  function letGo(event) {
    if (held && event.key === " ") event.preventDefault();
    held = false;
  }
  for (const input of inputs) {
    input.addEventListener("keydown", /** @type {EventListener} */ (goOn));
    input.addEventListener("keyup", letGo);
  }
}
