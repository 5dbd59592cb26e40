/** What the board makes of the visits of the day: tabs, filters, the order, the next step. Pure. */
import {
  isOverLimit,
  type Role,
  roleHolds,
  VISIT_TABLE,
  type Visit,
  type VisitMove,
  type VisitState,
  WAITING_STATES,
} from '@medi-os/contract';

export const BOARD_TABS = ['expected', 'waiting', 'inRoom', 'done', 'left'] as const;
export type BoardTab = (typeof BOARD_TABS)[number];

const TAB_OF_STATE: Readonly<Record<VisitState, BoardTab>> = {
  expected: 'expected',
  arrived: 'waiting',
  waitingForTriage: 'waiting',
  waitingForDoctor: 'waiting',
  onHold: 'waiting',
  inTriage: 'inRoom',
  called: 'inRoom',
  inConsultation: 'inRoom',
  done: 'done',
  leftWithoutBeingSeen: 'left',
  cancelled: 'left',
};

export function tabOf(visit: Pick<Visit, 'state'>): BoardTab {
  return TAB_OF_STATE[visit.state];
}

/** Where a role starts its day: the desk with who is to come, everybody else with who waits. */
export function firstTab(role: Role): BoardTab {
  return role === 'receptionist' ? 'expected' : 'waiting';
}

export function countByTab(visits: readonly Visit[]): Record<BoardTab, number> {
  const counts = { expected: 0, waiting: 0, inRoom: 0, done: 0, left: 0 };
  for (const visit of visits) counts[tabOf(visit)] += 1;
  return counts;
}

/** True while the patient waits and has waited, since arrival, longer than the acuity allows. */
export function isVisitOverLimit(visit: Visit, nowMs: number): boolean {
  if (visit.arrivedAt === null || !WAITING_STATES.includes(visit.state)) return false;
  return isOverLimit(visit.acuity, (nowMs - Date.parse(visit.arrivedAt)) / 60_000);
}

export interface BoardFilters {
  readonly mine: boolean;
  readonly overLimit: boolean;
  readonly acuityOneTwo: boolean;
  readonly text: string;
}

export const NO_FILTERS: BoardFilters = { mine: false, overLimit: false, acuityOneTwo: false, text: '' };

/** Lower case without accents, so that `muller` finds Müller. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word that was typed begins or lies somewhere in what names the row. */
function matchesText(visit: Visit, text: string): boolean {
  const { givenName, familyName, mrn } = visit.patient;
  const named = folded([visit.token ?? '', givenName, familyName, mrn, visit.reason ?? ''].join(' '));
  return folded(text)
    .split(/\s/)
    .every((word) => named.includes(word));
}

export function filterVisits(
  visits: readonly Visit[],
  filters: BoardFilters,
  { userId, nowMs }: { readonly userId: string; readonly nowMs: number },
): Visit[] {
  return visits.filter(
    (visit) =>
      (!filters.mine || visit.practitioner?.id === userId) &&
      (!filters.overLimit || isVisitOverLimit(visit, nowMs)) &&
      (!filters.acuityOneTwo || (visit.acuity !== null && visit.acuity <= 2)) &&
      (filters.text.trim() === '' || matchesText(visit, filters.text)),
  );
}

/** The visits of a tab: those that wait in the server's order of calling, those that ended with the latest first. */
export function visitsOfTab(visits: readonly Visit[], tab: BoardTab): Visit[] {
  const own = visits.filter((visit) => tabOf(visit) === tab);
  if (tab !== 'done' && tab !== 'left') return own;
  return own.sort((a, b) => Date.parse(b.stateSince) - Date.parse(a.stateSince));
}

/**
 * The rows in the order in which a person saw them: whoever is still there keeps the place, whoever is new comes at
 * the end. So nothing slides under a pointer or a keyboard that is about to act.
 */
export function inHeldOrder(heldIds: readonly string[], visits: readonly Visit[]): Visit[] {
  const place = new Map(heldIds.map((id, index) => [id, index]));
  const last = heldIds.length;
  return [...visits].sort((a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last));
}

/** True when both list the same visits in another order, or one that the other lacks. */
export function isSameOrder(a: readonly Visit[], b: readonly Visit[]): boolean {
  return a.length === b.length && a.every((visit, index) => visit.id === b[index]?.id);
}

export type Step =
  | 'checkIn'
  | 'startTriage'
  | 'finishTriage'
  | 'reassess'
  | 'call'
  | 'startConsultation'
  | 'openConsultation'
  | 'resume'
  | 'openPatient';

const TO_TRIAGE: readonly Step[] = ['startTriage', 'openPatient'];
const TO_CHECK_IN: readonly Step[] = ['checkIn', 'openPatient'];

/** What comes next in each state, the most useful first; a role gets the first that it may do. */
const STEPS: Readonly<Record<VisitState, readonly Step[]>> = {
  expected: TO_CHECK_IN,
  arrived: TO_CHECK_IN,
  waitingForTriage: TO_TRIAGE,
  inTriage: ['finishTriage', 'openPatient'],
  waitingForDoctor: ['call', 'reassess', 'openPatient'],
  called: ['startConsultation', 'openPatient'],
  inConsultation: ['openConsultation', 'openPatient'],
  onHold: ['resume', 'openPatient'],
  done: ['openConsultation', 'openPatient'],
  leftWithoutBeingSeen: ['openPatient'],
  cancelled: ['openPatient'],
};

function mayStep(step: Step, visit: Visit, role: Role): boolean {
  switch (step) {
    case 'openPatient':
      return true;
    case 'reassess':
      return roleHolds(role, 'triage:write');
    case 'openConsultation':
      return roleHolds(role, 'consultations:read');
    default:
      return visit.can[step].allowed;
  }
}

export function nextStep(visit: Visit, role: Role): Step {
  return STEPS[visit.state].find((step) => mayStep(step, visit, role)) ?? 'openPatient';
}

/** Steps that bring the visit forward; opening something does not. */
export function isForward(step: Step): boolean {
  return step !== 'openPatient' && step !== 'openConsultation' && step !== 'reassess' && step !== 'resume';
}

export type Destination = 'checkIn' | 'triage' | 'consultation' | 'patient';

/** Where a row leads for a role: the place of its next work with this patient. Opening never moves a visit. */
export function destinationOf(visit: Visit, role: Role): Destination {
  const { state } = visit;
  if (state === 'expected' || state === 'arrived') return visit.can.checkIn.allowed ? 'checkIn' : 'patient';
  const atTriage = state === 'waitingForTriage' || state === 'inTriage';
  const seen = state === 'called' || state === 'inConsultation' || state === 'done';
  if (seen && roleHolds(role, 'consultations:read')) return 'consultation';
  const isNurse = role === 'nurse' && state === 'waitingForDoctor';
  return (atTriage || isNurse) && roleHolds(role, 'triage:write') ? 'triage' : 'patient';
}

/** Moves of the row's menu: what the state allows at all; who may not make them sees why. */
export function movesFrom(state: VisitState): VisitMove[] {
  const moves = Object.entries(VISIT_TABLE).filter(([, rule]) => rule.from.includes(state));
  return moves.map(([move]) => move as VisitMove); // the table's keys
}
