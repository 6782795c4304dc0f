// Words that differ with a count, by the rules of their language.

/** @import { Plural } from "./types.js" */

/**
 * The words for this count; those for any other where the language has none of its own.
 * @param {Plural} forms
 * @param {number} count
 * @param {string} language
 */
export function pluralOf(forms, count, language) {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
