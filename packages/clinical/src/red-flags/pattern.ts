import type { TextRange } from '../context/index.ts';
import { joinedNumber, numberOf } from './number-words.ts';

export interface Word extends TextRange {
  readonly text: string;
  /** What it counts, in figures or spelled out; of a blood pressure the first number. */
  readonly value?: number;
  /** Number of the sentence, so that a pattern never spans two. */
  readonly sentence: number;
  /** Number of the part between commas: words of two parts are near only when nothing else parts them. */
  readonly segment: number;
}

/** "twenty-five" is one number, not a twenty and a five. */
function withNumbers(words: readonly Word[]): Word[] {
  const counted: Word[] = [];
  for (const word of words) {
    const last = counted.at(-1);
    const joined = last?.segment === word.segment ? joinedNumber(last.text, word.text) : undefined;
    if (last !== undefined && joined !== undefined) {
      counted[counted.length - 1] = {
        ...last,
        text: `${last.text} ${word.text}`,
        end: word.end,
        value: joined,
      };
      continue;
    }
    const value = numberOf(word.text);
    counted.push(value === undefined ? word : { ...word, value });
  }
  return counted;
}

/** Words of a text in lower case; `10/10`, `38.5` and `can't` stay whole, hyphens part. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let segment = 0;
  for (const match of text.matchAll(/\d{1,3}\.\d(?!\d)|[\p{L}\p{N}][\p{L}\p{N}'’/]*|[.,;!?\n]/gu)) {
    const raw = match[0];
    if (/^[.,;!?\n]$/u.test(raw)) {
      segment += 1;
      if (raw !== ',') sentence += 1;
      continue;
    }
    const value = raw.toLowerCase().replaceAll('’', "'");
    // "SOB/chest pain" is two words, "10/10" is one.
    if (value.includes('/') && !/^\d+\/\d+$/u.test(value)) {
      let start = match.index;
      for (const part of value.split('/')) {
        if (part !== '') words.push({ text: part, start, end: start + part.length, sentence, segment });
        start += part.length + 1;
      }
    } else words.push({ text: value, start: match.index, end: match.index + raw.length, sentence, segment });
  }
  return withNumbers(words);
}

interface WordTest {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Whole numbers from–to, both included: `38..43` is a fever in Celsius. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly any: boolean;
}

/** Parts near each other in either order; each part is a run of words. */
export interface Pattern {
  readonly parts: readonly (readonly WordTest[])[];
}

const NEAR_WORDS = 4;

function readRange(option: string): [number, number] {
  const [from = '', to = ''] = option.split('..');
  return [Number(from), Number(to)];
}

function compileWord(choices: string): WordTest {
  if (choices === '*') return { exact: new Set(), prefixes: [], ranges: [], any: true };
  const options = choices.split('/');
  // "10/10" is one word, not a choice.
  if (options.length === 2 && options.every((option) => /^\d+$/u.test(option))) {
    return { exact: new Set([choices]), prefixes: [], ranges: [], any: false };
  }
  return {
    exact: new Set(options.filter((option) => !option.endsWith('*'))),
    prefixes: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
    ranges: options.filter((option) => option.includes('..')).map(readRange),
    any: false,
  };
}

export function compilePattern(text: string): Pattern {
  return { parts: text.split(' ~ ').map((part) => part.trim().split(/\s+/u).map(compileWord)) };
}

function passes(test: WordTest, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (test.any || test.exact.has(word.text)) return true;
  if (test.prefixes.some((prefix) => word.text.startsWith(prefix))) return true;
  const { value } = word;
  return value !== undefined && test.ranges.some(([from, to]) => value >= from && value <= to);
}

/** A run of words from `at`; answers the index after it. */
function matchRun(run: readonly WordTest[], words: readonly Word[], at: number): number | undefined {
  for (let offset = 0; offset < run.length; offset += 1) {
    const test = run[offset];
    if (test === undefined || !passes(test, words[at + offset])) return undefined;
  }
  return words[at]?.sentence === words[at + run.length - 1]?.sentence ? at + run.length : undefined;
}

function rangeOf(words: readonly Word[], from: number, to: number): TextRange {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The nearest place of `run` at most `NEAR_WORDS` words before or after `[from, to)`, in the same sentence. */
function findNear(
  run: readonly WordTest[],
  words: readonly Word[],
  from: number,
  to: number,
): [number, number] | undefined {
  const sentence = words[from]?.sentence;
  for (let gap = 0; gap <= NEAR_WORDS; gap += 1) {
    for (const start of [to + gap, from - gap - run.length]) {
      if (start < 0 || words[start]?.sentence !== sentence) continue;
      if (gap > 0 && words[start]?.segment !== words[from]?.segment) continue;
      const end = matchRun(run, words, start);
      if (end !== undefined) return [start, end];
    }
  }
  return undefined;
}

/**
 * Finds the first place of the pattern that `accept` agrees to (it is asked about the ranges of the parts) and
 * answers the range that spans all parts.
 */
export function matchPattern(
  { parts }: Pattern,
  words: readonly Word[],
  accept: (parts: readonly TextRange[]) => boolean,
): TextRange | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  for (let at = 0; at < words.length; at += 1) {
    const end = matchRun(first, words, at);
    if (end === undefined) continue;
    const places: [number, number][] = [[at, end]];
    for (const run of others) {
      const [from, to] = places.at(-1) ?? [at, end];
      const near = findNear(run, words, from, to);
      if (near === undefined) break;
      places.push(near);
    }
    if (places.length < parts.length) continue;
    const ranges = places.map(([from, to]) => rangeOf(words, from, to));
    if (!accept(ranges)) continue;
    return {
      start: Math.min(...ranges.map((range) => range.start)),
      end: Math.max(...ranges.map((range) => range.end)),
    };
  }
  return undefined;
}
