import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MODEL_MOVES,
  MODEL_STAGES,
  type ModelMoveFacts,
  type ModelStage,
  moveModel,
} from './model-stages.ts';

const approver: ModelMoveFacts = {
  role: 'admin',
  isRegistrant: false,
  researchUseOnly: false,
  hasPredecessor: true,
};

describe('the stages of a model', () => {
  test.each([
    ['draft', 'startShadow', 'shadow'],
    ['shadow', 'promote', 'champion'],
    ['shadow', 'withdraw', 'draft'],
    ['champion', 'retire', 'retired'],
    ['champion', 'rollBack', 'retired'],
    ['retired', 'reopen', 'draft'],
  ] as const)('%s → %s → %s', (stage, move, to) => {
    expect(moveModel(stage, move, approver)).toEqual({ accepted: true, stage: to });
  });

  test('the machine moves nothing, nor does anybody but an administrator', () => {
    for (const stage of MODEL_STAGES)
      for (const move of MODEL_MOVES)
        for (const role of ['system', 'doctor', 'nurse', 'auditor', 'receptionist'] as const)
          expect(moveModel(stage, move, { ...approver, role }).accepted).toBe(false);
  });

  test('whatever is tried in whatever order, a champion was shadow before, approved by another, and not for research', () => {
    const step = fc.record({
      move: fc.constantFrom(...MODEL_MOVES),
      facts: fc.record({
        role: fc.constantFrom('admin' as const, 'doctor' as const, 'system' as const),
        isRegistrant: fc.boolean(),
        researchUseOnly: fc.boolean(),
        hasPredecessor: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let stage: ModelStage = 'draft';
        for (const { move, facts } of steps) {
          const outcome = moveModel(stage, move, facts);
          if (!outcome.accepted) continue;
          if (outcome.stage === 'champion') {
            expect(stage).toBe('shadow');
            expect(facts).toMatchObject({ role: 'admin', isRegistrant: false, researchUseOnly: false });
          }
          stage = outcome.stage;
        }
      }),
    );
  });
});
