import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from './permissions.ts';
import {
  canMove,
  FINAL_STATES,
  moveVisit,
  STATE_WORDS,
  VISIT_MOVES,
  VISIT_STATES,
  VISIT_TABLE,
  type VisitPosition,
} from './visit.ts';

const at = (state: VisitPosition['state'], heldFrom: VisitPosition['heldFrom'] = null): VisitPosition => ({
  state,
  heldFrom,
});
const by = (role: (typeof ROLES)[number], reason?: string) => ({ role, reason });

describe('the life of a visit', () => {
  test('the usual day', () => {
    let position = at('expected');
    const steps = [
      ['arrive', 'receptionist', 'arrived'],
      ['checkIn', 'receptionist', 'waitingForTriage'],
      ['startTriage', 'nurse', 'inTriage'],
      ['finishTriage', 'nurse', 'waitingForDoctor'],
      ['call', 'doctor', 'called'],
      ['startConsultation', 'doctor', 'inConsultation'],
      ['finish', 'doctor', 'done'],
    ] as const;
    for (const [move, role, state] of steps) {
      const outcome = moveVisit(position, move, by(role));
      expect(outcome, move).toEqual({ accepted: true, position: at(state) });
      if (outcome.accepted) position = outcome.position;
    }
  });

  test.each([
    [
      'a visit that has ended moves no more',
      at('done'),
      'call',
      by('doctor'),
      'visit-ended',
      'The visit has ended (done).',
    ],
    [
      'nobody is called before triage',
      at('waitingForTriage'),
      'call',
      by('doctor'),
      'wrong-state',
      'The patient is waiting for triage, not waiting for the doctor.',
    ],
    [
      'a nurse does not finish a consultation',
      at('inConsultation'),
      'finish',
      by('nurse'),
      'wrong-role',
      'Only doctor may do this.',
    ],
    ['a hold says why', at('called'), 'hold', by('nurse', '  '), 'reason-missing', 'Say why.'],
    [
      'a hold from nowhere cannot be resumed',
      at('onHold'),
      'resume',
      by('nurse'),
      'hold-state-lost',
      'It is not known where the visit was before.',
    ],
  ] as const)('%s', (_rule, position, move, who, code, reason) => {
    expect(moveVisit(position, move, who)).toEqual({ accepted: false, code, reason });
  });

  test('a hold returns to where it came from', () => {
    for (const state of VISIT_TABLE.hold.from) {
      const held = moveVisit(at(state), 'hold', by('doctor', 'blood test'));
      expect(held).toEqual({ accepted: true, position: at('onHold', state) });
      expect(moveVisit(at('onHold', state), 'resume', by('doctor'))).toEqual({
        accepted: true,
        position: at(state),
      });
    }
  });

  test('whatever is asked, the answer is a known state or a reason, and the ends are ends', () => {
    const anything = [
      fc.constantFrom(...VISIT_STATES),
      fc.option(fc.constantFrom(...VISIT_STATES)),
      fc.constantFrom(...VISIT_MOVES),
      fc.constantFrom(...ROLES),
      fc.string(),
    ] as const;
    fc.assert(
      fc.property(...anything, (state, heldFrom, move, role, reason) => {
        const outcome = moveVisit(at(state, heldFrom), move, by(role, reason));
        if (FINAL_STATES.includes(state)) expect(outcome.accepted).toBe(false);
        if (outcome.accepted) expect(VISIT_STATES).toContain(outcome.position.state);
        else expect(outcome.reason.length).toBeGreaterThan(3);
        if (outcome.accepted) expect(canMove(at(state, heldFrom), move, role)).toEqual({ allowed: true });
      }),
    );
  });

  test('every state but the first can be reached, and every state has a word', () => {
    const reachable = new Set(
      Object.values(VISIT_TABLE).flatMap((rule) => (rule.to === 'heldFrom' ? [] : [rule.to])),
    );
    expect([...reachable].sort()).toEqual(VISIT_STATES.filter((state) => state !== 'expected').sort());
    expect(Object.keys(STATE_WORDS).sort()).toEqual([...VISIT_STATES].sort());
  });
});
