import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeHint } from './place-hint.ts';

const view = { width: 1000, height: 800 };
const hint = { width: 200, height: 60 };

describe('a hint', () => {
  it('stands centred under its target', () => {
    expect(placeHint({ left: 400, top: 100, width: 100, height: 20 }, hint, view)).toEqual({
      left: 350,
      top: 126,
    });
  });

  it('moves above when the window ends below', () => {
    expect(placeHint({ left: 400, top: 770, width: 100, height: 20 }, hint, view).top).toBe(704);
  });

  it('never leaves the window sideways', () => {
    const target = fc.record({
      left: fc.integer({ min: -100, max: 1100 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.constant(20),
    });
    fc.assert(
      fc.property(target, (box) => {
        const { left } = placeHint(box, hint, view);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + hint.width).toBeLessThanOrEqual(view.width);
      }),
    );
  });
});
