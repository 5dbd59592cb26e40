/**
 * Spells a name as it sounds, coarsely: letters that English and speech recognisers confuse fall together, but
 * vowels stay, because medicine names differ by them. Every replacement is a plain left-to-right scan.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/gu, ''],
  [/^ps/u, 's'],
  [/^x/u, 'z'],
  [/^(?:kn|pn)/u, 'n'],
  [/sch/gu, 'sk'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/rh/gu, 'r'],
  [/ch(?=[lr])/gu, 'k'],
  [/ck/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/qu/gu, 'kw'],
  [/q/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/(?:ae|oe|ea|ee|ie)/gu, 'i'],
  [/y/gu, 'i'],
  [/(?:ou|oo|ew|eu)/gu, 'u'],
  [/(?:ai|ay|ei)/gu, 'a'],
  [/(?:au|aw)/gu, 'o'],
  [/e$/u, ''],
  [/(.)\1/gu, '$1'],
];

export function soundOf(name: string): string {
  let sound = name.toLowerCase();
  for (const [pattern, replacement] of SPELLINGS) sound = sound.replace(pattern, replacement);
  return sound;
}

const VOWELS = 'aeiou';
const NEAR_CONSONANTS: readonly string[] = ['bp', 'dt', 'gkj', 'vf', 'mn', 'sz', 'lr', 'ckqs'];

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.5;
  return NEAR_CONSONANTS.some((group) => group.includes(a) && group.includes(b)) ? 0.5 : 1;
}

const cost = (letter: string): number => (VOWELS.includes(letter) || letter === 'h' ? 0.7 : 1);

/**
 * Weighted Damerau–Levenshtein distance: vowels and like-sounding consonants cost half, neighbours swapped cost
 * one. Stops early and answers Infinity when every path is above `limit`.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous: number[] = [0];
  for (let j = 1; j <= b.length; j += 1) previous.push((previous[j - 1] ?? 0) + cost(b.charAt(j - 1)));
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charAt(i - 1);
    const row: number[] = [(previous[0] ?? 0) + cost(letter)];
    let best = row[0] ?? 0;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      let value = Math.min(
        (previous[j] ?? 0) + cost(letter),
        (row[j - 1] ?? 0) + cost(other),
        (previous[j - 1] ?? 0) + substitutionCost(letter, other),
      );
      if (i > 1 && j > 1 && letter === b.charAt(j - 2) && a.charAt(i - 2) === other) {
        value = Math.min(value, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
