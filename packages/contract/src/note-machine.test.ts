import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveNote, NOTE_MOVES, NOTE_STATES } from './note-machine.ts';
import { ROLES } from './permissions.ts';

const author = { role: 'doctor', isAuthor: true } as const;
const colleague = { role: 'doctor', isAuthor: false } as const;

describe('the life of a note', () => {
  test.each([
    ['the author signs the own draft', 'draft', 'sign', author, 'signed'],
    ['the author hands it in', 'draft', 'submit', author, 'submitted'],
    ['a colleague approves', 'submitted', 'approve', colleague, 'approved'],
    ['a colleague sends it back', 'submitted', 'reject', colleague, 'rejected'],
    ['the author opens it again', 'rejected', 'revise', author, 'draft'],
    ['a colleague signs what is approved', 'approved', 'sign', colleague, 'signed'],
    ['what comes later is an addendum', 'signed', 'addAddendum', colleague, 'signed'],
  ] as const)('%s', (_rule, state, move, who, to) => {
    expect(moveNote(state, move, who)).toEqual({ accepted: true, state: to });
  });

  test.each([
    ['nobody edits a signed note', 'signed', 'save', author, 'note-signed'],
    ['nobody signs twice', 'signed', 'sign', author, 'note-signed'],
    ['a colleague does not sign a draft', 'draft', 'sign', colleague, 'not-author'],
    ['a colleague does not edit it', 'draft', 'save', colleague, 'not-author'],
    ['what is handed in is not edited', 'submitted', 'save', author, 'wrong-state'],
    ['a nurse signs nothing', 'approved', 'sign', { role: 'nurse', isAuthor: true }, 'wrong-role'],
    ['a draft has no addenda', 'draft', 'addAddendum', author, 'wrong-state'],
  ] as const)('%s', (_rule, state, move, who, code) => {
    expect(moveNote(state, move, who)).toMatchObject({ accepted: false, code });
  });

  test('nothing leads out of signed, and only a doctor’s move leads into it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTE_STATES),
        fc.constantFrom(...NOTE_MOVES),
        fc.constantFrom(...ROLES),
        fc.boolean(),
        (state, move, role, isAuthor) => {
          const outcome = moveNote(state, move, { role, isAuthor });
          if (!outcome.accepted) return;
          if (state === 'signed') expect(outcome.state).toBe('signed');
          if (outcome.state === 'signed') expect(role).toBe('doctor');
        },
      ),
    );
  });
});
