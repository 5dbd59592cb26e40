import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSelection, NO_ROW, resolveSelection } from './row-selection.ts';

const keys = ['a', 'b', 'c', 'd'];

describe('moving between rows', () => {
  it.each([
    [NO_ROW, 1, 'a'],
    [NO_ROW, -1, 'a'],
    [{ key: 'a', index: 0 }, 1, 'b'],
    [{ key: 'a', index: 0 }, -1, 'a'],
    [{ key: 'd', index: 3 }, 1, 'd'],
    [{ key: 'b', index: 1 }, 99, 'd'],
  ])('from %o by %d reaches %s', (selection, step, expected) => {
    expect(moveSelection(keys, selection, step).key).toBe(expected);
  });

  it('stays with the person when rows are pushed in above', () => {
    expect(resolveSelection(['new', ...keys], { key: 'b', index: 1 })).toEqual({ key: 'b', index: 2 });
  });

  it('selects nobody when the person left, and goes on from the gap', () => {
    const left = resolveSelection(['a', 'c', 'd'], { key: 'b', index: 1 });
    expect(left.key).toBeUndefined();
    expect(moveSelection(['a', 'c', 'd'], left, 1).key).toBe('c');
    expect(moveSelection(['a', 'c', 'd'], left, -1).key).toBe('a');
    expect(moveSelection(['a'], { key: 'd', index: 3 }, 1).key).toBe('a');
  });

  it('is nowhere in an empty list', () => {
    expect(resolveSelection([], { key: 'a', index: 0 }).key).toBeUndefined();
    expect(moveSelection([], { key: 'a', index: 0 }, 1)).toEqual(NO_ROW);
  });

  it('always points at a row of the list, whatever happened to the list', () => {
    const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, list, fc.integer({ min: -30, max: 30 }), (before, after, step) => {
        const selection = moveSelection(after, moveSelection(before, NO_ROW, step), step);
        expect(after[selection.index]).toBe(selection.key);
        const kept = resolveSelection(before, selection).key;
        expect(kept === undefined || kept === selection.key).toBe(true);
      }),
    );
  });
});
