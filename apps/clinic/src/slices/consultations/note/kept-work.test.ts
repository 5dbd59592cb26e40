import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptWork, parseKept } from './kept-work.ts';

const WORK: KeptWork = {
  version: 3,
  base: [{ kind: 'plan', sentences: [{ id: 'a', text: 'ECG now.' }] }],
  sections: [{ kind: 'plan', sentences: [{ id: 'a', text: 'ECG at once.' }] }],
  conflicts: [{ id: 'a', kind: 'plan', mine: 'ECG at once.', theirs: null }],
  keptAtMs: 1_000,
  writer: 'w',
};
const DAY_MS = 86_400_000;

describe('work kept on this computer', () => {
  it('is read as it was written, for a week', () => {
    expect(parseKept(JSON.stringify(WORK), 2_000)).toEqual(WORK);
    expect(parseKept(JSON.stringify(WORK), 1_000 + 7 * DAY_MS)).toEqual(WORK);
    expect(parseKept(JSON.stringify(WORK), 1_001 + 7 * DAY_MS)).toBeNull();
  });
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a section that does not exist', JSON.stringify({ ...WORK, base: [{ kind: 'magic', sentences: [] }] })],
    [
      'a sentence without words',
      JSON.stringify({ ...WORK, sections: [{ kind: 'plan', sentences: [{ id: 'a' }] }] }),
    ],
    ['no base', JSON.stringify({ ...WORK, base: undefined })],
    ['a choice of another shape', JSON.stringify({ ...WORK, conflicts: [{ id: 'a' }] })],
  ])('that is %s is no work', (_name, stored) => {
    expect(parseKept(stored, 2_000)).toBeNull();
  });
  it('never throws, whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(() => parseKept(stored, 2_000)).not.toThrow();
      }),
    );
  });
});
