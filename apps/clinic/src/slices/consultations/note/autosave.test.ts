import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueMs,
  nextSaveState,
  REST_MS,
  retryDelayMs,
  SAVED,
  type SaveEvent,
  type SaveState,
} from './autosave.ts';

const run = (events: readonly SaveEvent[], nowMs = 10_000, from: SaveState = SAVED) =>
  events.reduce((state, event) => nextSaveState(state, event, nowMs), from);

describe('when words are sent', () => {
  it.each([
    ['a second after they were written', [{ type: 'written' }], 10_000 + REST_MS],
    ['at once when the sentence is left', [{ type: 'written' }, { type: 'hurry' }], 10_000],
    ['not while nothing was written', [{ type: 'hurry' }], null],
    ['not while they are being sent', [{ type: 'written' }, { type: 'sent' }, { type: 'hurry' }], null],
    [
      'again a second later when they were written meanwhile',
      [{ type: 'written' }, { type: 'sent' }, { type: 'written' }, { type: 'stored' }],
      10_000 + REST_MS,
    ],
    [
      'never again once the server has them',
      [{ type: 'written' }, { type: 'sent' }, { type: 'stored' }],
      null,
    ],
    ['not when they were taken back', [{ type: 'written' }, { type: 'nothingLeft' }], null],
    [
      'not before somebody chose between two versions',
      [{ type: 'written' }, { type: 'sent' }, { type: 'conflicted' }, { type: 'hurry' }],
      null,
    ],
  ] as const)('%s', (_name, events, due) => {
    expect(dueMs(run(events))).toBe(due);
  });

  it('are tried again ever more slowly while the server is not reached, and at once when the network is back', () => {
    let state = run([{ type: 'written' }, { type: 'sent' }, { type: 'unreachable' }]);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      waits.push((dueMs(state) ?? 0) - 10_000);
      state = nextSaveState(state, { type: 'unreachable' }, 10_000);
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(dueMs(nextSaveState(state, { type: 'hurry' }, 10_000))).toBe(10_000);
  });

  it('are not put off for ever by typing on without a network', () => {
    const kept = run([{ type: 'written' }, { type: 'sent' }, { type: 'unreachable' }]);
    expect(nextSaveState(kept, { type: 'written' }, 11_500)).toEqual(kept);
  });

  it('that were refused are sent again only when they change or somebody asks', () => {
    const refused = run([{ type: 'written' }, { type: 'sent' }, { type: 'refused', error: 'why' }]);
    expect(refused).toEqual({ kind: 'refused', error: 'why' });
    expect(dueMs(refused)).toBeNull();
    expect(dueMs(run([{ type: 'written' }], 10_000, refused))).toBe(10_000 + REST_MS);
  });

  it('are never forgotten: what was written stays due, under way, refused or asked about until it is stored', () => {
    const events = fc.constantFrom<SaveEvent>(
      { type: 'written' },
      { type: 'hurry' },
      { type: 'sent' },
      { type: 'unreachable' },
      { type: 'refused', error: null },
      { type: 'conflicted' },
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 20 }), (list) => {
        const state = run([{ type: 'written' }, ...list]);
        expect(state.kind).not.toBe('saved');
      }),
    );
  });

  it('wait at least two seconds and at most half a minute between attempts', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (attempts) => {
        expect(retryDelayMs(attempts)).toBeGreaterThanOrEqual(2_000);
        expect(retryDelayMs(attempts)).toBeLessThanOrEqual(30_000);
      }),
    );
  });
});
