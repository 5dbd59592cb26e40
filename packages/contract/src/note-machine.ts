/**
 * The life of a note as a table. Signing from `draft` is for the author alone: an own signature is its own approval;
 * from `approved` any doctor who may sign can. Nothing leads out of `signed`: what is to be said later is an addendum.
 */
import { z } from 'zod';
import { type Ability, ALLOWED, type Role, refused } from './permissions.ts';

export const NOTE_STATES = ['draft', 'submitted', 'approved', 'rejected', 'signed'] as const;
export const NoteState = z.enum(NOTE_STATES);
export type NoteState = z.infer<typeof NoteState>;

export const NOTE_MOVES = [
  'save',
  'submit',
  'withdraw',
  'approve',
  'reject',
  'revise',
  'sign',
  'addAddendum',
] as const;
export type NoteMove = (typeof NOTE_MOVES)[number];

interface NoteRule {
  from: readonly NoteState[];
  to: NoteState;
  roles: readonly Role[];
  /** States from which only the author may make the move. */
  authorOnlyFrom: readonly NoteState[];
}

export const NOTE_TABLE: Record<NoteMove, NoteRule> = {
  save: { from: ['draft'], to: 'draft', roles: ['doctor'], authorOnlyFrom: ['draft'] },
  submit: { from: ['draft'], to: 'submitted', roles: ['doctor'], authorOnlyFrom: ['draft'] },
  withdraw: {
    from: ['submitted', 'approved'],
    to: 'draft',
    roles: ['doctor'],
    authorOnlyFrom: ['submitted', 'approved'],
  },
  approve: { from: ['submitted'], to: 'approved', roles: ['doctor'], authorOnlyFrom: [] },
  reject: { from: ['submitted'], to: 'rejected', roles: ['doctor'], authorOnlyFrom: [] },
  revise: { from: ['rejected'], to: 'draft', roles: ['doctor'], authorOnlyFrom: ['rejected'] },
  sign: { from: ['draft', 'approved'], to: 'signed', roles: ['doctor'], authorOnlyFrom: ['draft'] },
  addAddendum: { from: ['signed'], to: 'signed', roles: ['doctor'], authorOnlyFrom: [] },
};

export type NoteMoveRefusal = 'note-signed' | 'wrong-state' | 'wrong-role' | 'not-author';

export type NoteMoveOutcome =
  | { accepted: true; state: NoteState }
  | { accepted: false; code: NoteMoveRefusal; reason: string };

/** Where a move would lead, or why it may not be made. Pure. */
export function moveNote(
  state: NoteState,
  move: NoteMove,
  by: { role: Role; isAuthor: boolean },
): NoteMoveOutcome {
  const rule = NOTE_TABLE[move];
  const refuse = (code: NoteMoveRefusal, reason: string): NoteMoveOutcome => ({
    accepted: false,
    code,
    reason,
  });
  if (!rule.from.includes(state)) {
    if (state === 'signed') return refuse('note-signed', 'The note is signed. Add an addendum instead.');
    return refuse('wrong-state', `The note is ${state}, not ${rule.from.join(' or ')}.`);
  }
  if (!rule.roles.includes(by.role))
    return refuse('wrong-role', `Only ${rule.roles.join(' or ')} may do this.`);
  if (rule.authorOnlyFrom.includes(state) && !by.isAuthor)
    return refuse('not-author', 'Only the author of the note may do this.');
  return { accepted: true, state: rule.to };
}

export function canMoveNote(
  state: NoteState,
  move: NoteMove,
  by: { role: Role; isAuthor: boolean },
): Ability {
  const outcome = moveNote(state, move, by);
  return outcome.accepted ? ALLOWED : refused(outcome.code, outcome.reason);
}
