/**
 * Inter for print. The package comes in pieces, one file a script, so each character is set in the piece that has it; a
 * character that no piece has is written out by its number, because a name that lost a letter is another name.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackWoff } from './woff.ts';

const require = createRequire(import.meta.url);

export type Weight = 400 | 600;

/** A stretch of text in one font file. */
export interface Run {
  fontFile: string;
  text: string;
}

/** Unicode ranges of the pieces, from the most to the least likely. Source: `unicode.json` of @fontsource/inter 5.3. */
const PIECES = [
  {
    name: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2bb, 0x2bc],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2009, 0x2009],
      [0x2013, 0x2014],
      [0x2018, 0x201e],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x2039, 0x203a],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2191, 0x2191],
      [0x2193, 0x2193],
      [0x2212, 0x2212],
    ],
  },
  {
    name: 'latin-ext',
    ranges: [
      [0x100, 0x24f],
      [0x1e00, 0x1e9f],
      [0x1ef2, 0x1eff],
    ],
  },
  {
    name: 'greek',
    ranges: [
      [0x384, 0x38a],
      [0x38c, 0x38c],
      [0x38e, 0x3a1],
      [0x3a3, 0x3ce],
    ],
  },
  {
    name: 'cyrillic',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
    ],
  },
  { name: 'vietnamese', ranges: [[0x1ea0, 0x1ef1]] },
] as const;

/** What the font lacks and what says the same. */
const SPELLED: Record<string, string> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '∆': 'Δ',
  '₂': '2',
  '\u202f': '\u00a0',
  '\u2011': '-',
  '\u2010': '-',
  '\t': ' ',
};

/** Splits text into stretches of one font file each. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    for (const printed of SPELLED[character] ?? character) {
      const piece = pieceOf(printed);
      const spelled =
        piece === null ? `[U+${codePoint(printed).toString(16).toUpperCase().padStart(4, '0')}]` : printed;
      const fontFile = `inter-${piece ?? 'latin'}-${weight}-normal.woff`;
      const last = runs.at(-1);
      if (last?.fontFile === fontFile) last.text += spelled;
      else runs.push({ fontFile, text: spelled });
    }
  }
  return runs;
}

function pieceOf(character: string): string | null {
  const code = codePoint(character);
  const piece = PIECES.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
  return piece?.name ?? null;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

const loaded = new Map<string, Buffer>();

/** The bytes of one piece, read once. */
export function readFontFile(fontFile: string): Buffer {
  const known = loaded.get(fontFile);
  if (known !== undefined) return known;
  const bytes = unpackWoff(readFileSync(require.resolve(`@fontsource/inter/files/${fontFile}`)));
  loaded.set(fontFile, bytes);
  return bytes;
}
