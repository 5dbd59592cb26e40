import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFontFile, runsOf } from './typeface.ts';
import { unpackWoff } from './woff.ts';

const written = (text: string) =>
  runsOf(text, 400)
    .map((run) => run.text)
    .join('');

describe('setting text in Inter', () => {
  test('takes each letter from the file that has it', () => {
    expect(runsOf('Łódź Я', 600)).toEqual([
      { fontFile: 'inter-latin-ext-600-normal.woff', text: 'Ł' },
      { fontFile: 'inter-latin-600-normal.woff', text: 'ód' },
      { fontFile: 'inter-latin-ext-600-normal.woff', text: 'ź' },
      { fontFile: 'inter-latin-600-normal.woff', text: ' ' },
      { fontFile: 'inter-cyrillic-600-normal.woff', text: 'Я' },
    ]);
  });

  test('names a character that no file has, so that two names never look alike', () => {
    expect(written('中')).toBe('[U+4E2D]');
    expect(written('\u0001')).toBe('[U+0001]');
  });

  test('loses nothing: different texts stay different where the font has the letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aÉłЯωẳ -µ½') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(written(text)).toBe(text.normalize('NFC'));
      }),
    );
  });

  test('unpacks each file to the font that it holds', () => {
    for (const piece of ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']) {
      const font = readFontFile(`inter-${piece}-400-normal.woff`);
      expect(font.readUInt32BE(0)).toBe(0x00010000); // TrueType outlines
      const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
      const tags = tables.map((at) => font.toString('latin1', at, at + 4));
      expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
      for (const at of tables)
        expect(font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)).toBeLessThanOrEqual(font.length);
    }
    expect(() => unpackWoff(Buffer.from('OTTO'))).toThrow('not a WOFF');
  });
});
