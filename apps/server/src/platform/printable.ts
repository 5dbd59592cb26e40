/** Text that did not come through a form: transcripts, imports, what an engine wrote. */

/**
 * The text without what cannot be stored or reads as what it is not: control characters, direction overrides, broken
 * characters. Tab and line breaks stay. NFC and trimmed, so that it equals itself when it comes back from a form.
 */
export function toPrintable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
      /[\t\n\r]/.test(character) ? character : ' ',
    )
    .normalize('NFC')
    .trim();
}
