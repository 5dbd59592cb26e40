import { describe, expect, it } from 'vitest';
import { contrastRatio, relativeLuminance } from './contrast.ts';
import { darkTokens, lightTokens, MARK_COLOURS, SURFACES, TEXT_COLOURS } from './tokens.ts';

describe('contrast ratio', () => {
  it('is 21 for black on white, in either order, and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrastRatio('#0b6e69', '#0b6e69')).toBe(1);
  });

  it('puts #767676 just above 4.5:1 on white and #777777 just below, as every published table does', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  it.each(['red', '#fff', '#12345g', ''])('refuses %j', (colour) => {
    expect(() => relativeLuminance(colour)).toThrow(RangeError);
  });
});

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
] as const)('%s tokens', (_scheme, tokens) => {
  const on = SURFACES.flatMap((surface) => TEXT_COLOURS.map((text) => [text, surface] as const));

  it.each(on)('%s as text on %s reaches 4.5:1', (text, surface) => {
    expect(contrastRatio(tokens[text], tokens[surface])).toBeGreaterThanOrEqual(4.5);
  });

  const marks = (['paper', 'ground', 'wash', 'accent-wash'] as const).flatMap((surface) =>
    MARK_COLOURS.map((mark) => [mark, surface] as const),
  );

  it.each(marks)('%s as a mark on %s reaches 3:1', (mark, surface) => {
    expect(contrastRatio(tokens[mark], tokens[surface])).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['on-danger', 'danger'],
    ['on-danger', 'danger-strong'],
    ['paper', 'ink'],
  ] as const)('%s as text on %s reaches 4.5:1', (text, surface) => {
    expect(contrastRatio(tokens[text], tokens[surface])).toBeGreaterThanOrEqual(4.5);
  });
});
