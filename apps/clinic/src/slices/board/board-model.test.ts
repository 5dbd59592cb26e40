import {
  canMove,
  ROLES,
  type Role,
  VISIT_MOVES,
  VISIT_STATES,
  type Visit,
  type VisitState,
} from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOARD_TABS,
  countByTab,
  destinationOf,
  filterVisits,
  firstTab,
  inHeldOrder,
  isVisitOverLimit,
  movesFrom,
  NO_FILTERS,
  nextStep,
  tabOf,
  visitsOfTab,
} from './board-model.ts';

const NOW_MS = Date.parse('2026-11-20T10:42:00Z');
const ALLOWED = { allowed: true } as const;

function visit(state: VisitState, part: Partial<Visit> = {}, role: Role = 'nurse'): Visit {
  const position = { state, heldFrom: null };
  const can = Object.fromEntries(VISIT_MOVES.map((move) => [move, canMove(position, move, role)]));
  return {
    id: `${state}-1`,
    token: 'A-014',
    state,
    heldFrom: null,
    patient: {
      id: 'p',
      familyName: 'Müller-Lindqvist',
      givenName: 'Marta',
      birthDate: '1968-03-14',
      gender: 'female',
      mrn: '004217883',
    },
    reason: 'chest tightness',
    acuity: null,
    expectedAt: null,
    arrivedAt: null,
    stateSince: new Date(NOW_MS).toISOString(),
    minutesByState: {},
    room: null,
    practitioner: null,
    vitals: [],
    openAlerts: 0,
    noteId: null,
    noteState: null,
    version: 1,
    can: { ...can, undo: ALLOWED, assign: ALLOWED } as Visit['can'], // one entry a move, made just above
    ...part,
  };
}

const minutesAgo = (minutes: number) => new Date(NOW_MS - minutes * 60_000).toISOString();

describe('the tabs', () => {
  it('hold every visit of the day exactly once', () => {
    const visits = VISIT_STATES.map((state) => visit(state));
    const counts = countByTab(visits);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(visits.length);
    for (const tab of BOARD_TABS)
      expect(visitsOfTab(visits, tab).map(tabOf)).toEqual(new Array(counts[tab]).fill(tab));
  });

  it('open where the role works', () => {
    expect(firstTab('receptionist')).toBe('expected');
    expect(firstTab('nurse')).toBe('waiting');
    expect(firstTab('doctor')).toBe('waiting');
  });

  it('keep the server’s order of those who wait, and show who was seen last first', () => {
    const waiting = [visit('waitingForDoctor', { id: 'b' }), visit('waitingForTriage', { id: 'a' })];
    expect(visitsOfTab(waiting, 'waiting').map(({ id }) => id)).toEqual(['b', 'a']);
    const done = [
      visit('done', { id: 'early', stateSince: minutesAgo(90) }),
      visit('done', { id: 'late', stateSince: minutesAgo(5) }),
    ];
    expect(visitsOfTab(done, 'done').map(({ id }) => id)).toEqual(['late', 'early']);
  });
});

describe('over the limit', () => {
  it.each([
    ['acuity 2 after 11 minutes', 'waitingForDoctor', 2, 11, true],
    ['acuity 2 after 10 minutes', 'waitingForDoctor', 2, 10, false],
    ['not triaged counts as acuity 3', 'waitingForTriage', null, 31, true],
    ['on hold still waits', 'onHold', 4, 61, true],
    ['nobody waits in a consultation', 'inConsultation', 2, 300, false],
    ['nobody waits once seen', 'done', 1, 300, false],
  ] as const)('%s', (_, state, acuity, minutes, expected) => {
    expect(isVisitOverLimit(visit(state, { acuity, arrivedAt: minutesAgo(minutes) }), NOW_MS)).toBe(expected);
  });
});

