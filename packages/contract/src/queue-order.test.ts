import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AcuityLevel,
  compareByUrgency,
  isOverLimit,
  type QueueRank,
  rankingLevel,
  WAIT_LIMIT_MINUTES,
} from './queue-order.ts';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const waiting = (acuity: AcuityLevel | null, minutes: number, token = 'A-001'): QueueRank => ({
  acuity,
  arrivedAtMs: NOW - minutes * 60_000,
  token,
});
const anyRank = fc
  .tuple(
    fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    fc.integer({ min: 0, max: 600 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([acuity, minutes, token]) => waiting(acuity, minutes, `A-${token}`));

describe('whom to call next', () => {
  test.each([
    ['more urgent acuity goes first', waiting(2, 5), waiting(3, 29)],
    ['at the same acuity the longer wait goes first', waiting(3, 20), waiting(3, 10)],
    ['an overdue level 4 goes before a fresh level 3', waiting(4, 61), waiting(3, 5)],
    ['an overdue level 5 goes before a fresh level 4', waiting(5, 121), waiting(4, 5)],
    ['a wait of hours does not overtake an emergency', waiting(2, 0), waiting(3, 500)],
    ['without triage one ranks as urgent', waiting(null, 10), waiting(4, 50)],
    [
      'a tie is broken by the token, the same on every screen',
      waiting(3, 5, 'A-001'),
      waiting(3, 5, 'A-002'),
    ],
  ])('%s', (_rule, first, second) => {
    expect(compareByUrgency(first, second, NOW)).toBeLessThan(0);
    expect(compareByUrgency(second, first, NOW)).toBeGreaterThan(0);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(anyRank, anyRank, anyRank, (a, b, c) => {
        const [ab, ba, bc, ac] = [
          compareByUrgency(a, b, NOW),
          compareByUrgency(b, a, NOW),
          compareByUrgency(b, c, NOW),
          compareByUrgency(a, c, NOW),
        ];
        expect(Math.sign(ab)).toBe(-Math.sign(ba) + 0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('nobody who is less urgent ever ranks before an emergency, and waiting never makes worse', () => {
    fc.assert(
      fc.property(anyRank, anyRank, fc.integer({ min: 0, max: 600 }), (emergency, other, moreMinutes) => {
        if (emergency.acuity !== null && emergency.acuity <= 2 && (other.acuity ?? 3) > 2)
          expect(compareByUrgency(emergency, other, NOW)).toBeLessThan(0);
        expect(rankingLevel(other, NOW + moreMinutes * 60_000)).toBeLessThanOrEqual(rankingLevel(other, NOW));
      }),
    );
  });

  test('limits are passed, not reached', () => {
    for (const level of [1, 2, 3, 4, 5] as const) {
      expect(isOverLimit(level, WAIT_LIMIT_MINUTES[level])).toBe(false);
      expect(isOverLimit(level, WAIT_LIMIT_MINUTES[level] + 1)).toBe(true);
    }
  });
});
