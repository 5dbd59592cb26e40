/** The queue: visits of the day, their moves, the board. A visit is a FHIR Encounter. */
import { z } from 'zod';
import { CalendarDate, Id, Instant, Reason, StaffReference, text, Version } from './common.ts';
import { Gender } from './patients.ts';
import { Ability } from './permissions.ts';
import { route } from './route.ts';
import { VISIT_MOVES, VisitMove, VisitState } from './visit.ts';

export const Acuity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Acuity = z.infer<typeof Acuity>;

export const VisitAbilities = z.object({
  ...(Object.fromEntries(VISIT_MOVES.map((move) => [move, Ability])) as Record<VisitMove, typeof Ability>), // keys are the moves themselves
  undo: Ability,
  assign: Ability,
});

export const VitalFlag = z.object({ label: z.string(), value: z.string(), abnormal: z.boolean() });

/** One row of the board. */
export const Visit = z.object({
  id: Id,
  token: z.string().nullable(),
  state: VisitState,
  heldFrom: VisitState.nullable(),
  patient: z.object({
    id: Id,
    familyName: z.string(),
    givenName: z.string(),
    birthDate: CalendarDate,
    gender: Gender,
    mrn: z.string(),
  }),
  reason: z.string().nullable(),
  acuity: Acuity.nullable(),
  expectedAt: Instant.nullable(),
  arrivedAt: Instant.nullable(),
  stateSince: Instant,
  /** Whole minutes spent in each state so far, without the present one. */
  minutesByState: z.partialRecord(VisitState, z.number()),
  room: z.object({ id: Id, name: z.string() }).nullable(),
  practitioner: StaffReference.nullable(),
  /** The latest vitals, short, for the board. Empty for roles that may not read the chart. */
  vitals: z.array(VitalFlag),
  openAlerts: z.number().int(),
  noteId: Id.nullable(),
  noteState: z.string().nullable(),
  version: Version,
  can: VisitAbilities,
});
export type Visit = z.infer<typeof Visit>;

export const BoardSummary = z.object({
  waiting: z.number().int(),
  overLimit: z.number().int(),
  medianWaitMinutes: z.number().nullable(),
  seen: z.number().int(),
  expected: z.number().int(),
  leftWithoutBeingSeen: z.number().int(),
});
export type BoardSummary = z.infer<typeof BoardSummary>;

export const Identifier = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('familyName'), value: text(100, 1) }),
  z.object({ kind: z.literal('birthDate'), value: CalendarDate }),
  z.object({ kind: z.literal('mrn'), value: text(40, 1) }),
  z.object({ kind: z.literal('phone'), value: text(40, 3) }),
]);
export type Identifier = z.infer<typeof Identifier>;

/** Two different identifiers that the patient said, to be compared with the record. */
export const TwoIdentifiers = z
  .array(Identifier)
  .min(2)
  .max(4)
  .refine(
    (list) => new Set(list.map((one) => one.kind)).size === list.length,
    'must be different identifiers',
  );

const VERSIONED = ['PRECONDITION_REQUIRED', 'STALE_VERSION'] as const;
const OfVisit = z.object({ visitId: Id });

export const queue = {
  board: route({
    method: 'GET',
    path: '/queue',
    access: 'queue:read',
    summary: 'The visits of the day in the order in which they would be called',
  })
    .input(z.object({ day: CalendarDate.optional() }))
    .output(
      z.object({
        visits: z.array(Visit),
        summary: BoardSummary,
        /** Position of the event log that this answer reflects at least; later events mean it is stale. */
        position: z.number().int(),
        now: Instant,
      }),
    ),
  get: route({ method: 'GET', path: '/queue/{visitId}', access: 'queue:read', summary: 'One visit' })
    .input(OfVisit)
    .output(Visit),
  expect: route({
    method: 'POST',
    path: '/queue',
    access: 'queue:check-in',
    summary: 'Put a patient on the list of the day: expected at a time, or just walked in',
    status: 201,
    errors: ['ALREADY_EXISTS'],
  })
    .input(
      z.object({
        patientId: Id,
        reason: text(300, 1),
        expectedAt: Instant.optional(),
        practitionerId: Id.optional(),
      }),
    )
    .output(Visit),
  checkIn: route({
    method: 'POST',
    path: '/queue/{visitId}/check-in',
    access: 'queue:check-in',
    summary: 'Confirm two identifiers, give the token, put the patient in the queue',
    ifMatch: true,
    errors: [...VERSIONED, 'IDENTITY_NOT_CONFIRMED', 'MOVE_REFUSED'],
  })
    .input(OfVisit.extend({ identifiers: TwoIdentifiers }))
    .output(Visit),
  move: route({
    method: 'POST',
    path: '/queue/{visitId}/moves',
    access: 'queue:move',
    summary: 'Make one move of the visit; every refused move says why',
    ifMatch: true,
    errors: [...VERSIONED, 'MOVE_REFUSED'],
  })
    .input(
      OfVisit.extend({
        move: VisitMove.exclude(['checkIn']),
        reason: Reason.optional(),
        roomId: Id.optional(),
      }),
    )
    .output(Visit),
  undo: route({
    method: 'POST',
    path: '/queue/{visitId}/undo',
    access: 'queue:move',
    summary: 'Take back the last move',
    ifMatch: true,
    errors: [...VERSIONED, 'MOVE_REFUSED'],
  })
    .input(OfVisit)
    .output(Visit),
  callNext: route({
    method: 'POST',
    path: '/queue/call-next',
    access: 'queue:call',
    summary: 'Call whoever is next by acuity, then waiting time',
    errors: ['NOBODY_WAITING'],
  })
    .input(z.object({ roomId: Id.optional() }))
    .output(Visit),
  assign: route({
    method: 'POST',
    path: '/queue/{visitId}/assign',
    access: 'queue:assign',
    summary: 'Assign or transfer the visit to a practitioner and a room',
    ifMatch: true,
    errors: [...VERSIONED, 'MOVE_REFUSED'],
  })
    .input(OfVisit.extend({ practitionerId: Id.nullable().optional(), roomId: Id.nullable().optional() }))
    .output(Visit),
};
