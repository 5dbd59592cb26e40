/** A finished sentence in a style's shorthand: phrases exchanged, little words dropped. Never a negation, figure or side. */
import type { Style } from './styles.ts';

const KEPT = new Set(['no', 'not', 'never', 'left', 'right', 'without', 'denies']);

/** Words of the sentence with the marks that cling to them. */
function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

const bare = (word: string): string => word.toLowerCase().replace(/[.,;:]{1,3}$/, '');
const tail = (word: string): string => /[.,;:]{1,3}$/.exec(word)?.[0] ?? '';

/** The sentence as the style writes it. */
export function inStyle(text: string, style: Style): string {
  if (style.shorthand.length === 0 && style.dropped.length === 0) return text;
  const words = wordsOf(text);
  const dropped = new Set(style.dropped);
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const exchange = style.shorthand.find(([long]) =>
      long.split(' ').every((part, index) => bare(words[at + index] ?? '') === part),
    );
    if (exchange !== undefined) {
      const length = exchange[0].split(' ').length;
      out.push(`${exchange[1]}${tail(words[at + length - 1] ?? '')}`);
      at += length;
      continue;
    }
    const word = words[at] ?? '';
    const plain = bare(word);
    if (!dropped.has(plain) || KEPT.has(plain)) out.push(word);
    else if (tail(word) !== '' && out.length > 0) out[out.length - 1] += tail(word);
    at++;
  }
  const joined = out.join(' ');
  return joined === '' ? text : `${joined[0]?.toUpperCase()}${joined.slice(1)}`;
}
