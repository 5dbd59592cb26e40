const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 24],
  ['fourty', 40],
  ['hundred', 100],
]);

/** `38`, `38.5`, `86/40` (of a pressure the first number counts). */
const DIGITS = /^\d{1,4}(?:\.\d{1,2})?(?:\/\d{1,3})?$/u;

/** The number that a word stands for, in figures or spelled out; undefined when it is none. */
export function numberOf(word: string): number | undefined {
  if (DIGITS.test(word)) return Number.parseFloat(word);
  return UNITS.get(word) ?? TENS.get(word) ?? OTHERS.get(word);
}

/** "twenty" + "five": the number of two words that belong together. */
export function joinedNumber(first: string, second: string): number | undefined {
  const tens = TENS.get(first);
  const units = UNITS.get(second);
  return tens !== undefined && units !== undefined && units < 10 ? tens + units : undefined;
}
