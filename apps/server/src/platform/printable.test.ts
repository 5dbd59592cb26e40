import { text } from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPrintable } from './printable.ts';

describe('text from outside', () => {
  test.each([
    ['a direction override', 'pay \u202e001\u202c now', 'pay  001  now'],
    ['a bell and a NUL', 'ring\u0007\u0000', 'ring'],
    ['half of a character', 'a\ud83d', 'a\ufffd'],
    ['letters and their accents apart', 'e\u0301', 'é'],
  ])('loses %s', (_, given, kept) => {
    expect(toPrintable(given)).toBe(kept);
  });

  test('keeps tabs, line breaks, every script and what looks like markup', () => {
    const words = 'a\tb\nc <b>ß 中 🩺</b> مرحبا';
    expect(toPrintable(words)).toBe(words);
  });

  test('passes every form afterwards, unchanged', () => {
    const form = text(10_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        const printable = toPrintable(given);
        expect(form.parse(printable)).toBe(printable);
        expect(toPrintable(printable)).toBe(printable);
      }),
    );
  });
});
