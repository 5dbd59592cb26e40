import { medicineNames, normalizeName } from './medicine-index.ts';
import type { Medicine, MedicineMention } from './types.ts';

interface NameEntry {
  readonly words: readonly string[];
  readonly medicine: Medicine;
  readonly kind: 'generic' | 'brand';
}

function buildByFirstWord(): ReadonlyMap<string, readonly NameEntry[]> {
  const byFirstWord = new Map<string, NameEntry[]>();
  for (const [name, medicine] of medicineNames()) {
    const words = name.split(' ');
    const kind = medicine.brands.some((brand) => normalizeName(brand) === name) ? 'brand' : 'generic';
    const first = words[0] ?? '';
    const bucket = byFirstWord.get(first);
    if (bucket) bucket.push({ words, medicine, kind });
    else byFirstWord.set(first, [{ words, medicine, kind }]);
  }
  for (const bucket of byFirstWord.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

let cached: ReadonlyMap<string, readonly NameEntry[]> | undefined;

function namesByFirstWord(): ReadonlyMap<string, readonly NameEntry[]> {
  cached ??= buildByFirstWord();
  return cached;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
    const word = match[0].toLowerCase().replaceAll('’', "'");
    words.push({ text: word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Words of one name may be parted by one or two of these: "co-trimoxazole", "Tylenol #3", "amoxicillin / clavulanate". */
const NAME_GAP = /^[\s\-./+#]{1,3}$/u;

function matchesAt(text: string, words: readonly Word[], at: number, entry: NameEntry): boolean {
  for (let offset = 0; offset < entry.words.length; offset += 1) {
    const word = words[at + offset];
    if (word === undefined) return false;
    const wanted = entry.words[offset];
    const isLast = offset === entry.words.length - 1;
    if (word.text !== wanted && !(isLast && word.text === `${wanted}'s`)) return false;
    const previous = words[at + offset - 1];
    if (offset > 0 && previous !== undefined && !NAME_GAP.test(text.slice(previous.end, word.start))) {
      return false;
    }
  }
  return true;
}

/**
 * Finds every medicine named exactly (generic, international or brand name, any capitals) in a text, in order
 * and without overlap; the longest name at a place wins. Linear in the length of the text.
 */
export function findMedicines(text: string): MedicineMention[] {
  const words = wordsOf(text);
  const index = namesByFirstWord();
  const mentions: MedicineMention[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (first === undefined) break;
    const bucket = index.get(first.text) ?? index.get(first.text.replace(/'s$/u, ''));
    const entry = bucket?.find((candidate) => matchesAt(text, words, at, candidate));
    if (entry === undefined) {
      at += 1;
      continue;
    }
    const last = words[at + entry.words.length - 1] ?? first;
    const { medicine, kind } = entry;
    mentions.push({
      medicine,
      kind,
      name: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
    });
    at += entry.words.length;
  }
  return mentions;
}