describe('the filters', () => {
  const mine = { id: 'me', name: 'Dr Jules Baptiste' };
  const visits = [
    visit('waitingForDoctor', { id: 'mine', practitioner: mine, acuity: 3, arrivedAt: minutesAgo(5) }),
    visit('waitingForDoctor', { id: 'urgent', acuity: 2, arrivedAt: minutesAgo(5) }),
    visit('waitingForDoctor', { id: 'long', acuity: 4, arrivedAt: minutesAgo(70), reason: 'ankle' }),
  ];
  const ids = (filters: Partial<typeof NO_FILTERS>) =>
    filterVisits(visits, { ...NO_FILTERS, ...filters }, { userId: 'me', nowMs: NOW_MS }).map(({ id }) => id);

  it.each([
    ['nothing', {}, ['mine', 'urgent', 'long']],
    ['mine', { mine: true }, ['mine']],
    ['over the limit', { overLimit: true }, ['long']],
    ['acuity 1–2', { acuityOneTwo: true }, ['urgent']],
    ['two at once', { mine: true, acuityOneTwo: true }, []],
    ['a name without its accents', { text: 'muller' }, ['mine', 'urgent', 'long']],
    ['words of name and reason in any order', { text: 'ankle marta' }, ['long']],
    ['a token', { text: 'a-014' }, ['mine', 'urgent', 'long']],
    ['a pattern is text', { text: '.*' }, []],
  ])('%s', (_, filters, expected) => {
    expect(ids(filters)).toEqual(expected);
  });
});

describe('the held order', () => {
  it('keeps who was there in place, puts who is new at the end, loses and doubles nobody', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (held, present) => {
        const rows = inHeldOrder(
          held,
          present.map((id) => visit('waitingForDoctor', { id })),
        ).map(({ id }) => id);
        const stayed = held.filter((id) => present.includes(id));
        expect(rows.slice(0, stayed.length)).toEqual(stayed);
        expect(rows.slice(stayed.length)).toEqual(present.filter((id) => !held.includes(id)));
      }),
    );
  });
});

describe('the next step', () => {
  it.each([
    ['receptionist', 'expected', 'checkIn'],
    ['receptionist', 'waitingForTriage', 'openPatient'],
    ['nurse', 'arrived', 'checkIn'],
    ['nurse', 'waitingForTriage', 'startTriage'],
    ['nurse', 'inTriage', 'finishTriage'],
    ['nurse', 'waitingForDoctor', 'reassess'],
    ['nurse', 'done', 'openPatient'],
    ['doctor', 'expected', 'openPatient'],
    ['doctor', 'waitingForDoctor', 'call'],
    ['doctor', 'called', 'startConsultation'],
    ['doctor', 'inConsultation', 'openConsultation'],
    ['doctor', 'done', 'openConsultation'],
  ] as const)('of a %s for a visit that is %s', (role, state, step) => {
    expect(nextStep(visit(state, {}, role), role)).toBe(step);
  });

  it('is never one that the server would refuse', () => {
    for (const role of ROLES)
      for (const state of VISIT_STATES) {
        const row = visit(state, {}, role);
        const step = nextStep(row, role);
        if (step in row.can) expect(row.can[step as keyof Visit['can']]).toEqual(ALLOWED);
      }
  });
});

describe('opening a row', () => {
  it.each([
    ['receptionist', 'expected', 'checkIn'],
    ['receptionist', 'inTriage', 'patient'],
    ['nurse', 'waitingForTriage', 'triage'],
    ['nurse', 'waitingForDoctor', 'triage'],
    ['nurse', 'inConsultation', 'patient'],
    ['doctor', 'waitingForDoctor', 'patient'],
    ['doctor', 'called', 'consultation'],
    ['doctor', 'done', 'consultation'],
  ] as const)('as a %s when the visit is %s', (role, state, destination) => {
    expect(destinationOf(visit(state, {}, role), role)).toBe(destination);
  });
});

describe('the menu', () => {
  it('lists what the state allows, and nothing of other states', () => {
    expect(movesFrom('called').toSorted()).toEqual(['hold', 'leave', 'returnToQueue', 'startConsultation']);
    expect(movesFrom('done')).toEqual([]);
  });
});
