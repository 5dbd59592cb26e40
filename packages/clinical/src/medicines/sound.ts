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
const CODES = 128;
const NEAR_COST = 0.5;
const LIGHT_COST = 0.7;

/** Cost of hearing one letter for another, by character codes; vowels and like-sounding consonants cost half. */
function buildSubstitutionCosts(): Float64Array {
  const costs = new Float64Array(CODES * CODES).fill(1);
  for (let code = 0; code < CODES; code += 1) costs[code * CODES + code] = 0;
  for (const group of [VOWELS, ...NEAR_CONSONANTS]) {
    for (const a of group) {
      for (const b of group) if (a !== b) costs[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = NEAR_COST;
    }
  }
  return costs;
}

/** Cost of a letter too many or too few: vowels and the silent h weigh less. */
function buildGapCosts(): Float64Array {
  const costs = new Float64Array(CODES).fill(1);
  for (const letter of `${VOWELS}h`) costs[letter.charCodeAt(0)] = LIGHT_COST;
  return costs;
}

const SUBSTITUTION = buildSubstitutionCosts();
const GAP = buildGapCosts();

/** Letters that cost less than a whole substitution fall into one class; classes are bits of a mask. */
function buildClassBits(): Int32Array {
  const bits = new Int32Array(CODES);
  for (const [index, group] of [VOWELS, 'bp', 'dt', 'gkjcqsz', 'vf', 'mn', 'lr'].entries()) {
    for (const letter of group) bits[letter.charCodeAt(0)] = 1 << index;
  }
  for (const [index, letter] of [...'hwxy0123456789'].entries())
    bits[letter.charCodeAt(0)] = 1 << (7 + index);
  return bits;
}

const CLASS_BITS = buildClassBits();

/** Which classes of letters a name has. */
export function soundMask(name: string): number {
  let mask = 0;
  for (let index = 0; index < name.length; index += 1) mask |= CLASS_BITS[codeAt(name, index)] ?? 0;
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** No distance can be below this: every class that only one name has costs at least one letter. */
export function leastDistance(maskA: number, maskB: number): number {
  return Math.max(countBits(maskA & ~maskB), countBits(maskB & ~maskA)) * LIGHT_COST;
}

/** Letters beyond ASCII all stand at one place: they match nothing but cost no more than another letter. */
const codeAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < CODES ? code : 0;
};
const read = (costs: Float64Array, index: number): number => costs[index] ?? 1;

/**
 * Weighted Damerau–Levenshtein distance: vowels and like-sounding consonants cost half, neighbours swapped cost
 * one. Stops early and answers Infinity when every path is above `limit`.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  let beforePrevious = new Float64Array(b.length + 1);
  let previous = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) previous[j] = read(previous, j - 1) + read(GAP, codeAt(b, j - 1));
  for (let i = 1; i <= a.length; i += 1) {
    const letter = codeAt(a, i - 1);
    const gap = read(GAP, letter);
    let best = read(previous, 0) + gap;
    row[0] = best;
    for (let j = 1; j <= b.length; j += 1) {
      const other = codeAt(b, j - 1);
      let value = read(previous, j - 1) + read(SUBSTITUTION, letter * CODES + other);
      value = Math.min(value, read(previous, j) + gap, read(row, j - 1) + read(GAP, other));
      const isSwap = i > 1 && j > 1 && letter === codeAt(b, j - 2) && codeAt(a, i - 2) === other;
      if (isSwap) value = Math.min(value, read(beforePrevious, j - 2) + 1);
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    [beforePrevious, previous, row] = [previous, row, beforePrevious];
  }
  return read(previous, b.length);
}
