/**
 * The life of a visit as a table: which move leads from which states to which, and which roles make it.
 * Server and screens use the same table, so a button is never offered that the server would refuse.
 */
import { z } from 'zod';
import { type Ability, ALLOWED, type Role, refused } from './permissions.ts';

export const VISIT_STATES = [
  'expected',
  'arrived',
  'waitingForTriage',
  'inTriage',
  'waitingForDoctor',
  'called',
  'inConsultation',
  'onHold',
  'done',
  'leftWithoutBeingSeen',
  'cancelled',
] as const;
export const VisitState = z.enum(VISIT_STATES);
export type VisitState = z.infer<typeof VisitState>;

export const VISIT_MOVES = [
  'arrive',
  'checkIn',
  'startTriage',
  'finishTriage',
  'skipTriage',
  'returnToTriage',
  'call',
  'startConsultation',
  'returnToQueue',
  'hold',
  'resume',
  'finish',
  'leave',
  'cancel',
] as const;
export const VisitMove = z.enum(VISIT_MOVES);
export type VisitMove = z.infer<typeof VisitMove>;

interface MoveRule {
  from: readonly VisitState[];
  /** `heldFrom`: back to the state in which the visit was put on hold. */
  to: VisitState | 'heldFrom';
  roles: readonly Role[];
  reasonRequired?: true;
}

const CLINICAL = ['nurse', 'doctor'] as const;
const ALL_STAFF = ['receptionist', 'nurse', 'doctor'] as const;

export const VISIT_TABLE: Record<VisitMove, MoveRule> = {
  arrive: { from: ['expected'], to: 'arrived', roles: ['receptionist', 'nurse'] },
  checkIn: { from: ['expected', 'arrived'], to: 'waitingForTriage', roles: ['receptionist', 'nurse'] },
  startTriage: { from: ['waitingForTriage'], to: 'inTriage', roles: CLINICAL },
  finishTriage: { from: ['inTriage'], to: 'waitingForDoctor', roles: CLINICAL },
  skipTriage: { from: ['waitingForTriage'], to: 'waitingForDoctor', roles: CLINICAL, reasonRequired: true },
  returnToTriage: { from: ['waitingForDoctor'], to: 'waitingForTriage', roles: CLINICAL },
  call: { from: ['waitingForDoctor'], to: 'called', roles: ['doctor'] },
  startConsultation: { from: ['waitingForDoctor', 'called'], to: 'inConsultation', roles: ['doctor'] },
  returnToQueue: { from: ['called', 'inConsultation'], to: 'waitingForDoctor', roles: ['doctor'] },
  hold: {
    from: ['waitingForTriage', 'inTriage', 'waitingForDoctor', 'called', 'inConsultation'],
    to: 'onHold',
    roles: CLINICAL,
    reasonRequired: true,
  },
  resume: { from: ['onHold'], to: 'heldFrom', roles: CLINICAL },
  finish: { from: ['inConsultation'], to: 'done', roles: ['doctor'] },
  leave: {
    from: ['arrived', 'waitingForTriage', 'inTriage', 'waitingForDoctor', 'called', 'onHold'],
    to: 'leftWithoutBeingSeen',
    roles: ALL_STAFF,
  },
  cancel: { from: ['expected', 'arrived'], to: 'cancelled', roles: ALL_STAFF, reasonRequired: true },
};

/** States that end a visit. */
export const FINAL_STATES: readonly VisitState[] = ['done', 'leftWithoutBeingSeen', 'cancelled'];

/** States in which the patient waits for somebody: the clock of the acuity runs. */
export const WAITING_STATES: readonly VisitState[] = [
  'arrived',
  'waitingForTriage',
  'waitingForDoctor',
  'onHold',
];

/** In English, for reasons and logs; screens translate the state themselves. */
export const STATE_WORDS: Record<VisitState, string> = {
  expected: 'expected',
  arrived: 'arrived',
  waitingForTriage: 'waiting for triage',
  inTriage: 'in triage',
  waitingForDoctor: 'waiting for the doctor',
  called: 'called',
  inConsultation: 'in consultation',
  onHold: 'on hold',
  done: 'done',
  leftWithoutBeingSeen: 'left without being seen',
  cancelled: 'cancelled',
};

export interface VisitPosition {
  state: VisitState;
  heldFrom: VisitState | null;
}

export type MoveOutcome =
  | { accepted: true; position: VisitPosition }
  | { accepted: false; code: MoveRefusal; reason: string };

export type MoveRefusal = 'visit-ended' | 'wrong-state' | 'wrong-role' | 'reason-missing' | 'hold-state-lost';

/**
 * Where a move would lead, or why it may not be made. Pure: the same answer on the server and on the screen.
 */
export function moveVisit(
  position: VisitPosition,
  move: VisitMove,
  by: { role: Role; reason?: string | undefined },
): MoveOutcome {
  const rule = VISIT_TABLE[move];
  const refuse = (code: MoveRefusal, reason: string): MoveOutcome => ({ accepted: false, code, reason });
  if (!rule.from.includes(position.state)) {
    if (FINAL_STATES.includes(position.state))
      return refuse('visit-ended', `The visit has ended (${STATE_WORDS[position.state]}).`);
    const from = rule.from.map((state) => STATE_WORDS[state]).join(' or ');
    return refuse('wrong-state', `The patient is ${STATE_WORDS[position.state]}, not ${from}.`);
  }
  if (!rule.roles.includes(by.role))
    return refuse('wrong-role', `Only ${rule.roles.join(' or ')} may do this.`);
  if (rule.reasonRequired && !by.reason?.trim()) return refuse('reason-missing', 'Say why.');
  if (rule.to !== 'heldFrom') {
    const heldFrom = rule.to === 'onHold' ? position.state : null;
    return { accepted: true, position: { state: rule.to, heldFrom } };
  }
  if (position.heldFrom === null)
    return refuse('hold-state-lost', 'It is not known where the visit was before.');
  return { accepted: true, position: { state: position.heldFrom, heldFrom: null } };
}

/** The same as an ability for a screen; a reason that is still to be asked for does not forbid the button. */
export function canMove(position: VisitPosition, move: VisitMove, role: Role): Ability {
  const outcome = moveVisit(position, move, { role, reason: 'asked for when the move is made' });
  return outcome.accepted ? ALLOWED : refused(outcome.code, outcome.reason);
}
