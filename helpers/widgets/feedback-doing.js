// What a reader can say about a page. Each function gives what there is afterwards.

export const UNSAID = { helpful: "", missing: "", tell: "" };
export const PARTS = Object.keys(UNSAID);

/** What was said, without the parts that were left empty. */
export function said(did) {
  return Object.fromEntries(PARTS.filter((part) => did[part]).map((part) => [part, did[part]]));
}

/** What was said as one record, where anything was. */
export function toRecords(did) {
  const given = said(did);
  return Object.keys(given).length > 0 ? { "": given } : {};
}

/** What was said, from its record; only what was taken away last is kept from before. */
export function fromRecords({ "": given }, { cleared } = { cleared: null }) {
  const parts = PARTS.filter((part) => typeof given?.[part] === "string");
  return { ...UNSAID, ...Object.fromEntries(parts.map((part) => [part, given[part]])), cleared };
}

/** Whether nothing was said. */
export function isUnsaid(did) {
  return PARTS.every((part) => did[part].trim() === "");
}

/** Take everything away; undo brings it back. */
export function clearAll(did) {
  return { ...UNSAID, cleared: did };
}

/** Bring back what was taken away; what was said since stays. */
export function undoClear({ cleared, ...did }) {
  const back = PARTS.map((part) => [part, did[part] || cleared[part]]);
  return { ...Object.fromEntries(back), cleared: null };
}

/** The text to hand over: the page and its version, and what was said. Nothing about the reader. */
export function asLetter(model, did) {
  const words = model.get("words");
  const answer = model.get("answers").find(({ name }) => name === did.helpful)?.say;
  const parts = [
    [words.ask, answer],
    [words.missing, did.missing.trim()],
    [words.tell, did.tell.trim()],
  ];
  const given = parts.filter(([, text]) => text).flatMap(([asked, text]) => ["", asked, text]);
  return [model.get("page"), ...given, ""].join("\n");
}
