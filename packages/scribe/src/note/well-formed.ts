/** Whether a rewritten clause reads as a whole: a stump is not shown. */
const DANGLING = new Set(
  'and or but so because that the a an to of for with in on at by from if when i he she they it is are was were has have had his her their my as than which who what not just like some any very really you be been will would can could do does about into'.split(
    ' ',
  ),
);
const BAD_START = new Set('or of than which who whom whose'.split(' '));
const EMPTY =
  /^(?:let me|let's (?:see|talk|take|look|go)|thank|thanks|hi |hello|bye|good morning|nice to|how are)/;

export function isWellFormed(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z0-9'/%-]+/g) ?? [];
  if (words.length < 3 || EMPTY.test(text.toLowerCase())) return false;
  return !DANGLING.has(words.at(-1) ?? '') && !BAD_START.has(words[0] ?? '');
}
